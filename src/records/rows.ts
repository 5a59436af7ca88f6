import type { AnnotatedDocument } from '../model/document.js'
import type { AsOf, CountMention, LinkedDocument } from '../model/mentions.js'
import type { DocumentRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { type PlaceFields, placer } from './places.js'
import { codePointMap } from './positions.js'

/** Granularities of time expressions that are no dates and stay out unless asked for. */
const NO_DATES: ReadonlySet<string> = new Set(['vague', 'duration', 'set', 'time'])

/** Turns what was found and linked in one document into rows, each on its exact place in the source. */
export function toRecords(
  document: AnnotatedDocument,
  linked: LinkedDocument,
  options: { readonly allTemporal: boolean },
): DocumentResult {
  const codePoint = codePointMap(document.raw.source)
  const place = placer(document, linked, codePoint)
  const { people, anchor } = linked
  const nameOf = (person: number | null) => (person === null ? null : (people[person]?.name ?? null))
  const dates = linked.dates.filter(({ granularity }) => options.allTemporal || !NO_DATES.has(granularity))
  const moneyIds = place('money', linked.money)
  const countIds = place('counts', linked.counts)
  const wholeOf = wholesOf(countIds)
  return {
    document: documentRecord(document, linked, codePoint(document.raw.source.length)),
    dates: place('dates', dates).map(([date, at]) => ({
      edtf: date.edtf,
      first_day: date.firstDay,
      last_day: date.lastDay,
      granularity: date.granularity,
      part: date.part,
      resolution: date.resolution,
      reference: date.reference,
      weekday_check: date.weekdayCheck,
      timex: date.timex,
      timex_type: date.timexType,
      ...at,
    })),
    people: place('people', people).map(([person, at], i) => ({
      name: person.name,
      name_basis: person.basis,
      given_name: person.givenName,
      family_name: person.familyName,
      honorific_prefix: person.honorific,
      affiliation: linked.affiliations?.[i] ?? null,
      person_id: null,
      ...at,
    })),
    offices: place('offices', linked.offices).map(([office, at]) => ({
      title: office.title,
      office: office.office,
      portfolio: office.portfolio,
      holder: nameOf(office.holder) ?? '',
      organisation: office.organisation,
      status: office.status,
      deputy: office.deputy,
      as_of: office.status === 'current' || office.status === 'acting' ? anchor.edtf : null,
      as_of_basis:
        (office.status === 'current' || office.status === 'acting') && anchor.edtf !== null ? 'document' : null,
      person_id: null,
      ...at,
    })),
    parties: place(
      'parties',
      linked.parties.flatMap((mention) => mention.parties.map((party) => ({ ...mention, party }))),
    ).map(([mention, at]) => ({
      party: mention.party,
      expression: mention.expression,
      person: nameOf(mention.person),
      as_of: mention.person === null ? null : anchor.edtf,
      person_id: null,
      ...at,
    })),
    money: moneyIds.map(([money, at]) => ({
      amount: money.amount,
      currency: money.currency,
      min: money.min,
      max: money.max,
      modifier: money.modifier,
      modifier_text: money.modifierText,
      role: money.role,
      per: money.per,
      period: money.period,
      status: money.status,
      payer: money.payer,
      purpose: money.purpose,
      ...asOfFields(money.asOf),
      part_of: money.partOf === null ? null : (moneyIds[money.partOf]?.[1].id ?? null),
      ...at,
    })),
    counts: countIds.map(([count, at]) => ({
      measure: count.measure,
      value: count.value,
      total: count.total,
      kind: count.kind,
      stage: count.stage,
      counted: count.counted,
      modifier: count.modifier,
      modifier_text: count.modifierText,
      region: count.region,
      region_ags: count.regionAgs,
      ...asOfFields(count.asOf),
      part_of: wholeOf(count),
      ...at,
    })),
  }
}

/** Finds the id of the count that one is part of: the one of its measure at that place. */
function wholesOf(counts: readonly (readonly [CountMention, PlaceFields])[]) {
  const ids = new Map(counts.map(([{ measure, start }, { id }]) => [`${start} ${measure}`, id]))
  return ({ measure, partOf }: CountMention) => (partOf === null ? null : (ids.get(`${partOf} ${measure}`) ?? null))
}

function asOfFields({ edtf, firstDay, lastDay, basis }: AsOf) {
  return { as_of: edtf, as_of_first_day: firstDay, as_of_last_day: lastDay, as_of_basis: basis }
}

function documentRecord(
  { raw }: AnnotatedDocument,
  { anchor, title, publisher }: LinkedDocument,
  characters: number,
): DocumentRecord {
  return {
    document: raw.path,
    status: 'ok',
    error: null,
    title,
    publisher,
    published: anchor.published,
    published_basis: anchor.publishedBasis,
    stated_day: anchor.statedDay ?? null,
    anchor: anchor.edtf,
    anchor_first_day: anchor.firstDay,
    anchor_last_day: anchor.lastDay,
    anchor_basis: anchor.basis,
    anchor_evidence: anchor.evidence,
    url: raw.metadata.url ?? null,
    media_type: raw.mediaType,
    encoding: raw.encoding,
    characters,
    sha256: raw.sha256,
    duplicate_of: null,
  }
}
