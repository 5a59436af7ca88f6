import { endsLikeSurname } from '../../lexicon/names.js'
import { isOccupation } from '../../lexicon/people.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { After } from './after.js'
import { inApposition } from './before.js'
import { type Found, named } from './name.js'
import { evidentName, isGivenLike, nameAtEnd, type Reading } from './read.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

const ONE = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'der', 'die', 'den', 'dem'])

/** The party, office, mandate, label or age that stands after a run speaks for the name at its end. */
export function byWhatFollows({ tokens }: AnnotatedDocument, run: Run, after: After): Found | null {
  const preceded = after === null && inApposition(tokens, run.first)
  if (!preceded && (after === null || after === 'against')) return null
  const reading = nameAtEnd(run.words)
  if (reading === null) return null
  const full = reading.family > reading.from
  // `Ärzte, Studienbetreuer Muster`
  if (preceded && isOccupation(run.words[reading.from]?.lower ?? '')) return null
  const family = run.words[reading.to - 1]
  // `Bürgermeister Hans Muster aus Alfter (CDU)`: what somebody is from is no family name
  if (!full && tokens[run.first - 1]?.lower === 'aus') return null
  // `ein Mann (31)`
  if (!full && after === 'bracket' && ONE.has(tokens[run.first - 1]?.lower ?? '')) return null
  if (after === 'speech') return full || family?.kind !== 'known' ? null : named(run, reading, 'people/speaker')
  if ((after === 'apposition' || preceded) && !full) return null
  if (after === 'label' && !full && !isLabel(tokens, run)) return null
  if (!full && (family?.kind === 'noun' || family?.kind === 'given' || family?.kind === 'doubtful')) return null
  if (after === 'copula' && !(full && isAll(run, reading) && isFamily(family))) return null
  const rule = preceded || after === 'copula' ? 'title' : after === 'label' ? 'speaker' : after
  return named(run, reading, `people/${rule}`)
}

/** `Tjark Beispielmann ist Leiter`: nothing else is in the run. */
const isAll = ({ words }: Run, { from }: Reading) => from === 0 && words.length < 4

/** Whether an unknown word is known as a family name or made like one: a firm may be a partner of something too. */
const isFamily = (word: Word | undefined) => word?.kind === 'known' || endsLikeSurname(word?.lower ?? '')

/** Whether the run is a single family name with which its sentence begins: `Muster: „…“` */
function isLabel(tokens: readonly Token[], { words, first }: Run): boolean {
  const word = words[0]
  if (word === undefined || words.length > 1 || tokens[first - 1]?.sentence === tokens[first]?.sentence) return false
  return word.kind === 'known' || endsLikeSurname(word.lower)
}

/** `sagte Muster`, `, so Anna Muster`: the name must end where a mark or a lower-case word stands. */
export function speaker(run: Run, at: number): Found | null {
  const reading = evidentName(run.words, at)
  if (reading === null || reading.to !== run.words.length) return null
  const family = run.words[reading.to - 1]
  if (family === undefined || (reading.family === reading.from && family.kind === 'noun' && !family.surname))
    return null
  // `sagt Maria`: a child or a friend, who is no family name
  if (reading.family === reading.from && isGivenLike(family) && !family.surname) return null
  return named(run, reading, 'people/speaker')
}
