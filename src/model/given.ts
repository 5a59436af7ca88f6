/**
 * A measure as a file of measures gives it; the built-in ones and those of a user have one shape. What each field means
 * is told in `schemas/lexicon/measures.schema.json`.
 */
export interface MeasureEntry {
  readonly id: string
  readonly label_de: string
  readonly label_en: string
  readonly unit: string
  readonly counted: readonly { readonly id: string }[]
  readonly region: { readonly name: string; readonly ags: string | null }
  readonly names: readonly {
    /** Nominative singular; tells the forms for one from those for several. */
    readonly name?: string
    readonly kind: string
    readonly counted: string
    readonly forms: readonly string[]
  }[]
  readonly rejectWords?: readonly string[]
  readonly total?: { readonly values: readonly number[] }
  readonly plausible?: { readonly min: number; readonly max: number }
  readonly stages?: readonly { readonly id: string; readonly words: readonly string[] }[]
  readonly tolerance?: {
    readonly months: number
    readonly count: number
    readonly reason_de?: string
    readonly reason_en?: string
    /** False where the data is too unsure to explain anything; true unless given. */
    readonly confirms?: boolean
  }
}

/**
 * A count stated outside the documents, as a timeline gives it; the fields are told in
 * `schemas/lexicon/timeline.schema.json`.
 */
export interface StatedCount {
  readonly measure: string
  /** ISO 8601, as exact as it is known: day, month or year; null where the source is undated. */
  readonly date: string | null
  /** The same in EDTF; the date itself unless given. */
  readonly edtf?: string | null
  readonly count: number | null
  /** `count` unless given; ordinals and targets are no known counts. */
  readonly kind?: string
  readonly stage?: string | null
  readonly statedBy: string
  readonly source: readonly string[]
  /** `high` unless given. */
  readonly confidence?: string
  /** Whether it may confirm or explain something; true unless given. */
  readonly confirms?: boolean
}

/** What somebody has decided on a finding, a record or two persons: a row of a file of decisions. */
export interface Decision {
  readonly id: string
  /**
   * `accept`: known, kept as information; `reject`: no finding, no record; `set`: a field of a record has another value;
   * `same_person`, `different_person`: the person `id` and the person `value` are one, or two.
   */
  readonly action: 'accept' | 'reject' | 'set' | 'same_person' | 'different_person'
  readonly field: string | null
  readonly value: string | null
  readonly reason: string | null
  readonly by: string | null
}
