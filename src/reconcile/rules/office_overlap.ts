import { KNOWN_HOLDERS } from '../../lexicon/timeline.js'
import { tellsTurnover } from '../../lexicon/turnover.js'
import { dayNumber, dayOf, isShort } from '../days.js'
import type { Draft } from '../finding.js'
import type { Holding, Text } from '../model.js'
import { FAREWELL, goesBy, inOffice, rivals, TERM } from '../rivals.js'
import { mayBeOne } from '../same_holder.js'
import { type Seat, seatsOf } from '../seats.js'
import { message } from '../wording.js'
import { saidDraft, whereText } from './people.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Das Amt hat immer nur eine Person zur selben Zeit. Vielleicht hat es gewechselt, oder ein Zusatz fehlt (designiert, ehemals, Vertretung).',
  en: 'The office has one holder at a time. It may have changed hands, or a word is missing (designated, former, deputy).',
}

const ACTION: Text = {
  de: 'Den Tag des Amtswechsels nachsehen und im Text ergänzen, ob jemand noch, schon oder vertretungsweise im Amt ist.',
  en: 'Look up the day on which the office changed hands, and say in the text whether somebody still, already or acting holds it.',
}

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
  const gone = [...holdings.filter((one) => one.status === 'former' || goesBy(seat, one)), ...toldGone(seat)]
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

/** Who is told to have gone where the text shows nobody in the office: `Ihre Vorgängerin A war nicht wieder angetreten`. */
function toldGone({ holdings, turns }: Seat): Holding[] {
  return turns.flatMap(({ from, to, ahead, evidence }) => {
    if (from === null || to !== null || ahead) return []
    const own = holdings.find(({ holder, status, told }) => !told && status === 'current' && mayBeOne(from, holder))
    return own === undefined ? [] : [{ ...own, organisation: null, holder: from, told: true, past: true, evidence }]
  })
}

/** The day from which somebody who leaves is gone: that of the text, or a later one that it tells; null where unknown. */
function goneSince(turns: Seat['turns'], { holder, evidence }: Holding): number | null {
  const days = turns.flatMap(({ from, day, evidence: told }) =>
    from !== null && day !== null && told.document === evidence.document && mayBeOne(from, holder) ? [day.last] : [],
  )
  if (evidence.spoken === null && days.length === 0) return null
  return Math.max(evidence.spoken ?? 0, ...days)
}

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
