import { PLACE_WORDS, TOWN_WORDS } from '../lexicon/places.js'
import type { DocumentResult } from '../model/result.js'
import { compare } from '../order.js'
import { slug } from '../records/slug.js'

/** Words of an administration's name that are not the name of its place. */
const KINDS =
  /^(?:(?:land)?kreis(?:es)?|(?:landeshaupt|hanse|universitäts|kreis)?stadt|gemeinde|städteregion|rat|kreistag|stadtrat|bad|der|des|die|den|dem|das|von|im|in)$/u

/**
 * A place as a key that its forms share: `Ahlener`, `Stadt Ahlen` and `Ahlens`; `Kreis Olpe` and `Olper`. Null where the
 * name has no word of a place. Only for comparing: it is no name.
 */
export function placeKey(name: string): string | null {
  const words = name
    .toLowerCase()
    .split(/[\s,.;:()/]+/u)
    .filter((word) => word !== '' && !KINDS.test(word))
  const key = words.map((word) => stem(slug(word))).filter((word) => word !== '')
  return key.length === 0 ? null : key.join(' ')
}

/** Shortest stem of a place name: `Ulm`, `Unn(a)`. */
const SHORTEST = 3

function stem(word: string): string {
  for (const ending of [/ers?$/u, /(?<=[^s])s$/u, /en?$/u]) {
    const shorter = word.replace(ending, '')
    if (shorter.length >= SHORTEST) word = shorter
  }
  return word
}

/** Keys of the places that are known by name. */
const PLACE_KEYS: ReadonlySet<string> = new Set([...TOWN_WORDS].flatMap((name) => placeKey(name) ?? []))

const PLACES = /\p{Lu}[\p{L}-]+/gu

/** Keys of the words that may name where a document is at home: those of its headline and before its day. */
export function homeOf({ document, dates, offices, money }: DocumentResult): ReadonlySet<string> {
  const texts = [document.publisher ?? '', document.title ?? '']
  const [first] = dates
  if (first !== undefined && (first.zone === 'dateline' || first.line <= LINES)) {
    const at = first.sentence.indexOf(first.quote.replace(/\s+/gu, ' '))
    texts.push(first.sentence.slice(0, Math.max(0, Math.min(at, BEFORE))))
  }
  const keys = texts.flatMap((text) => [...text.matchAll(PLACES)].flatMap(([word]) => placeKey(word) ?? []))
  // The one town or district that the document speaks of at all.
  const sentences = new Set([...dates, ...offices, ...money].map(({ sentence }) => sentence))
  const named = new Set([...sentences].flatMap((sentence) => placesIn(sentence, null)))
  return new Set(named.size === 1 ? [...keys, ...named] : keys)
}

/** Keys of the known places in the home of a document, sorted. */
export function placesAt(home: ReadonlySet<string>): string[] {
  return [...home].filter((key) => PLACE_KEYS.has(key)).sort(compare)
}

/** Key of the one known place in the home of a document; empty where there is none, or more than one. */
export function townOf(home: ReadonlySet<string>): string {
  const places = placesAt(home)
  return places.length === 1 ? (places[0] ?? '') : ''
}

/** Lines from the top in which a day is the document's own, and how much before it, in characters, is its place. */
const LINES = 5
const BEFORE = 60

/** `Kreis Olpe`, `Stadt Herne`, `Märkischer Kreis`, `Rhein-Sieg-Kreis`. */
const NAMED =
  /(?:\b(?:Kreis(?:es)?|Stadt|Gemeinde|Städteregion)\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?))|(?:(\p{Lu}\p{L}+(?:er|en|e))\s+Kreis(?:es)?\b)|(?:\b(\p{Lu}[\p{L}-]+)-Kreis(?:es)?\b)/gu

/** Letters of the words that name a kind of place: without one of them no place is named so. */
const KIND = /Kreis|Stadt|Gemeinde|Städteregion/u

/** The known place that is joined with a named one: `Bonn und dem Rhein-Sieg-Kreis`. */
function besideNamed(text: string, first: number, last: number): string | null {
  const before = /(\p{Lu}[\p{L}-]+) und (?:(?:der|dem|den) )?$/u.exec(text.slice(Math.max(0, first - 40), first))?.[1]
  const behind = /^ und (?:(?:der|dem|den) )?(\p{Lu}[\p{L}-]+)/u.exec(text.slice(last, last + 40))?.[1]
  return [before, behind].find((name) => name !== undefined && TOWN_WORDS.has(name.toLowerCase())) ?? null
}

/** Keys of the towns and districts that a sentence names, sorted; the payer's own is left out. */
export function placesIn(text: string, payer: string | null): string[] {
  if (!KIND.test(text)) return []
  const own = payer === null ? null : placeKey(payer)
  const keys = [...text.matchAll(NAMED)].flatMap(({ 0: whole, 1: a, 2: b, 3: c, index }) => {
    const beside = besideNamed(text, index, index + whole.length)
    return [a ?? b ?? c ?? '', ...(beside === null ? [] : [beside])].flatMap((name) => placeKey(name) ?? [])
  })
  return [...new Set(keys)].filter((key) => key !== own).sort(compare)
}

/** Keys of the places in the name of a body: `Stadt Herne`, `Hamm`; none for a party or a board. */
export function officePlaces(organisation: string): string[] {
  const words = organisation.split(/[\s-]+/u).filter((word) => PLACE_WORDS.has(word.toLowerCase()))
  return [...new Set([...placesIn(organisation, null), ...words.flatMap((word) => placeKey(word) ?? [])])]
}

/** Key of the place that a list names before an amount: `Herne, 41.000 Euro`; null where it names none. */
export function listedPlace(text: string): string | null {
  const name = /(\p{Lu}[\p{L}-]+)[ ,:(–-]*$/u.exec(text)?.[1]
  return name !== undefined && TOWN_WORDS.has(name.toLowerCase()) ? placeKey(name) : null
}
