import { type DocumentResult, EXTRACTED_TYPES } from '../model/result.js'
import type { Pipeline } from '../pipeline.js'
import { problem } from '../read/problems.js'
import { assertValid } from '../records/validate.js'
import type { Arrival } from './extract.js'
import { unread } from './unread.js'

/**
 * Each arrival of a group with its result: what the pipeline makes of it, or why there is nothing. A document at which
 * the program itself fails costs that document, not the run: the group then goes through one by one.
 */
export function piped(group: readonly Arrival[], pipeline: Pipeline): [Arrival, DocumentResult][] {
  try {
    const results = pipeline(group.flatMap(({ raw }) => raw ?? [])).values()
    return group.map((arrival) => [arrival, arrival.raw ? checked(next(results)) : without(arrival)])
  } catch (error) {
    if (group.length > 1) return group.flatMap((arrival) => piped([arrival], pipeline))
    return group.map((arrival) => failed(arrival, error))
  }
}

function next(results: Iterator<DocumentResult>): DocumentResult {
  const { value, done } = results.next()
  if (done) throw new Error('the pipeline gave fewer results than it was given documents')
  return value
}

/** A record that its schema refuses is found while it still costs one document only. */
function checked(result: DocumentResult): DocumentResult {
  for (const type of EXTRACTED_TYPES) for (const record of result[type]) assertValid(type, record)
  return result
}

function without({ path, problem: found, sha256 }: Arrival & { raw: null }): DocumentResult {
  return unread(path, found, sha256)
}

function failed(arrival: Arrival, error: unknown): [Arrival, DocumentResult] {
  const reason = error instanceof Error ? error.message.replace(`${arrival.path}: `, '') : String(error)
  const fault = problem('fault', arrival.path, { de: reason, en: reason })
  const { path, sha256 } = arrival
  return [{ path, raw: null, problem: fault, sha256 }, unread(path, fault, sha256)]
}
