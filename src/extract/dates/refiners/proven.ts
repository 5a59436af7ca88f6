import { refiner, wordBefore } from '../result.js'

/** Drops what is still weak: a month that may be a name, a unit of which nothing says which one it is. */
export const proven = refiner((text, results) =>
  results.filter((result) => {
    if (!result.reading.firm) return false
    const time = result.time
    // `Frau Sonntag`, `Herr Freitag`
    if (time === null || time.weekday === null || time.day !== null || time.shift !== null) return true
    const before = wordBefore(text, result.index)
    return before === null || !/^(?:Frau|Herrn?|Dr|Familie)$/u.test(before.word)
  }),
)
