import { UsageError } from '../errors.js'
import type { ClaimRecord, FindingRecord, TimelineRecord } from '../model/records.js'
import { createReconciler } from '../reconcile/index.js'
import type { Dataset } from '../write/dataset.js'
import { problemBehind, readRecords, readResults } from './results.js'

/** Compares the figures of earlier results, over one folder or several, as if they came from one run. */
export async function reconcileRun(folders: readonly string[], dataset: Dataset): Promise<readonly FindingRecord[]> {
  const reconciler = createReconciler()
  const seen = new Map<string, { folder: string; sha256: string | null }>()
  for (const folder of folders) {
    for await (const result of readResults(folder)) {
      const { document, sha256 } = result.document
      const earlier = seen.get(document)
      if (earlier && earlier.sha256 !== sha256) {
        throw new UsageError(
          `${earlier.folder} and ${folder} both hold ${document}, and not the same one; extract them again from the folder above both`,
        )
      }
      if (earlier) continue
      seen.set(document, { folder, sha256 })
      reconciler.add(result)
    }
    for await (const finding of readRecords(folder, 'findings')) {
      const problem = problemBehind(finding)
      if (problem) reconciler.addProblem(problem)
    }
  }
  return addReconciliation(dataset, reconciler.close())
}

interface Reconciliation {
  readonly claims: readonly ClaimRecord[]
  readonly timeline: readonly TimelineRecord[]
  readonly findings: readonly FindingRecord[]
}

/** Hands over what the figures of a run say together, and gives the findings. */
export function addReconciliation(
  dataset: Dataset,
  { claims, timeline, findings }: Reconciliation,
): readonly FindingRecord[] {
  for (const claim of claims) dataset.add('claims', claim)
  for (const row of timeline) dataset.add('timeline', row)
  for (const finding of findings) dataset.add('findings', finding)
  return findings
}
