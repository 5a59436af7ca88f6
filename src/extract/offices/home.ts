import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'

/** Most tokens of a place: `Kreis Minden-Lübbecke`, `Gemeinde Bad Sassendorf`. */
const LONGEST = 7
/** A place that nothing is known of is longer, in letters. */
const SHORT = 4

/** The place of somebody who heads one, right after the name: `A (Bochum)`, `A (Kreis Lippe)`, `A aus Alfter`; else null. */
export function homeOf({ tokens, text }: AnnotatedDocument, { lastToken }: PersonMention): string | null {
  const open = tokens[lastToken]
  if (open === undefined || open.sentence !== tokens[lastToken - 1]?.sentence) return null
  const inBracket = open.text === '('
  if (!inBracket && open.lower !== 'aus') return null
  const first = lastToken + 1
  let last = first
  while (last < first + LONGEST && isPart(tokens[last], tokens[last - 1], last > first)) last++
  if (last === first || (inBracket && !/^[),/]$/u.test(tokens[last]?.text ?? ''))) return null
  const [only] = last === first + 1 ? tokens.slice(first, last) : []
  // `aus Niederzier`: one word that nothing else is known of
  const unknown = only !== undefined && only.tags === 0 && only.shape === 'capital' && only.text.length > SHORT
  return unknown || tokens.slice(first, last).some(({ tags }) => (tags & Tag.Place) !== 0)
    ? text.slice(tokens[first]?.start, tokens[last - 1]?.end)
    : null
}

/** Whether a token is a word of a place's name, or a hyphen within it. */
function isPart(token: Token | undefined, before: Token | undefined, joins: boolean): boolean {
  if (token === undefined || (token.tags & (Tag.Party | Tag.Title)) !== 0) return false
  if (token.text === '-') return joins && !token.spaced && before?.kind === 'word'
  return token.kind === 'word' && token.shape !== 'lower'
}
