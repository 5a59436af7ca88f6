import type { Span } from '../model/span.js'
import { firstNotBefore } from '../order.js'

/** Builds a working text piece by piece and remembers where each piece came from. */
export interface OffsetMap {
  /** Takes over `[from, to)` of the source as it is. */
  readonly copy: (from: number, to: number) => void
  /** Puts `text` in the place of `[from, to)` of the source. */
  readonly put: (text: string, from: number, to: number) => void
  readonly finish: () => { readonly text: string; readonly toSource: (span: Span) => Span }
}

/** A map from offsets of the working text to the source; finding a place takes the logarithm of the pieces. */
export function offsetMap(source: string): OffsetMap {
  const pieces: string[] = []
  // Piece i begins at works[i] in the working text and at sources[i] in the source; ends[i] is 0 for a copied piece,
  // else the end of the source stretch that the piece stands for.
  const works: number[] = []
  const sources: number[] = []
  const ends: number[] = []
  let length = 0
  const add = (text: string, from: number, end: number) => {
    if (text === '') return
    pieces.push(text)
    works.push(length)
    sources.push(from)
    ends.push(end)
    length += text.length
  }
  const pieceAt = (offset: number) => Math.max(0, firstNotBefore(works, (work) => work <= offset) - 1)
  const startOf = (offset: number): number => {
    if (offset >= length) return source.length
    const piece = pieceAt(offset)
    const from = sources[piece] ?? 0
    return ends[piece] === 0 ? from + offset - (works[piece] ?? 0) : from
  }
  const endOf = (offset: number): number => {
    if (offset <= 0) return startOf(0)
    const piece = pieceAt(offset - 1)
    const end = ends[piece] ?? 0
    return end === 0 ? (sources[piece] ?? 0) + offset - (works[piece] ?? 0) : end
  }
  return {
    copy: (from, to) => add(source.slice(from, to), from, 0),
    put: (text, from, to) => add(text, from, to),
    finish: () => ({
      text: pieces.join(''),
      toSource: ({ start, end }) => ({ start: startOf(start), end: endOf(end) }),
    }),
  }
}
