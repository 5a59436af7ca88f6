import type { Span } from './span.js'

/** What is known of a document besides its text: a row of `--metadata`, a mail header, an HTML head. */
export interface DocumentMetadata {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string
  /** Day against which relative dates resolve where nothing else says when the document speaks, `YYYY-MM-DD`. */
  readonly reference?: string
  readonly url?: string
  readonly publisher?: string
  readonly title?: string
}

/** A document as read: its source text is what every offset in the output points into. */
export interface RawDocument {
  /** Path relative to the folder given, with `/`. */
  readonly path: string
  readonly mediaType: string
  readonly encoding: string
  /** SHA-256 of the input bytes, hex. */
  readonly sha256: string
  /** Source text: the decoded file for txt, the text as the user sees it for other media. BOM dropped. */
  readonly source: string
  readonly metadata: DocumentMetadata
}

/** A document with its working copy: hyphenation, odd spaces and quotes mended, and the way back to the source. */
export interface TextDocument {
  readonly raw: RawDocument
  /** Working text. Line breaks inside a paragraph are spaces, one `\n` stands between paragraphs. */
  readonly text: string
  /** The stretch of the source text (UTF-16) behind a stretch of the working text. */
  readonly toSource: (span: Span) => Span
}

/** Bits of `Token.tags`; which words carry them is said in `lexicon/`. */
export const Tag = {
  /** Month name or its abbreviation. */
  Month: 1 << 0,
  /** Weekday name or abbreviation. */
  Weekday: 1 << 1,
  /** Other word that makes a date: heute, Jahr, Quartal, Herbst, Vorjahr, Woche, Jahreswechsel. */
  DateWord: 1 << 2,
  /** Number word: sieben, achtundsiebzig, eineinhalb. */
  NumberWord: 1 << 3,
  /** Millionen, Mio, Mrd, Tausend. */
  Magnitude: 1 << 4,
  /** Euro, EUR, €, Cent, Dollar, TEUR. */
  Currency: 1 << 5,
  /** rund, etwa, knapp, über: a word that may change a figure. */
  Modifier: 1 << 6,
  /** Given name. */
  FirstName: 1 << 7,
  /** Given name that is also an ordinary word or a place and needs more evidence. */
  AmbiguousName: 1 << 8,
  /** Known family name: a hint, never proof. */
  Surname: 1 << 9,
  /** Dr., Prof., Dipl.-Ing. */
  Honorific: 1 << 10,
  /** Frau, Herr, Herrn. */
  Salutation: 1 << 11,
  /** Head of an office title, alone or as the end of a compound (Ministerin, Bildungsdezernentin). */
  Title: 1 << 12,
  /** Part of a party's name, alone or within a compound. */
  Party: 1 << 13,
  /** Verb of saying: sagte, erklärt, betonen. */
  Speech: 1 << 14,
  /** Word of a measure's name: Integrationszentren, KI, Zentren, Kreise. */
  Measure: 1 << 15,
  /** Place name or its adjective in -er. */
  Place: 1 << 16,
  /** Ordinary word that is no name though capitalised. */
  Common: 1 << 17,
  /** Makes what stands before it a company, street, school, foundation: GmbH, Straße, Stiftung. */
  Organisation: 1 << 18,
  /** Particle of a family name: von, van, der, zu, de, el. */
  Particle: 1 << 19,
} as const

/** A word, a number or a single other mark of the working text. Hyphens stand alone: `SPD-Fraktion` is three tokens. */
export interface Token extends Span {
  readonly index: number
  readonly text: string
  /** Lower case. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Case of a word: `lower`, `capital` (Stadt), `upper` (SPD, also one letter), `mixed` (NRWSPD, AfD); `none` for others. */
  readonly shape: 'lower' | 'capital' | 'upper' | 'mixed' | 'none'
  /** Whether a space or line break stands before it. */
  readonly spaced: boolean
  /** Bit set of `Tag`. */
  readonly tags: number
  /** Index of its sentence. */
  readonly sentence: number
}

export interface Sentence extends Span {
  readonly index: number
  /** Tokens `[firstToken, lastToken)`. */
  readonly firstToken: number
  readonly lastToken: number
  /** Index of its paragraph. */
  readonly paragraph: number
}

export interface Paragraph extends Span {
  readonly index: number
  readonly zone: Exclude<Zone, 'quotation'>
  /** Sentences `[firstSentence, lastSentence)`. */
  readonly firstSentence: number
  readonly lastSentence: number
  /** Index of the earlier paragraph with the same text, null where it is printed once. */
  readonly repeats: number | null
}

export type Zone = 'headline' | 'dateline' | 'body' | 'quotation' | 'caption' | 'contact' | 'boilerplate'

/** A stretch between quotation marks that is speech (not a quoted term such as „Arbeit und Leben“), marks included. */
export interface Quotation extends Span {
  readonly index: number
  /** Tokens `[firstToken, lastToken)`, marks included. */
  readonly firstToken: number
  readonly lastToken: number
  /** Index of the earlier part where a sentence of telling splits one speech („…“, so X, „…“), else null. */
  readonly continues: number | null
}

/** A document with everything that is computed once and shared by the extractors. */
export interface AnnotatedDocument extends TextDocument {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
  /** Indexes of the tokens that carry `tag` (one bit of `Tag`), ascending. */
  readonly tagged: (tag: number) => readonly number[]
  /** The quotation that holds `offset`, or null. */
  readonly quotationAt: (offset: number) => Quotation | null
  /** Zone at `offset`. */
  readonly zoneAt: (offset: number) => Zone
  /** Index of the first token that ends after `offset`; `tokens.length` after the last. */
  readonly tokenAt: (offset: number) => number
}
