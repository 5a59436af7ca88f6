import { extractCounts } from './extract/counts/index.js'
import { extractDates } from './extract/dates/index.js'
import { extractMoney } from './extract/money/index.js'
import { extractOffices } from './extract/offices/index.js'
import { extractParties } from './extract/parties/index.js'
import { extractPeople } from './extract/people/index.js'
import { type Measure, measureWords, withBuiltIn } from './lexicon/measures.js'
import { createLexicon } from './lexicon/tags.js'
import { findAnchor } from './link/anchor.js'
import { figuresAsOf } from './link/as_of.js'
import { attribute } from './link/attribution.js'
import { resolveDates } from './link/days.js'
import { heading } from './link/heading.js'
import { linkPeople } from './link/people.js'
import { type AnnotatedDocument, type RawDocument, Tag } from './model/document.js'
import type { MeasureEntry } from './model/given.js'
import type { LinkedDocument } from './model/mentions.js'
import type { DocumentResult } from './model/result.js'
import { toRecords } from './records/rows.js'
import { annotate } from './text/annotate.js'
import { mend } from './text/mend.js'

export interface PipelineOptions {
  /** Also gives durations, sets, clock times and vague references as dates. */
  readonly allTemporal?: boolean
  /** What to count besides the built-in measures. */
  readonly measures?: readonly MeasureEntry[]
  /** Hears the name of each stage as it ends; the bench hangs its clock here, the stages themselves know none. */
  readonly onStage?: (stage: string) => void
}

/**
 * Takes one document through the house. Pure: the same document gives the same records on every machine.
 * `person_id` and `said_by_id` are null here, since `records/persons.ts` can only give them once the whole run is known.
 */
export type Pipeline = (raw: RawDocument) => DocumentResult

const LEXICON = createLexicon()

/** A pipeline with what a user counts put to its lexicon; build it once for all documents. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const { allTemporal = false, measures: own = [], onStage: done = () => {} } = options
  const measures = withBuiltIn(own)
  const lexicon = own.length === 0 ? LEXICON : createLexicon([[Tag.Measure, measureWords(measures)]])
  return (raw) => {
    const text = mend(raw)
    done('mend')
    const document = annotate(text, lexicon)
    done('annotate')

    const linked = link(document, extract(document, measures, done), done)

    const result = toRecords(document, linked, { allTemporal })
    done('records')
    return result
  }
}

/** Takes one document through a pipeline of its own. */
export function processDocument(raw: RawDocument, options: PipelineOptions = {}): DocumentResult {
  return createPipeline(options)(raw)
}

/** What the words say, with their places. Each extractor gets what it requires as data. */
function extract(document: AnnotatedDocument, measures: readonly Measure[], done: (stage: string) => void) {
  const dates = extractDates(document)
  done('dates')
  const people = extractPeople(document)
  done('people')
  const parties = extractParties(document, { people })
  done('parties')
  const offices = extractOffices(document, { people, parties })
  done('offices')
  const money = extractMoney(document)
  done('money')
  const counts = extractCounts(document, measures)
  done('counts')
  return { dates, people, parties, offices, money, counts }
}

/** What the words mean: days, persons, speakers, and when each figure was true. */
function link(
  document: AnnotatedDocument,
  found: ReturnType<typeof extract>,
  done: (stage: string) => void,
): LinkedDocument {
  const anchor = findAnchor(document, found.dates)
  const dates = resolveDates(document, found.dates, anchor)
  done('days')
  const people = linkPeople(document, found.people)
  const attributions = attribute(document, people, found.offices)
  done('speakers')
  const money = figuresAsOf(document, found.money, dates, anchor)
  const counts = figuresAsOf(document, found.counts, dates, anchor)
  done('as-of')
  const { parties, offices } = found
  return { ...heading(document), anchor, dates, people, parties, offices, attributions, money, counts }
}
