import { AND } from '../../lexicon/money/grammar.js'
import { EACH_WORDS, PER_WORDS, PERIOD_NOUNS } from '../../lexicon/money/periods.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import type { Figure } from './constructions.js'
import { payerOf } from './payer.js'
import { periodOf } from './period.js'
import { type Clause, nounAt } from './phrases.js'
import { purposeOf } from './purpose.js'
import { type NamedThings, quotedEnd, quotedStart } from './quoted.js'
import { clauseBehind, relativeClause } from './relative.js'
import { statusOf } from './status.js'

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

/** Reads per what, how often, how far, who pays and what for from the clause around a figure. */
export function contextOf(
  document: AnnotatedDocument,
  figure: Figure,
  previous: Figure | undefined,
  next: Figure | undefined,
  named: NamedThings,
): Context {
  const { tokens } = document
  const own = clauseOf(
    tokens,
    figure,
    borderOf(tokens, previous, figure)?.last ?? 0,
    borderOf(tokens, figure, next)?.first ?? tokens.length,
  )
  const behind = clauseBehind(tokens, figure)
  const told = behind && relativeClause(tokens, behind)
  return {
    per: perOf(tokens, figure, own),
    period:
      periodOf(tokens, figure, own) ?? (behind && periodOf(tokens, figure, { from: figure.first, to: behind.to })),
    status: statusOf(document, figure),
    payer: (told && payerOf(document, figure, told)) ?? payerOf(document, figure, own),
    purpose: (told && purposeOf(document, figure, told, named)) ?? purposeOf(document, figure, own, named),
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
    if (AND.has(tokens[at]?.lower ?? '') && (at > one.last || isLed(tokens, at + 1, other)))
      return { first: at, last: at + 1 }
  }
  return { first: other.first, last: one.last }
}

/** `160.000 Euro und dem Landeszuschuss von 560.000 Euro`: whether words of its own stand before the other amount. */
const isLed = (tokens: readonly Token[], from: number, { modified }: Figure) =>
  tokens.slice(from, modified.first).some(({ shape }) => shape !== 'lower')

function clauseOf(tokens: readonly Token[], figure: Figure, lowest: number, highest: number): Clause {
  const sentence = tokens[figure.first]?.sentence
  const outside = (token: Token | undefined) =>
    token === undefined || token.sentence !== sentence || MARKS.has(token.text)
  const inside = (token: Token | undefined) => token?.sentence === sentence && token?.kind !== 'mark'
  // Neither a name in quotation marks nor a word in brackets bounds a clause: `für das Programm „Lesen verbindet“ 36.000 Euro`.
  let from = figure.first
  while (from > lowest && from > figure.first - CLAUSE) {
    if (inside(tokens[from - 1])) {
      from--
      continue
    }
    const name = quotedStart(tokens, from - 1) ?? bracketStart(tokens, from - 1)
    if (name === null && outside(tokens[from - 1])) break
    from = Math.max(lowest, name ?? from - 1)
  }
  let to = figure.last
  while (to < highest && to < figure.last + CLAUSE) {
    if (inside(tokens[to])) {
      to++
      continue
    }
    const name = quotedEnd(tokens, to) ?? bracketEnd(tokens, to)
    if (name === null && outside(tokens[to])) break
    to = Math.min(highest, name ?? to + 1)
  }
  return { from, to }
}

/** `(KIM)`, `(SPD)`: one word in brackets; the index behind it, or of its opening; null where there is none. */
const bracketEnd = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.text === ')' ? at + 3 : null
const bracketStart = (tokens: readonly Token[], at: number) => (bracketEnd(tokens, at - 2) === null ? null : at - 2)

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
