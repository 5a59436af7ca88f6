import { ORGANISATION_HEADS } from '../../lexicon/names.js'
import { isNamedThing, LONG_INITIALS, ORDERS, WRITTEN_HONORIFICS } from '../../lexicon/people.js'
import { Tag, type Token } from '../../model/document.js'
import {
  BARRED,
  GIVEN,
  isAddressedSurname,
  isTitledSurname,
  kindOf,
  mayBeSurname,
  NOUN,
  type WordKind,
} from './word_kinds.js'

/** A word of a possible name: one token, or several joined by hyphens and apostrophes (`Hunsteger-Petermann`, `O'Neill`). */
export interface Word {
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Lower case, joined by single hyphens. */
  readonly lower: string
  readonly kind: WordKind
  /** Whether it is known as a family name, whatever else it is. */
  readonly surname: boolean
}

/** The word of a possible name that begins at token `i`, or null where what stands there can be none. */
export function wordAt(tokens: readonly Token[], i: number): Word | null {
  const token = tokens[i]
  if (token === undefined || token.shape === 'lower' || token.shape === 'none') return null
  const next = tokens[i + 1]
  if (next === undefined || next.spaced || next.kind !== 'mark') return single(tokens, token)
  if (next.text === '.' && token.text.length <= SHORT && afterLetter(tokens, i)) return null
  if (next.text === '.' && isInitial(token) && isDoubleInitial(tokens, i))
    return { first: i, last: i + 5, lower: `${token.lower}.-${tokens[i + 3]?.lower}.`, kind: 'initial', surname: false }
  // `Karl S. 12`: a page
  if (next.text === '.' && token.text === 'S' && tokens[i + 2]?.kind === 'number') return null
  if (next.text === '.' && isInitial(token))
    return { first: i, last: i + 2, lower: token.lower, kind: 'initial', surname: false }
  const last = joinedEnd(tokens, i)
  if (last === null) return null
  const initial = tokens[last - 1]
  // `Hans-H. Muster`
  if (last > i + 1 && initial !== undefined && isInitial(initial) && tokens[last]?.text === '.')
    return joinedInitial(tokens, i, last)
  return last === i + 1 ? single(tokens, token) : joined(tokens, i, last)
}

/** A given name whose second part is an initial, with its period. */
function joinedInitial(tokens: readonly Token[], first: number, last: number): Word | null {
  const given = first + 2 === last - 1 ? tokens[first] : undefined
  if (given === undefined || (given.tags & GIVEN) === 0) return null
  return { first, last: last + 1, lower: `${given.lower}-${tokens[last - 1]?.lower}.`, kind: 'given', surname: false }
}

/** `A.`, `Th.` */
function isInitial({ text, lower, shape }: Token): boolean {
  return (text.length === 1 && shape === 'upper') || LONG_INITIALS.has(lower)
}

/** `K.-O. Muster` */
function isDoubleInitial(tokens: readonly Token[], i: number): boolean {
  const [hyphen, letter, period] = [tokens[i + 2], tokens[i + 3], tokens[i + 4]]
  if (hyphen === undefined || hyphen.spaced || !isHyphen(hyphen) || period?.text !== '.' || period.spaced) return false
  return letter !== undefined && !letter.spaced && isInitial(letter)
}

/** Longest second part of such an abbreviation, in letters: `v. Chr.`, not the end of `Karl v. Stein.` */
const SHORT = 3

/** Whether a lower-case letter with a period stands before: the D of `a. D.` is no initial. */
function afterLetter(tokens: readonly Token[], i: number): boolean {
  const letter = tokens[i - 2]
  return tokens[i - 1]?.text === '.' && letter?.shape === 'lower' && letter.text.length === 1
}

/** Most tokens of one joined word; a longer chain is no name. */
const JOINED = 16

/** End of the parts joined to token `i`; null where a hyphen leaves the word open (`Arbeits- und`) or there are too many. */
function joinedEnd(tokens: readonly Token[], i: number): number | null {
  let end = i + 1
  for (;;) {
    if (end - i > JOINED) return null
    const mark = tokens[end]
    const part = tokens[end + 1]
    if (mark === undefined || mark.spaced || (!isHyphen(mark) && !isApostrophe(mark))) return end
    if (isHyphen(mark)) {
      if (part === undefined || part.spaced || part.kind !== 'word' || part.shape === 'lower') return null
    } else if (part === undefined || part.spaced || part.kind !== 'word' || part.lower === 's') return end
    end += 2
  }
}

/** Whether the token is a hyphen inside a word. */
function isHyphen({ text }: Token): boolean {
  return text === '-' || text === '‐' || text === '‑'
}

/** Whether the token is an apostrophe inside a word or before a genitive -s. */
export function isApostrophe({ text }: Token): boolean {
  return text === "'" || text === '’' || text === '`' || text === '´' || text === '‘'
}

function single(tokens: readonly Token[], token: Token): Word | null {
  const { tags, shape, text } = token
  const surname = (tags & Tag.Surname) !== 0
  if (text.length === 1 || WRITTEN_HONORIFICS.has(text)) return null
  if (shape !== 'capital' && ORDERS.has(token.lower)) return null
  if ((tags & BARRED) !== 0 && !mayBeSurname(token))
    return isTitledSurname(tokens, token) || isAddressedSurname(tokens, token)
      ? { first: token.index, last: token.index + 1, lower: token.lower, kind: 'noun', surname: true }
      : null
  if (shape === 'upper' && (text.length < 3 || (tags & (Tag.Party | Tag.Measure)) !== 0)) return null
  const kind = kindOf(tokens, token)
  if (!surname && (isNamedThing(token.lower) || (kind === 'open' && /\d/.test(text)))) return null
  return {
    first: token.index,
    last: token.index + 1,
    lower: token.lower,
    kind,
    surname,
  }
}

function joined(tokens: readonly Token[], first: number, last: number): Word | null {
  const parts: Token[] = []
  for (let i = first; i < last; i += 2) {
    const part = tokens[i]
    if (part !== undefined) parts.push(part)
  }
  const acronym = (part: Token) => part.shape === 'upper' && part.text.length > 1
  const caps = parts.every((part) => part.shape === 'upper')
  if (!caps && parts.some(acronym)) return null
  const head = parts.at(-1)
  if (head === undefined) return null
  const all = (tag: number) => parts.every(({ tags }) => (tags & tag) !== 0)
  const surname = parts.some(({ tags }) => (tags & Tag.Surname) !== 0)
  if (ORGANISATION_HEADS.has(head.lower)) return null
  // `Kopp-Herr`: a form of address may be part of a double name.
  if ((head.tags & ((BARRED & ~Tag.Salutation) | Tag.Party)) !== 0 && (head.tags & Tag.Surname) === 0) return null
  const lower = parts.map((part) => part.lower).join('-')
  const word = (kind: WordKind) => ({ first, last, lower, kind, surname: surname && kind !== 'noun' })
  // `Wolf-Dieter`: a sure name at its end makes the whole one.
  if (all(GIVEN)) return word((head.tags & Tag.FirstName) !== 0 ? 'given' : 'doubtful')
  if (all(NOUN) || ((head.tags & NOUN) !== 0 && (head.tags & Tag.Surname) === 0)) return word('noun')
  return word(surname ? 'known' : 'open')
}
