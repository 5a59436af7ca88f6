import {
  EACH_WORDS,
  FUNDS,
  isIntoVerb,
  isPaying,
  PAYERS,
  PER_WORDS,
  PERIOD_ADVERBS,
  PERIOD_LEADS,
  PERIOD_NOUNS,
  PHRASE_INSIDE,
  PURPOSE_STOPS,
  PURPOSE_TIMES,
  SOURCES,
  STATUS_TESTS,
} from '../../lexicon/money.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import type { Figure } from './constructions.js'

/** What the clause around an amount says of it. */
export interface Context {
  readonly per: string | null
  readonly period: MoneyRecord['period']
  readonly status: MoneyRecord['status']
  readonly payer: string | null
  readonly purpose: string | null
}

/** How far a clause is read on either side, in tokens. */
const CLAUSE = 30
const MARKS = new Set([',', ';', ':', '–', '(', ')', '„', '“'])

/** The stretch of tokens `[from, to)` around a figure that nothing but commas of its own clause bounds. */
interface Clause {
  readonly from: number
  readonly to: number
}

/** Reads per what, how often, how far, who pays and what for from the clause around a figure. */
export function contextOf(
  document: AnnotatedDocument,
  figure: Figure,
  previous: Figure | undefined,
  next: Figure | undefined,
): Context {
  const { tokens } = document
  const own = clauseOf(
    tokens,
    figure,
    borderOf(tokens, previous, figure)?.last ?? 0,
    borderOf(tokens, figure, next)?.first ?? tokens.length,
  )
  return {
    per: perOf(tokens, figure, own),
    period: periodOf(tokens, figure, own),
    status: statusOf(tokens, figure),
    payer: payerOf(document, figure, own),
    purpose: purposeOf(document, figure, own),
  }
}

/** Where what is said of one amount ends and of the next begins: at the `und` between them, else at the other amount. */
function borderOf(
  tokens: readonly Token[],
  one: Figure | undefined,
  other: Figure | undefined,
): { readonly first: number; readonly last: number } | null {
  if (one === undefined || other === undefined) return null
  for (let at = other.first - 1; at >= Math.max(one.last, other.first - CLAUSE); at--) {
    if (tokens[at]?.lower === 'und' && at > one.last) return { first: at, last: at + 1 }
  }
  return { first: other.first, last: one.last }
}

function clauseOf(tokens: readonly Token[], figure: Figure, lowest: number, highest: number): Clause {
  const sentence = tokens[figure.first]?.sentence
  const outside = (token: Token | undefined) =>
    token === undefined || token.sentence !== sentence || MARKS.has(token.text)
  let from = figure.first
  while (from > lowest && from > figure.first - CLAUSE && !outside(tokens[from - 1])) from--
  let to = figure.last
  while (to < highest && to < figure.last + CLAUSE && !outside(tokens[to])) to++
  return { from, to }
}

/** `je Zentrum`, `pro gefahrenen Kilometer`, `für jedes der 5.240 Kinder`: the noun as written. */
function perOf(tokens: readonly Token[], figure: Figure, { from, to }: Clause): string | null {
  for (let at = figure.last; at < Math.min(to, figure.last + 3); at++) {
    if (!PER_WORDS.has(tokens[at]?.lower ?? '') && tokens[at]?.text !== '/') continue
    return perNoun(tokens, at + 1, to)
  }
  for (let at = figure.modified.first - 1; at >= from; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (PER_WORDS.has(lower) || EACH_WORDS.has(lower)) return perNoun(tokens, at + 1, figure.modified.first)
  }
  return null
}

function perNoun(tokens: readonly Token[], at: number, to: number): string | null {
  for (let i = at; i < Math.min(to, at + 5); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark') return null
    if (token.shape === 'lower' || token.kind === 'number') continue
    return PERIOD_NOUNS.has(token.lower) ? null : nounAt(tokens, i, to)
  }
  return null
}

/** A noun with the parts of its hyphenated compound. */
function nounAt(tokens: readonly Token[], at: number, to: number): string {
  let last = at + 1
  while (last + 1 < to && tokens[last]?.text === '-' && !tokens[last]?.spaced && !tokens[last + 1]?.spaced) last += 2
  let first = at
  while (tokens[first - 1]?.text === '-' && !tokens[first - 1]?.spaced && !tokens[first]?.spaced) first -= 2
  return tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join('')
}

/** `jährlich`, `pro Monat`, `500 Euro im Jahr`; `im Jahr 2016` is a time, not a recurrence. */
function periodOf(tokens: readonly Token[], figure: Figure, { from, to }: Clause): MoneyRecord['period'] {
  for (let at = figure.last; at < Math.min(to, figure.last + 6); at++) {
    const lead = tokens[at]?.lower ?? ''
    const noun = tokens[at + 1]
    const article = lead === 'in' && (noun?.lower === 'der' || noun?.lower === 'dem')
    if (!PERIOD_LEADS.has(lead) && lead !== '/' && !article) continue
    const named = PERIOD_NOUNS.get((article ? tokens[at + 2] : noun)?.lower ?? '')
    const next = tokens[at + 2]
    if (named !== undefined && next?.kind !== 'number' && at < figure.last + 3) return asPeriod(named)
  }
  const p = tokens[figure.last]
  if (p?.lower === 'p' && tokens[figure.last + 1]?.text === '.' && tokens[figure.last + 2]?.lower === 'a') return 'year'
  for (let at = figure.first - 1; at >= from; at--) {
    const named = PERIOD_ADVERBS.get(tokens[at]?.lower ?? '') ?? leadingPeriod(tokens, at)
    if (named !== undefined) return asPeriod(named)
  }
  for (let at = figure.last; at < to; at++) {
    const named = PERIOD_ADVERBS.get(tokens[at]?.lower ?? '')
    if (named !== undefined) return asPeriod(named)
  }
  return null
}

/** `pro Jahr 500 Euro`, `jeden Monat 20 Euro`. */
function leadingPeriod(tokens: readonly Token[], at: number): string | undefined {
  const lead = tokens[at - 1]?.lower ?? ''
  const recurring = PER_WORDS.has(lead) || EACH_WORDS.has(lead)
  return recurring ? PERIOD_NOUNS.get(tokens[at]?.lower ?? '') : undefined
}

const PERIODS = ['year', 'half_year', 'quarter', 'month', 'week', 'day', 'hour'] as const
const asPeriod = (name: string): MoneyRecord['period'] => PERIODS.find((period) => period === name) ?? null

/** The nearest word of the sentence that says how far the amount has got. */
function statusOf(tokens: readonly Token[], figure: Figure): MoneyRecord['status'] {
  const sentence = tokens[figure.first]?.sentence
  const at = (i: number): MoneyRecord['status'] => {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.sentence !== sentence) return null
    for (const status of ['planned', 'granted', 'spent'] as const) if (STATUS_TESTS[status](token.lower)) return status
    return null
  }
  for (let distance = 1; distance <= CLAUSE; distance++) {
    const found = at(figure.last - 1 + distance) ?? at(figure.first - distance)
    if (found !== null) return found
  }
  return null
}

/** Who pays: `vom Land`, `Das Integrationsministerium investiert …`, `aus den kommunalen Haushalten`, `Landesmittel`. */
function payerOf({ tokens, sentences }: AnnotatedDocument, figure: Figure, { from, to }: Clause): string | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || (at >= figure.first && at < figure.last)) continue
    const fits = ({ second }: { readonly second: string | null }) => second === null || tokens[at + 1]?.lower === second
    const fund = FUNDS.get(token.lower)?.find(fits)
    if (fund !== undefined) return fund.value
    const source = SOURCES.get(token.lower)?.find(fits)
    const payer = source === undefined ? null : payerNoun(tokens, source.second === null ? at + 1 : at + 2, to, null)
    if (payer !== null) return payer
  }
  // `Das Land übernimmt 5 Mio. Euro, die Stadt 2 Mio. Euro`: the verb may stand in the clause before.
  const begin = Math.max(from - CLAUSE, sentences[tokens[figure.first]?.sentence ?? 0]?.firstToken ?? 0)
  if (!clauseHas(tokens, begin, to, isPaying)) return null
  return subjectOf(tokens, from, figure.first) ?? subjectOf(tokens, figure.last, to)
}

/** The payer that is the subject of a stretch: its article shows the nominative (`das Land`, not `des Landes`). */
function subjectOf(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const article = tokens[at]?.lower
    const genders =
      article === 'das'
        ? (['neuter'] as const)
        : article === 'der'
          ? (['masculine'] as const)
          : article === 'die'
            ? (['feminine', 'plural'] as const)
            : null
    const before = tokens[at - 1]
    if (genders === null || (at > from && before?.shape === 'lower' && PURPOSE_STOPS.has(before.lower))) continue
    if (before?.lower === 'für') continue
    const payer = payerNoun(tokens, at + 1, to, genders)
    if (payer !== null) return payer
  }
  return null
}

type Gender = keyof typeof PAYERS

/** The payer right at `at`, past its adjectives, with the name after it (`Stadt Herne`). */
function payerNoun(tokens: readonly Token[], at: number, to: number, genders: readonly Gender[] | null): string | null {
  const allowed = genders ?? (['neuter', 'masculine', 'feminine', 'plural'] as const)
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'number') return null
    if (token.shape === 'lower') continue
    const part = tokens[i + 1]
    if (part?.text === '-' && !part.spaced) {
      i++
      continue
    }
    if (!allowed.some((gender) => PAYERS[gender](token.lower))) return null
    const name = tokens[i + 1]
    const named = name !== undefined && i + 1 < to && (name.shape === 'capital' || name.shape === 'upper')
    return named ? `${nounAt(tokens, i, i + 1)} ${nounAt(tokens, i + 1, to)}` : nounAt(tokens, i, i + 1)
  }
  return null
}

function clauseHas(tokens: readonly Token[], from: number, to: number, test: (lower: string) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(tokens[at]?.lower ?? '')) return true
  return false
}

/** What it is for: the noun phrase after `für`, or after `in` where money flows or is invested. */
function purposeOf(document: AnnotatedDocument, figure: Figure, { from, to }: Clause): string | null {
  const { tokens } = document
  const into = clauseHas(tokens, from, to, isIntoVerb)
  for (const at of outward(figure, from, to)) {
    const lower = tokens[at]?.lower
    if (lower !== 'für' && !(into && lower === 'in' && at > figure.first)) continue
    const last = phraseEnd(tokens, at + 1, at < figure.first ? figure.modified.first : to)
    const words = tokens.slice(at + 1, last)
    const nouns = words.filter(({ shape }) => shape !== 'lower' && shape !== 'none')
    if (nouns.length === 0 || nouns.some((noun) => PURPOSE_TIMES.has(noun.lower))) continue
    if (EACH_WORDS.has(words[0]?.lower ?? '') || PER_WORDS.has(words[0]?.lower ?? '')) continue
    return document.text.slice(words[0]?.start, words.at(-1)?.end)
  }
  return null
}

function* outward(figure: Figure, from: number, to: number): Generator<number> {
  for (let at = figure.last; at < to; at++) yield at
  for (let at = figure.first - 1; at >= from; at--) yield at
}

/** End of the noun phrase at `from`: before a verb, a preposition that goes on with the sentence, or a mark. */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let noun = from
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'mark' && token.text !== '-') break
    if (token.kind === 'number') break
    if (token.shape !== 'lower') noun = at + 1
    else if (PURPOSE_STOPS.has(token.lower)) break
    else if (noun > from && !PHRASE_INSIDE.has(token.lower) && !/e[mnrs]?$/u.test(token.lower)) break
  }
  return noun
}
