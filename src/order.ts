/** Orders strings by UTF-16 units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Index of the first item that is not before the place sought, `items.length` where all are; items must be in order. */
export function firstNotBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** The span that holds `offset`, out of half-open spans in order that do not overlap; null where none does. */
export function spanAt<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  offset: number,
): T | null {
  const found = spans[firstNotBefore(spans, ({ end }) => end <= offset)]
  return found !== undefined && found.start <= offset ? found : null
}
