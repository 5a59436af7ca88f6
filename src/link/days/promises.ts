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
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.shape !== 'lower') continue
    if (PROMISED.has(token.lower)) return true
    if (token.lower === prefix && (i + 1 === end || tokens[i + 1]?.kind === 'mark')) return true
    prefix = APART.get(token.lower) ?? prefix
  }
  return false
}
