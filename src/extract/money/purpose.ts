import { FOR } from '../../lexicon/money/grammar.js'
import { PERIOD_IN } from '../../lexicon/money/periods.js'
import {
  DATIVES,
  INTO,
  INTO_ARTICLES,
  isGivenInto,
  isIntoVerb,
  isTowardVerb,
  TOWARD,
} from '../../lexicon/money/purposes.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { isRelative, nameOf, phraseBefore } from './antecedent.js'
import type { Figure } from './constructions.js'
import { phraseAt } from './noun_phrase.js'
import { isPayer } from './payer_names.js'
import { type Clause, clauseHas } from './phrases.js'
import { CLOSING, type NamedThings, OPENING, quotedEnd, quotedStart } from './quoted.js'
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
  const found = wordsFor(document, figure, clause, named)
  return found === null ? null : bare(found)
}

/** A name that is all of a purpose stands without its quotation marks: `KOMM-AN`, but `das Programm „KOMM-AN“`. */
function bare(text: string): string {
  let name = text
  while (name.length > 2 && OPENING.has(name.charAt(0)) && CLOSING.has(name.slice(-1))) {
    const inner = name.slice(1, -1)
    // `„Mut“ und „Rat“` are two.
    if (/[„“»«"]/u.test(inner) && !(OPENING.has(inner.charAt(0)) && CLOSING.has(inner.slice(-1)))) return name
    name = inner
  }
  return name
}

function wordsFor(document: AnnotatedDocument, figure: Figure, clause: Clause, named: NamedThings): string | null {
  const { tokens } = document
  const { from, to } = clause
  for (const at of outward(tokens, figure, from, to)) {
    if (!FOR.has(tokens[at]?.lower ?? '') && !leadsInto(tokens, at, figure, clause)) continue
    const found = isRelative(tokens, at)
      ? phraseBefore(document, at - 1, named)
      : phraseAt(document, at + 1, at < figure.first ? figure.modified.first : to, named)
    if (found !== null) return nameOf(document, found.text, at, named)
  }
  const thing = thingOf(document, figure, clause, named)
  return thing === null ? null : nameOf(document, thing, from, named)
}

/** How far back the verb of the clause before is looked for, in tokens. */
const GAP = 6

/** `fließen in die Zentren`, `gibt in das Programm`, `steuert zum Fest … bei`: a preposition that goes with the verb. */
function leadsInto(tokens: readonly Token[], at: number, figure: Figure, { from, to }: Clause): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (TOWARD.has(lower)) return clauseHas(tokens, from, to, isTowardVerb)
  // `fließen in der ersten Phase` is when or where, `fließen in die Zentren` what for.
  if (!INTO.has(lower) || DATIVES.has(tokens[at + 1]?.lower ?? '')) return false
  if (clauseHas(tokens, from, to, isIntoVerb)) return true
  if (at === figure.last && goesOn(tokens, figure, from) && clauseHas(tokens, from - GAP, from, isIntoVerb)) return true
  return (
    PERIOD_IN.has(lower) &&
    INTO_ARTICLES.has(tokens[at + 1]?.lower ?? '') &&
    !isOfNoun(tokens[at - 1]) &&
    clauseHas(tokens, from, to, isGivenInto)
  )
}

/** `750.000 Euro fließen in Container, 120.000 Euro in Deutschkurse`: an amount right behind the comma takes the verb before it. */
const goesOn = (tokens: readonly Token[], { modified }: Figure, from: number) =>
  from === modified.first && tokens[from - 1]?.text === ',' && tokens[from - GAP]?.sentence === tokens[from]?.sentence

/** `für die Sprachkurse in den Schulen`: a noun before `in` that is neither who gives nor what is given. */
function isOfNoun(before: Token | undefined): boolean {
  if (before === undefined || before.kind !== 'word' || before.shape === 'lower') return false
  return (before.tags & (Tag.Currency | Tag.Magnitude)) === 0 && !isPayer(before.lower)
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
