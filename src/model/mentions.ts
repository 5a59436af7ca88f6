import type { CountRecord, DateRecord, MoneyRecord, OfficeRecord, PartyRecord, PersonMentionRecord } from './records.js'
import type { Mention, Span } from './span.js'

/** A person as written: the span is the name without title, office, Frau or Herr. */
export interface PersonMention extends Mention {
  /** Given names and initials as written, nominative; empty for a surname alone. */
  readonly given: readonly string[]
  /** Family name with its particles, nominative (genitive -s taken off where the lexicon or another mention proves it). */
  readonly family: string
  /** `Prof. Dr.` as written before the name, null where there is none. */
  readonly honorific: string | null
  /** Tokens `[firstToken, lastToken)` of the span. */
  readonly firstToken: number
  readonly lastToken: number
}

/** A person mention that knows whom it means within the document. */
export interface LinkedPerson extends PersonMention {
  /** Full name of the person as the document gives it; the surname alone where it never gives more. */
  readonly name: string
  readonly givenName: string | null
  readonly familyName: string | null
  readonly basis: PersonMentionRecord['name_basis']
}

/** A mention that means one or more parties: `rot-grün` means two. */
export interface PartyMention extends Mention {
  readonly parties: readonly string[]
  readonly expression: PartyRecord['expression']
  /** Index in the list of people of the person whose party it is, null where it is nobody's. */
  readonly person: number | null
  readonly firstToken: number
  readonly lastToken: number
}

/** A title tied to one holder; a shared title gives one for each. */
export interface OfficeMention extends Mention {
  readonly title: string
  readonly office: string
  readonly portfolio: string | null
  readonly organisation: string | null
  readonly status: OfficeRecord['status']
  readonly deputy: boolean
  /** Index of the holder in the list of people. */
  readonly holder: number
}

/** One value of a date expression after linking: a list gives several with one span. */
export interface ResolvedDate extends Mention {
  readonly edtf: string | null
  /** `YYYY-MM-DD`, null where open or unresolved. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly granularity: DateRecord['granularity']
  readonly part: DateRecord['part']
  readonly resolution: DateRecord['resolution']
  /** EDTF it was resolved against. */
  readonly reference: string | null
  readonly weekdayCheck: DateRecord['weekday_check']
  /** Stated weekday, 0 (Sunday) to 6, where one is stated. */
  readonly weekday: number | null
  readonly timex: string | null
  readonly timexType: DateRecord['timex_type']
}

/** When the document speaks. */
export interface Anchor {
  readonly edtf: string | null
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly basis: 'stated' | 'metadata' | 'text' | 'reference' | null
  readonly evidence: string | null
  /** Day of publication, only where stated or in the metadata. */
  readonly published: string | null
  readonly publishedBasis: 'stated' | 'metadata' | null
  /** Day that the text states as its own, also where another is taken. */
  readonly statedDay?: string | null
}

/** An amount of money as written; the span is the amount with its currency, without modifier. */
export interface MoneyMention extends Mention {
  readonly amount: number | null
  readonly currency: string
  readonly min: number | null
  readonly max: number | null
  readonly modifier: MoneyRecord['modifier']
  readonly modifierText: string | null
  readonly role: MoneyRecord['role']
  readonly per: string | null
  readonly period: MoneyRecord['period']
  readonly status: MoneyRecord['status']
  readonly payer: string | null
  readonly purpose: string | null
  /** Index in the list of amounts of the whole that it is part of, else null. */
  readonly partOf: number | null
  readonly firstToken: number
  readonly lastToken: number
}

/** A count of a measure; the span runs from the number to the counted noun. */
export interface CountMention extends Mention {
  readonly measure: string
  readonly value: number
  readonly total: number | null
  readonly kind: CountRecord['kind']
  readonly stage: CountRecord['stage']
  readonly counted: string
  readonly modifier: CountRecord['modifier']
  readonly modifierText: string | null
  readonly region: string | null
  readonly regionAgs: string | null
  /** Where the count starts that it is part of, null where it is part of none. */
  readonly partOf: number | null
  readonly firstToken: number
  readonly lastToken: number
}

/** The time that a figure is for. */
export interface AsOf {
  readonly edtf: string | null
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly basis: MoneyRecord['as_of_basis']
}

/** Who states what stands in a stretch of text. */
export interface Attribution extends Span {
  readonly kind: 'direct' | 'indirect'
  /** Index of the speaker in the list of people, null where the speaker is not named. */
  readonly speaker: number | null
}

/** Everything found in one document, linked: what `records/` turns into rows. */
export interface LinkedDocument {
  readonly anchor: Anchor
  readonly title: string | null
  readonly publisher: string | null
  readonly dates: readonly ResolvedDate[]
  readonly people: readonly LinkedPerson[]
  /** The body that each of the people is said to be from (`vom Familienministerium`), null where it is none. */
  readonly affiliations?: readonly (string | null)[]
  readonly parties: readonly PartyMention[]
  readonly offices: readonly OfficeMention[]
  readonly money: readonly (MoneyMention & { readonly asOf: AsOf })[]
  readonly counts: readonly (CountMention & { readonly asOf: AsOf })[]
  readonly attributions: readonly Attribution[]
}
