import type { DateResult, Refine } from '../result.js'

/** Keeps the longest of results that overlap; of two over the same words the one whose parser stands first. */
export const overlap: Refine = (_text, results) => {
  const kept: DateResult[] = []
  for (const result of results) {
    const last = kept.at(-1)
    if (last === undefined || last.until <= result.index) kept.push(result)
    else if (better(result, last)) kept[kept.length - 1] = result
  }
  return kept
}

function better(one: DateResult, other: DateResult): boolean {
  return one.text.length > other.text.length || (one.reading.firm && !other.reading.firm && one.until === other.until)
}
