import {
  FOR,
  INTO,
  INTO_ARTICLES,
  isGivenInto,
  isIntoVerb,
  isTowardVerb,
  PERIOD_IN,
  TOWARD,
} from '../../lexicon/money.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { isRelative, nameOf, phraseBefore } from './antecedent.js'
import type { Figure } from './constructions.js'
import { phraseAt } from './noun_phrase.js'
import { type Clause, clauseHas } from './phrases.js'
import { type NamedThings, quotedEnd, quotedStart } from './quoted.js'
import { thingOf } from './things.js'

/**
 * What it is for: the noun phrase after `für`, or after `in` where money flows or is invested; else what is supported,
 * costs so much, gets it or is funded by it. A thing that the document has given a name keeps it.
 */
export function purposeOf(
  document: AnnotatedDocument,
  figure: Figure,
  clause: Clause,
  named: NamedThings,
): string | null {
  const { tokens } = document
  const { from, to } = clause
  for (const at of outward(tokens, figure, from, to)) {
    if (!FOR.has(tokens[at]?.lower ?? '') && !leadsInto(tokens, at, clause)) continue
    const found = isRelative(tokens, at)
      ? phraseBefore(document, at - 1, named)
      : phraseAt(document, at + 1, at < figure.first ? figure.modified.first : to, named)
    if (found !== null) return nameOf(document, found.text, at, named)
  }
  const thing = thingOf(document, figure, clause, named)
  return thing === null ? null : nameOf(document, thing, from, named)
}

/** `fließen in die Zentren`, `gibt in das Programm`, `steuert zum Fest … bei`: a preposition that goes with the verb. */
function leadsInto(tokens: readonly Token[], at: number, { from, to }: Clause): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (TOWARD.has(lower)) return clauseHas(tokens, from, to, isTowardVerb)
  if (!INTO.has(lower)) return false
  if (clauseHas(tokens, from, to, isIntoVerb)) return true
  return (
    PERIOD_IN.has(lower) && INTO_ARTICLES.has(tokens[at + 1]?.lower ?? '') && clauseHas(tokens, from, to, isGivenInto)
  )
}

/** Tokens behind the figure, then before it; those of a name in quotation marks (`„Wort für Wort“`) are passed over. */
function* outward(tokens: readonly Token[], figure: Figure, from: number, to: number): Generator<number> {
  for (let at = figure.last; at < to; at++) {
    if (tokens[at]?.kind === 'word') yield at
    else at = (quotedEnd(tokens, at) ?? at + 1) - 1
  }
  for (let at = figure.first - 1; at >= from; at--) {
    if (tokens[at]?.kind === 'word') yield at
    else at = quotedStart(tokens, at) ?? at
  }
}
