import type { CountRecord, DateRecord, DocumentRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { compare } from '../order.js'
import { recordId } from '../records/places.js'
import { marked, withTotals } from './count_parts.js'
import { overlap, spanOf } from './days.js'
import { doingOf } from './doers.js'
import { evidenceOf } from './evidence.js'
import { heldOn } from './held_on.js'
import type { Claim } from './model.js'
import { townOf } from './place.js'
import { isPossible } from './possible.js'
import { statedReach } from './precision.js'
import { scopeText } from './scope.js'
import { sinceOf, tellingDates } from './since.js'
import { goesOn, isAbsent, isInOneKind, isOfOneKind, isOfSome, isToldApartByClause, isWhere, LAND } from './some.js'
import { isStated } from './stated.js'
import { withWholes } from './whole_counts.js'

/** How many earlier groups of one value a restatement is looked for in; real documents have a handful. */
const LOOKED_BACK = 50

/**
 * The counts that a document claims. Restatements are one claim: the same value for the same region at the same time,
 * where what one of them leaves open (total, stage, time) the other may fill in.
 */
export function countClaims(
  { document, dates, counts: records }: DocumentResult,
  places: ReadonlySet<string>,
): Claim[] {
  const home = townOf(places)
  const counts = withTotals(records)
  const telling = tellingDates(dates, counts)
  const groups = new Map<string, CountRecord[][]>()
  // The fullest first, so that the bare ones find what they restate.
  for (const record of [...counts].sort((a, b) => fullness(b) - fullness(a) || a.start - b.start)) {
    const key = [record.measure, record.kind, record.value, record.modifier, record.region].join('\u0000')
    const sameValue = groups.get(key) ?? []
    const host = sameValue.slice(-LOOKED_BACK).find((group) => group.every((other) => restates(record, other)))
    if (host !== undefined) host.push(record)
    else sameValue.push([record])
    groups.set(key, sameValue)
  }
  const most = new Map<string, number>()
  for (const { kind, measure, region, value } of counts) {
    const key = `${measure} ${region}`
    if (kind === 'count') most.set(key, Math.max(most.get(key) ?? 0, value))
  }
  const isLess = ({ measure, region, value }: CountRecord) => value < (most.get(`${measure} ${region}`) ?? 0)
  const isSome = (record: CountRecord): boolean =>
    isOfSome(record) ||
    isToldApartByClause(record) ||
    isAbsent(record) ||
    isOfOneKind(record) ||
    isInOneKind(record) ||
    (isWhere(record) && isLess(record)) ||
    goesOnWithSome(record)
  const goesOnWithSome = (record: CountRecord): boolean => {
    if (!goesOn(record)) return false
    const before = counts.findLast(({ start, sentence }) => start < record.start && sentence === record.sentence)
    return before !== undefined && (isOfThose(before, before.total) || isSome(before))
  }
  return withWholes(marked([...groups.values()].flat().map((group) => claimOf(document, group, isSome, home, telling))))
}

function fullness({ total, stage, as_of }: CountRecord): number {
  return (total === null ? 0 : 4) + (as_of === null ? 0 : 2) + (stage === null ? 0 : 1)
}

function restates(a: CountRecord, b: CountRecord): boolean {
  const spanA = spanOf(a.as_of_first_day, a.as_of_last_day)
  const spanB = spanOf(b.as_of_first_day, b.as_of_last_day)
  const sameTime =
    a.as_of === b.as_of || a.as_of === null || b.as_of === null || (spanA && spanB && overlap(spanA, spanB))
  // `27 davon in Kreisen, 27 in Städten`: two parts that are as many.
  if (a.sentence === b.sentence && (a.part_of !== null || b.part_of !== null)) return false
  return Boolean(sameTime) && open(a.total, b.total) && open(a.stage, b.stage)
}

/** Whether two values are equal or one of them is left open. */
function open<T>(a: T | null, b: T | null): boolean {
  return a === b || a === null || b === null
}

/**
 * `15 der 54 Zentren liegen zwischen Emmerich und Remscheid`: of those that there are, unless these are how many there can
 * be; `53 von 54`, with no noun in a headline, is how many there are out of those.
 */
function isOfThose(
  { counted, kind, value, sentence, region_ags, zone, quote }: CountRecord,
  total: number | null,
): boolean {
  if (zone === 'headline' && !/\p{Lu}/u.test(quote)) return false
  if (kind !== 'count' || counted !== 'centres' || (region_ags ?? '').length > LAND) return false
  return total !== null && value !== total && !isPossible(sentence)
}

function claimOf(
  document: DocumentRecord,
  group: readonly CountRecord[],
  isSome: (record: CountRecord) => boolean,
  home: string,
  dates: readonly DateRecord[],
): Claim {
  const fullest = group.toSorted((a, b) => fullness(b) - fullness(a) || a.start - b.start)
  const given = <K extends keyof CountRecord>(field: K) => fullest.find((record) => record[field] !== null)?.[field]
  const [main] = fullest
  if (main === undefined) throw new Error('a claim without a record')
  const timed = fullest.find(({ as_of }) => as_of !== null) ?? main
  const { measure, kind, value, modifier, region } = main
  const total = given('total') ?? null
  const stage = given('stage') ?? null
  const { low, high } = statedReach({ row: { value, min: null, max: null, modifier }, unit: 0 })
  const id = [main.document, measure, kind, value, modifier, region, stage, total, timed.as_of]
  const evidence = evidenceOf(main, document, timed.as_of)
  return {
    row: {
      measure,
      value,
      min: Number.isFinite(low) ? low : null,
      max: Number.isFinite(high) ? high : null,
      total,
      unit: main.counted,
      modifier,
      kind,
      scope: scopeText({ region, stage }),
      region,
      payer: null,
      purpose: null,
      stage,
      period: null,
      as_of: timed.as_of,
      as_of_first_day: timed.as_of_first_day,
      as_of_last_day: timed.as_of_last_day,
      as_of_basis: timed.as_of_basis,
      said_by: main.said_by,
      documents: [main.document],
      records: group.toSorted((a, b) => a.start - b.start || compare(a.id, b.id)).map((record) => record.id),
      id: recordId(
        'claims',
        id.map((part) => String(part ?? '')),
      ),
    },
    evidence,
    span: heldOn(timed, evidence.spoken),
    stated: isStated(document, timed.as_of_basis),
    since: sinceOf(timed, dates, evidence.spoken),
    unit: 0,
    modifierText: main.modifier_text,
    per: null,
    status: null,
    part: isSome(main) ? 'of_kind' : stage === null && isOfThose(main, total) ? 'of_those' : null,
    bare: group.every(({ quote }) => !/\s/u.test(quote)),
    doing: doingOf(main),
    headline: group.every(({ zone }) => zone === 'headline'),
    purpose: '',
    payer: '',
    recipients: '',
    home,
    topic: [],
    further: false,
    partOf: [],
  }
}
