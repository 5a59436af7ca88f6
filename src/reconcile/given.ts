import { MEASURES, measureFactsOf } from '../lexicon/measure_facts.js'
import { KNOWN_COUNTS, knownCountsOf } from '../lexicon/timeline.js'
import { EQUAL_TOTALS } from '../lexicon/totals.js'
import type { Decision, MeasureEntry, StatedCount } from '../model/given.js'
import type { ReconcilerOptions } from './index.js'
import { referenceOf } from './reference.js'

/** What a user adds to the comparison. */
export interface GivenKnowledge {
  readonly measures?: readonly MeasureEntry[]
  readonly reference?: readonly StatedCount[]
  /** Decisions on findings. */
  readonly decisions?: readonly Decision[]
}

/** The measures that there are, the built-in ones and those of a user. */
export function measureIds(measures: readonly MeasureEntry[]): string[] {
  return [...MEASURES, ...measureFactsOf(measures)].map(({ id }) => id)
}

/** Options of a reconciler that knows what a user gave besides what is built in. */
export function knowing({ measures = [], reference = [], decisions = [] }: GivenKnowledge): ReconcilerOptions {
  return {
    decisions,
    ...(measures.length === 0 ? {} : { measures: [...MEASURES, ...measureFactsOf(measures)] }),
    // The user's own counts come first: of two that are equally near, the first is told.
    ...(reference.length === 0
      ? {}
      : { reference: referenceOf([...knownCountsOf(reference, measures), ...KNOWN_COUNTS], EQUAL_TOTALS) }),
  }
}
