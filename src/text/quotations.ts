import { type Quotation, Tag } from '../model/document.js'
import type { Draft } from './tokens.js'

/** A stretch between two marks, as token indexes `[first, last)`. `closed` is false where it ends with its paragraph. */
interface Quoted {
  readonly first: number
  readonly last: number
  readonly closed: boolean
}

const MARKS = new Set(['„', '“', '”', '‟', '"', '»', '«'])
const FIRST_PERSON = new Set(['wir', 'ich', 'uns', 'unser', 'unsere', 'unserer', 'unseren', 'unserem', 'mich', 'mir'])
/** How many marks a speech may hold: bounds the search for the mark that closes it. */
const MARKS_WITHIN = 60
/** Longest telling between two parts of one speech („…“, so Ministerin X, „…“), in tokens. */
const TELLING = 16

/**
 * Finds the quotations that are speech. Marks pair by kind; a speech may run over several paragraphs; one that never
 * closes ends with its paragraph. Quoted terms and titles are left out.
 */
export function findQuotations(tokens: readonly Draft[], paragraphOf: (token: Draft) => number): Quotation[] {
  const marks = tokens.filter((token) => token.kind === 'mark' && MARKS.has(token.text))
  const quoted: Quoted[] = []
  let past = 0
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i]
    if (open === undefined || open.index < past || !opens(open, tokens)) continue
    const close = closingMark(marks, i, tokens, paragraphOf)
    const end = close === null ? lastOfParagraph(tokens, open, paragraphOf) : (marks[close]?.index ?? open.index)
    quoted.push({ first: open.index, last: end + 1, closed: close !== null })
    past = end + 1
  }
  return numbered(
    tokens,
    quoted.filter((one, i) => isSpeech(tokens, one) || goesOn(tokens, quoted[i - 1], one)),
  )
}

/** Index in `marks` of the mark that closes the one at `from`, null where none does. */
function closingMark(
  marks: readonly Draft[],
  from: number,
  tokens: readonly Draft[],
  paragraphOf: (token: Draft) => number,
): number | null {
  const stack = [marks[from]?.text ?? '']
  for (let i = from + 1; i < Math.min(marks.length, from + MARKS_WITHIN); i++) {
    const mark = marks[i]
    if (mark === undefined) return null
    // A paragraph that opens with a mark begins a quotation of its own: the one before was never closed, or is taken
    // up again in each paragraph.
    if (stack.length === 1 && opens(mark, tokens) && beginsParagraph(tokens, mark, paragraphOf)) return null
    if (closes(stack.at(-1) ?? '', mark, tokens)) {
      stack.pop()
      if (stack.length === 0) return i
    } else if (opens(mark, tokens)) stack.push(mark.text)
  }
  return null
}

function beginsParagraph(tokens: readonly Draft[], mark: Draft, paragraphOf: (token: Draft) => number): boolean {
  const previous = tokens[mark.index - 1]
  return previous === undefined || paragraphOf(previous) !== paragraphOf(mark)
}

/** Whether a mark opens: „ always, the others where a word follows at once and none stands before. */
function opens(mark: Draft, tokens: readonly Draft[]): boolean {
  if (mark.text === '„' || mark.text === '‟') return true
  if (mark.text === '”') return false
  const previous = tokens[mark.index - 1]
  const next = tokens[mark.index + 1]
  if (next === undefined || next.spaced || (next.kind === 'mark' && next.text !== '…')) return false
  return mark.spaced || previous === undefined || /^[(:–/]$/u.test(previous.text)
}

function closes(open: string, mark: Draft, tokens: readonly Draft[]): boolean {
  switch (open) {
    case '»':
      return mark.text === '«'
    case '«':
      return mark.text === '»'
    case '"':
      return mark.text === '"' && !opens(mark, tokens)
    default:
      return mark.text === '”' || ((mark.text === '“' || mark.text === '"') && !opens(mark, tokens))
  }
}

function lastOfParagraph(tokens: readonly Draft[], open: Draft, paragraphOf: (token: Draft) => number): number {
  const paragraph = paragraphOf(open)
  let i = open.index
  for (let next = tokens[i + 1]; next !== undefined && paragraphOf(next) === paragraph; next = tokens[i + 1]) i++
  return i
}

/** Speech ends like a sentence, says „wir“ or „ich“, has a colon before it, or a comma and a verb of saying after it. */
function isSpeech(tokens: readonly Draft[], { first, last, closed }: Quoted): boolean {
  const inside = tokens.slice(first + 1, closed ? last - 1 : last)
  const words = inside.filter((token) => token.kind !== 'mark').length
  const ends = inside.at(-1)?.text ?? ''
  const comma = tokens[last]?.text === ','
  const after = tokens[last + 1]
  if (words >= 3 && (/^[.!?…]$/u.test(ends) || (comma && after !== undefined && (after.tags & Tag.Speech) !== 0)))
    return true
  if (words < 4) return false
  if (tokens[first - 1]?.text === ':' || inside.some((token) => FIRST_PERSON.has(token.lower))) return true
  if (ends === ',' || inside.some((token, i) => i > 3 && token.text === '.' && inside[i + 1]?.shape === 'capital'))
    return true
  return comma && after?.shape === 'lower' && words > 6
}

/** Whether a quotation goes on with the speech of the one before: only a short telling between commas parts them. */
function goesOn(tokens: readonly Draft[], previous: Quoted | undefined, one: Quoted): boolean {
  if (previous === undefined || one.first - previous.last > TELLING || one.first <= previous.last) return false
  if (tokens[previous.last]?.text !== ',' || !/^[,:]$/u.test(tokens[one.first - 1]?.text ?? '')) return false
  return tokens.slice(previous.last, one.first).some((token) => (token.tags & Tag.Speech) !== 0)
}

function numbered(tokens: readonly Draft[], speech: readonly Quoted[]): Quotation[] {
  return speech.map((one, index) => {
    const previous = speech[index - 1]
    const reopened = previous !== undefined && !previous.closed && previous.last === one.first
    return {
      index,
      start: tokens[one.first]?.start ?? 0,
      end: tokens[one.last - 1]?.end ?? 0,
      firstToken: one.first,
      lastToken: one.last,
      continues: reopened || goesOn(tokens, previous, one) ? index - 1 : null,
    }
  })
}
