import {
  COMPARED,
  DAY_LEADS,
  isHypernym,
  NO_ADJECTIVES,
  OF_FILLERS,
  OF_ITS_KIND,
  ORDINAL_LEADS,
  PHRASE_WORDS,
  RANKS,
  SOLE,
} from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import { followsNoun } from './bare.js'
import { type Figure, ordinalAt, wholeNumber } from './figures.js'
import { endOf } from './names.js'
import type { Reading } from './reading.js'
import { Said, saidIn } from './said.js'

/** Ordinals below may mean something local (`das dritte im Kreis`). */
const LEAST = 4

/**
 * Which one it is, without its noun: `das 50. seiner Art`, `Viersen folgt als 53.`, `das 51. und das 52. KI`. The token
 * at `at` ends the ordinal. `own` are the counts of the sentence.
 */
export function ordinalReading(tokens: readonly Token[], at: number, own: readonly CountMention[]): Reading | null {
  const figure = ordinalAt(tokens, at)
  if (figure === null || figure.value < LEAST) return null
  if (!ORDINAL_LEADS.has(tokens[figure.first - 1]?.lower ?? '')) return null
  // `schon mehr als 40.`
  if (COMPARED.has(tokens[figure.first - 2]?.lower ?? '')) return null
  // `Wir sind bis zum 20. erreichbar`
  if (DAY_LEADS.has(tokens[figure.first - 2]?.lower ?? '')) return null
  const of = totalAfter(tokens, figure)
  const reading = { ...figure, ...of, kind: 'ordinal', rule: 'counts/ordinal' } as const
  if (of.total !== null) return reading
  if (isOfOther(tokens, figure)) return null
  // `Er trug die 47.`: a period that ends the sentence makes no ordinal of such a number.
  const closes = tokens[figure.last]?.sentence !== tokens[at]?.sentence
  if (closes && tokens[figure.first - 1]?.lower === 'die') return null
  // `Zusammen sind das 54.`
  if (closes && SUMMING.has(tokens[figure.first - 2]?.lower ?? '')) return null
  const end = endsAt(tokens, figure.last)
  return end || OF_ITS_KIND.some((chain) => endOf(tokens, chain, figure.last) !== null) || goesOn(tokens, figure, own)
    ? reading
    : null
}

/** `das 53. von dann 53`: of how many it is one, with the token that ends it. */
function totalAfter(
  tokens: readonly Token[],
  { value, last }: Figure,
): { readonly total: number | null; readonly last: number } {
  let at = last + 1
  while (OF_FILLERS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'dann') at++
  const total = tokens[last]?.lower === 'von' ? wholeNumber(tokens[at]) : null
  return total === null || total < value || followsNoun(tokens, at + 1)
    ? { total: null, last }
    : { total, last: at + 1 }
}

/** Verbs of several before `das 54.`, which no ordinal has. */
const SUMMING = new Set(['sind', 'waren', 'wären', 'macht', 'machte'])

/** `Das Jubiläum ist das 25.`: the clause has a subject of its own, which is none of what is counted and no place. */
function isOfOther(tokens: readonly Token[], { first, last }: Stretch): boolean {
  const clause = clauseAround(tokens, { first, last })
  if ((saidIn(tokens, clause) & Said.Being) === 0) return false
  for (let i = clause.first; i < first; i++) {
    const token = tokens[i]
    if (token?.shape !== 'capital') continue
    if ((token.tags & OWN) !== 0 || isHypernym(token.lower)) return false
    if (NOMINATIVES.has(tokens[i - 1]?.lower ?? '')) return true
  }
  return false
}

const OWN = Tag.Measure | Tag.Place | Tag.Month | Tag.Weekday | Tag.DateWord
const NOMINATIVES = new Set(['das', 'die', 'der', 'dieses', 'diese', 'dieser', 'unser', 'unsere', 'sein', 'ihr'])

/** Whether no noun follows the ordinal: a mark, a verb, an adverb or the end. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.sentence !== tokens[at - 1]?.sentence) return true
  if (next.kind === 'mark') return /^[,;:!?“”"»)–.]$/u.test(next.text)
  // `im Münsterland das fünfte und letzte`.
  if (next.lower === 'und' && RANKS.has(tokens[at + 1]?.lower ?? '')) return tokens[at + 2]?.shape !== 'capital'
  // `das 53. Eines fehlt noch`: a word that opens the next sentence.
  if (
    next.shape === 'capital' &&
    tokens[at - 1]?.text === '.' &&
    (SOLE.has(next.lower) || PHRASE_WORDS.has(next.lower))
  )
    return true
  if (next.kind !== 'word' || next.shape !== 'lower' || next.lower === 'und' || next.lower === 'bis') return false
  const noun = tokens[at + 1]
  const adjective = /e[nrsm]?$/u.test(next.lower) && !NO_ADJECTIVES.has(next.lower)
  return !(adjective && noun?.kind === 'word' && noun.shape !== 'lower') && next.tags !== Tag.Month
}

/** `das 51. und das 52. KI`, `in Olpe das 50. und in Soest das 51.`: the next ordinal of the sentence is the next of the measure. */
function goesOn(tokens: readonly Token[], { value, first, last }: Figure, own: readonly CountMention[]): boolean {
  for (let at = last; at < last + SERIES && tokens[at]?.sentence === tokens[first]?.sentence; at++) {
    const next = ordinalAt(tokens, at)
    if (next?.value !== value + 1) continue
    if (own.some(({ kind, firstToken }) => kind === 'ordinal' && firstToken === next.first)) return true
    if (ORDINAL_LEADS.has(tokens[next.first - 1]?.lower ?? '')) return endsAt(tokens, next.last)
  }
  return false
}

/** How far behind an ordinal the next one may stand, in tokens. */
const SERIES = 12
