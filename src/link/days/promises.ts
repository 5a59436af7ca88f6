import words from '../../lexicon/de/tense.json' with { type: 'json' }
import type { AnnotatedDocument } from '../../model/document.js'
import { clauseAround } from './tense.js'

const PROMISED = new Set(words.promised)
const APART: ReadonlyMap<string, string> = new Map(words.promisedApart.map(({ verb, prefix }) => [verb, prefix]))

/** Whether the clause around tokens `[first, last)` asks or promises: `bat um Antwort bis zum 13. Mai`, `sagte … zu`. */
export function isPromised(document: AnnotatedDocument, first: number, last: number): boolean {
  const { tokens } = document
  const { start, end } = clauseAround(document, first, last)
  let prefix: string | undefined
  let promised = false
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.shape !== 'lower') continue
    if (OVERTAKEN.has(token.lower)) return false
    if (PROMISED.has(token.lower)) promised = true
    if (token.lower === prefix && (i + 1 === end || tokens[i + 1]?.kind === 'mark')) promised = true
    prefix = APART.get(token.lower) ?? prefix
  }
  return promised
}

/** `hatte den Bericht ursprünglich für das Frühjahr zugesagt`: what came otherwise. */
const OVERTAKEN = new Set(['ursprünglich', 'eigentlich'])
