import { TOWN_WORDS } from '../lexicon/places.js'
import { groupBy } from './groups.js'
import type { Holding } from './model.js'
import { placeKey } from './place.js'
import { isSameHolder } from './same_holder.js'

/** Whether no sentence names somebody beside another of the same title: two places or portfolios, which nothing tells apart. */
export function standsAlone(titled: readonly Holding[]): (one: Holding) => boolean {
  const named = groupBy(titled, ({ stated, evidence }) =>
    stated ? null : `${evidence.document}\u0000${evidence.sentence}`,
  )
  const beside = new Set(
    [...named.values()].flatMap((own) => {
      const [first] = own
      return first !== undefined && own.some((other) => !isSameHolder(first, other)) ? own : []
    }),
  )
  return (one) => !beside.has(one)
}

/** Whether two titles of one text may be of two places, or of two heads of one body: told in one sentence, or of elsewhere. */
export function areTwoPlaces(a: Holding, b: Holding): boolean {
  const together = a.evidence.sentence === b.evidence.sentence
  if (a.within === 'body' && together) return true
  if (a.stated || b.stated) return false
  return together || a.several || isElsewhere(b)
}

/** `Der Nachbar in Schwelm war schon da; Landrat Birken …`: told of another place than the document's. */
function isElsewhere({ home, evidence }: Holding): boolean {
  return [...evidence.sentence.matchAll(/(?<!\p{L})(?:in|aus|von) (\p{Lu}[\p{L}-]+)/gu)].some(([, name = '']) => {
    const key = TOWN_WORDS.has(name.toLowerCase()) ? placeKey(name) : null
    return key !== null && !home.has(key)
  })
}
