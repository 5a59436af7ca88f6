import { BALANCES } from '../../lexicon/money/parts.js'
import type { Token } from '../../model/document.js'
import type { Figure } from './figure.js'

/** How far before an amount the noun stands that makes it a difference (`ein Fehlbetrag von rund 17,6 Mio. Euro`). */
const NEAR = 3

/**
 * Whether one of several amounts is what two others differ by: `Erträge 512,3 Mio. Euro, Aufwendungen 529,9 Mio. Euro,
 * Fehlbetrag 17,6 Mio. Euro`. The others then add up without being parts.
 */
export function hasBalance(tokens: readonly Token[], figures: readonly Figure[], members: readonly number[]): boolean {
  return members.some((member) => {
    const first = figures[member]?.modified.first ?? 0
    for (let at = first - 1; at >= first - NEAR && tokens[at]?.kind === 'word'; at--)
      if (BALANCES.has(tokens[at]?.lower ?? '')) return true
    return false
  })
}
