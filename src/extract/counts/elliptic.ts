import { BEING, GOVERNORS, MISSING, PLANNED, POSSIBLE, SOLE } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { type AnnotatedDocument, type Sentence, Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { againAt, kindredAt } from './again.js'
import { beforeFillers, isBare } from './bare.js'
import { ofTotal } from './beside.js'
import { isVerbless, SOME } from './clause.js'
import { wholeNumber } from './figures.js'
import { focusAt, type Told } from './focus.js'
import { gappedAt } from './gapped.js'
import { haversAt } from './havers.js'
import { listedByDistrict } from './lists.js'
import { readingAt } from './meaning.js'
import { isPossible, mentionOf } from './mention.js'
import { HAVING, isOfRest, ofThem, PART, partOf } from './parts.js'
import { alone } from './reading.js'
import { isRest, leftAt, restAt, staysAt } from './rests.js'
import { standInAt } from './stand_ins.js'
import { stepsAt } from './steps.js'
import { timesAt } from './times.js'
import { take } from './turns.js'
import { ordinalIn } from './which.js'

/** How many counts before a sentence its numbers may lean on. */
const NEAR = 8

/** Adds the numbers of a sentence that stand without their noun and mean what was counted before. */
export function addBare(
  document: AnnotatedDocument,
  measure: Measure,
  sentence: Sentence,
  before: readonly CountMention[],
  own: CountMention[],
  told: Told,
): void {
  const { tokens } = document
  for (const count of own) takeWithTotal(told, count)
  const { numerals } = told.marks(sentence.index)
  if (numerals.length === 0) return
  // A number in the lines of contact, without a noun, is one of a telephone, a room or a page.
  if (document.zoneAt(tokens[sentence.firstToken]?.start ?? 0) === 'contact') return
  const near = before.slice(-NEAR)
  const add = (count: CountMention) => {
    own.push(count)
    takeWithTotal(told, count)
  }
  const listed = listedByDistrict(tokens, told, numerals, (i) => focusAt(tokens, told, i))
  const sum = listed.reduce((all, { value }) => all + value, 0)
  const isSpread = ({ value }: CountMention) => value === sum
  const spread = own.findLast(isSpread) ?? near.findLast(isSpread)
  for (const { at, last, value, total, region } of listed) {
    if (told.taken.has(at) || value > measure.max) continue
    const figure = { ...alone(at, value, 'count'), last, total }
    const part = mentionOf(document, measure, { ...figure, counted: measure.counted, rule: PART })
    const stage = part.stage ?? spread?.stage ?? null
    add({ ...part, stage, region: region.name, regionAgs: region.ags, partOf: spread?.start ?? null })
  }
  for (const at of numerals) {
    if (told.taken.has(at)) continue
    const value = wholeNumber(tokens[at]) ?? (isSole(tokens, at) ? 1 : null)
    const free = value !== null && isBare(document, at)
    const focus = focusAt(tokens, told, at)
    const whole = own.findLast(({ lastToken }) => lastToken <= at) ?? lately(near, tokens, sentence)
    const part =
      free &&
      focus === 'counted' &&
      whole &&
      !(isSole(tokens, at) && ofThem(tokens, at + 1) > 0) &&
      ofTotal(tokens, at) === null
        ? partOf(document, measure, at, value, whole)
        : null
    if (part !== null && whole !== undefined) {
      settleWhole(tokens, measure, own, whole, part)
      add(part)
      continue
    }
    const reading = free
      ? (leftAt(tokens, measure, at, value, near, own) ??
        staysAt(tokens, measure, at, value, focus, near, own) ??
        gappedAt(tokens, at, value, focus, own) ??
        readingAt(tokens, measure, told, at, value, focus, own) ??
        haversAt(tokens, measure, at, value, own, focus !== null) ??
        againAt(tokens, told, at, value, focus))
      : (restAt(told, at, value, own) ??
        timesAt(tokens, told, at) ??
        ordinalIn(tokens, measure, told, at, focus, own) ??
        stepsAt(tokens, measure, at, value, focus) ??
        kindredAt(tokens, measure, told, at, value) ??
        standInAt(tokens, measure, told, at, value, focus))
    // A number greater than there can be counts something else.
    if (free && value > measure.max) told.others.add(at)
    if (reading === null || !isPossible(measure, reading)) continue
    const earlier = own.findLast(({ lastToken }) => lastToken <= at) ?? near.at(-1)
    const rest = free && reading.kind === 'count' && isRest(document, measure, reading, reading.value, near, own)
    const kind = rest ? 'remainder' : reading.kind
    const found = mentionOf(document, measure, { ...reading, kind, counted: earlier?.counted ?? measure.counted })
    const of = reading.rule === SOME && earlier !== undefined ? wholeOf(found, earlier) : null
    const stage = found.stage ?? inheritedStage(tokens, found, earlier)
    add({ ...found, partOf: of, stage })
  }
}

/** Adds the numbers of a sentence far from the measure that can only mean what was counted before (`alle 49`). */
export function addAgain(
  document: AnnotatedDocument,
  measure: Measure,
  { firstToken, lastToken }: Sentence,
  before: readonly CountMention[],
  own: CountMention[],
  told: Told,
): void {
  const { tokens } = document
  for (let at = firstToken; at < lastToken; at++) {
    const token = tokens[at]
    if (token?.kind !== 'number' && ((token?.tags ?? 0) & Tag.NumberWord) === 0) continue
    const value = wholeNumber(token)
    if (value === null || !(told.values.has(value) || told.values.has(value + 1))) continue
    const reading = isBare(document, at)
      ? againAt(tokens, told, at, value, null)
      : kindredAt(tokens, measure, told, at, value)
    if (reading === null) continue
    const count = mentionOf(document, measure, { ...reading, counted: before.at(-1)?.counted ?? measure.counted })
    own.push(count)
    takeWithTotal(told, count)
  }
}

/** `eines fehlt noch`, but `ohne eines`. */
const isSole = (tokens: readonly Token[], at: number) =>
  SOLE.has(tokens[at]?.lower ?? '') &&
  !GOVERNORS.has(tokens[at - 1]?.lower ?? '') &&
  (tokens[at + 1]?.shape === 'lower' || MISSING.has(tokens[beforeFillers(tokens, at)]?.lower ?? '')) &&
  tokens[at + 1]?.lower !== 'von'

/** The count that so many are of: the one before, or what that is of itself where it is no greater. */
function wholeOf({ value }: CountMention, earlier: CountMention): number | null {
  if (earlier.rule === SOME) return earlier.partOf
  return earlier.kind === 'count' && value < earlier.value ? earlier.start : null
}

/** `17 bewilligt; im Mai kamen 14 weitere hinzu`, `16 bewilligt, die übrigen 38 stehen aus`: more of the same step. */
function inheritedStage(
  tokens: readonly Token[],
  { kind, firstToken, lastToken }: CountMention,
  earlier: CountMention | undefined,
): CountMention['stage'] {
  const same = tokens[earlier?.firstToken ?? -1]?.sentence === tokens[firstToken]?.sentence
  // `16 bewilligt. Im Mai waren es 31`, `im Februar 16 bewilligte Standorte, im Mai 31`.
  const goesOn =
    kind === 'count' &&
    earlier?.kind === 'count' &&
    (isOfPronoun(tokens, firstToken) ||
      (same && isVerbless(tokens, clauseAround(tokens, { first: firstToken, last: lastToken }), firstToken)))
  return kind === 'increment' || (kind === 'remainder' && same) || goesOn ? (earlier?.stage ?? null) : null
}

/** `waren es erst 16`. */
function isOfPronoun(tokens: readonly Token[], at: number): boolean {
  const i = beforeFillers(tokens, at)
  return tokens[i]?.lower === 'es' && BEING.has(tokens[i - 1]?.lower ?? '')
}

/** The last count of the sentence before, which a number without noun may be a part of. */
function lately(near: readonly CountMention[], tokens: readonly Token[], sentence: Sentence): CountMention | undefined {
  const last = near.at(-1)
  return last !== undefined && (tokens[last.firstToken]?.sentence ?? -1) === sentence.index - 1 ? last : undefined
}

/** What a part says of its whole, where that stands in the same sentence. */
function settleWhole(
  tokens: readonly Token[],
  measure: Measure,
  own: CountMention[],
  whole: CountMention,
  part: CountMention,
): void {
  const host = own.lastIndexOf(whole)
  if (host < 0) return
  // `Von den 53 Kreisen haben 48 ein Zentrum`, `von den 31 Kreisen zwölf die Zusage`: the number of places is only the total.
  if (
    !isOfRest(tokens, whole) &&
    whole.counted !== measure.counted &&
    (part.rule === HAVING || part.total === whole.value)
  )
    own.splice(host, 1)
  // `Von den 54 möglichen Standorten sind 48 am Netz`: so many can be, which tells of none that is.
  else if (
    hasWord(
      tokens,
      { first: whole.firstToken, last: whole.lastToken },
      (word) => POSSIBLE.has(word) || PLANNED.has(word),
    )
  )
    own.splice(host, 1)
  else if (whole.region === part.region && whole.rule !== PART)
    // `Von den 47 Zentren liegen 23 im Rheinland`: the region is that of the part.
    own[host] = { ...whole, region: measure.region.name, regionAgs: measure.region.ags }
}

/** Also of how many it is may be taken up. */
function takeWithTotal(told: Told, count: CountMention): void {
  take(told, count)
  if (count.total !== null) told.values.add(count.total)
}
