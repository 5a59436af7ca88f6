import { isNamedThing, isWorkNoun } from '../../lexicon/people.js'
import { Tag, type Token } from '../../model/document.js'
import type { Name } from './name.js'

/** Most tokens of a title, and between its mark and a name in it. */
const LONGEST = 12
const BEFORE = 5
const OPENING = new Set(['„', '»', '‚', '"', '“'])
const CLOSING = new Set(['“', '«', '‘', '"', '”'])

/**
 * Whether the name is part of a work's title in quotation marks (`die Komödie „Frau Muster muss weg“`), or the name of a
 * school or another thing that stands alone in them (`die Grundschule „Anna Muster“`).
 */
export function isInTitle(tokens: readonly Token[], { first, last }: Name): boolean {
  for (let i = first - 1; i > first - 1 - BEFORE; i--) {
    const token = tokens[i]
    if (token === undefined) return false
    if (!OPENING.has(token.text)) continue
    const noun = tokens[i - 1]
    if (noun === undefined || noun.shape !== 'capital') return false
    if ((noun.tags & Tag.Organisation) !== 0 || isNamedThing(noun.lower)) return isClosing(tokens[last])
    if (!isWorkNoun(noun.lower)) return false
    for (let at = last; at < last + LONGEST; at++) if (isClosing(tokens[at])) return true
    return false
  }
  return false
}

const isClosing = (token: Token | undefined) => CLOSING.has(token?.text ?? '')
