import {
  DISTRICT_FORMS,
  GOVERNMENT_DISTRICTS,
  LORD_MAYOR_CITIES,
  TOWN_DISTRICTS,
  TOWN_WORDS,
} from '../lexicon/places.js'
import { REGION, SENDERS_OF_MANY } from '../lexicon/reconcile_offices.js'
import type { DocumentResult } from '../model/result.js'
import { compare } from '../order.js'
import { placeKey, placesAt } from './place.js'

/** Where a document speaks from, for titles that name no place. All are keys of places. */
export interface Home {
  /** Words of its headline, its sender and what stands before its day, whether places or not. */
  readonly keys: ReadonlySet<string>
  /** Of those the known places; none where a ministry or an authority of many towns sends it. */
  readonly towns: readonly string[]
  /** The districts named there or, where there are none, in its sentences. */
  readonly districts: () => readonly string[]
  /** Whether its head names a district: it may speak of the heads of many towns. */
  readonly ofDistrict: boolean
  /** The known places that its sentences name. */
  readonly named: () => readonly string[]
}

/** District keys by the keys of their written forms. */
const DISTRICTS: ReadonlyMap<string, string> = new Map(
  DISTRICT_FORMS.flatMap(({ name, forms }) => {
    const own = plainKey(name)
    return own === null
      ? []
      : [name, ...forms].flatMap((form) => plainKey(form) ?? []).map((key) => [key, own] as const)
  }),
)
/** Keys of the districts by those of their towns. */
const DISTRICT_OF: ReadonlyMap<string, string> = new Map(
  TOWN_DISTRICTS.flatMap(([town, district]) => {
    // `Bad Driburg` by the word that stands alone in a text's words.
    const [key, own] = [plainKey(town.split(' ').at(-1) ?? town), seatKey(district)]
    return key === null || own === null ? [] : [[key, own] as const]
  }),
)
/** Keys of the towns by which the five districts of the government are called. */
export const GOVERNMENT_SEATS: ReadonlySet<string> = new Set(
  GOVERNMENT_DISTRICTS.flatMap((name) => placeKey(name) ?? []),
)
const CITIES: ReadonlySet<string> = new Set(LORD_MAYOR_CITIES.flatMap((name) => placeKey(name) ?? []))
/** Lines from the top in which a day is the document's own, and how much of its sentence may be the dateline. */
const LINES = 6
const DATELINE = 60
const CAPITALISED = /\p{Lu}[\p{L}-]+/gu
/** `Kreis Olpe`, `Märkischer Kreis`, `Rhein-Sieg-Kreis`, `Hochsauerlandkreis`. */
const DISTRICT =
  /(?<![\p{L}-])(?:(?:(?:Land)?[Kk]reis(?:es|e)?|KREIS(?:ES)?)\s+(\p{Lu}[\p{L}-]+)|(\p{Lu}[\p{L}-]+(?:er|e|en))\s+Kreis(?:es)?(?!\p{L})|(\p{Lu}[\p{L}-]*-Kreis)(?:es)?(?:\s+(Neuss))?(?!\p{L})|(\p{Lu}\p{Ll}+kreis)(?:es)?(?!\p{L}))/gu

/** A place as a key that all forms of a district share: `Ennepe-Ruhr-Kreis` and `EN-Kreis`. Null where none is named. */
export function seatKey(name: string): string | null {
  const key = plainKey(name)
  return key === null ? null : (DISTRICTS.get(key) ?? key)
}

function plainKey(name: string): string | null {
  return placeKey(name)?.replace(/-krei$/u, '') ?? null
}

/** Keys of the districts that towns are in, by their keys. */
export function districtsOf(towns: Iterable<string>): string[] {
  return sorted([...towns].flatMap((town) => DISTRICT_OF.get(town) ?? []))
}

/** Whether a key is that of a city with a lord mayor. */
export function isCity(key: string): boolean {
  return CITIES.has(key)
}

/** Where a document speaks from; `keys` are those of `homeOf`. */
export function homesOf(result: DocumentResult, keys: ReadonlySet<string>): Home {
  const { document, dates, people, offices, money, counts } = result
  const head = [document.publisher ?? '', document.title ?? '']
  // Few documents need more than their head: what stands in all sentences is looked for when it is asked for.
  const sentences = once(() => [
    ...new Set([
      ...head,
      ...[dates, people, offices, money, counts].flatMap((rows) => rows.map(({ sentence }) => sentence)),
    ]),
  ])
  // What is named further on is its place only where its head names none.
  const dated = dates[0]?.zone === 'dateline' || (dates[0]?.line ?? LINES) < LINES ? (dates[0]?.sentence ?? '') : ''
  const first = [...head, dated.slice(0, DATELINE)].flatMap(knownPlaces)
  const own = sorted([...head, dated.slice(0, DATELINE)].flatMap(districtsIn))
  const ofMany = SENDERS_OF_MANY.test(head[0] ?? '')
  return {
    keys,
    towns: ofMany ? [] : sorted((first.length > 0 ? first : placesAt(keys)).map((key) => DISTRICTS.get(key) ?? key)),
    districts: once(() => (own.length > 0 ? own : sorted(sentences().flatMap(districtsIn)))),
    ofDistrict: own.length > 0,
    named: once(() => sorted(sentences().flatMap(knownPlaces))),
  }
}

/** Key of a place that a text says somebody is from: a known one or, behind `aus`, any. */
export function placeFrom(preposition: string, name: string): string | null {
  const key = seatKey(name)
  if (key === null || preposition === 'aus') return key
  return TOWN_WORDS.has(name.toLowerCase()) || DISTRICT_OF.has(key) ? key : null
}

/** Keys of the known towns that a text names, and not as districts. */
export function knownTowns(text: string): string[] {
  return knownPlaces(text.includes('reis') ? text.replace(DISTRICT, '') : text)
}

/** Keys of the known places that a text names. */
export function knownPlaces(text: string): string[] {
  return [...text.replace(REGION, '').matchAll(CAPITALISED)].flatMap(([word]) =>
    TOWN_WORDS.has(word.toLowerCase()) ? (seatKey(word) ?? []) : [],
  )
}

function districtsIn(text: string): string[] {
  if (!text.includes('reis') && !text.includes('REIS')) return []
  return [...text.matchAll(DISTRICT)].flatMap(([, after, before, hyphened, neuss, joined]) => {
    const key = seatKey([after ?? before ?? hyphened ?? joined ?? '', neuss ?? ''].join(' '))
    // `Arbeitskreis` is none.
    return key === null || (joined !== undefined && !DISTRICTS.has(key)) ? [] : [key]
  })
}

function sorted(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort(compare)
}

/** A value that is worked out when it is asked for, and only once. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: work() }
    return known.value
  }
}
