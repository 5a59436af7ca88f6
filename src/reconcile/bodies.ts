import { readParty } from '../lexicon/parties.js'
import { isBareBody, SHORT_BODIES } from '../lexicon/title_context.js'
import { officePlaces, placeKey } from './place.js'

export const isParty = (organisation: string) =>
  /frakti|partei|(?:orts|stadt|kreis|bezirks|landes)verband/iu.test(organisation) ||
  organisation.split(/[\s-]+/u).some((word) => readParty(word.toLowerCase()) !== null)

/** The name of a body without places, as a key; null where it is a word for any of its kind (`Verein`, `Vorstand`). */
export function bodyKey(written: string): string | null {
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
