import { placeOf } from '../../lexicon/title_context.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { OfficeRecord } from '../../model/records.js'
import type { Before } from './before.js'
import type { Complement } from './complement.js'
import type { Agreement } from './inflection.js'
import type { ByGender } from './pairs.js'

/** A title with all that belongs to it, before it is tied to a person. Token ranges are half-open. */
export interface TitlePhrase extends Agreement {
  /** From the article or status word to the end of what the title is for. */
  readonly first: number
  readonly last: number
  /** What the record quotes: adjectives, head and portfolio. */
  readonly quoteFirst: number
  readonly quoteLast: number
  readonly role: string
  readonly kind: 'office' | 'profession' | 'mandate'
  readonly determiner: string | null
  /** Nominative singular. */
  readonly title: string
  readonly portfolio: string | null
  readonly organisation: string | null
  readonly status: OfficeRecord['status'] | null
  readonly deputy: boolean
  /** Whether somebody is made it: `zum Sprecher`, `zu seinen Stellvertretern`. */
  readonly appointed: boolean
  /** Whether a noun for the office stands before it: `das Amt des Vorsitzenden`. */
  readonly post: boolean
  /** The title of a woman and of a man where it names both (`Beisitzerinnen und Beisitzer`), else null. */
  readonly byGender: ByGender | null
}

/** What a title is by its own words; `headEnd` is the token after them. */
export interface Named extends Pick<TitlePhrase, 'role' | 'kind' | 'title' | 'status' | 'deputy' | 'byGender'> {
  readonly headEnd: number
  /** Body that a pronoun before it means. */
  readonly meant: string | null
}

/** Written out field by field: titles are read in every sentence with a name, and spreading objects is slow. */
export function phraseOf(
  document: AnnotatedDocument,
  before: Before,
  complement: Complement,
  { gender, number }: Agreement,
  { role, kind, title, status, deputy, headEnd, byGender, meant }: Named,
): TitlePhrase {
  const place = before.place === null ? null : placeOf(document.tokens[before.place]?.text ?? '')
  return {
    first: before.first,
    last: complement.end,
    quoteFirst: before.quoteFirst,
    quoteLast: complement.portfolioEnd ?? complement.wordsEnd ?? headEnd,
    determiner: before.determiner,
    gender,
    number,
    role,
    kind,
    title,
    portfolio: complement.portfolio,
    organisation:
      complement.organisation ?? before.organisation ?? place ?? (kind === 'profession' ? null : before.land) ?? meant,
    status,
    deputy,
    appointed: before.appointed,
    post: before.post,
    byGender,
  }
}
