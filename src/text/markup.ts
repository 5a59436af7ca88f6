/**
 * End of a mark of Markdown at `at` that is not part of the text, `at` itself where none stands there: the signs of a
 * heading (`# `) or a quotation (`> `) at the start of a line, and those of emphasis (`**Soest, 3. Mai 2016.**`), which
 * have text on one side only. A star that stands for a list or within a word (`Bürger*innen`) stays.
 */
export function markEnd(source: string, at: number): number {
  const sign = source[at] ?? ''
  let end = at + 1
  while (source[end] === sign) end++
  const before = source[at - 1] ?? '\n'
  const after = source[end] ?? '\n'
  if (sign === '#' || sign === '>') return before === '\n' && after === ' ' ? end + 1 : at
  if (end - at > LONGEST || before === sign) return at
  const opens = /[\s(„"]/u.test(before) && /\S/u.test(after)
  const closes = /\S/u.test(before) && /[\s.,;:!?)“"–-]/u.test(after)
  return opens || closes ? end : at
}

/** Most signs of an emphasis: `***very bold***`. */
const LONGEST = 3
