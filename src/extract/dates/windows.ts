import { NO_DATES } from '../../lexicon/temporal.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { firstNotBefore } from '../../order.js'

/** Tokens of context on both sides of a candidate: `vom 22. bis zum 24.` before a month, `von … an` after it. */
const BEFORE = 8
const AFTER = 4
const DATE_TAGS = Tag.Month | Tag.Weekday | Tag.DateWord
const FIGURES = /^(?:1\d{3}|20\d{2}|21\d{2}|\d{1,2}\.\d{1,2}(?:\.(?:\d{4}|\d{2}))?)$/u

const APOSTROPHES = new Set(['’', "'", '‘'])

/** The stretches of a document that may hold a date, in one text, with the way back. */
export interface Windows {
  /** Windows in order, a line each: no pattern crosses a line end. */
  readonly text: string
  /** Offset in the document's working text of an offset in `text`. */
  readonly toDocument: (offset: number) => number
}

/** Cuts the windows around all candidates: tagged words, years, days in figures. Close ones are one window. */
export function cutWindows(document: AnnotatedDocument): Windows {
  const { tokens } = document
  const lines: string[] = []
  const starts: number[] = []
  const shifts: number[] = []
  let length = 0
  let from = 0
  let to = 0
  const close = () => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first === undefined || last === undefined) return
    starts.push(length)
    shifts.push(first.start - length)
    const line = document.text.slice(first.start, last.end)
    lines.push(line)
    length += line.length + 1
  }
  for (const token of tokens) {
    if (!isCandidate(token, tokens[token.index - 1])) continue
    const paragraph = paragraphOf(document, token)
    let first = Math.max(token.index - BEFORE, 0)
    while (paragraphOf(document, tokens[first] ?? token) !== paragraph) first++
    let last = Math.min(token.index + AFTER, tokens.length - 1)
    while (paragraphOf(document, tokens[last] ?? token) !== paragraph) last--
    const joins = to > 0 && first <= to && paragraphOf(document, tokens[to - 1] ?? token) === paragraph
    if (!joins) {
      close()
      from = first
    }
    to = last + 1
  }
  close()
  const lineOf = (offset: number) => firstNotBefore(starts, (start) => start <= offset) - 1
  return { text: lines.join('\n'), toDocument: (offset) => offset + (shifts[lineOf(offset)] ?? 0) }
}

function isCandidate(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'number') {
    if (token.end - token.start > 2) return FIGURES.test(token.text)
    // `’89`
    return !token.spaced && token.end - token.start === 2 && before !== undefined && APOSTROPHES.has(before.text)
  }
  return (token.tags & DATE_TAGS) !== 0 && !NO_DATES.has(token.lower)
}

function paragraphOf(document: AnnotatedDocument, token: Token): number {
  return document.sentences[token.sentence]?.paragraph ?? -1
}
