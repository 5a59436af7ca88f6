import { UsageError } from '../errors.js'
import type { ClaimRecord, FindingRecord, TimelineRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { changeFinding, changeId, DECISION, personFinding } from '../reconcile/changes.js'
import { lostDecision } from '../reconcile/decisions.js'
import { knowing } from '../reconcile/given.js'
import { createReconciler } from '../reconcile/index.js'
import { type Rejected, rejectedBeside } from '../reconcile/rejected.js'
import { type Change, createDecided } from '../records/decided.js'
import { createRegister } from '../records/persons.js'
import type { Dataset } from '../write/dataset.js'
import { type Knowledge, onFindings } from './given.js'
import { fillPersonIds } from './ids.js'
import { problemBehind, readRecords, readResults } from './results.js'

/**
 * Compares the figures of earlier results, over one folder or several, as if they came from one run. Decisions on
 * records and persons count for the comparison; the files of records stay as they are.
 */
export async function reconcileRun(
  folders: readonly string[],
  dataset: Dataset,
  knowledge: Knowledge = {},
): Promise<readonly FindingRecord[]> {
  const { decisions = [] } = knowledge
  const decided = createDecided(decisions)
  const reconciler = createReconciler(knowing({ ...knowledge, decisions: onFindings(decisions) }))
  const earlier = await earlierFindings(folders)
  for (const problem of earlier.problems) reconciler.addProblem(problem)

  // Ids of one folder are those of its run; over several, or by decisions, people are told apart anew.
  const register = folders.length > 1 || decisions.length > 0 ? createRegister(decisions) : null
  if (register) for await (const result of resultsOf(folders)) register.add(decided.apply(result).result)
  const people = register?.close()
  // Where people are told apart anew, only what is decided now says who is who.
  const kept = register === null ? earlier.changes : earlier.changes.filter(({ document }) => document !== null)
  for (const finding of kept) reconciler.addFinding(finding)
  for (const change of people?.followed ?? []) reconciler.addFinding(personFinding(change))
  for await (const found of resultsOf(folders)) {
    const { result, changes } = decided.apply(found)
    for (const change of changes) reconciler.addFinding(changeFinding(sinceDocument(change, earlier.changes)))
    reconciler.add(people ? fillPersonIds(result, people.personId) : result)
  }
  // A record that was rejected in the run is gone for good, which its finding tells.
  const rejected = new Set(earlier.changes.map(({ id }) => id))
  const lost = decided.lost().filter((one) => !rejected.has(changeId(one.action, one.id, one.field)))
  for (const one of [...lost, ...(people?.lost ?? [])]) reconciler.addFinding(lostDecision(one))
  return addReconciliation(dataset, reconciler.close())
}

/** A change told from what the document had, also where an earlier decision had changed that already. */
function sinceDocument(change: Change, earlier: readonly FindingRecord[]): Change {
  const { decision, record, set } = change
  const id = changeId(decision.action, record.id, set?.field ?? null)
  const own = earlier.find((one) => one.id === id)?.value_1 ?? null
  return set === null || own === null || own === decision.value ? change : { ...change, set: { ...set, before: own } }
}

/** The figures of a result folder near those that rest on some records which were not held against them, and why. */
export function rejectedIn(folder: string, records: readonly string[]): Promise<readonly Rejected[]> {
  return rejectedBeside(new Set(records), readResults(folder))
}

/** The documents of all folders, each once; two that share a name and are not the same are a usage error. */
async function* resultsOf(folders: readonly string[]): AsyncGenerator<DocumentResult> {
  const seen = new Map<string, { folder: string; sha256: string | null }>()
  for (const folder of folders) {
    for await (const result of readResults(folder)) {
      const { document, sha256 } = result.document
      const earlier = seen.get(document)
      if (earlier && earlier.sha256 !== sha256) {
        throw new UsageError(
          `${earlier.folder} and ${folder} both hold ${document}, and not the same one; extract them again from the folder above both`,
          `${earlier.folder} und ${folder} enthalten beide ${document}, aber nicht dasselbe; aus dem Ordner über beiden noch einmal extrahieren`,
        )
      }
      if (earlier) continue
      seen.set(document, { folder, sha256 })
      yield result
    }
  }
}

/** What the runs told that does not follow from their records: bad inputs, and what decisions had changed. */
async function earlierFindings(folders: readonly string[]) {
  const changes: FindingRecord[] = []
  const problems = []
  for (const folder of folders) {
    for await (const finding of readRecords(folder, 'findings')) {
      const problem = problemBehind(finding)
      if (finding.rule === DECISION) changes.push(finding)
      else if (problem) problems.push(problem)
    }
  }
  return { changes, problems }
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
