import { GOVERNORS, POSSIBLE, SOLE } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument, Sentence, Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { hasWord } from '../../text/clauses.js'
import { isBare } from './bare.js'
import { wholeNumber } from './figures.js'
import { focusAt, type Told } from './focus.js'
import { ordinalIn, readingAt, stepsAt } from './meaning.js'
import { isPossible, mentionOf } from './mention.js'
import { HAVING, PART, partOf } from './parts.js'
import { againAt, leftAt, restAt } from './rests.js'

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
  for (const count of own) take(told, count)
  const { numerals } = told.marks(sentence.index)
  if (numerals.length === 0) return
  const near = before.slice(-NEAR)
  const add = (count: CountMention) => {
    own.push(count)
    take(told, count)
  }
  for (const at of numerals) {
    if (told.taken.has(at)) continue
    const value = wholeNumber(tokens[at]) ?? (isSole(tokens, at) ? 1 : null)
    const free = value !== null && isBare(document, at)
    const focus = focusAt(tokens, told, at)
    const whole = own.findLast(({ lastToken }) => lastToken <= at) ?? lately(near, tokens, sentence)
    const part = free && focus === 'counted' && whole ? partOf(document, measure, at, value, whole) : null
    if (part !== null && whole !== undefined) {
      settleWhole(tokens, measure, own, whole, part)
      add(part)
      continue
    }
    const reading = free
      ? (leftAt(tokens, measure, at, value, [...near, ...own]) ??
        readingAt(tokens, measure, told, at, value, focus, own) ??
        againAt(tokens, at, value, focus, near))
      : (restAt(told, at, value, own) ??
        ordinalIn(tokens, measure, told, at, focus, own) ??
        stepsAt(tokens, measure, at, value, focus))
    // A number greater than there can be counts something else.
    if (free && value > measure.max) told.others.add(at)
    if (reading === null || !isPossible(measure, reading)) continue
    const earlier = own.findLast(({ lastToken }) => lastToken <= at) ?? near.at(-1)
    const found = mentionOf(document, measure, { ...reading, counted: earlier?.counted ?? measure.counted })
    add({ ...found, stage: found.stage ?? inheritedStage(tokens, found, earlier) })
  }
}

/** `eines fehlt noch`, but `ohne eines`. */
const isSole = (tokens: readonly Token[], at: number) =>
  SOLE.has(tokens[at]?.lower ?? '') && !GOVERNORS.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.shape === 'lower'

/** `17 bewilligt; im Mai kamen 14 weitere hinzu`, `16 bewilligt, die übrigen 38 stehen aus`: more of the same step. */
function inheritedStage(
  tokens: readonly Token[],
  { kind, firstToken }: CountMention,
  earlier: CountMention | undefined,
): CountMention['stage'] {
  const same = tokens[earlier?.firstToken ?? -1]?.sentence === tokens[firstToken]?.sentence
  return kind === 'increment' || (kind === 'remainder' && same) ? (earlier?.stage ?? null) : null
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
  // `Von den 53 Kreisen haben 48 ein Zentrum`: the number of places is only the total of those that have one.
  if (whole.counted !== measure.counted && part.rule === HAVING) own.splice(host, 1)
  // `Von den 54 möglichen Standorten sind 48 am Netz`: so many can be, which tells of none that is.
  else if (hasWord(tokens, { first: whole.firstToken, last: whole.lastToken }, (word) => POSSIBLE.has(word)))
    own.splice(host, 1)
  else if (whole.region === part.region && whole.rule !== PART)
    // `Von den 47 Zentren liegen 23 im Rheinland`: the region is that of the part.
    own[host] = { ...whole, region: measure.region.name, regionAgs: measure.region.ags }
}

function take({ taken }: Told, { firstToken, lastToken }: CountMention): void {
  for (let at = firstToken; at < lastToken; at++) taken.add(at)
}
