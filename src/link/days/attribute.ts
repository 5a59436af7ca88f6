import words from '../../lexicon/de/tense.json' with { type: 'json' }
import { DETERMINERS } from '../../lexicon/determiners.js'
import { remembered } from '../../lexicon/remembered.js'
import type { DateMention } from '../../model/dates.js'
import type { Token } from '../../model/document.js'
import type { Tense } from './saying.js'

/** Words of an attribute between its time and its participle: `des im April in den Ruhestand gegangenen Leiters`. */
const LONGEST = 8
const PREPOSITIONS = /^(?:im|am|vom|zum)$/u
const ONGOING = /nde[nrms]?$/u
const ENDING = /(?:e|en|er|es|em)$/u
const PLANNED = new Set(words.plannedActs)
const DONE = new Set(words.doneActs)

/**
 * When the attribute lies in which a time stands, a determiner right before it or its preposition and a participle behind it:
 * back in `ihr im Frühjahr erschienener Roman`, ahead in `der im Mai geplante Umzug`, `die Ende Juli ausscheidende Leiterin`;
 * null where it stands in none.
 */
export function tenseOfAttribute(tokens: readonly Token[], { firstToken, lastToken, times, form }: DateMention): Tense {
  if (times[0]?.year !== null || (form !== 'one' && tokens[firstToken]?.lower !== 'ab')) return null
  const own = form === 'one' && PREPOSITIONS.test(tokens[firstToken - 1]?.lower ?? '') ? firstToken - 1 : firstToken
  if (own === firstToken && form === 'one' && tokens[firstToken]?.kind === 'number') return null
  if (!DETERMINERS.has(tokens[own - 1]?.lower ?? '')) return null
  for (let i = lastToken; i < lastToken + LONGEST; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark') return null
    if (token.shape !== 'lower' || (tokens[i + 1]?.shape !== 'capital' && tokens[i + 1]?.lower !== 'und')) continue
    // `die im Mai das sanierte Haus eröffnet`: that participle has a determiner of its own.
    const act = DETERMINERS.has(tokens[i - 1]?.lower ?? '') ? null : actOf(token.lower)
    if (act !== null) return act
    // `die ab Juni geltende Regel`
    if (form !== 'one' && ONGOING.test(token.lower)) return 'ahead'
  }
  return null
}

const actOf = remembered((lower: string): Tense => {
  const stem = lower.replace(ENDING, '')
  if (stem === lower) return null
  if (PLANNED.has(stem)) return 'ahead'
  // Of what is offered or shown (`die im August angebotenen Kurse`) a participle says nothing.
  return DONE.has(stem) ? 'past' : null
})
