import { type Quotation, Tag } from '../model/document.js'
import type { Draft } from './tokens.js'

const OPENING = new Set(['„', '»', '“', '«', '"', '‟'])
const FIRST_PERSON = new Set([
  'wir',
  'ich',
  'uns',
  'unser',
  'unsere',
  'unserer',
  'unseren',
  'unserem',
  'mich',
  'mir',
  'mein',
  'meine',
])
/** Fewest words of speech that has no full stop inside and only a comma and a verb after it. */
const FEWEST_WORDS = 4

interface Open {
  readonly token: number
  readonly mark: string
  readonly paragraph: number
}

/**
 * Finds the quotations that are speech. Marks pair by kind; one that opens in one paragraph may close in a later one
 * (a speech of several paragraphs); one that never closes ends with its paragraph. Quoted terms and titles are left out.
 */
export function findQuotations(tokens: readonly Draft[], paragraphOf: (token: Draft) => number): Quotation[] {
  const found: { first: number; last: number }[] = []
  const stack: Open[] = []
  const marks = tokens.filter((token) => token.kind === 'mark' && (OPENING.has(token.text) || token.text === '”'))
  const closesLater = closers(marks)
  for (const [order, token] of marks.entries()) {
    const top = stack.at(-1)
    const paragraph = paragraphOf(token)
    if (top !== undefined && top.paragraph !== paragraph && !(closesLater[order] ?? false) && stack.length === 1) {
      found.push({ first: top.token, last: lastOfParagraph(tokens, top, paragraphOf) })
      stack.pop()
    }
    const open = stack.at(-1)
    if (open !== undefined && closesMark(open.mark, token, tokens)) {
      stack.pop()
      if (stack.length === 0) found.push({ first: open.token, last: token.index + 1 })
    } else if (opens(token, tokens) && !(open?.mark === token.text && open.paragraph !== paragraph)) {
      if (stack.length < 2) stack.push({ token: token.index, mark: token.text, paragraph })
    }
  }
  const rest = stack[0]
  if (rest !== undefined) found.push({ first: rest.token, last: lastOfParagraph(tokens, rest, paragraphOf) })
  return number(
    tokens,
    found.filter(({ first, last }) => isSpeech(tokens, first, last)),
  )
}

/** For each mark, whether a closing mark stands at or after it before the next mark that only opens twice. */
function closers(marks: readonly Draft[]): boolean[] {
  return marks.map((mark) => mark.text !== '„' && mark.text !== '»')
}

function opens(token: Draft, tokens: readonly Draft[]): boolean {
  if (token.text === '„' || token.text === '‟') return true
  if (token.text === '”') return false
  const next = tokens[token.index + 1]
  return next !== undefined && !next.spaced && next.kind !== 'mark' && (token.spaced || before(tokens, token))
}

function before(tokens: readonly Draft[], token: Draft): boolean {
  const previous = tokens[token.index - 1]
  return previous === undefined || previous.text === '(' || previous.text === '–' || previous.text === ':'
}

function closesMark(open: string, token: Draft, tokens: readonly Draft[]): boolean {
  if (open === '»') return token.text === '«'
  if (open === '«') return token.text === '»'
  if (token.text === '„' || token.text === '»' || token.text === '«') return false
  if (open === '„') return token.text === '"' ? !opens(token, tokens) : true
  if (open === '“') return token.text === '”' || (token.text === '“' && !opens(token, tokens))
  return token.text === '"' && !opens(token, tokens)
}

function lastOfParagraph(tokens: readonly Draft[], open: Open, paragraphOf: (token: Draft) => number): number {
  let i = open.token
  for (let next = tokens[i + 1]; next !== undefined && paragraphOf(next) === open.paragraph; next = tokens[i + 1]) i++
  return i + 1
}

/** Speech has a full stop or a first person inside, a colon before it, or a comma and a verb of saying after it. */
function isSpeech(tokens: readonly Draft[], first: number, last: number): boolean {
  const inside = tokens.slice(first + 1, last - 1)
  const words = inside.filter((token) => token.kind === 'word').length
  if (words < 2) return false
  const ends = inside.at(-1)?.text ?? ''
  const next = tokens[last]
  const afterNext = tokens[last + 1]
  const told = next?.text === ',' && afterNext !== undefined && (afterNext.tags & Tag.Speech) !== 0
  if (told) return words >= FEWEST_WORDS || ends === '!' || ends === '?'
  if (words < FEWEST_WORDS) return false
  if (tokens[first - 1]?.text === ':') return true
  if (/^[.!?…,]$/u.test(ends) || inside.some((token) => FIRST_PERSON.has(token.lower))) return true
  if (inside.some((token, i) => token.text === '.' && inside[i + 1]?.shape === 'capital' && i > 3)) return true
  return next?.text === ',' && afterNext?.shape === 'lower' && words > 6
}

function number(tokens: readonly Draft[], found: readonly { first: number; last: number }[]): Quotation[] {
  return found.map(({ first, last }, index) => {
    const previous = found[index - 1]
    const between = previous === undefined ? [] : tokens.slice(previous.last, first)
    const split =
      previous !== undefined &&
      between.length > 0 &&
      between.length <= 16 &&
      between[0]?.text === ',' &&
      /^[,:]$/u.test(between.at(-1)?.text ?? '')
    return {
      index,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      firstToken: first,
      lastToken: last,
      continues: split ? index - 1 : null,
    }
  })
}
