import type {
  CountRecord,
  DateRecord,
  DocumentRecord,
  MoneyRecord,
  OfficeRecord,
  PartyRecord,
  PersonMentionRecord,
} from '../../src/model/records.js'
import type { DocumentResult } from '../../src/model/result.js'
import { createReconciler, type Reconciliation } from '../../src/reconcile/index.js'

/** What is said of a document in a test: its records without what the builder can fill in. */
export interface Said {
  /** EDTF of a day, month or year: the document's own time. */
  readonly anchor?: string
  readonly basis?: DocumentRecord['anchor_basis']
  readonly duplicateOf?: string
  readonly sha256?: string
  readonly counts?: readonly (Partial<CountRecord> & { readonly value: number })[]
  readonly money?: readonly (Partial<MoneyRecord> & { readonly amount: number | null; readonly part?: number })[]
  readonly dates?: readonly Partial<DateRecord>[]
  readonly people?: readonly (Partial<PersonMentionRecord> & { readonly name: string })[]
  readonly offices?: readonly (Partial<OfficeRecord> & { readonly holder: string })[]
  readonly parties?: readonly (Partial<PartyRecord> & { readonly party: string })[]
}

/** Records of one document; places and ids are made up in order. */
export function said(document: string, given: Said): DocumentResult {
  const anchor = given.anchor ?? null
  const [first, last] = days(anchor)
  let line = 0
  const place = (type: string, record: { readonly quote?: string; readonly id?: string }, i: number) => {
    line++
    const quote = record.quote ?? `${type} ${i}`
    const where = { document, line, column: 1, start: line * 100, end: line * 100 + quote.length, repeats: null }
    const who = {
      said_by: null,
      said_by_id: null,
      attribution: 'release' as const,
      rule: 'test',
      zone: 'body' as const,
    }
    return { quote, sentence: `Satz ${line} aus ${document}.`, ...where, ...who, id: `${type}-${document}-${i}` }
  }
  const time = (asOf: string | null | undefined) => {
    const own = asOf === undefined ? anchor : asOf
    const [from, to] = days(own)
    const basis = own === null ? null : asOf === undefined ? ('document' as const) : ('clause' as const)
    return { as_of: own, as_of_first_day: from, as_of_last_day: to, as_of_basis: basis }
  }
  return {
    document: {
      document,
      status: 'ok',
      error: null,
      title: null,
      publisher: null,
      published: given.basis === 'stated' ? first : null,
      published_basis: given.basis === 'stated' ? 'stated' : null,
      stated_day: given.basis === 'stated' ? first : null,
      anchor,
      anchor_first_day: first,
      anchor_last_day: last,
      anchor_basis: anchor === null ? null : (given.basis ?? 'stated'),
      anchor_evidence: null,
      url: null,
      media_type: 'text/plain',
      encoding: 'utf-8',
      characters: 1000,
      sha256: given.sha256 ?? null,
      duplicate_of: given.duplicateOf ?? null,
    },
    dates: (given.dates ?? []).map((date, i) => ({
      edtf: null,
      first_day: date.edtf ?? null,
      last_day: date.edtf ?? null,
      granularity: 'day',
      part: null,
      resolution: 'explicit',
      reference: null,
      weekday_check: null,
      timex: null,
      timex_type: 'DATE',
      ...place('dates', date, i),
      ...date,
    })),
    people: (given.people ?? []).map((person, i) => ({
      name_basis: 'full',
      given_name: person.name.split(' ').slice(0, -1).join(' '),
      family_name: person.name.split(' ').at(-1) ?? '',
      honorific_prefix: null,
      affiliation: null,
      person_id: null,
      ...place('people', { ...person, quote: person.quote ?? person.name }, i),
      ...person,
    })),
    offices: (given.offices ?? []).map((office, i) => ({
      title: 'Oberbürgermeister',
      office: 'lord_mayor',
      portfolio: null,
      organisation: 'Stadt Musterstadt',
      status: 'current',
      deputy: false,
      as_of: anchor,
      as_of_basis: 'document',
      person_id: null,
      ...place('offices', office, i),
      ...office,
    })),
    parties: (given.parties ?? []).map((party, i) => ({
      expression: 'party',
      person: null,
      as_of: anchor,
      person_id: null,
      ...place('parties', party, i),
      ...party,
    })),
    money: (given.money ?? []).map(({ part, ...money }, i) => ({
      currency: 'EUR',
      min: null,
      max: null,
      modifier: null,
      modifier_text: null,
      role: 'level',
      per: null,
      period: null,
      status: null,
      payer: null,
      purpose: null,
      part_of: part === undefined ? null : `money-${document}-${part}`,
      ...place('money', money, i),
      ...money,
      ...time(money.as_of),
    })),
    counts: (given.counts ?? []).map((count, i) => ({
      measure: 'kommunale_integrationszentren',
      total: null,
      kind: 'count',
      stage: null,
      counted: 'centres',
      modifier: null,
      modifier_text: null,
      region: 'Nordrhein-Westfalen',
      region_ags: '05',
      part_of: null,
      ...place('counts', count, i),
      ...count,
      ...time(count.as_of),
    })),
  }
}

/** First and last day of a day, month or year in EDTF. */
function days(edtf: string | null): [string | null, string | null] {
  if (edtf === null) return [null, null]
  const [year = '', month, day] = edtf.replace(/[~?%]$/u, '').split('-')
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`]
  if (day !== undefined) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`]
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return [`${year}-${month}-01`, last]
}

/** Compares documents given by path. */
export function reconcile(documents: Readonly<Record<string, Said>>): Reconciliation {
  const reconciler = createReconciler()
  for (const [document, given] of Object.entries(documents)) reconciler.add(said(document, given))
  return reconciler.close()
}

/** What a rule found: verdict, severity and both values. */
export function found(documents: Readonly<Record<string, Said>>, rule: string): string[] {
  return reconcile(documents)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ verdict, severity, value_1, value_2 }) => `${verdict} ${severity} ${value_1} ${value_2}`)
}
