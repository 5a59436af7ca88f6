import { WEEKDAYS } from './wording.js'

/** The weekdays that a date is written with, 0 (Sunday) to 6, in words or their abbreviations. */
export function weekdaysIn(quote: string): number[] {
  return [...quote.toLowerCase().matchAll(/\p{L}{2,}/gu)].flatMap(([word]) => {
    if (word.startsWith('sonnabend')) return [6]
    const index = WEEKDAYS.findIndex(
      ({ de }) => word.startsWith(de.toLowerCase()) || (word.length === 2 && de.toLowerCase().startsWith(word)),
    )
    return index < 0 ? [] : [index]
  })
}
