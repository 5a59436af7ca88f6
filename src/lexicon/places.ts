import words from './de/places.json' with { type: 'json' }
import wide from './de/wide_places.json' with { type: 'json' }
import { AMBIGUOUS_NAMES, FIRST_NAMES } from './names.js'
import districts from './nrw/districts.json' with { type: 'json' }
import municipalities from './nrw/municipalities.json' with { type: 'json' }
import regions from './nrw/regions.json' with { type: 'json' }

/** Ends of a place name that its form in -er drops: Bremen, Bremer. */
const DROPPED = /(?:en|e)$/u

/** Words of place names in lower case, with their genitives and their forms in -er. */
export const PLACE_WORDS: ReadonlySet<string> = placeWords()

function placeWords(): Set<string> {
  const found = new Set<string>()
  for (const place of words.entries) for (const form of forms(place.toLowerCase())) found.add(form)
  for (const { name, variants } of [...districts.entries, ...regions.entries]) {
    for (const variant of [name, ...variants]) if (isPlaceWord(variant)) found.add(variant.toLowerCase())
  }
  return found
}

/** Only names in one capitalised word: `Landeshauptstadt Düsseldorf` and `westfälisch` are covered by others. */
function isPlaceWord(variant: string): boolean {
  return /^\p{Lu}\p{L}+$/u.test(variant)
}

function forms(place: string): string[] {
  const stem = place.replace(DROPPED, '')
  return place.length < 4 ? [place] : [place, `${place}s`, `${place}er`, ...(stem.length > 3 ? [`${stem}er`] : [])]
}

/** Cities of their own district: they have a lord mayor, and mayors that are deputies. */
export const LORD_MAYOR_CITIES: readonly string[] = districts.entries.flatMap(({ name, legalStatus }) =>
  legalStatus === 'kreisfreie Stadt' ? [name] : [],
)

/** Districts that are no city, with the written forms that say so (`Kreis Olpe`, `HSK`), not those of a town of their name. */
export const DISTRICT_FORMS: readonly { readonly name: string; readonly forms: readonly string[] }[] =
  districts.entries.flatMap(({ name, kind, variants }) =>
    kind === 'Kreis' ? [{ name, forms: variants.filter((form) => /[Kk]reis|^\p{Lu}{2,}$/u.test(form)) }] : [],
  )

/** Towns with the district that each is in. */
export const TOWN_DISTRICTS: readonly (readonly [town: string, district: string])[] = municipalities.entries.flatMap(
  ({ district, towns }) => towns.map((town) => [town, district] as const),
)

/** Names of the districts of the government: `Regierungsbezirk Köln`. */
export const GOVERNMENT_DISTRICTS: readonly string[] = [
  ...new Set(districts.entries.map(({ regierungsbezirk }) => regierungsbezirk)),
]

/**
 * Words of the names of towns and districts in lower case, with their genitives and their forms in -er: none of a Land, a
 * country or a river, and every town of the municipalities by its last word (`Berleburg` for Bad Berleburg).
 */
export const TOWN_WORDS: ReadonlySet<string> = townWords()

function townWords(): Set<string> {
  const found = new Set(PLACE_WORDS)
  const regional = regions.entries.flatMap(({ variants }) => variants)
  for (const place of [...wide.entries, ...regional]) for (const form of forms(place.toLowerCase())) found.delete(form)
  const towns = TOWN_DISTRICTS.map(([town]) => town.toLowerCase().split(' ').at(-1) ?? '')
  for (const town of towns) for (const form of forms(town)) found.add(form)
  // `Werner` is a name before it is of Werne.
  const own = new Set([...towns, ...words.entries.map((name) => name.toLowerCase())])
  for (const name of [...FIRST_NAMES, ...AMBIGUOUS_NAMES]) if (!own.has(name)) found.delete(name)
  return found
}
