/** Class of a UTF-16 unit as a small number from 0, -1 past the end of a text (NaN). */
export type UnitClass = (unit: number) => number

/**
 * Makes a classifier of UTF-16 units that asks `classOf` once for each unit that it meets and remembers the answer: the
 * innermost step of the text passes is one look-up, and starting costs nothing.
 */
export function unitClasses(classOf: (char: string) => number): UnitClass {
  const known = new Uint8Array(65536)
  return (unit) => {
    let own = known[unit] ?? 0
    if (own === 0 && !Number.isNaN(unit)) {
      own = classOf(String.fromCharCode(unit)) + 1
      known[unit] = own
    }
    return own - 1
  }
}
