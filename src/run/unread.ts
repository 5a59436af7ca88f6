import type { DocumentResult, InputProblem } from '../model/result.js'
import { statusAfter } from '../read/problems.js'

/** The result of an input that gave no document: its row and nothing else. */
export function unread(document: string, problem: InputProblem, sha256: string | null): DocumentResult {
  return {
    document: {
      document,
      status: statusAfter(problem),
      error: problem.code,
      title: null,
      publisher: null,
      published: null,
      published_basis: null,
      stated_day: null,
      anchor: null,
      anchor_first_day: null,
      anchor_last_day: null,
      anchor_basis: null,
      anchor_evidence: null,
      url: null,
      media_type: null,
      encoding: null,
      characters: null,
      sha256,
      duplicate_of: null,
    },
    dates: [],
    people: [],
    offices: [],
    parties: [],
    money: [],
    counts: [],
  }
}
