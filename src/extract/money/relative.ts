import { RELATIVE_PRONOUNS } from '../../lexicon/money/grammar.js'
import { isPaying } from '../../lexicon/money/payers.js'
import { PURPOSE_STOPS } from '../../lexicon/money/purposes.js'
import type { Token } from '../../model/document.js'
import { isYear } from '../../text/numerals.js'
import type { Figure } from './figure.js'
import { type Clause, clauseHas } from './phrases.js'
import { quotedEnd } from './quoted.js'

/** Longest relative clause, in tokens. */
const LONGEST = 40
const ENDS = new Set(['.', '!', '?', ',', ';', ':', '–', '(', ')', '„', '“'])

/** `die 25 Millionen Euro, die das Land dafür gibt`: the clause right behind an amount that says who pays it and what for. */
export function relativeClause(tokens: readonly Token[], clause: Clause | null): Clause | null {
  return clause !== null && clauseHas(tokens, clause.from, clause.to, isPaying) ? clause : null
}

/** `130 Mio. Euro, die das Gesetz jedes Jahr garantiert`: the relative clause right behind an amount. */
export function clauseBehind(tokens: readonly Token[], { first, last }: Figure): Clause | null {
  if (tokens[last]?.text !== ',' || !RELATIVE_PRONOUNS.has(tokens[last + 1]?.lower ?? '')) return null
  const sentence = tokens[first]?.sentence
  const from = last + 2
  let to = from
  while (to < from + LONGEST && tokens[to]?.sentence === sentence) {
    const name = quotedEnd(tokens, to)
    if (name === null && ENDS.has(tokens[to]?.text ?? '')) break
    to = name ?? to + 1
  }
  // A main clause has its verb second: `Das Land übernimmt 170.000 Euro, die Stadt bringt 198.000 Euro auf`.
  const clause = tokens.slice(from, to)
  if (clause.some((token) => token.kind === 'number' && !isYear(token))) return null
  const verb = clause.at(-1)
  return verb?.shape === 'lower' && !PURPOSE_STOPS.has(verb.lower) ? { from, to } : null
}
