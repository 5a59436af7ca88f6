import { type Parser, ParsingComponents, ParsingResult, ReferenceWithTimezone } from 'chrono-node/de'
import type { DateForm, StatedTime } from '../../model/dates.js'

/** What a parser or refiner says of a stretch of text. */
export interface Reading {
  /** Name of the rule behind `dates/`. */
  readonly rule: string
  readonly times: readonly StatedTime[]
  readonly form: DateForm
  /** Whether the words prove a date by themselves; what is still weak after all refiners is dropped. */
  readonly firm: boolean
}

/** The instant that chrono wants; a constant, and nothing that it computes from it is read. */
export const NEUTRAL = new Date(Date.UTC(2000, 0, 1, 12))
const REFERENCE = new ReferenceWithTimezone(NEUTRAL, 0)
/** One for all results: chrono fills it with guesses from the reference, which are never read. */
const GUESSES = new ParsingComponents(REFERENCE)

/** A word with its place. */
export interface WordBefore {
  readonly word: string
  readonly index: number
}

/** A result of chrono that carries what the words say. */
export class DateResult extends ParsingResult {
  readonly reading: Reading
  /** Undefined where it has not been asked for. */
  private before: WordBefore | null | undefined

  constructor(index: number, text: string, reading: Reading) {
    super(REFERENCE, index, text, GUESSES)
    this.reading = reading
  }

  /** Offset after the last character. */
  get until(): number {
    return this.index + this.text.length
  }

  /** The word right before it, null where none is; looked for once, since most refiners ask. */
  lead(text: string): WordBefore | null {
    if (this.before === undefined) this.before = wordBefore(text, this.index)
    return this.before
  }

  /** The time of a result that states exactly one and no open end; null for others. */
  get time(): StatedTime | null {
    const { times, form } = this.reading
    return times.length === 1 && form === 'one' ? (times[0] ?? null) : null
  }

  /** The same result over `[from, to)` of the text, saying more. */
  over(text: string, from: number, to: number, more: Partial<Reading>): DateResult {
    const { rule, times, form, firm } = this.reading
    return new DateResult(from, text.slice(from, to), {
      rule: more.rule ?? rule,
      times: more.times ?? times,
      form: more.form ?? form,
      firm: more.firm ?? firm,
    })
  }
}

/** What an atom's `read` gives: the time, what else differs from a firm single date, and another stretch than the match. */
export type Atom = Partial<Reading> & { readonly time?: StatedTime; readonly from?: number; readonly to?: number }

/**
 * A chrono parser from a pattern and what a match says; null where it says nothing. The pattern may not begin inside a
 * word or number (chrono retries it on cut text, so that this is asked of the whole text). It begins with
 * something rare (a digit, a word of the lexicon): a pattern that begins with any word costs a hundred times as much.
 */
export function atom(
  rule: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray, text: string, index: number) => Atom | null,
): Parser {
  return {
    pattern: () => pattern,
    extract: ({ text }, match) => {
      const index = match.index ?? 0
      if (!startsFree(text, index)) return null
      const said = read(match, text, index)
      if (said === null) return null
      const { time, from = index, to = index + match[0].length } = said
      return new DateResult(from, text.slice(from, to), {
        rule: said.rule ?? rule,
        times: said.times ?? (time === undefined ? [] : [time]),
        form: said.form ?? 'one',
        firm: said.firm ?? true,
      })
    },
  }
}

/** One of the small steps after the parsers: list in, list out. */
export type Refine = (text: string, results: readonly DateResult[]) => readonly DateResult[]

const SPACE = 32
const LINE_END = 10
const WORD = /[\p{L}\p{N}]/u

/** Whether no letter or digit, nor a hyphen after one, stands right before `index`. */
function startsFree(text: string, index: number): boolean {
  if (index === 0) return true
  const unit = text.charCodeAt(index - 1)
  if (unit === SPACE || unit === LINE_END) return true
  const before = text.charAt(index - 1)
  if (WORD.test(before)) return false
  if (before === '.' && /\d\.\d/u.test(text.slice(index - 2, index + 1))) return false
  return !(before === '-' && WORD.test(text.charAt(index - 2)) && /\p{L}/u.test(text.charAt(index)))
}

/** The word that ends right before `index` (one space between), with its own index; null where none does. */
export function wordBefore(text: string, index: number): WordBefore | null {
  if (text.charCodeAt(index - 1) !== 32) return null
  let start = index - 1
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--
  return start === index - 1 ? null : { word: text.slice(start, index - 1), index: start }
}

/** The word that begins right after `index` (one space between), empty where none does. */
export function wordAfter(text: string, index: number): string {
  if (text.charCodeAt(index) !== 32) return ''
  let end = index + 1
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
  return text.slice(index + 1, end)
}

/** Letters, digits, period, and what is beyond ASCII but for dashes and quotation marks. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  return (unit >= 0xc0 && unit < 0x2000) || unit === 0x20ac || unit === 0xa7
}
