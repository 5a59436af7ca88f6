import type { Piece } from './pieces.js'

/** How many terms after a list are asked whether it is over. */
const AFTER = 8
/** Most terms between dashes, with these. */
const DASHED = 6
/** How many names a list has at most. */
const MOST_NAMES = 60

/** Drops what stands between commas after a name and before its verb: `A, 1961 in Muster geboren, ist …`. */
export function withoutAsides(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    kept.push(piece)
    if (piece.normal === 'copula') i += dashedLength(pieces, i + 1)
    const [open, words, close, verb] = [pieces[i + 1], pieces[i + 2], pieces[i + 3], pieces[i + 4]]
    if (piece.normal !== 'person' || open?.normal !== 'comma') continue
    if (words?.normal === 'rel' && close?.normal !== 'comma') i += relativeLength(pieces, i + 3)
    if (close?.normal !== 'comma') continue
    if ((words?.normal === 'word' || words?.normal === 'since') && verb?.normal === 'copula') i += 3
  }
  return kept
}

/** How many terms `– als Einziger –` takes from `from` on, 0 where nothing stands between dashes or somebody does. */
function dashedLength(pieces: readonly Piece[], from: number): number {
  if (pieces[from]?.normal !== 'dash') return 0
  for (let i = from + 1; i < from + DASHED; i++) {
    const piece = pieces[i]
    if (piece === undefined || piece.title !== null || piece.people.length > 0) return 0
    if (piece.normal === 'dash') return i + 1 - from
  }
  return 0
}

/** How many terms `, der das Ressort betreut hatte,` takes before a verb, 0 where it says more; `from` follows its pronoun. */
function relativeLength(pieces: readonly Piece[], from: number): number {
  let close = from
  while (close < from + 3 && (pieces[close]?.normal === 'word' || pieces[close]?.normal === 'since')) close++
  return pieces[close]?.normal === 'comma' && pieces[close + 1]?.normal === 'copula' ? close - from + 3 : 0
}

/** Makes one term of names in a row: `A, B und C`, or `A, B` up to the end of the sentence. */
export function foldLists(pieces: readonly Piece[]): Piece[] {
  const folded: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    const end = piece.normal !== 'person' ? i : listEnd(pieces, i)
    if (end === i) {
      folded.push(piece)
      continue
    }
    const list = pieces.slice(i, end + 1).flatMap(({ people }) => people)
    folded.push({ normal: 'person', tags: ['Person', 'List'], title: null, people: list })
    i = end
  }
  return folded
}

/** Index of the last name of the list that begins at `from`; `from` where it is no list. */
function listEnd(pieces: readonly Piece[], from: number): number {
  let at = from
  while (at - from < 2 * MOST_NAMES) {
    const join = pieces[at + 1]?.normal
    const next = pieces[at + 2]
    const isName = next !== undefined && next.normal === 'person'
    if ((join === 'und' || join === 'slash') && isName) {
      if (join === 'und') return at + 2
      at += 2
    } else if (join === 'comma' && isName) at += 2
    else if (join === 'comma' && pieces[at + 2]?.normal === 'und' && (pieces[at + 3]?.people.length ?? 0) > 0)
      return at + 3
    else break
  }
  if (at === from) return from
  const next = pieces.slice(at + 1, at + 1 + AFTER)
  return next.some(({ normal }) => normal === 'person' || normal === 'title' || normal === 'comma') ? from : at
}
