import type { Corpus } from '../read/board.js'
import type { GoldDocument } from '../read/gold.js'
import { SCORED } from './rules.js'
import { type Predictions, rates, type Scores, score, sum } from './score.js'

/** A score below its floor. */
export interface Shortfall {
  readonly name: string
  readonly floor: number
  /** Null where the corpus has nothing of the kind. */
  readonly score: number | null
}

/** What a corpus came to. */
export interface Standing {
  readonly scores: Scores
  readonly shortfalls: readonly Shortfall[]
}

/** Scores a corpus and holds it against its floors; spans as `score` takes them. */
export function standing(
  { floors }: Pick<Corpus, 'floors'>,
  documents: readonly GoldDocument[],
  predictions: Predictions,
  strict = false,
): Standing {
  const scores = score(documents, predictions, strict)
  const reached = shares(scores)
  const shortfalls = Object.entries(floors).flatMap(([name, floor]) => {
    const got = reached.get(name) ?? null
    // A hair's breadth for floating point: a floor that was read off a score must hold it.
    return got !== null && got >= floor - 1e-9 ? [] : [{ name, floor, score: got }]
  })
  return { scores, shortfalls }
}

function shares({ types, attributes }: Scores): Map<string, number> {
  const result = new Map<string, number>(SCORED.map((type) => [type, rates(types[type]).f1]))
  result.set('all', rates(sum(types)).f1)
  for (const [name, { right, all }] of attributes) result.set(name, right / all)
  return result
}
