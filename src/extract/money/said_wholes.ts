import { FROM } from '../../lexicon/money/changes.js'
import { PRONOUNS } from '../../lexicon/money/evidence.js'
import {
  isWhole,
  isWholeNoun,
  LISTED_LEADS,
  OF_WHOLE,
  ON_TOP,
  OUT_OF_IT,
  SOLE_PARTS,
  SUMS,
  WHOLE_ARTICLES,
} from '../../lexicon/money/parts.js'
import { PER_WORDS } from '../../lexicon/money/periods.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { hasWord } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import { isTakenUp } from './divisions.js'
import { fractionOf } from './fractions.js'
import { isPlainlyOf, isRate, larger, saysPart } from './said_parts.js'
import { shareOf } from './shares.js'

/** Most words between a part and the whole behind it (`der Gesamtkosten in Höhe von`). */
const LINK = 5
/** How far before an amount its `waren es noch` may stand, in tokens. */
const WAS = 2

/** For each amount the index of the whole that words make it a part of, as `davon` or `größter Posten` do; else null. */
export function saidWholes(document: AnnotatedDocument, figures: readonly Figure[]): (number | null)[] {
  const { tokens } = document
  const whole: (number | null)[] = figures.map(() => null)
  for (const [i, figure] of figures.entries()) {
    const before = figures[i - 1]
    if (whole[i] !== null) continue
    whole[i] = ofNext(tokens, figures, i)
    if (before === undefined || whole[i] !== null) continue
    if (isRate(tokens, before, figure) || isTakenUpRange(tokens, before, figure)) whole[i] = i - 1
    else if (isFurther(tokens, before, figure) && whole[i - 1] !== null) whole[i] = whole[i - 1] ?? null
    else {
      whole[i] =
        davonOf(document, figures, whole, i) ?? fractionOf(document, figures, i) ?? shareOf(document, figures, whole, i)
      if (whole[i] !== null) followParts(tokens, figures, whole, i)
    }
  }
  return whole
}

/** `200.000 Euro der Gesamtkosten von 250.000 Euro`, `1,2 Mio. Euro von insgesamt 4 Mio. Euro`: of the amount behind it. */
function ofNext(tokens: readonly Token[], figures: readonly Figure[], i: number): number | null {
  const [figure, next] = [figures[i], figures[i + 1]]
  if (figure?.role !== 'level' || next?.role !== 'level') return null
  const many = next.modified.first - figure.last
  if (many < 1 || many > LINK || !larger(next, figure)) return null
  const words = tokens.slice(figure.last, next.modified.first).map(({ lower }) => lower)
  const [lead = '', ...rest] = words
  const isBare = rest.every((word) => SUMS.has(word) || WHOLE_ARTICLES.has(word) || LISTED_LEADS.has(word))
  // `aus dem 20 Millionen Euro schweren Programm`, `der insgesamt 20 Millionen Euro`.
  if (FROM.has(lead) || (OF_WHOLE.has(lead) && rest.length > 0)) return isBare ? i + 1 : null
  if (!WHOLE_ARTICLES.has(lead)) return null
  if (rest.length > 0 && rest.every((word) => SUMS.has(word))) return i + 1
  const named = rest.some((word) => isWholeNoun(word) || isWhole(word))
  return named && FROM.has(words.at(-1) ?? '') ? i + 1 : null
}

/** `4.000 Euro davon für die Gruppe und 2.000 Euro für das Fest`. */
const isFurther = (tokens: readonly Token[], before: Figure, figure: Figure) =>
  SOLE_PARTS.has(tokens[before.last]?.lower ?? '') && sentenceOf(tokens, before) === sentenceOf(tokens, figure)

/** `Von den 13,4 Mio. Euro waren erst zwischen 5 und 6 Millionen abgerufen`. */
const isTakenUpRange = (tokens: readonly Token[], before: Figure, { max, first, currency }: Figure) =>
  max !== null &&
  before.currency === currency &&
  before.value?.gt(max) === true &&
  isTakenUp(tokens, before) &&
  tokens[before.first]?.sentence === tokens[first]?.sentence

const sentenceOf = (tokens: readonly Token[], figure: Figure) => tokens[figure.first]?.sentence ?? 0

/** What `davon` takes up: the amount before, or its own whole where that stands in another sentence. */
function davonOf(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
  i: number,
): number | null {
  const { tokens, sentences } = document
  const [before, figure] = [figures[i - 1], figures[i]]
  if (before === undefined || figure === undefined || !saysPart(tokens, before, figure)) return null
  // `2,5` and `Millionen Euro` may stand in two lines.
  const paragraphBehind = ({ last }: Figure) => sentences[tokens[last - 1]?.sentence ?? 0]?.paragraph
  const paragraph = sentences[sentenceOf(tokens, figure)]?.paragraph
  const beside = sentenceOf(tokens, before) === sentenceOf(tokens, figure)
  const above = beside ? null : (whole[i - 1] ?? compared(tokens, figures, i))
  const target = above !== null && paragraphBehind(figures[above] ?? figure) === paragraph ? above : i - 1
  const candidate = figures[target]
  if (candidate === undefined) return null
  if (paragraphBehind(candidate) !== paragraph && !opensNext(document, candidate, figure)) return null
  return larger(candidate, figure) || isPlainlyOf(document, candidate, figure) ? target : null
}

/** `Davon …` as the opening of the next paragraph, `1,5 Millionen Euro daraus` in its first sentence. */
function opensNext({ tokens, sentences }: AnnotatedDocument, whole: Figure, part: Figure): boolean {
  const sentence = tokens[part.first]?.sentence ?? 0
  if (sentence - (tokens[whole.last - 1]?.sentence ?? 0) !== 1) return false
  const words = [tokens[sentences[sentence]?.firstToken ?? -1], tokens[part.last]]
  return words.some((word) => SOLE_PARTS.has(word?.lower ?? '') || OUT_OF_IT.has(word?.lower ?? ''))
}

/** `75 Millionen, dreimal so viel wie 2020 mit 25 Millionen. Davon …`: what an amount is compared with is divided no more. */
function compared(tokens: readonly Token[], figures: readonly Figure[], i: number): number | null {
  const [first, last] = [figures[i - 2], figures[i - 1]]
  const own = figures[i]
  if (first === undefined || last === undefined || own === undefined) return null
  if (sentenceOf(tokens, first) !== sentenceOf(tokens, last)) return null
  if (larger(last, own) && !isCompared(tokens, last)) return null
  return larger(first, own) && larger(first, last) ? i - 2 : null
}

/** `1.236.000 Euro, 2016 waren es 1.105.000 Euro`. */
const isCompared = (tokens: readonly Token[], { modified, first }: Figure) =>
  hasWord(tokens, { first: modified.first - WAS, last: first }, (word) => PRONOUNS.has(word))

/** The amounts after the first part in its sentence are parts as well, until one is said to come on top or to be for one thing each. */
function followParts(
  tokens: readonly Token[],
  figures: readonly Figure[],
  whole: (number | null)[],
  first: number,
): void {
  const part = figures[first]
  let before = part
  for (let i = first + 1; i < figures.length; i++) {
    const next = figures[i]
    if (part === undefined || before === undefined || next?.value == null) return
    if (next.role !== 'level' || next.currency !== part.currency) return
    if (sentenceOf(tokens, next) !== sentenceOf(tokens, part)) return
    if (hasWord(tokens, { first: before.last, last: next.first }, (word) => ON_TOP.has(word))) return
    // `130 Mio. Euro. Bei uns kommen davon 1,2 Mio. Euro an: 430.000 Euro für …`: parts of the part.
    if (opensList(tokens, before.last, next.modified.first)) return
    // `12,50 Euro pro Stunde`, `2017 waren es noch 14,6 Mio. Euro`.
    if (isCompared(tokens, next) || PER_WORDS.has(tokens[next.last]?.lower ?? '')) return
    whole[i] = whole[first] ?? null
    before = next
  }
}

/** Whether the last mark between two amounts is a colon, right before the second. */
const opensList = (tokens: readonly Token[], from: number, to: number) => to > from && tokens[to - 1]?.text === ':'
