import type {
  ClaimRecord,
  CountRecord,
  DateRecord,
  DocumentRecord,
  FindingRecord,
  MembershipRecord,
  MoneyRecord,
  OfficeRecord,
  PartyRecord,
  PersonMentionRecord,
  PersonRecord,
  TimelineRecord,
} from './records.js'

/** Records of one document. */
export interface DocumentResult {
  readonly document: DocumentRecord
  readonly dates: readonly DateRecord[]
  readonly people: readonly PersonMentionRecord[]
  readonly offices: readonly OfficeRecord[]
  readonly parties: readonly PartyRecord[]
  readonly money: readonly MoneyRecord[]
  readonly counts: readonly CountRecord[]
}

/** Record types that come from the text of one document. */
export const EXTRACTED_TYPES = ['dates', 'people', 'offices', 'parties', 'money', 'counts'] as const

/** Record types in the order in which they are written and shown. */
export const RECORD_TYPES = [
  'documents',
  'dates',
  'people',
  'persons',
  'offices',
  'memberships',
  'parties',
  'money',
  'counts',
  'claims',
  'timeline',
  'findings',
] as const

export type RecordType = (typeof RECORD_TYPES)[number]

/** Row type of each record type. */
export interface RecordOf {
  documents: DocumentRecord
  dates: DateRecord
  people: PersonMentionRecord
  persons: PersonRecord
  offices: OfficeRecord
  memberships: MembershipRecord
  parties: PartyRecord
  money: MoneyRecord
  counts: CountRecord
  claims: ClaimRecord
  timeline: TimelineRecord
  findings: FindingRecord
}

/** Something wrong with an input that the run survives. */
export interface InputProblem {
  /** `unreadable`, `too_large`, `empty`, `binary`, `not_a_file`, `missing`, `encoding`. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  /** Path as the user would recognise it. */
  readonly document: string
  readonly messageDe: string
  readonly messageEn: string
  readonly actionDe: string
  readonly actionEn: string
}
