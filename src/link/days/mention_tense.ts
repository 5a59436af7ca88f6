import { AT_EVENT, anyOf, COUNTED_UNITS, EVENTS, NOT_EVENTS } from '../../lexicon/dates.js'
import type { DateMention, DateUnit } from '../../model/dates.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { tenseOfAttribute } from './attribute.js'
import { isPromised } from './promises.js'
import { isAdvised, type Tense, tenseAround, tenseOfClause } from './tense.js'

/** The tense around a mention; a thing of a day (`das Gutachten vom 14. Mai`) and what goes on since lie back. */
export function tenseOfMention(document: AnnotatedDocument, mention: DateMention): Tense {
  if (mention.form === 'since' && mention.rule !== 'dates/since') return 'past'
  const before = document.tokens[mention.firstToken - 1]?.lower
  const first = document.tokens[mention.firstToken]?.lower
  if (mention.form === 'since' && first === 'seit') return 'past'
  // `eine Villa aus den zwanziger Jahren`
  if (first === 'aus' || before === 'aus') return 'past'
  const attribute = tenseOfAttribute(document.tokens, mention)
  if (attribute !== null) return attribute
  // `kündigte … für den 3. Mai an`: what is set for a day lies ahead of who says so.
  if (isSetFor(mention, before, first) || isPlannedFor(document, mention)) return 'ahead'
  if (isApposed(document.tokens, mention.firstToken)) return 'ahead'
  // A headline says nothing of the sentence below it.
  const noun = inSentence(document.tokens, mention.firstToken, mention.firstToken - 2)
  if (before === 'zum' && noun?.lower === 'rückwirkend') return 'past'
  if (mention.form === 'one' && before === 'vom' && noun?.kind === 'word' && noun.shape !== 'lower') return 'past'
  // `lag ein Brief im Kasten: Ab Januar zahle ich mehr`: an end still open is told of by its own clause alone.
  if (mention.form === 'until' || (mention.form === 'since' && first !== undefined && ONWARD.test(first)))
    return tenseOfOpen(document, mention.firstToken, mention.lastToken)
  const tense = tenseAround(document, mention.firstToken, mention.lastToken) ?? tenseOfEntry(document, mention)
  // `lud zum Fest am 3. Mai ein`: what was done for an event says nothing of its day.
  const ofEvent = isEvent(noun) && (before === 'am' || before === 'im')
  return tense === 'past' && ofEvent && !isAtEvent(document.tokens, mention.firstToken - 2) ? null : tense
}

/** `In zwei Wochen, am 16. Juni, …`: the day of what was said to be so far ahead. */
const isApposed = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.lower === 'am' &&
  tokens[first - 2]?.text === ',' &&
  COUNTED_UNITS.has(tokens[first - 3]?.text ?? '') &&
  tokens[first - 5]?.lower === 'in'

/**
 * `Bei der Sitzung am Montag wurde gewählt`: what was done at an event tells of its day, not what was done for it (`die Plätze
 * bei der Sitzung`).
 */
function isAtEvent(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i > noun - 4; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[noun]?.sentence) return false
    // `auf der Sitzung`, not `auf die Sitzung`
    if (AT_EVENT.has(token.lower)) {
      const before = inSentence(tokens, noun, i - 1)
      return !ACCUSATIVES.has(tokens[i + 1]?.lower ?? '') && (before === undefined || before.shape === 'lower')
    }
    if (token.shape !== 'lower') return false
  }
  return false
}

const ACCUSATIVES = new Set(['die', 'das', 'den', 'eine', 'einen', 'ein'])

/** Token `i`, if it is of the sentence of token `at`. */
function inSentence(tokens: readonly Token[], at: number, i: number): Token | undefined {
  return tokens[i]?.sentence === tokens[at]?.sentence ? tokens[i] : undefined
}

const ONWARD = /^(?:ab|vo[mn])$/u

/** Where an end still open lies: back only where its clause tells of what was, not of what was asked for or promised. */
function tenseOfOpen(document: AnnotatedDocument, first: number, last: number): Tense {
  const own = tenseOfClause(document, first, last)
  // `die Leitung hat Ada Stein, bis August Lehrerin in Hamm`
  if (own === null && isApposition(document, first, last)) return 'past'
  if (own === null && isAdvised(document, first, last)) return null
  const past = own === 'past'
  return past && !isPromised(document, first, last) ? 'past' : 'ahead'
}

/** Whether an end stands between a comma and a title: the name's bearer was that until then. */
function isApposition({ tokens }: AnnotatedDocument, first: number, last: number): boolean {
  if (tokens[first - 1]?.text !== ',') return false
  let at = last
  while (at < last + BEFORE_TITLE && tokens[at]?.shape === 'lower') at++
  return ((tokens[at]?.tags ?? 0) & Tag.Title) !== 0
}

/** Most words between such an end and the title: `bis Juli noch stellvertretende Leiterin`. */
const BEFORE_TITLE = 3

/** `Mo: Sitzung. Zu Gast war …`: of a line that a weekday heads, its first sentence with a verb. */
function tenseOfEntry(document: AnnotatedDocument, { firstToken, lastToken, times }: DateMention): Tense {
  const { tokens, sentences } = document
  const own = sentences[tokens[firstToken]?.sentence ?? 0]
  const next = own === undefined ? undefined : sentences[own.index + 1]
  if (own?.firstToken !== firstToken || tokens[lastToken]?.text !== ':' || times[0]?.weekday == null) return null
  return next === undefined || next.paragraph !== own.paragraph
    ? null
    : tenseAround(document, next.firstToken, next.firstToken)
}

const SET_FOR: ReadonlySet<DateUnit> = new Set(['day', 'half_month', 'week', 'weekend', 'month'])
const isSetFor = ({ times }: DateMention, before: string | undefined, first: string | undefined) =>
  times[0] !== undefined &&
  SET_FOR.has(times[0].unit) &&
  (before === 'für' || before === 'auf') &&
  first !== undefined &&
  (ARTICLE.test(first) || (before === 'für' && times[0].weekday !== null))
const ARTICLE = /^(?:den|die|das)$/u

/** `kündigte einen Antrag für den Herbst an`: a season may also be what was (`die Zahlen für den Herbst lagen hoch`). */
const isPlannedFor = (document: AnnotatedDocument, { firstToken, lastToken, times }: DateMention) =>
  times[0]?.unit === 'season' &&
  document.tokens[firstToken - 1]?.lower === 'für' &&
  isPromised(document, firstToken, lastToken)

const EVENT = new RegExp(`${anyOf(EVENTS)}s?$`, 'iu')
const isEvent = (noun: Token | undefined) =>
  noun?.kind === 'word' && noun.shape !== 'lower' && EVENT.test(noun.lower) && !NOT_EVENTS.has(noun.lower)
