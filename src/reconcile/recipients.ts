import { TOWN_WORDS } from '../lexicon/places.js'
import {
  IN_REGION,
  LOCAL_PAYER,
  RECEIVER_BEFORE,
  RECEIVER_BEHIND,
  RECEIVES,
  TAKER,
} from '../lexicon/reconcile_money.js'
import type { MoneyRecord } from '../model/records.js'
import { listedPlace, placeKey, placesIn } from './place.js'
import { purposeKey } from './purpose.js'

/**
 * Who gets the money, as a key: the places that the sentence names, that of its entry in a list, the body that gets it, or
 * somebody (`?`). `home` is the one place that the document is from: `das Zentrum`, with no name, is the one there.
 */
export function recipientsOf({ sentence, quote, payer, part_of }: MoneyRecord, purpose: string, home: string): string {
  const at = sentence.indexOf(quote)
  const listed = part_of === null || at < 0 ? null : listedPlace(sentence.slice(0, at))
  if (listed !== null) return listed
  const behind = at < 0 ? null : takerBehind(sentence.slice(at + quote.length))
  if (behind !== null) return behind
  const taker = part_of === null || at < 0 ? null : takerBefore(sentence.slice(0, at))
  if (taker !== null) return taker
  // What all of a Regierungsbezirk get is not what all of the Land get.
  if (IN_REGION.test(sentence)) return OF_REGION
  const places = placesIn(sentence, payer)
  if (places.length > 0) return places.join(' ')
  if (purpose === OWN_CENTRE && !isLocal(payer)) return home
  if (!RECEIVES.test(sentence)) return ''
  const receiver = (RECEIVER_BEFORE.exec(sentence) ?? RECEIVER_BEHIND.exec(sentence))?.[1]
  // A body that is what the money is for is no further mark.
  const key = receiver === undefined ? '' : purposeKey(receiver)
  return key === '' ? '?' : key === purpose ? '' : key.replaceAll(/[ /+]+/gu, '-')
}

/**
 * `gibt der Bundesstadt 240.000 Euro und dem Rhein-Sieg-Kreis 310.000 Euro`: in a list of parts, who stands right before
 * the amount in the dative.
 */
function takerBefore(text: string): string | null {
  const name = /(?<!\p{L})(?:der|dem) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) $/u.exec(text)?.[1]
  return name === undefined ? null : (placesIn(name, null)[0] ?? placeKey(name))
}

/** `190.000 Euro an Kreuztal`, `gehen an die Stadt Siegen`: a known place right behind the amount. */
function takerBehind(text: string): string | null {
  const name = TAKER.exec(text)?.[1]
  return name !== undefined && TOWN_WORDS.has(name.toLowerCase()) ? placeKey(name) : null
}

/** Key of the takers of an amount that is for one Regierungsbezirk, which tells no single taker. */
export const OF_REGION = 'regierungsbezirk'

/** Purpose of amounts for one centre that is not named. */
const OWN_CENTRE = purposeKey('das Zentrum')

/** Whether a payer is a town or district, whose own centre it is. */
const isLocal = (payer: string | null) => payer !== null && LOCAL_PAYER.test(payer)
