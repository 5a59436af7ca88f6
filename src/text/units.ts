/** Every UTF-16 unit once, in order: what a pattern matches in it at `i` is what it says of unit `i`. */
const EVERY = Array.from({ length: 256 }, (_, high) =>
  String.fromCharCode(...Array.from({ length: 256 }, (_, low) => high * 256 + low)),
).join('')

/**
 * Table of classes by UTF-16 unit, so that the innermost step of a text pass is one look-up. Each pattern (without flags
 * but `u`) gives its class to the units that it matches; where two match one unit, the later wins; class 0 is the rest.
 */
export function unitTable(classes: readonly (readonly [pattern: string, unitClass: number])[]): Uint8Array {
  const table = new Uint8Array(65536)
  for (const [pattern, unitClass] of classes) {
    for (const { index, 0: run } of EVERY.matchAll(new RegExp(`(?:${pattern})+`, 'gu'))) {
      table.fill(unitClass, index, index + run.length)
    }
  }
  return table
}
