import { isFunding, isPrice, isSupporting, PAYERS, PURPOSE_TIMES, RECEIVING } from '../../lexicon/money.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { forThat } from './antecedent.js'
import type { Figure } from './constructions.js'
import { LEADS, phraseAt } from './noun_phrase.js'
import { type Clause, clauseHas } from './phrases.js'
import type { NamedThings } from './quoted.js'

/** Reads what an amount is for where no `für` says it; null where its own words do not stand there. */
type Reader = (document: AnnotatedDocument, figure: Figure, clause: Clause, named: NamedThings) => string | null

/** What is supported, costs so much, gets it or is funded by it; the first that fits is taken. */
export const thingOf: Reader = (...given) => {
  for (const read of [pointedAt, supported, atDisposal, funded, forThat, costing]) {
    const found = read(...given)
    if (found !== null) return found
  }
  return null
}

const DEMONSTRATIVES = new Set(['diesem', 'dieser', 'dieses', 'diese', 'diesen'])
/** How far before an amount its `mit` may stand, in tokens. */
const NEAR = 5

/** `in diesem Programm`: a thing that has been given a name. */
function pointedAt(document: AnnotatedDocument, _: Figure, { from, to }: Clause, named: NamedThings): string | null {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    if (DEMONSTRATIVES.has(tokens[at]?.lower ?? '') && named.has(tokens[at + 1]?.lower ?? ''))
      return phraseAt(document, at, Math.min(to, at + 2), named)?.text ?? null
  }
  return null
}

/** `Das Land fördert die Konferenz mit 22.000 Euro`, `Mit 22.000 Euro unterstützt …`, `Das Projekt wird mit … gefördert`. */
function supported(
  document: AnnotatedDocument,
  figure: Figure,
  { from, to }: Clause,
  named: NamedThings,
): string | null {
  const { tokens } = document
  const lead = figure.modified.first
  if (!clauseHas(tokens, Math.max(from, lead - NEAR), lead, (word) => word === 'mit')) return null
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (!isSupporting(lower)) continue
    // The passive has its thing in front: `Das Projekt wird mit … gefördert`.
    if (clauseHas(tokens, from, to, (word) => BECOMES.has(word))) return opening(document, figure, named)
    const acts = clauseHas(tokens, from, at, isPayer)
    return (
      objectIn(document, at + 1, at < figure.first ? lead : to, named, acts) ??
      objectIn(document, from, lead, named, false)
    )
  }
  return null
}

const BECOMES = new Set(['wird', 'werden', 'wurde', 'wurden', 'worden', 'ist', 'sind', 'war', 'waren'])

/** `stellt den Zentren 12 Millionen Euro zur Verfügung`: to whom it is given. */
function atDisposal(
  document: AnnotatedDocument,
  figure: Figure,
  { from, to }: Clause,
  named: NamedThings,
): string | null {
  const { tokens } = document
  if (!clauseHas(tokens, from, to, (word) => DISPOSAL.has(word))) return null
  for (let at = from; at < figure.modified.first; at++) {
    if (tokens[at]?.lower === 'den') return phraseAt(document, at, figure.modified.first, named)?.text ?? null
  }
  return null
}

const DISPOSAL = new Set(['verfügung', 'bereit'])

const isPayer = (word: string) => Object.values(PAYERS).some((test) => test(word))

/** The first noun phrase of a stretch that is no time, and no payer unless another one `acts`. */
function objectIn(
  document: AnnotatedDocument,
  from: number,
  to: number,
  named: NamedThings,
  acts: boolean,
): string | null {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'mark') return null
    if (!LEADS.has(tokens[at]?.lower ?? '')) continue
    const phrase = phraseAt(document, at, to, named)
    if (phrase === null) continue
    if (acts || !isPayer(tokens[at + 1]?.lower ?? '') || tokens[at]?.lower === 'den') return phrase.text
    at = phrase.last - 1
  }
  return null
}

/** The noun phrase that opens the sentence of an amount. */
function opening(document: AnnotatedDocument, figure: Figure, named: NamedThings): string | null {
  const sentence = document.sentences[document.tokens[figure.first]?.sentence ?? 0]
  if (sentence === undefined) return null
  const { firstToken } = sentence
  const first = document.tokens[firstToken]
  if (!LEADS.has(first?.lower ?? '') && first?.shape !== 'upper') return null
  return phraseAt(document, firstToken, figure.modified.first, named)?.text ?? null
}

/** `Die Landesförderung der Kommunalen Integrationszentren beträgt …`: whose funding it is. */
function funded(document: AnnotatedDocument, figure: Figure, { from }: Clause, named: NamedThings): string | null {
  const { tokens } = document
  for (let at = figure.first - 1; at >= from; at--) {
    const next = tokens[at + 1]?.lower
    if (tokens[at]?.shape === 'lower' || (next !== 'der' && next !== 'des')) continue
    if (isFunding(tokens[at]?.lower ?? ''))
      return phraseAt(document, at + 1, figure.modified.first, named)?.text ?? null
  }
  return null
}

const LETTING = new Set(['lässt', 'ließ', 'lassen', 'ließen', 'lasse'])

/** `Der Umbau des Hauses kostet …`, `Das Zentrum erhält …`: the subject that opens the sentence. */
function costing(document: AnnotatedDocument, figure: Figure, { from, to }: Clause, named: NamedThings): string | null {
  const { tokens } = document
  if (!clauseHas(tokens, from, to, (word) => isPrice(word) || RECEIVING.has(word))) return null
  // `lässt sich das Projekt 70.000 Euro kosten`: the subject pays.
  for (let at = from; at < figure.first; at++) {
    if (tokens[at]?.lower === 'sich' && LETTING.has(tokens[at - 1]?.lower ?? ''))
      return objectIn(document, at + 1, figure.modified.first, named, true)
  }
  const found = opening(document, figure, named)
  return found === null || PURPOSE_TIMES.has(found.toLowerCase()) ? null : found
}
