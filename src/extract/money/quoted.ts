import { NAME_LEADS } from '../../lexicon/money/purposes.js'
import type { Token } from '../../model/document.js'

/** Marks that open and close a name. */
export const OPENING = new Set(['„', '‚', '»', '›', '"'])
export const CLOSING = new Set(['“', '‘', '«', '‹', '"', '”', '’'])
/** Most tokens of a name in quotation marks. */
const LONGEST = 7

/** Index after the closing mark of a name in quotation marks that opens at `at`; null where none does. */
export function quotedEnd(tokens: readonly Token[], at: number): number | null {
  if (!OPENING.has(tokens[at]?.text ?? '') || !isNoun(tokens[at - 1])) return null
  for (let i = at + 1; i <= at + 1 + LONGEST; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return null
    if (CLOSING.has(token.text)) return i > at + 1 ? i + 1 : null
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '!' && token.text !== '?') return null
  }
  return null
}

/** Index of the opening mark of a name in quotation marks that closes at `at`; null where none does. */
export function quotedStart(tokens: readonly Token[], at: number): number | null {
  if (!CLOSING.has(tokens[at]?.text ?? '')) return null
  for (let i = at - 1; i >= at - 1 - LONGEST; i--) {
    if (OPENING.has(tokens[i]?.text ?? '')) return quotedEnd(tokens, i) === at + 1 ? i : null
  }
  return null
}

/** A name belongs to the noun or preposition before it (`das Programm „Lesen verbindet“`, `für „Lesen verbindet“`); speech comes after a mark. */
const isNoun = (token: Token | undefined) =>
  token?.kind === 'word' && (token.shape !== 'lower' || NAME_LEADS.has(token.lower))

/** The names in quotation marks of a document by the noun before them, in lower case. */
export type NamedThings = ReadonlyMap<string, readonly { readonly first: number; readonly last: number }[]>

/** Finds the things that a document gives a name in quotation marks. */
export function namedThings(tokens: readonly Token[]): NamedThings {
  const found = new Map<string, { first: number; last: number }[]>()
  for (const token of tokens) {
    if (token.kind !== 'mark' || !OPENING.has(token.text)) continue
    const at = token.index
    const last = quotedEnd(tokens, at)
    const noun = tokens[at - 1]?.lower ?? ''
    if (last === null) continue
    const own = found.get(noun)
    if (own === undefined) found.set(noun, [{ first: at, last }])
    else own.push({ first: at, last })
  }
  return found
}
