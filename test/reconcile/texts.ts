import { createHash } from 'node:crypto'
import type { FindingRecord } from '../../src/model/records.js'
import type { DocumentResult } from '../../src/model/result.js'
import { processDocument } from '../../src/pipeline.js'
import { createReconciler } from '../../src/reconcile/index.js'
import { createRegister } from '../../src/records/persons.js'
import { fillPersonIds } from '../../src/run/ids.js'
import { raw } from '../raw.js'

/** Reads a text; each has a hash of its own, or all would count as copies of one. */
export function read(name: string, source: string): DocumentResult {
  const sha256 = createHash('sha256').update(source).digest('hex')
  return processDocument({ ...raw(source, {}, name), sha256 })
}

/** Compares what was read, with people told apart over all of it. */
export function compare(results: readonly DocumentResult[]): readonly FindingRecord[] {
  const register = createRegister()
  for (const result of results) register.add(result)
  const { personId } = register.close()
  const reconciler = createReconciler()
  for (const result of results) reconciler.add(fillPersonIds(result, personId))
  return reconciler.close().findings
}

/** Everything that is found in texts by name. */
export function findingsIn(texts: Readonly<Record<string, string>>): readonly FindingRecord[] {
  return compare(Object.entries(texts).map(([name, source]) => read(name, source)))
}

/** The conflicts in texts by name. */
export function conflictsIn(texts: Readonly<Record<string, string>>): FindingRecord[] {
  return findingsIn(texts).filter(({ verdict }) => verdict === 'conflict')
}
