import { isPolitical, readParty } from '../../lexicon/parties.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'

/** How many tokens on either side of a doubtful word are asked whether they speak of politics. */
const REACH = 40

/** Whether the words around token `i`, within its paragraph and its neighbours, speak of politics. */
export function isPoliticalContext({ tokens }: AnnotatedDocument, i: number, ambiguous: ReadonlySet<string>): boolean {
  const last = Math.min(tokens.length, i + REACH)
  for (let at = Math.max(0, i - REACH); at < last; at++) {
    const token = tokens[at]
    if (at === i || token === undefined || token.kind !== 'word' || token.shape === 'lower') continue
    if (isPolitical(token.lower)) return true
    if (!ambiguous.has(token.lower) && readParty(token.lower)?.kind === 'party') return true
  }
  return false
}

/** Whether token `i` is part of a web or mail address: glued to a dot or an at sign and a word beyond it. */
export function isInAddress(tokens: readonly Token[], i: number): boolean {
  const [before, after, beyond] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
  const own = tokens[i]
  if (own === undefined) return false
  if (before !== undefined && !own.spaced && (before.text === '@' || before.text === '_')) return true
  if (before?.text === '.' && !own.spaced && !before.spaced && tokens[i - 2]?.shape === 'lower') return true
  if (after?.text === '@' && !after.spaced) return true
  return after?.text === '.' && !after.spaced && beyond?.shape === 'lower' && !beyond.spaced && beyond.text.length < 5
}
