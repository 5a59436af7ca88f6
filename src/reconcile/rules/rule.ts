import type { MeasureFacts } from '../../lexicon/measure_facts.js'
import type { Corpus } from '../corpus.js'
import type { Draft } from '../finding.js'
import type { Claim } from '../model.js'
import type { Reference } from '../reference.js'
import type { Series } from '../series.js'
import type { Whole } from '../wholes.js'

/** What a rule looks at. */
export interface Context {
  readonly corpus: Corpus
  /** Counts of how many there are, by measure, region and step. */
  readonly counts: readonly Series[]
  /** Amounts of money for one purpose, of one payer and period. */
  readonly money: readonly Series[]
  /** Amounts with the amounts that their document names as their parts. */
  readonly wholes: readonly Whole[]
  /** Counts that another of the same time contradicts, or that are more than their total: they are told as that alone. */
  readonly disputed: ReadonlySet<Claim>
  readonly measure: (id: string) => MeasureFacts
  readonly reference: Reference
}

/** Finds one kind of conflict, development or agreement. */
export type Rule = (context: Context) => Draft[]
