/** Compares two paths by code point: the same order on every machine, whatever its locale. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
