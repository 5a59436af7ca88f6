import { PLACE_WORDS } from '../../lexicon/places.js'
import { KNOWN_HOLDERS } from '../../lexicon/timeline.js'
import { isNear } from '../../records/same_person.js'
import { dayNumber, dayOf, isShort } from '../days.js'
import { byAge } from '../evidence.js'
import type { Draft } from '../finding.js'
import type { Holding, Text } from '../model.js'
import { placeKey, placesAt } from '../place.js'
import { message } from '../wording.js'
import { groupBy, saidDraft, whereText } from './people.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Dieses Amt hat dort immer nur eine Person. Vielleicht wechselte es in diesen Tagen, oder ein Zusatz fehlt (designiert, ehemals, Vertretung).',
  en: 'The office there has one holder at a time. It may have changed hands in these days, or a word is missing (designated, former, deputy).',
}

const ACTION: Text = {
  de: 'Den Tag des Amtswechsels nachsehen und im Text ergänzen, ob jemand noch, schon oder vertretungsweise im Amt ist.',
  en: 'Look up the day on which the office changed hands, and say in the text whether somebody still, already or acting holds it.',
}

/** Days within which an office seldom changes hands twice told: an end and a beginning are told with their day. */
const WEEK = 7

/** Office of which a bare title means the Land, and the Land as a place. */
const PREMIER = 'minister_president'
const LAND = 'nrw'

/** Days within which somebody hardly leaves an office and comes back. */
const TERM = 731

/** Two people in an office that has one holder, in the same place at the same time. */
export const officeOverlap: Rule = ({ corpus }) =>
  [...groupBy(corpus.holdings, ({ key }) => key).values()].flatMap((holdings) => {
    const found = new Set<string>()
    return [...seats(holdings)].flatMap(([seat, holders]) => {
      return [...neighbours(holders)].flatMap(([older, newer]) => {
        if (older.person === newer.person || near(older, newer)) return []
        const pair = [older.person, newer.person].sort().join('\u0000')
        if (found.has(pair)) return []
        found.add(pair)
        return draftOf(seat, older, newer)
      })
    })
  })

/** The holders by office and place; a bare title means the place that its document is from, where that is one. */
function seats(holdings: readonly Holding[]): Map<string, Holding[]> {
  const placed = groupBy(
    holdings.filter(({ place }) => place !== null),
    ({ place, key }) => `${key}\u0000${place}`,
  )
  const places = new Set(holdings.flatMap(({ place }) => place ?? []))
  const seatsOf = groupBy(
    holdings.filter(({ place }) => place !== null),
    ({ person }) => person,
  )
  for (const holding of holdings.filter(({ place }) => place === null)) {
    // Where another text names the place of the same person's office, it is that.
    const known = new Set(seatsOf.get(holding.person)?.map(({ place }) => place ?? ''))
    const own = known.size === 1 ? [...known] : [...holding.home].filter((place) => places.has(place))
    const [place] = own
    if (own.length === 1 && place !== undefined) placed.get(`${holding.key}\u0000${place}`)?.push(holding)
    else if (own.length === 0) {
      // With no place told by any text it is that of the document, or at least the same within one; of the Land, its own.
      const land = holding.key.startsWith(PREMIER) || (holding.portfolio && places.has(LAND))
      const towns = placesAt(holding.home)
      // A text of several places may speak of the heads of each.
      if (!land && !holding.portfolio && towns.length > 1) continue
      for (const where of land ? [LAND] : [...towns, holding.evidence.document]) {
        const seat = `${holding.key}\u0000${where}`
        placed.set(seat, [...(placed.get(seat) ?? []), holding])
      }
    }
  }
  return placed
}

/** Neighbours in time or in one document, and who stands between two mentions of another. */
function* neighbours(holders: readonly Holding[]): Generator<readonly [Holding, Holding]> {
  const sorted = holders.toSorted((a, b) => first(a) - first(b) || byAge(a.evidence, b.evidence))
  for (const own of groupBy(sorted, ({ evidence }) => evidence.document).values()) {
    for (const [older, newer] of pairs(own)) if (!areTwoPlaces(older, newer)) yield [older, newer]
  }
  const dated = sorted.filter(({ span }) => span !== null && isShort(span))
  for (const [i, newer] of dated.entries()) {
    const [older, next] = [dated[i - 1], dated[i + 1]]
    if (older?.span == null || older.evidence.document === newer.evidence.document) continue
    const between = next?.person === older.person && first(next) - first(older) <= TERM
    if (first(newer) - older.span.last <= WEEK || between) yield [older, newer]
  }
}

/** Whether two bare titles of one text may be of two places: told in one sentence, or with where the holder is from. */
function areTwoPlaces(a: Holding, b: Holding): boolean {
  if (a.place !== null || b.place !== null) return false
  const from = ({ holder, evidence }: Holding) => {
    const at = evidence.sentence.indexOf(holder)
    return (
      at >= 0 &&
      /^(?:,? (?:aus|von|in) | \((?:Kreis |Stadt |Gemeinde )?)\p{Lu}\p{Ll}/u.test(
        evidence.sentence.slice(at + holder.length),
      )
    )
  }
  return a.evidence.sentence === b.evidence.sentence || from(a) || from(b) || isElsewhere(b)
}

/** `Der Nachbar in Schwelm war schon da; Landrat Birken …`: told of another place than the document's. */
function isElsewhere({ home, evidence }: Holding): boolean {
  return [...evidence.sentence.matchAll(/(?<!\p{L})(?:in|aus|von) (\p{Lu}[\p{L}-]+)/gu)].some(([, name = '']) => {
    const key = PLACE_WORDS.has(name.toLowerCase()) ? placeKey(name) : null
    return key !== null && !home.has(key)
  })
}

function* pairs(sorted: readonly Holding[]): Generator<readonly [Holding, Holding]> {
  for (const [i, newer] of sorted.entries()) {
    const older = sorted[i - 1]
    if (older !== undefined) yield [older, newer]
  }
}

const first = ({ span }: Holding) => span?.first ?? Number.MIN_SAFE_INTEGER

function draftOf(seat: string, older: Holding, newer: Holding): Draft {
  const [a, b] = [whereText(older.evidence), whereText(newer.evidence)]
  const office = [newer.title, newer.organisation ?? older.organisation].filter((part) => part !== null).join(', ')
  const days = [older, newer].map(({ span }) => (span === null ? '' : dayOf(span.first)))
  return {
    ...saidDraft(
      [seat, ...days].join('\u0000'),
      { value: older.holder, evidence: older.evidence },
      { value: newer.holder, evidence: newer.evidence },
    ),
    rule: 'office_overlap',
    verdict: 'conflict',
    severity: 'warning',
    message: message({
      texts: {
        de: `${office}: ${older.holder} (${a.de}) und ${newer.holder} (${b.de}).`,
        en: `${office}: ${older.holder} (${a.en}) and ${newer.holder} (${b.en}).`,
      },
      reference: knownHolders([older, newer]),
      follows: FOLLOWS,
    }),
    action: ACTION,
  }
}

/** Whether the names may be two spellings of one, which another rule tells. */
function near(a: Holding, b: Holding): boolean {
  return isNear(partsOf(a.holder), partsOf(b.holder))
}

function partsOf(name: string): { givenName: string; familyName: string } {
  const parts = name.split(' ')
  return { givenName: parts.slice(0, -1).join(' '), familyName: parts.at(-1) ?? '' }
}

/** What is known of the two at that time. */
function knownHolders(holdings: readonly Holding[]): Text | null {
  const known = holdings.flatMap(({ holder, span }) => {
    if (span === null) return []
    return KNOWN_HOLDERS.filter(({ person, from, to }) => {
      const [first, last] = [from === null ? null : dayNumber(from), to === null ? null : dayNumber(to)]
      return person === holder && first !== null && first <= span.last && (last === null || last >= span.first)
    })
  })
  if (known.length === 0) return null
  const one = known.map(({ person, offices, from, to, sources }) => ({
    de: `${person}, ${offices[0]}, ${from} bis ${to ?? 'heute'} (Quelle: ${sources[0]})`,
    en: `${person}, ${offices[0]}, ${from} to ${to ?? 'now'} (source: ${sources[0]})`,
  }))
  return { de: `${one.map(({ de }) => de).join('; ')}.`, en: `${one.map(({ en }) => en).join('; ')}.` }
}
