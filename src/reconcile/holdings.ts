import { readParty } from '../lexicon/parties.js'
import { TOWN_WORDS } from '../lexicon/places.js'
import { SINGLE_OFFICES } from '../lexicon/single_offices.js'
import { isBareBody, SHORT_BODIES } from '../lexicon/title_context.js'
import type { OfficeRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { pastTime } from './bygone.js'
import { evidenceOf } from './evidence.js'
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
import { officePlaces, placeKey } from './place.js'
import { portfoliosOf } from './portfolios.js'
import { timeOf } from './time_of.js'

/** Offices that one person holds in a body, or for a portfolio; they have several holders where neither is named. */
const ALSO_SINGLE: ReadonlyMap<string, 'body' | 'portfolio'> = new Map([
  ['head', 'body'],
  ['chair', 'body'],
  ['state_secretary', 'portfolio'],
  ['head_of_department', 'portfolio'],
  ['alderman', 'portfolio'],
])

/** Offices of the Land, and its key as a place. */
const OF_LAND: ReadonlySet<string> = new Set(['minister', 'minister_president', 'state_secretary'])
const LAND = 'nrw'
const OF_THE_LAND = /(?<!\p{L})(?:nordrhein-westf|nrw(?!\p{L}))/iu
const FEDERATION = 'bund'
/** Offices of a district. */
const OF_DISTRICT: ReadonlySet<string> = new Set(['county_head', 'county_director'])

/**
 * Who holds an office that has one holder at a time, by what the document says of where: the place of the title, else that
 * of the document, or none where nothing tells it. Former holders are kept apart by their status.
 */
export function holdingsOf(result: DocumentResult, home: Home): Holding[] {
  const { document, offices, dates } = result
  const span = timeOf(result)
  const found = new Map<string, Holding>()
  for (const office of offices) {
    const within = SINGLE_OFFICES.get(office.office) ?? ALSO_SINGLE.get(office.office)
    const { organisation, holder } = office
    const status = statusOf(office)
    if (within === undefined || status === null || (status === 'deputy' && within !== 'place')) continue
    if (within === 'body' && !isOfBody(office)) continue
    const portfolios = within === 'portfolio' ? portfoliosOf(office, document.publisher ?? document.title) : ['']
    const body = within === 'body' ? bodyKey(organisation ?? '') : ''
    if (body === null) continue
    const stated = statedPlace(office, within)
    const place = stated ?? homePlace(office, within, home)
    // A city with a lord mayor has several mayors, who are deputies.
    if (office.office === 'mayor' && (place === null ? home.towns.some(isCity) : isCity(place))) continue
    const past = pastTime(office, dates, span)
    for (const portfolio of portfolios) {
      const key = [office.office, portfolio, body].join(' ')
      const own = [key, place ?? '', holder, status, past === null ? '' : 'past'].join('\u0000')
      if (found.has(own)) continue
      found.set(own, {
        key,
        within,
        place,
        stated: stated !== null,
        home: home.keys,
        open: home.towns.length === 0,
        several: within === 'place' && isOfSeveral(office.office, home),
        title: office.title,
        organisation,
        holder,
        person: office.person_id ?? `${office.document}\u0000${holder}`,
        status,
        told: false,
        past: past !== null,
        span: past ?? span,
        evidence: evidenceOf(office, document, document.anchor),
      })
    }
  }
  return [...found.values()]
}

/** What a text says of somebody in an office; null where they only may come to it, or act in it. */
function statusOf({ deputy, status }: OfficeRecord): Holding['status'] | null {
  if (deputy) return 'deputy'
  return status === 'current' || status === 'former' ? status : null
}

/** Whether an office is the one at the top of a body that is named: no part of it, no party, which may have two chairs. */
function isOfBody({ title, organisation, office }: OfficeRecord): boolean {
  if (organisation === null || isParty(organisation)) return false
  return !ALSO_SINGLE.has(office) || /^(?:leiter|(?:vorstands)?vorsitzende)/iu.test(title)
}

const isParty = (organisation: string) =>
  /frakti|partei|(?:orts|stadt|kreis|bezirks|landes)verband/iu.test(organisation) ||
  organisation.split(/[\s-]+/u).some((word) => readParty(word.toLowerCase()) !== null)

/** The name of a body without places, as a key; null where it is a word for any of its kind (`Verein`, `Vorstand`). */
function bodyKey(written: string): string | null {
  const organisation = written.replace(/\p{L}+/gu, (word) => SHORT_BODIES.get(word) ?? word)
  const places = new Set(officePlaces(organisation))
  const words = (placeKey(organisation) ?? '').split(' ')
  const rest = words.filter((word) => !places.has(word) && word !== 'kommunal' && word !== '')
  const [only] = rest
  if (only === undefined) return null
  const single = organisation.split(/\s+/u).find((word) => /^\p{Lu}/u.test(word) && placeKey(word) === only)
  if (rest.length === 1 && isBareBody((single ?? only).toLowerCase())) return null
  return rest.join(' ')
}

/** The place that the text itself gives an office: in its name, or behind the holder's. */
function statedPlace(
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
  if (OF_LAND.has(office)) return /^bundes/iu.test(title) ? FEDERATION : null
  const at = sentence.indexOf(holder)
  if (at < 0) return null
  const before = BEFORE_TITLE.exec(sentence.slice(0, Math.max(0, sentence.lastIndexOf(quote, at))))?.[1]
  if (before !== undefined && TOWN_WORDS.has(before.toLowerCase())) return seatKey(before)
  const [, preposition = '', name] =
    /^(?: \([^)]*\))?(?:,? (aus|von|in) | \((?:Kreis |Stadt |Gemeinde )?)(\p{Lu}[\p{L}-]+)/u.exec(
      sentence.slice(at + holder.length, at + holder.length + 80),
    ) ?? []
  return name === undefined ? null : placeFrom(preposition, name)
}

/** `Der Berleburger Bürgermeister`, `Brakels Bürgermeisterin`. */
const BEFORE_TITLE = /(\p{Lu}[\p{L}-]+(?:er|s)) $/u

/** Where a title alone means: a city or district that its sentence names, else that of the document. */
function homePlace(record: OfficeRecord, within: Holding['within'], home: Home): string | null {
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
function isOfSeveral(office: string, { towns, ofDistrict }: Home): boolean {
  if (OF_LAND.has(office)) return false
  return towns.length > 1 || (office === 'mayor' && ofDistrict)
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null
}
