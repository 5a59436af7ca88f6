/** Half-open stretch `[start, end)` in UTF-16 units of a document's working text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Something that an extractor found: its place and the rule that found it. */
export interface Mention extends Span {
  /** Name of the rule, as `explain` shows it: `dates/calendar`, `people/full-name`. */
  readonly rule: string
}
