import { isElectionTime } from '../../lexicon/elections.js'
import { TOWN_WORDS } from '../../lexicon/places.js'
import { KNOWN_HOLDERS } from '../../lexicon/timeline.js'
import { tellsTurnover } from '../../lexicon/turnover.js'
import { dayNumber, dayOf, isShort, overlap } from '../days.js'
import { byAge } from '../evidence.js'
import type { Draft } from '../finding.js'
import { groupBy } from '../groups.js'
import type { Holding, Text } from '../model.js'
import { placeKey } from '../place.js'
import { isSameHolder, mayBeOne } from '../same_holder.js'
import { type Seat, seatsOf } from '../seats.js'
import { message } from '../wording.js'
import { saidDraft, whereText } from './people.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Dieses Amt hat dort immer nur eine Person. Vielleicht wechselte es in diesen Tagen, oder ein Zusatz fehlt (designiert, ehemals, Vertretung).',
  en: 'The office there has one holder at a time. It may have changed hands in these days, or a word is missing (designated, former, deputy).',
}

const ACTION: Text = {
  de: 'Den Tag des Amtswechsels nachsehen und im Text ergänzen, ob jemand noch, schon oder vertretungsweise im Amt ist.',
  en: 'Look up the day on which the office changed hands, and say in the text whether somebody still, already or acting holds it.',
}

/** Days within which an office seldom changes hands without a word. */
const SOON = 122

/** Days within which somebody hardly leaves an office and comes back. */
const TERM = 731

/** Days in which somebody who has left an office may still be called by it. */
const FAREWELL = 14

/** Two people in an office that has one holder, in the same place at the same time. */
export const officeOverlap: Rule = ({ corpus }) => {
  const found = new Set<string>()
  return seatsOf(corpus.holdings, corpus.turns).flatMap((seat) => {
    const inTwo = [...rivals(seat)]
    const told = new Set(inTwo.flat())
    return [...inTwo, ...returned(seat, told)].flatMap(([older, newer]) => {
      // One pair of people is told once for an office, though its portfolio may have several parts.
      const pair = [older.holder, newer.holder, older.key.split(' ')[0]].sort().join('\u0000')
      if (found.has(pair)) return []
      found.add(pair)
      return draftOf(seat.name, older, newer)
    })
  })
}

/** Who has left the office by one text and holds it by a later one that says nothing of a return, nor stands beside a rival. */
function* returned(seat: Seat, told: ReadonlySet<Holding>): Generator<readonly [Holding, Holding]> {
  const { holdings, turns } = seat
  const gone = holdings.filter((one) => one.status === 'former' || goesBy(seat, one))
  if (gone.length === 0) return
  const here = inOffice(seat)
  for (const left of gone) {
    const since = goneSince(turns, left)
    if (since === null || told.has(left)) continue
    const again = here.find((one) => {
      const { holder, person, past, told: shown, span, evidence, title } = one
      if (past || shown || evidence.spoken === null || span === null || !isShort(span)) return false
      const days = evidence.spoken - since
      if (days <= FAREWELL || days > TERM || (holder !== left.holder && person !== left.person)) return false
      return !tellsTurnover(evidence.sentence, title) && !turns.some(({ to }) => to !== null && mayBeOne(to, holder))
    })
    if (again !== undefined && !told.has(again)) yield [left, again]
  }
}

/** The day from which somebody who leaves is gone: that of the text, or a later one that it tells; null where unknown. */
function goneSince(turns: Seat['turns'], { holder, evidence }: Holding): number | null {
  const days = turns.flatMap(({ from, day, evidence: told }) =>
    from !== null && day !== null && told.document === evidence.document && mayBeOne(from, holder) ? [day.last] : [],
  )
  if (evidence.spoken === null && days.length === 0) return null
  return Math.max(evidence.spoken ?? 0, ...days)
}

/** The pairs of a seat that can't both be right: of one text, or of several. */
function* rivals(seat: Seat): Generator<readonly [Holding, Holding]> {
  const sorted = inOffice(seat).toSorted((a, b) => first(a) - first(b) || byAge(a.evidence, b.evidence))
  const titled = sorted.filter(({ told }) => !told)
  for (const own of groupBy(titled, ({ evidence }) => evidence.document).values()) {
    for (const [older, newer] of pairs(own)) if (isAtOnce(seat, older, newer)) yield [older, newer]
  }
  yield* inTime(seat, sorted)
}

/** Those whom the texts show in the office; not who, by the same text, leaves or has left it. */
function inOffice({ holdings, turns }: Seat): Holding[] {
  const left = holdings.filter(({ status }) => status === 'former')
  const deputies = holdings.filter(({ status }) => status === 'deputy')
  return holdings.filter((one) => {
    if (one.status !== 'current' || deputies.some((other) => isSameHolder(other, one))) return false
    if (one.told) return true
    return (
      !goesBy({ turns }, one) &&
      !left.some((other) => other.evidence.document === one.evidence.document && isSameHolder(other, one))
    )
  })
}

/** Whether the sentence that shows somebody in the office tells that they go. */
function goesBy({ turns }: Pick<Seat, 'turns'>, { holder, evidence }: Holding): boolean {
  return turns.some(
    ({ from, evidence: told }) => from !== null && told.sentence === evidence.sentence && mayBeOne(from, holder),
  )
}

/** Whether one text has two people in the office at once, and neither says of a change nor may mean two places. */
function isAtOnce({ turns }: Seat, a: Holding, b: Holding): boolean {
  if (isSameHolder(a, b) || areTwoPlaces(a, b)) return false
  if ([a, b].some(({ evidence, title }) => tellsTurnover(evidence.sentence, title))) return false
  if (
    (a.past || b.past) &&
    !(a.span !== null && b.span !== null && isShort(a.span) && isShort(b.span) && overlap(a.span, b.span))
  )
    return false
  return !turns.some(({ from, evidence }) => {
    const own = evidence.document === a.evidence.document
    return own && from !== null && (mayBeOne(from, a.holder) || mayBeOne(from, b.holder))
  })
}

/** Neighbours in time with no change told between them, and who stands between two mentions of another. */
function* inTime(seat: Seat, sorted: readonly Holding[]): Generator<readonly [Holding, Holding]> {
  const dated = sorted.filter(({ span }) => span !== null && isShort(span))
  for (const [i, newer] of dated.entries()) {
    const older = dated[i - 1]
    if (older?.span == null || newer.span === null || isSameHolder(older, newer)) continue
    if (older.told && newer.told) continue
    const days = newer.span.first - older.span.last
    if (older.told && days <= FAREWELL) continue
    if (!older.told && !newer.told && older.evidence.document === newer.evidence.document) continue
    const next = dated.slice(i + 1).find((one) => !isSameHolder(one, newer))
    const back = next !== undefined && isSameHolder(next, older) && first(next) - older.span.first <= TERM
    const soon = days <= SOON && (hadLeft(seat, newer) || !mayHaveTurned(seat, older, newer))
    if (back || soon) yield [older, newer]
  }
}

/** Whether a text had already told that somebody left the office, which then is theirs again without a word. */
function hadLeft({ holdings, turns }: Seat, { holder, evidence }: Holding): boolean {
  const earlier = (other: Holding['evidence']) =>
    other.spoken !== null && evidence.spoken !== null && other.spoken < evidence.spoken
  return (
    holdings.some((one) => one.status === 'former' && one.holder === holder && earlier(one.evidence)) ||
    turns.some(({ from, ahead, evidence: told }) => from !== null && !ahead && mayBeOne(from, holder) && earlier(told))
  )
}

/** Whether the texts tell, or an election lets expect, that the office went from one to the other between them. */
function mayHaveTurned({ holdings, turns }: Seat, older: Holding, newer: Holding): boolean {
  const [from, to] = [older.span?.last ?? 0, newer.span?.first ?? 0]
  const told = turns.some(({ from: goes, to: comes, day }) => {
    const own = (goes !== null && mayBeOne(goes, older.holder)) || (comes !== null && mayBeOne(comes, newer.holder))
    return own && (day === null || (day.last >= from && day.first <= to))
  })
  const left = holdings.some((one) => one.status === 'former' && isSameHolder(one, older))
  const said = [older, newer].some(({ evidence, title }) => tellsTurnover(evidence.sentence, title))
  return told || left || said || (older.within === 'place' && isElectionTime(dayOf(from), dayOf(to)))
}

/** Whether two titles of one text may be of two places, or of two heads of one body: told in one sentence, or of elsewhere. */
function areTwoPlaces(a: Holding, b: Holding): boolean {
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

function* pairs(sorted: readonly Holding[]): Generator<readonly [Holding, Holding]> {
  for (const [i, newer] of sorted.entries()) {
    const older = sorted[i - 1]
    if (older !== undefined) yield [older, newer]
  }
}

const first = ({ span }: Holding) => span?.first ?? Number.MIN_SAFE_INTEGER

function draftOf(seat: string, older: Holding, newer: Holding): Draft {
  const [a, b] = [whereText(older.evidence), whereText(newer.evidence)]
  const office = [newer.told ? older.title : newer.title, newer.organisation ?? older.organisation]
    .filter((part) => part !== null)
    .join(', ')
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
