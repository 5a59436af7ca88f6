import { ARTICLE_PARTICLES, HYPHEN_PARTICLES, INNER_PARTICLES, NOBILITY, PARTICLES } from '../../lexicon/people.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { isApostrophe, type Word, wordAt } from './words.js'

/** Capitalised words side by side in one sentence, with the particles between them: what may hold a name. */
export interface Run {
  readonly words: readonly Word[]
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Whether a word of it may be a name by itself; the others are nouns, which only a name elsewhere makes names. */
  readonly hopeful: boolean
}

/** Most words of a run that are looked at; longer ones are headings or tables, and are cut. */
const MOST_WORDS = 8
const NONE: readonly Word[] = []
/** Marks around a nickname. */
const OPENING = new Set(['„', '"', '»', '‚', '“'])
const CLOSING = new Set(['“', '"', '«', '‘', '”'])

/** The runs of a document, in order: one step over its tokens. */
export function runsOf({ tokens }: AnnotatedDocument): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = wordAt(tokens, i)
    if (first === null) i++
    else {
      const run = runFrom(tokens, first)
      runs.push(run)
      i = run.last
    }
  }
  return runs
}

function runFrom(tokens: readonly Token[], first: Word): Run {
  const words = [first]
  const sentence = tokens[first.first]?.sentence
  let last = first.last
  let hopeful = first.kind !== 'noun' || first.surname
  while (words.length < MOST_WORDS) {
    const particles = particlesAt(tokens, last)
    const next = nextWord(tokens, particles.at(-1)?.last ?? (isGiven(words.at(-1)) ? nicknameEnd(tokens, last) : last))
    if (next === null || tokens[next.first]?.sentence !== sentence) break
    if (particles.length > 0) {
      const before = words.at(-1)
      // `Karl Graf von Stein`, `Herr Graf von Stein`
      const noble =
        before !== undefined && NOBILITY.has(before.lower) && (words.length > 1 || isAddressed(tokens, before.first))
      if ((before?.kind === 'noun' && !noble) || isBody(tokens[next.last])) break
      words.push(...particles)
    }
    words.push(next)
    if (next.kind !== 'noun' || next.surname) hopeful = true
    last = next.last
  }
  return { words, first: first.first, last, hopeful }
}

const isGiven = (word: Word | undefined) => word?.kind === 'given' || word?.kind === 'doubtful'

/** The token after `„Heini“` of `Heinz „Heini“ Muster` at `i`; `i` where no nickname stands there. */
function nicknameEnd(tokens: readonly Token[], i: number): number {
  if (!OPENING.has(tokens[i]?.text ?? '') || tokens[i + 1]?.shape !== 'capital') return i
  return CLOSING.has(tokens[i + 2]?.text ?? '') && tokens[i + 3]?.shape === 'capital' ? i + 3 : i
}

const isAddressed = (tokens: readonly Token[], i: number) =>
  ((tokens[i - 1]?.tags ?? 0) & (Tag.Salutation | Tag.Honorific)) !== 0

/** `Pastor X von der Freien Gemeinde`: what follows the particles names a body. */
function isBody(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && (token.tags & Tag.Organisation) !== 0
}

function nextWord(tokens: readonly Token[], i: number): Word | null {
  return tokens[i]?.spaced === true || isJoinedParticle(tokens, i - 1) ? wordAt(tokens, i) : null
}

/** Whether the hyphen of `al-Khalil` ends at token `i`. */
function isJoinedParticle(tokens: readonly Token[], i: number): boolean {
  const [particle, hyphen] = [tokens[i - 1], tokens[i]]
  return hyphen?.text === '-' && particle?.shape === 'lower' && HYPHEN_PARTICLES.has(particle.lower)
}

/** `Karl v. Stein` */
function isShortened(tokens: readonly Token[], i: number): boolean {
  const [point, name] = [tokens[i + 1], tokens[i + 2]]
  if (tokens[i]?.lower !== 'v' || point?.text !== '.' || point.spaced) return false
  return name?.spaced === true && name.shape === 'capital' && name.text.length > 3
}

/** Up to three lower-case particles from token `i` on: `von der`, `de la`. */
function particlesAt(tokens: readonly Token[], i: number): readonly Word[] {
  const start = tokens[i]
  if (start === undefined || !start.spaced || start.shape !== 'lower') return NONE
  const next = tokens[i + 1]
  if (isShortened(tokens, i)) return [{ first: i, last: i + 2, lower: 'von', kind: 'particle', surname: false }]
  if ((start.tags & Tag.Particle) === 0 && (next?.text !== '-' || next.spaced)) return NONE
  const found: Word[] = []
  for (let at = i; found.length < 3; ) {
    const token = tokens[at]
    if (token === undefined || !token.spaced) break
    // `van 't Hoff`
    const cut = isApostrophe(token) && tokens[at + 1]?.text === 't'
    // `Ahmed al-Khalil`
    const joined = found.length === 0 && HYPHEN_PARTICLES.has(token.lower) && tokens[at + 1]?.text === '-'
    if (joined && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false)
      return [{ first: at, last: at + 2, lower: token.lower, kind: 'particle', surname: false }]
    const known = (found.length === 0 ? PARTICLES : INNER_PARTICLES).has(token.lower)
    if (!cut && (token.shape !== 'lower' || !known)) break
    const last = cut ? at + 2 : at + 1
    found.push({ first: at, last, lower: cut ? 't' : token.lower, kind: 'particle', surname: false })
    at = last
  }
  // `Minister Muster auf Rundreise`: only with its article is it part of a name (`auf der Heide`).
  return found.length === 1 && ARTICLE_PARTICLES.has(found[0]?.lower ?? '') ? NONE : found
}
