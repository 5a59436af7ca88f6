import type { FindingRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { createPipeline, type PipelineOptions } from '../pipeline.js'
import type { ReadResult } from '../read/document.js'
import { changeFinding, personFinding } from '../reconcile/changes.js'
import { lostDecision } from '../reconcile/decisions.js'
import { knowing } from '../reconcile/given.js'
import { createReconciler } from '../reconcile/index.js'
import { createDecided } from '../records/decided.js'
import { createRegister } from '../records/persons.js'
import type { Dataset } from '../write/dataset.js'
import { createDuplicates } from './duplicates.js'
import { type Knowledge, onFindings } from './given.js'
import { groupsOf } from './groups.js'
import { fillPersonIds } from './ids.js'
import { piped } from './pipe.js'
import { addReconciliation } from './reconcile.js'
import type { Spool } from './spool.js'

/** An input as it was read, under the name it has in the results. */
export type Arrival = ReadResult & { readonly path: string }

/** What a run works with and whom it tells how far it is. */
export interface RunContext {
  readonly spool: Spool
  readonly dataset: Dataset
  readonly pipeline: Omit<PipelineOptions, 'measures'>
  /** What the user knows and has decided; its measures are counted too. */
  readonly knowledge?: Knowledge
  readonly onArrival?: (arrival: Arrival) => void
}

/** What a run came to. */
export interface Outcome {
  /** Inputs, and how many of them were read. */
  readonly inputs: number
  readonly read: number
  readonly findings: readonly FindingRecord[]
}

/**
 * Takes the documents of a run to their rows. Twice: first each by itself, into the spool; then, when it is
 * known who is who, to the dataset and the reconciler. Memory holds a group of documents, the people and the claims.
 */
export async function extractRun(arrivals: AsyncIterable<Arrival>, context: RunContext): Promise<Outcome> {
  const { spool, dataset, knowledge = {} } = context
  const { measures = [], decisions = [] } = knowledge
  const pipeline = createPipeline({ ...context.pipeline, measures })
  const decided = createDecided(decisions)
  const register = createRegister(decisions)
  const reconciler = createReconciler(knowing({ ...knowledge, decisions: onFindings(decisions) }))
  const duplicateOf = createDuplicates()
  let inputs = 0
  let read = 0

  for await (const group of groupsOf(arrivals, context.onArrival)) {
    for (const [{ path, raw, problem }, found] of piped(group, pipeline)) {
      inputs++
      if (raw) read++
      if (problem) reconciler.addProblem(problem)
      if (raw) found.document.duplicate_of = duplicateOf(path, raw.source)
      const { result, changes } = decided.apply(found)
      for (const change of changes) reconciler.addFinding(changeFinding(change))
      register.add(result)
      spool.add(result)
    }
  }

  const people = register.close()
  for (const lost of [...decided.lost(), ...people.lost]) reconciler.addFinding(lostDecision(lost))
  for (const change of people.followed) reconciler.addFinding(personFinding(change))
  for await (const result of spool.results()) {
    fillPersonIds(result, people.personId)
    addResult(dataset, result)
    reconciler.add(result)
  }
  for (const person of people.persons) dataset.add('persons', person)
  for (const membership of people.memberships) dataset.add('memberships', membership)

  const findings = addReconciliation(dataset, reconciler.close())
  return { inputs, read, findings }
}

function addResult(dataset: Dataset, result: DocumentResult): void {
  dataset.add('documents', result.document)
  for (const row of result.dates) dataset.add('dates', row)
  for (const row of result.people) dataset.add('people', row)
  for (const row of result.offices) dataset.add('offices', row)
  for (const row of result.parties) dataset.add('parties', row)
  for (const row of result.money) dataset.add('money', row)
  for (const row of result.counts) dataset.add('counts', row)
}
