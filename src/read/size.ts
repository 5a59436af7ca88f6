/** Largest file that is read unless the caller says otherwise. */
export const DEFAULT_MAX_SIZE = 10_000_000

const UNITS: Readonly<Record<string, number>> = { '': 1, B: 1, KB: 1000, MB: 1000 ** 2, GB: 1000 ** 3 }

/** Bytes in `500000`, `800 KB`, `20MB` or `1.5 GB`; null where it is no size. */
export function parseSize(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*([KMG]?B)?$/i.exec(text.trim())
  if (!match) return null
  const bytes = Math.floor(Number(match[1]) * (UNITS[(match[2] ?? '').toUpperCase()] ?? 1))
  return bytes > 0 ? bytes : null
}

/** A number of bytes as a person reads it: `12.3 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [size, unit] = bytes < 1000 ** 2 ? [bytes / 1000, 'KB'] : [bytes / 1000 ** 2, 'MB']
  return `${Number.isInteger(size) ? size : size.toFixed(1)} ${unit}`
}
