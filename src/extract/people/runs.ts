import { INNER_PARTICLES, PARTICLES } from '../../lexicon/people.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { isApostrophe, type Word, wordAt } from './words.js'

/** Capitalised words side by side in one sentence, with the particles between them: what may hold a name. */
export interface Run {
  readonly words: readonly Word[]
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** Most words of a run that are looked at; longer ones are headings or tables, and are cut. */
const MOST_WORDS = 8

/** The runs of a document, in order: one step over its tokens. */
export function runsOf({ tokens }: AnnotatedDocument): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = wordAt(tokens, i)
    if (first === null) {
      i++
      continue
    }
    const words = [first]
    let last = first.last
    while (words.length < MOST_WORDS) {
      const particles = particlesAt(tokens, last)
      const next = nextWord(tokens, particles.at(-1)?.last ?? last)
      if (next === null || tokens[next.first]?.sentence !== tokens[i]?.sentence) break
      if (particles.length > 0 && words.at(-1)?.kind === 'noun') break
      words.push(...particles, next)
      last = next.last
    }
    runs.push({ words, first: i, last })
    i = last
  }
  return runs
}

function nextWord(tokens: readonly Token[], i: number): Word | null {
  return tokens[i]?.spaced === true ? wordAt(tokens, i) : null
}

/** Up to three lower-case particles from token `i` on: `von der`, `de la`. */
function particlesAt(tokens: readonly Token[], i: number): Word[] {
  const found: Word[] = []
  for (let at = i; found.length < 3; ) {
    const token = tokens[at]
    if (token === undefined || !token.spaced) break
    // `van 't Hoff`
    const cut = isApostrophe(token) && tokens[at + 1]?.text === 't'
    const known = (found.length === 0 ? PARTICLES : INNER_PARTICLES).has(token.lower)
    if (!cut && (token.shape !== 'lower' || !known)) break
    const last = cut ? at + 2 : at + 1
    found.push({ first: at, last, lower: cut ? 't' : token.lower, kind: 'particle', surname: false, caps: false })
    at = last
  }
  return found
}
