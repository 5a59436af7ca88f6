import { INNER_PARTICLES, PARTICLES, PREPOSITION_PARTICLES } from '../../lexicon/people.js'
import { Tag, type Token } from '../../model/document.js'
import { evidenceBefore } from './before.js'
import type { Word } from './words.js'

/** Most particles of one family name: `van de la`. */
const MOST = 3

/** A token as the particle of a family name. */
export function asParticle({ index, lower }: Token): Word {
  return { first: index, last: index + 1, lower, kind: 'particle', surname: false }
}

/**
 * The particles right before token `i` that an address before them proves: `Herr von Stolzenau`, `Dr. van der Meer`,
 * `Ministerin de Boer`. After a title `von` and `zu` are prepositions (`Präsident von Ghana`).
 */
export function addressedParticles(tokens: readonly Token[], i: number): readonly Word[] {
  let from = i
  while (i - from < MOST && isParticle(tokens[from - 1], from === i)) from--
  while (from < i && !PARTICLES.has(tokens[from]?.lower ?? '')) from++
  if (from === i) return []
  const before = evidenceBefore(tokens, from)
  const addressed = before === 'salutation' || before === 'honorific'
  if (!addressed && (before !== 'title' || PREPOSITION_PARTICLES.has(tokens[from]?.lower ?? ''))) return []
  return tokens.slice(from, i).map(asParticle)
}

/** Whether the token is a lower-case particle; the last before the name may be one that only goes on another. */
function isParticle(token: Token | undefined, inner: boolean): boolean {
  if (token === undefined || token.shape !== 'lower') return false
  return (token.tags & Tag.Particle) !== 0 || (inner && INNER_PARTICLES.has(token.lower))
}
