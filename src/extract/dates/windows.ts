import { ABBREVIATED_UNITS, ELIDED, WEEKDAYS_SHORT } from '../../lexicon/dates.js'
import { NO_DATES } from '../../lexicon/temporal.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { firstNotBefore } from '../../order.js'
import { NUMBERED_LEADS } from './parsers/numbered.js'
import { ANY_TRIGGER, TRIGGERS, Trigger } from './triggers.js'

/** Tokens of context on both sides of a candidate: `vom 22. bis zum 24.` before a month, `von … an` after it. */
const BEFORE = 8
const AFTER = 4
const DATE_TAGS = Tag.Month | Tag.Weekday | Tag.DateWord
const FIGURES = /^(?:1\d{3}|20\d{2}|21\d{2}|\d{1,2}\.\d{1,2}(?:\.(?:\d{4}|\d{2}))?)$/u

const DAY_OR_HOLIDAY = Trigger.Unit | Trigger.Holiday
const DECADE_ENDS = new Set(['er', 'ern'])
const APOSTROPHES = new Set(['’', "'", '‘'])

/** The stretches of a document that may hold a date, in one text, with the way back. */
export interface Windows {
  /** Windows in order, a line each: no pattern crosses a line end. */
  readonly text: string
  /** What its candidates may be, bits of `Trigger`. */
  readonly triggers: number
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
  let triggers = 0
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
    if (!mayBeCandidate(token)) continue
    const found = triggersOf(tokens, token)
    if (found === 0) continue
    triggers |= found
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
  return { text: lines.join('\n'), triggers, toDocument: (offset) => offset + (shifts[lineOf(offset)] ?? 0) }
}

/** A first look that spares most tokens the second. */
const mayBeCandidate = ({ kind, tags, start, end }: Token) =>
  kind === 'number' || (kind === 'word' && ((tags & DATE_TAGS) !== 0 || end - start <= 3))

/** What a token may be a candidate of, 0 where it is none. */
function triggersOf(tokens: readonly Token[], token: Token): number {
  const { index, kind, lower, tags } = token
  if (kind === 'mark') return 0
  if (kind === 'number') {
    if (token.end - token.start > 2) {
      if (!FIGURES.test(token.text)) return 0
      return Trigger.Figures | Trigger.Year | (isMailed(tokens, index) ? Trigger.Mailed : 0)
    }
    if (isShortYear(tokens, token)) return Trigger.Year
    if (tokens[index + 1]?.text === '.' && NUMBERED_LEADS.has(tokens[index - 1]?.lower ?? '')) return Trigger.Numbered
    return isSpacedDay(tokens, token) ? Trigger.Figures : 0
  }
  if ((tags & DATE_TAGS) !== 0) {
    if (NO_DATES.has(lower)) return 0
    const found = TRIGGERS.get(lower) ?? ANY_TRIGGER
    // `Tag der Arbeit`
    return found === DAY_OR_HOLIDAY && tokens[index + 1]?.lower !== 'der' ? Trigger.Unit : found
  }
  if (token.end - token.start > 3) return 0
  // `in den 80ern`
  if (!token.spaced && DECADE_ENDS.has(lower) && tokens[index - 1]?.kind === 'number') return Trigger.Decade
  // `im kommenden`, of a noun named before
  if (lower === 'im') return isElided(tokens, index) ? Trigger.Elided : 0
  if (lower === 'der' && tokens[index - 1]?.lower === 'in' && isElided(tokens, index)) return Trigger.Elided
  // `Di., 28., und Mi., 29. September`
  if (WEEKDAYS_SHORT.has(token.text) && isBesideDay(tokens, index)) return Trigger.Figures
  // `20. d. M.`, `Mo: Sitzung`
  const unit = tokens[index - 1]?.text === '.' && ABBREVIATED_UNITS.has(token.text)
  return unit || (tokens[index + 1]?.text === ':' && WEEKDAYS_SHORT.has(token.text)) ? Trigger.Abbreviated : 0
}

/** Whether a number and a word, or a number and a comma, stand before a year. */
function isMailed(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return (before?.kind === 'word' || before?.text === ',') && tokens[index - 2]?.kind === 'number'
}

/** `’89` */
function isShortYear(tokens: readonly Token[], { index, spaced, start, end }: Token): boolean {
  return !spaced && end - start === 2 && APOSTROPHES.has(tokens[index - 1]?.text ?? '')
}

/** Whether an adjective of time behind `im` or `in der` stands without its noun. */
const isElided = (tokens: readonly Token[], index: number) =>
  ELIDED.has(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.shape !== 'capital'

/** Whether a day follows an abbreviated weekday and its marks. */
function isBesideDay(tokens: readonly Token[], index: number): boolean {
  let next = index + 1
  while (next < index + 3 && tokens[next]?.kind === 'mark') next++
  return tokens[next]?.kind === 'number'
}

/** `23. 8.` */
function isSpacedDay(tokens: readonly Token[], { index, spaced }: Token): boolean {
  return (
    spaced &&
    tokens[index + 1]?.text === '.' &&
    tokens[index - 1]?.text === '.' &&
    tokens[index - 2]?.kind === 'number' &&
    tokens[index - 2]?.spaced === true
  )
}

function paragraphOf(document: AnnotatedDocument, token: Token): number {
  return document.sentences[token.sentence]?.paragraph ?? -1
}
