import type { ClaimRecord, FindingRecord } from '../model/records.js'
import type { Span } from './days.js'

/** Where something is said and by whom: what a finding quotes. */
export interface Evidence {
  readonly record: string
  readonly document: string
  readonly line: number
  readonly column: number
  readonly sentence: string
  /** Column where the sentence begins, as far as it stands in one line. */
  readonly begins: number
  readonly saidBy: string | null
  /** When it holds, EDTF. */
  readonly asOf: string | null
  /** First day of the document's own time as a day number; null where unknown. Tells the newer of two documents. */
  readonly spoken: number | null
}

/** A claim with what the comparison needs beside its row. */
export interface Claim {
  readonly row: ClaimRecord
  /** The place that says it most fully. */
  readonly evidence: Evidence
  /** Its time; null where open or unknown: such a claim is compared with nothing. */
  readonly span: Span | null
  /** Whether the time is stated, in the clause or as the day of the release, and not inferred. */
  readonly stated: boolean
  /** The place value that the figure was written to (`9,83 Millionen`: 10000); 0 where it is exact. */
  readonly unit: number
  /** The word that modifies the figure as written (`fast`); null where there is none. */
  readonly modifierText: string | null
  /** What each amount is for (`je Zentrum`), and whether it is planned, granted or spent; null for counts. */
  readonly per: string | null
  readonly status: string | null
  /**
   * Whether it is a count of some of those that its document counts, by their place (`26 davon im Rheinland`) or by
   * something else (`23 davon in Städten`), or by a further step (`52 bewilligt, 50 davon eröffnet`), or of those
   * that there are in all (`15 der 54 Zentren`), or of how
   * many there can be; null for a count of how many there are.
   */
  readonly part: 'of_place' | 'of_kind' | 'of_step' | 'of_those' | 'possible' | null
  /** Whether a count is a number alone (`Zu Jahresbeginn waren es 43`), so that the words around it say what it counts. */
  readonly bare: boolean
  /** How many are missing, where that is what the text tells and the count follows from it. */
  readonly lacking?: number
  /** Since which day before that of its document it holds, as a day number; null or absent where no word tells it. */
  readonly since?: number | null
  /** What shows that it counts those that do something, or where something is so: they need not be all that there are. */
  readonly doing: 'verb' | 'place' | null
  /** Whether it stands in the headline, which a text can contradict. */
  readonly headline: boolean
  /** What money is for and who pays it, as keys that their wordings share; empty where not said, and for counts. */
  readonly purpose: string
  readonly payer: string
  /** Keys of the towns and districts that the money goes to, as far as the sentence names them. */
  readonly recipients: string
  /** Keys of the one place that its document is from, and of the nouns and names of its headline, which counts lack. */
  readonly home: string
  readonly topic: readonly string[]
  /** Key of the one name in quotation marks of that headline; absent where there is none, and for counts. */
  readonly theme?: string | undefined
  /** Whether it comes on top of what was told before (`weitere 8.000 Euro`). */
  readonly further: boolean
  /** Record ids of the wholes that it is part of. */
  readonly partOf: readonly string[]
}

/** A holder of an office that one person holds at a time. */
export interface Holding {
  /** Office, portfolio and body in one. */
  readonly key: string
  /** Within what the office has one holder. */
  readonly within: 'place' | 'body' | 'portfolio'
  /** Key of the place; null where nothing tells it. */
  readonly place: string | null
  /** Whether the text gives the place with the title, and not only as its own. */
  readonly stated: boolean
  /** Keys of what may be the place of the document, whether none of them is known, and whether it may speak of several. */
  readonly home: ReadonlySet<string>
  readonly open: boolean
  readonly several: boolean
  readonly title: string
  readonly organisation: string | null
  readonly holder: string
  readonly person: string
  /** `deputy` for who is called so by a text: others may leave the word out. */
  readonly status: 'current' | 'former' | 'deputy'
  /** Whether a change in office is told that shows the person in it, and no title. */
  readonly told: boolean
  /** Whether the clause tells of a time before its document's. */
  readonly past: boolean
  /** When it holds: the time of the clause where that is past, else that of the document; null where unknown. */
  readonly span: Span | null
  readonly evidence: Evidence
}

/** A change in an office that a document tells: who goes, who comes, and when; null where it does not say. */
export interface Turn {
  readonly from: string | null
  readonly to: string | null
  readonly day: Span | null
  /** Whether it may still be to come. */
  readonly ahead: boolean
  readonly evidence: Evidence
}

/** A party that a document gives a person. */
export interface Affiliation {
  readonly person: string
  readonly name: string
  readonly party: string
  readonly span: Span | null
  /** Roles of the person's offices in the document. */
  readonly roles: readonly string[]
  /** Keys of the places and bodies of the person's offices in the document, and of what may be that of the document. */
  readonly places: readonly string[]
  readonly home: ReadonlySet<string>
  readonly evidence: Evidence
}

/** A way in which a document writes a person's name. */
export interface Spelling {
  readonly person: string
  /** Canonical name within the document. */
  readonly name: string
  readonly written: string
  readonly givenName: string
  readonly familyName: string
  readonly evidence: Evidence
}

/** A date whose weekday is another. */
export interface OddDate {
  readonly day: number
  /** The weekday that it is written with, 0 (Sunday) to 6; null where that can't be read. */
  readonly written: number | null
  readonly quote: string
  /** Whether the text gives day, month and year itself. */
  readonly explicit: boolean
  readonly evidence: Evidence
}

/** A day that no calendar has. */
export interface ImpossibleDate {
  /** The day as it is written (`31. Juni`), and the whole expression around it (`Freitag, 31. Juni, bis …`). */
  readonly words: string
  readonly quote: string
  readonly day: number
  readonly month: number
  readonly year: number | null
  /** The weekday that it is written with, 0 (Sunday) to 6; null without one. */
  readonly weekday: number | null
  readonly evidence: Evidence
}

/** A document that states another day as its own than the metadata give. */
export interface TwiceDated {
  readonly stated: Span & { readonly edtf: string }
  readonly published: Span & { readonly edtf: string }
  /** The stated day as it is written. */
  readonly quote: string
  readonly evidence: Evidence
}

/** Text in both languages. */
export interface Text {
  readonly de: string
  readonly en: string
}

export type Verdict = FindingRecord['verdict']
export type Severity = FindingRecord['severity']
