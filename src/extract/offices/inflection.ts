import type { Gender } from '../../lexicon/declension.js'
import { SINGULAR } from '../../lexicon/title_context.js'
import type { TitleReading } from '../../lexicon/titles.js'

/** What the form of a title, its article and its adjectives say. */
export interface Agreement {
  /** Null where a plural leaves it open. */
  readonly gender: Gender | null
  readonly number: 'singular' | 'plural' | 'either'
}

const MASCULINE_ARTICLES = new Set([
  'dem',
  'des',
  'zum',
  'vom',
  'beim',
  'einem',
  'eines',
  'seinem',
  'ihrem',
  'unserem',
  'meinem',
  'den',
  'einen',
  'ihren',
  'seinen',
  'unseren',
  'meinen',
])
const FEMININE_ARTICLES = new Set(['zur', 'einer', 'eine', 'ihre', 'seine', 'unsere', 'meine'])
const OWNERS = new Set(['seiner', 'ihrer', 'unserer', 'meiner'])
const PLURAL_ARTICLES = new Set([
  'die',
  'den',
  'der',
  'zu',
  'ihre',
  'seine',
  'unsere',
  'ihren',
  'seinen',
  'unseren',
  'meine',
  'meinen',
])

/** Gender and number of a title (`word` in lower case) after an article and an adjective, each null where there is none. */
export function agree(
  reading: TitleReading,
  word: string,
  article: string | null,
  adjective: string | null,
): Agreement {
  const { forms } = reading
  if (forms.some(({ head }) => head.declension === 'adjective')) return nominalised(word, article, adjective)
  const gender = forms[0]?.gender ?? null
  const singular = forms.some(({ number }) => number === 'singular')
  const plural = forms.some(({ number }) => number === 'plural')
  if (!plural) return { gender, number: 'singular' }
  if (!singular) return { gender, number: 'plural' }
  if (article === null) return { gender, number: adjective?.endsWith('er') ? 'singular' : 'either' }
  if (SINGULAR.has(article) || (article === 'der' && adjective?.endsWith('en') !== true))
    return { gender, number: 'singular' }
  if (article !== 'den') return { gender, number: 'plural' }
  // `den Leiter`, as several are `den Leitern`; `den Präsidenten` may be one or more.
  return { gender, number: word.endsWith('n') ? 'either' : 'singular' }
}

/** `der Vorsitzende` and `Vorsitzender` are men, `die Vorsitzende` and `der Vorsitzenden` women, `die Vorsitzenden` several. */
function nominalised(word: string, article: string | null, adjective: string | null): Agreement {
  if (word.endsWith('er')) return { gender: 'masculine', number: 'singular' }
  if (word.endsWith('em')) return { gender: 'masculine', number: 'singular' }
  if (word.endsWith('e')) {
    const masculine = article === 'der' || adjective?.endsWith('er') === true
    return { gender: masculine ? 'masculine' : 'feminine', number: 'singular' }
  }
  // `der Abgeordneten A`, or of several: `der Abgeordneten A und B`; `zu seiner Vorsitzenden`
  if (article === 'der' || (article !== null && OWNERS.has(article))) return { gender: 'feminine', number: 'either' }
  if (article !== null && FEMININE_ARTICLES.has(article) && article.endsWith('r'))
    return { gender: 'feminine', number: 'singular' }
  if (article !== null && SINGULAR.has(article)) return { gender: 'masculine', number: 'singular' }
  if (article !== null && MASCULINE_ARTICLES.has(article)) return { gender: 'masculine', number: 'either' }
  if (article !== null && PLURAL_ARTICLES.has(article)) return { gender: null, number: 'plural' }
  return { gender: article === null ? null : 'masculine', number: 'either' }
}

/** How many inflected titles are kept; a release has a few dozen. */
const KEPT = 20_000
let inflected = new Map<string, string>()

/** The noun of a title as written, brought to the nominative singular of a gender; its head mended where it is misspelt. */
export function inflect(written: string, reading: TitleReading, gender: Gender | null): string {
  const key = `${written} ${reading.prefix} ${gender}`
  const known = inflected.get(key)
  if (known !== undefined) return known
  if (inflected.size >= KEPT) inflected = new Map()
  const noun = inflectAnew(written, reading, gender)
  inflected.set(key, noun)
  return noun
}

function inflectAnew(written: string, reading: TitleReading, gender: Gender | null): string {
  const form =
    reading.forms.find((one) => one.gender === gender) ??
    reading.forms.find((one) => one.gender === 'feminine') ??
    reading.forms[0]
  if (form === undefined) return written
  const mark = /[:*_·]in/u.exec(written)
  if (mark !== null) return written.replace(/nen$/u, '')
  if (reading.prefix === 0) return matchCase(form.nominative, written)
  const upper = written === written.toUpperCase()
  const head = upper ? form.nominative.toUpperCase() : form.nominative.toLowerCase()
  return written.slice(0, reading.prefix) + head
}

function matchCase(nominative: string, written: string): string {
  return written.length > 3 && written === written.toUpperCase() ? nominative.toUpperCase() : nominative
}
