import { extractCounts } from './extract/counts/index.js'
import { extractDates } from './extract/dates/index.js'
import { extractMoney } from './extract/money/index.js'
import { extractAffiliations } from './extract/offices/affiliations.js'
import { extractOffices } from './extract/offices/index.js'
import { extractParties } from './extract/parties/index.js'
import { extractPeople } from './extract/people/index.js'
import { inStep } from './in_step.js'
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
 * Takes documents through the house and gives the result of each, in their order. Pure: the same document gives the same
 * records on every machine and in any company; several at once only go faster (see `in_step.ts`).
 * `person_id` and `said_by_id` are null here, since `records/persons.ts` can only give them once the whole run is known.
 */
export type Pipeline = (raws: readonly RawDocument[]) => DocumentResult[]

/** The way of one document: stage by stage, each named as it ends, to the document's result. */
type Way<Result> = Generator<string, Result, void>

const LEXICON = createLexicon()

/** A pipeline with what a user counts put to its lexicon; build it once for all documents. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const { allTemporal = false, measures: own = [], onStage } = options
  const measures = withBuiltIn(own)
  const lexicon = own.length === 0 ? LEXICON : createLexicon([[Tag.Measure, measureWords(measures)]])

  function* through(raw: RawDocument): Way<DocumentResult> {
    const text = mend(raw)
    yield 'mend'
    const document = annotate(text, lexicon)
    yield 'annotate'
    const found = yield* extract(document, measures)
    const linked = yield* link(document, found)
    const result = toRecords(document, linked, { allTemporal })
    yield 'records'
    return result
  }

  return (raws) => inStep(raws, through, onStage)
}

/** Takes one document through a pipeline of its own. */
export function processDocument(raw: RawDocument, options: PipelineOptions = {}): DocumentResult {
  const [result] = createPipeline(options)([raw])
  if (result === undefined) throw new Error(`${raw.path}: the pipeline gave no result`)
  return result
}

/** What the words say, with their places. Each extractor gets what it requires as data. */
function* extract(document: AnnotatedDocument, measures: readonly Measure[]) {
  const dates = extractDates(document)
  yield 'dates'
  const people = extractPeople(document)
  yield 'people'
  const parties = extractParties(document, { people })
  yield 'parties'
  const offices = extractOffices(document, { people, parties })
  const affiliations = extractAffiliations(document, people)
  yield 'offices'
  const money = extractMoney(document)
  yield 'money'
  const counts = extractCounts(document, measures)
  yield 'counts'
  return { dates, people, parties, offices, affiliations, money, counts }
}

type Found = ReturnType<typeof extract> extends Way<infer Mentions> ? Mentions : never

/** What the words mean: days, persons, speakers, and when each figure was true. */
function* link(document: AnnotatedDocument, found: Found): Way<LinkedDocument> {
  const anchor = findAnchor(document, found.dates)
  const dates = resolveDates(document, found.dates, anchor)
  yield 'days'
  const people = linkPeople(document, found.people)
  const attributions = attribute(document, people, found.offices)
  yield 'speakers'
  const money = figuresAsOf(document, found.money, dates, anchor)
  const counts = figuresAsOf(document, found.counts, dates, anchor)
  yield 'as-of'
  const { parties, offices, affiliations } = found
  return { ...heading(document), anchor, dates, people, affiliations, parties, offices, attributions, money, counts }
}
