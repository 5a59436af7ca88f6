import { TOWN_WORDS } from '../lexicon/places.js'
import { FEDERAL_TITLE, OF_THE_LAND, PLACE_BEHIND } from '../lexicon/reconcile_offices.js'
import type { OfficeRecord } from '../model/records.js'
import {
  districtsOf,
  GOVERNMENT_SEATS,
  type Home,
  isCity,
  knownPlaces,
  knownTowns,
  placeFrom,
  seatKey,
} from './homes.js'
import type { Holding } from './model.js'
import { officePlaces } from './place.js'

/** Offices of the Land, and its key as a place. */
const OF_LAND: ReadonlySet<string> = new Set(['minister', 'minister_president', 'state_secretary'])
const LAND = 'nrw'
const FEDERATION = 'bund'
/** Offices of a district. */
const OF_DISTRICT: ReadonlySet<string> = new Set(['county_head', 'county_director'])

/** The place that the text itself gives an office: in its name, or behind the holder's. */
export function statedPlace(
  { organisation, office, title, holder, sentence, quote }: OfficeRecord,
  within: Holding['within'],
): string | null {
  if (organisation !== null) {
    if (OF_THE_LAND.test(organisation)) return LAND
    const places = officePlaces(organisation).map((key) => seatKey(key) ?? key)
    if (within !== 'place') return places.length === 1 ? (places[0] ?? null) : null
    const key = seatKey(organisation)
    if (key !== null) return key
  }
  if (OF_LAND.has(office)) return FEDERAL_TITLE.test(title) ? FEDERATION : null
  const at = sentence.indexOf(holder)
  if (at < 0) return null
  const before = BEFORE_TITLE.exec(sentence.slice(0, Math.max(0, sentence.lastIndexOf(quote, at))))?.[1]
  if (before !== undefined && TOWN_WORDS.has(before.toLowerCase())) return seatKey(before)
  const [, preposition = '', name] =
    PLACE_BEHIND.exec(sentence.slice(at + holder.length, at + holder.length + 80)) ?? []
  return name === undefined ? null : placeFrom(preposition, name)
}

/** `Der Berleburger Bürgermeister`, `Brakels Bürgermeisterin`. */
const BEFORE_TITLE = /(\p{Lu}[\p{L}-]+(?:er|s)) $/u

/** Where a title alone means: a city or district that its sentence names, else that of the document. */
export function homePlace(record: OfficeRecord, within: Holding['within'], home: Home): string | null {
  const { office, organisation, sentence } = record
  if (OF_LAND.has(office)) return LAND
  if (OF_DISTRICT.has(office)) return only(home.districts()) ?? districtAround(home)
  if (within === 'body') return (organisation ?? '').startsWith('Landes') ? LAND : townOf(home)
  // In a text of a district there are those of many towns.
  if (office === 'alderman' && home.ofDistrict) return null
  if (within !== 'place') return townOf(home)
  if (office === 'district_president') {
    const seats = (keys: Iterable<string>) => [...keys].filter((key) => GOVERNMENT_SEATS.has(key))
    return only([...new Set(seats(knownPlaces(sentence)))]) ?? only(seats(home.keys))
  }
  const near = [...new Set(knownTowns(sentence))]
  if (office === 'lord_mayor') {
    const cities = near.filter(isCity)
    if (cities.length > 0) return only(cities)
    return only(home.towns.filter(isCity)) ?? only(home.named().filter(isCity)) ?? only(home.towns)
  }
  // A town that is not the text's own has a mayor of its own, unless the text speaks of no other and has none itself.
  if (near.some((key) => !home.keys.has(key) && !home.towns.includes(key)))
    return home.towns.length === 0 ? only(home.named()) : null
  // In a text of a district there are the mayors of many towns.
  if (office === 'mayor' && home.ofDistrict) return null
  return townOf(home)
}

/** The one town that a text is from or, where its head names none, speaks of. */
function townOf({ towns, named }: Home): string | null {
  return only(towns) ?? (towns.length === 0 ? only(named()) : null)
}

/** The district of the one town that a text is from, where it names none itself. */
function districtAround({ districts, towns, keys }: Home): string | null {
  return districts().length > 0 ? null : only(districtsOf(towns.length > 0 ? towns : keys))
}

/** Whether a text may speak of the heads of several places: one that names several as its own, or that of a district. */
export function isOfSeveral(office: string, { towns, ofDistrict }: Home): boolean {
  if (OF_LAND.has(office)) return false
  return towns.length > 1 || (office === 'mayor' && ofDistrict)
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null
}
