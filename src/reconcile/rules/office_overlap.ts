import { KNOWN_HOLDERS } from '../../lexicon/timeline.js'
import { isNear } from '../../records/same_person.js'
import { dayNumber, dayOf, overlap } from '../days.js'
import { byAge } from '../evidence.js'
import type { Holding, Text } from '../model.js'
import { message } from '../wording.js'
import { groupBy, saidDraft, whereText } from './people.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Das Amt hat dort zu einer Zeit eine Person. Vielleicht wechselte es in diesen Tagen, oder ein Zusatz fehlt (designiert, ehemals, Vertretung).',
  en: 'The office there has one holder at a time. It may have changed hands in these days, or a word is missing (designated, former, deputy).',
}

const ACTION: Text = {
  de: 'Den Tag des Amtswechsels nachsehen und im Text ergänzen, ob jemand noch, schon oder vertretungsweise im Amt ist.',
  en: 'Look up the day on which the office changed hands, and say in the text whether somebody still, already or acting holds it.',
}

/** Two people in an office that has one holder, in the same place at the same time. */
export const officeOverlap: Rule = ({ corpus }) =>
  [...groupBy(corpus.holdings, ({ key }) => key).values()].flatMap((holdings) => {
    const sorted = holdings.toSorted((a, b) => a.span.first - b.span.first || byAge(a.evidence, b.evidence))
    const found = new Set<string>()
    return sorted.slice(1).flatMap((newer, i) => {
      const older = sorted[i]
      if (older === undefined || older.person === newer.person || !overlap(older.span, newer.span)) return []
      if (near(older, newer)) return []
      const pair = [older.person, newer.person, dayOf(older.span.first)].sort().join('\u0000')
      if (found.has(pair)) return []
      found.add(pair)
      const [a, b] = [whereText(older.evidence), whereText(newer.evidence)]
      const office = [newer.title, newer.organisation].filter((part) => part !== null).join(', ')
      return {
        ...saidDraft(
          [newer.key, dayOf(older.span.first), dayOf(newer.span.first)].join('\u0000'),
          { value: older.holder, evidence: older.evidence },
          { value: newer.holder, evidence: newer.evidence },
        ),
        rule: 'office_overlap',
        verdict: 'conflict' as const,
        severity: 'warning' as const,
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
    })
  })

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
