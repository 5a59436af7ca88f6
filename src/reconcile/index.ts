import { MEASURES, type MeasureFacts, measureTable } from '../lexicon/measure_facts.js'
import type { Decision } from '../model/given.js'
import type { ClaimRecord, FindingRecord, TimelineRecord } from '../model/records.js'
import type { DocumentResult, InputProblem } from '../model/result.js'
import { compare } from '../order.js'
import { compared } from './compared.js'
import { corpusOf, type Kept, keep } from './corpus.js'
import { decide } from './decisions.js'
import { findingsOf } from './finding.js'
import type { Severity } from './model.js'
import { problemFinding } from './problems.js'
import { REFERENCE, type Reference } from './reference.js'
import { RULES } from './rules/index.js'
import { createSpellings } from './spellings.js'
import { timelineOf } from './timeline.js'
import { wholesOf } from './wholes.js'

/** What the figures of a run say together. */
export interface Reconciliation {
  readonly claims: ClaimRecord[]
  readonly timeline: TimelineRecord[]
  /** Findings over figures, names and inputs. */
  readonly findings: FindingRecord[]
}

/** Collects claims document by document, in any order, and compares them at the end. */
export interface Reconciler {
  add(result: DocumentResult): void
  addProblem(problem: InputProblem): void
  /** A finding made elsewhere, such as what a decision has changed. */
  addFinding(finding: FindingRecord): void
  close(): Reconciliation
}

export interface ReconcilerOptions {
  /** Measures with their labels and tolerances; the built-in ones unless given. */
  readonly measures?: readonly MeasureFacts[]
  /** What is known outside the documents; the built-in facts unless given. */
  readonly reference?: Reference
  /** What people have decided on findings. */
  readonly decisions?: readonly Decision[]
}

/** A reconciler that has heard nothing yet. Memory holds claims, offices, parties and names, no documents. */
export function createReconciler(options: ReconcilerOptions = {}): Reconciler {
  const { measures = MEASURES, reference = REFERENCE, decisions = [] } = options
  const kept: Kept[] = []
  const spellings = createSpellings()
  const told: FindingRecord[] = []
  return {
    add(result) {
      const own = keep(result)
      // A copy may stand aside for its original, which is known at the end.
      if (own.duplicateOf === null) spellings.add(own.spellings)
      kept.push(own.duplicateOf === null ? { ...own, spellings: [] } : own)
    },
    addProblem: (problem) => void told.push(problemFinding(problem)),
    addFinding: (finding) => void told.push(finding),
    close() {
      const measure = measureTable(measures)
      const { corpus, counts, money, disputed } = compared(corpusOf(kept, spellings.all()), measure)
      const wholes = wholesOf(corpus.claims)
      const context = { corpus, counts, money, wholes, disputed, measure, reference }
      const found = findingsOf(RULES.flatMap((rule) => rule(context)))
      const claims = kept
        .toSorted((a, b) => compare(a.document, b.document))
        .flatMap(({ claims: own }) =>
          own.toSorted(
            (a, b) =>
              a.evidence.line - b.evidence.line || a.evidence.column - b.evidence.column || compare(a.row.id, b.row.id),
          ),
        )
      return {
        claims: claims.map(({ row }) => row),
        timeline: timelineOf(claims),
        findings: decide(unique([...told, ...found]), decisions).sort(bySeverity),
      }
    },
  }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

function bySeverity(a: FindingRecord, b: FindingRecord): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    compare(a.document ?? '', b.document ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.id, b.id)
  )
}

/** One finding an id: the same problem may be told by several data folders. */
function unique(findings: readonly FindingRecord[]): FindingRecord[] {
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()]
}
