import { readTitle, type TitleReading } from '../../lexicon/titles.js'
import type { AnnotatedDocument } from '../../model/document.js'

/** The title of a woman and that of a man. */
export interface ByGender {
  readonly female: string
  readonly male: string
}

const JOINS = new Set(['und', 'oder', 'bzw', '&', '/'])
const MARKED = /[:*_·]innen$/u

/** `Beisitzerinnen und Beisitzer` that begins at token `head`, with the token after it; null where one gender is named. */
export function pairedAt(
  { tokens }: AnnotatedDocument,
  head: number,
  reading: TitleReading,
): { readonly titles: ByGender; readonly end: number } | null {
  const [own, join, other] = [tokens[head], tokens[head + 1], tokens[head + 2]]
  if (own === undefined || other === undefined || !JOINS.has(join?.lower ?? '') || other.shape === 'lower') return null
  if (!own.lower.endsWith('innen') && !other.lower.endsWith('innen')) return null
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

function byGender(written: string, { prefix, forms }: TitleReading): ByGender | null {
  const head = forms[0]?.head
  const female =
    forms.find(({ gender }) => gender === 'feminine')?.nominative ?? head?.feminine ?? `${head?.masculine}in`
  if (head?.masculine === undefined) return null
  const whole = (title: string) => (prefix === 0 ? title : written.slice(0, prefix) + title.toLowerCase())
  return { female: whole(female), male: whole(head.masculine) }
}
