import { PHRASE_LEADS } from '../../lexicon/money/grammar.js'
import {
  BECOMES,
  DEMONSTRATIVES,
  INFINITIVES,
  isFunding,
  isSharing,
  isSupporting,
  PROGRAMME_LEADS,
  PROGRAMMES,
  SHARED_IN,
  WHOSE_FUNDING,
  WITH,
} from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { forThat } from './antecedent.js'
import { phraseAt } from './noun_phrase.js'
import { isPayer, payerOfShare } from './payer_names.js'
import { clauseHas } from './phrases.js'
import type { NamedThings } from './quoted.js'
import type { Reader } from './reader.js'
import { atDisposal, costing, objectIn, opening } from './receivers.js'

/** What is supported, costs so much, gets it or is funded by it; the first that fits is taken. */
export const thingOf: Reader = (...given) => {
  for (const read of [pointedAt, supported, sharedIn, atDisposal, funded, forThat, costing, programme]) {
    const found = read(...given)
    if (found !== null) return found
  }
  return null
}

/** How far before an amount its `mit` may stand, in tokens. */
const NEAR = 5
/** How far behind what is said of an amount its verb may stand, in tokens. */
const REST = 12

/** `in diesem Programm`: a thing that has been given a name. */
const pointedAt: Reader = (document, _, { from, to }, named) => {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    if (DEMONSTRATIVES.has(tokens[at]?.lower ?? '') && named.has(tokens[at + 1]?.lower ?? ''))
      return phraseAt(document, at, Math.min(to, at + 2), named)?.text ?? null
  }
  return null
}

/** `Das Land fördert die Konferenz mit 22.000 Euro`, `Mit 22.000 Euro unterstützt …`, `Das Projekt wird mit … gefördert`. */
const supported: Reader = (document, figure, { from, to }, named) => {
  const { tokens } = document
  const lead = figure.modified.first
  if (!clauseHas(tokens, Math.max(from, lead - NEAR), lead, (word) => WITH.has(word))) return null
  const end = endOfClause(tokens, to)
  for (let at = from; at < end; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (!isSupporting(lower)) continue
    // The passive has its thing in front: `Das Projekt wird mit … gefördert`.
    // `wird das Land … finanzieren` is the future.
    if (!INFINITIVES.has(lower) && clauseHas(tokens, from, end, (word) => BECOMES.has(word)))
      return opening(document, figure, named) ?? becoming(document, from, lead, named)
    const acts = clauseHas(tokens, from, at, isPayer)
    return (
      objectIn(document, at + 1, at < figure.first ? lead : to, named, acts) ??
      objectIn(document, from, lead, named, false)
    )
  }
  return null
}

/** `mit 170.000 Euro vom Land und 95.000 Euro vom Kreis bezahlt`: the verb may stand behind what another amount is said of. */
function endOfClause(tokens: readonly Token[], to: number): number {
  let end = to
  const { sentence } = tokens[to - 1] ?? {}
  while (end < to + REST && tokens[end]?.sentence === sentence && tokens[end]?.kind !== 'mark') end++
  return end
}

/** `In Herne wird das Fest mit … gefördert`: the subject behind the verb of the passive. */
function becoming(document: AnnotatedDocument, from: number, to: number, named: NamedThings): string | null {
  for (let at = from; at < to - 1; at++) {
    if (BECOMES.has(document.tokens[at]?.lower ?? '') && PHRASE_LEADS.has(document.tokens[at + 1]?.lower ?? ''))
      return phraseAt(document, at + 1, to, named)?.text ?? null
  }
  return null
}

/** `beteiligt sich an der Schulung mit …`, `übernimmt bei den Lernlotsen einen Anteil von …`: what one pays a share of. */
const sharedIn: Reader = (document, figure, { from, to }, named) => {
  const { tokens } = document
  for (let at = from; at < figure.modified.first; at++) {
    if (!SHARED_IN.has(tokens[at]?.lower ?? '')) continue
    const phrase = phraseAt(document, at + 1, figure.modified.first, named)
    if (phrase !== null && !isPayer(tokens[at + 2]?.lower ?? ''))
      return clauseHas(tokens, from, to, isSharing) ? phrase.text : null
  }
  return null
}

/** `Die Landesförderung der Kommunalen Integrationszentren beträgt …`: whose funding it is. */
const funded: Reader = (document, figure, { from }, named) => {
  const { tokens } = document
  for (let at = figure.first - 1; at >= from; at--) {
    if (tokens[at]?.shape === 'lower' || !WHOSE_FUNDING.has(tokens[at + 1]?.lower ?? '')) continue
    // `der Zuschuss des Landes`: who pays it.
    if (payerOfShare(tokens, at + 1, figure.modified.first) !== null) continue
    if (isFunding(tokens[at]?.lower ?? ''))
      return phraseAt(document, at + 1, figure.modified.first, named)?.text ?? null
  }
  return null
}

/** `Im Programm Starke Nachbarn stehen vom Land …`: the programme whose name follows. */
const programme: Reader = (document, figure, { from, to }, named) => {
  const { tokens } = document
  for (let at = from + 1; at < to - 1; at++) {
    if (at >= figure.first && at < figure.last) continue
    const name = tokens[at + 1]
    const leads = PROGRAMMES.has(tokens[at]?.lower ?? '') && PROGRAMME_LEADS.has(tokens[at - 1]?.lower ?? '')
    if (leads && name?.kind === 'word' && name.shape !== 'lower')
      return phraseAt(document, at, at < figure.first ? figure.modified.first : to, named)?.text ?? null
  }
  return null
}
