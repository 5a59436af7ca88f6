import type { AnnotatedDocument } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import type { Term } from '../patterns/matcher.js'
import { foldLists, withoutAsides } from './lists.js'
import type { TitlePhrase } from './phrase.js'
import { type Piece, piecesOf } from './pieces.js'
import type { Scene } from './scenes.js'

/** A stretch of a sentence as the patterns see it: names and titles are one term each, other words are folded together. */
export interface Window {
  readonly terms: readonly Term[]
  /** Index of the title behind each term, null where it is none. */
  readonly titles: readonly (number | null)[]
  /** Indexes of the persons behind each term: several where it is a list of names. */
  readonly people: readonly (readonly number[])[]
}

/** How many terms from a title a pattern reaches. */
const REACH = 8
/** Longest window in terms: a sentence of thousands of names is no sentence. */
const LONGEST = 120

/** Turns the sentence of a scene into windows. Titles and people are in order of place; `title` is its first title. */
export function windowsOf(
  document: AnnotatedDocument,
  scene: Scene,
  titles: readonly TitlePhrase[],
  people: readonly PersonMention[],
  title: number,
): readonly Window[] {
  const pieces = foldLists(withoutAsides(piecesOf(document, scene, titles, people, title)))
  return nearTitles(pieces).map((part) => ({
    terms: part.map(({ normal, tags }) => ({ normal, tags })),
    titles: part.map((piece) => piece.title),
    people: part.map((piece) => piece.people),
  }))
}

/** The stretches around titles: what is farther from any title is out of reach of every pattern. */
function nearTitles(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: (readonly Piece[])[] = []
  const places = pieces.flatMap(({ title }, i) => (title === null ? [] : [i]))
  for (let n = 0; n < places.length; ) {
    const first = Math.max(0, (places[n] ?? 0) - REACH)
    let last = places[n] ?? 0
    while (n < places.length && (places[n] ?? 0) <= last + REACH && last - first < LONGEST) last = places[n++] ?? 0
    parts.push(pieces.slice(first, last + REACH + 1))
  }
  return parts
}
