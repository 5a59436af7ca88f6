import { readTitle, type TitleReading } from '../../lexicon/titles.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Before } from './before.js'
import { type Agreement, inflect } from './inflection.js'
import { wholeTitle } from './parts.js'

/** The title of a woman and that of a man. */
export interface ByGender {
  readonly female: string
  readonly male: string
}

const JOINS = new Set(['und', 'oder', 'bzw', '&', '/'])
const FEMININES = /innen(?: |$)/u
const MARKED = /[:*_·]innen$/u

/** `Beisitzerinnen und Beisitzer` that begins at token `head`, with the token after it; null where one gender is named. */
export function pairedAt(
  { tokens }: AnnotatedDocument,
  head: number,
  reading: TitleReading,
): { readonly titles: ByGender; readonly end: number } | null {
  const [own, join, other] = [tokens[head], tokens[head + 1], tokens[head + 2]]
  if (own === undefined || other === undefined || !JOINS.has(join?.lower ?? '') || other.shape === 'lower') return null
  // `Sprecherinnen und Sprecher`, `A und B, Sprecherin und Sprecher`
  if (own.lower.endsWith('in') === other.lower.endsWith('in') && !FEMININES.test(`${own.lower} ${other.lower}`))
    return null
  const second = readTitle(other.lower)
  if (second === null || second.prefix !== reading.prefix || second.forms[0]?.head !== reading.forms[0]?.head)
    return null
  const titles = byGender(own.text, reading)
  return titles === null ? null : { titles, end: head + 3 }
}

/** The titles that `Fraktionssprecher:innen` means; null for a word without such a mark. */
export function titlesByGender(written: string, reading: TitleReading): ByGender | null {
  return MARKED.test(written) ? byGender(written, reading) : null
}

/** The titles of a woman and a man for a word that is either's; null where a man has none. */
function byGender(written: string, { prefix, forms }: TitleReading): ByGender | null {
  const head = forms[0]?.head
  const female =
    forms.find(({ gender }) => gender === 'feminine')?.nominative ?? head?.feminine ?? `${head?.masculine}in`
  if (head?.masculine === undefined) return null
  const whole = (title: string) => (prefix === 0 ? title : written.slice(0, prefix) + title.toLowerCase())
  return { female: whole(female), male: whole(head.masculine) }
}

/** `die Stelle der Leiterin`, which a man may take. */
export function ofPost({ post, adjectives }: Before, written: string, reading: TitleReading): ByGender | null {
  const plain = post && adjectives.length === 0 && reading.forms[0]?.head.declension !== 'adjective'
  return plain ? byGender(written, reading) : null
}

/** The titles of which a form leaves it open which it is: `durch Vorsitzenden A`, `A und B als Vorsitzende`. */
export function openGender(
  before: Before,
  written: string,
  reading: TitleReading,
  { gender }: Agreement,
): ByGender | null {
  const bare = gender === 'feminine' && before.determiner === null && written.endsWith('e')
  if ((gender !== null && !bare) || reading.forms[0]?.head.declension !== 'adjective') return null
  const inGender = (own: 'feminine' | 'masculine') =>
    before.joined + wholeTitle(before, inflect(written, reading, own), own)
  return { female: inGender('feminine'), male: inGender('masculine') }
}
