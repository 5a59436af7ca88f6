import { tellsNamesake } from '../../lexicon/namesakes.js'
import { slug } from '../../records/slug.js'
import { isShort } from '../days.js'
import { groupBy } from '../groups.js'
import type { Affiliation, Text } from '../model.js'
import { placesAt } from '../place.js'
import { message } from '../wording.js'
import { saidDraft, whereText } from './people.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Für dieselbe Zeit stehen zwei Parteien bei einem Namen. Es kann ein Versehen sein, ein Wechsel oder eine zweite Person dieses Namens.',
  en: 'Two parties stand beside one name for the same time. It may be a slip, a change of party or a second person of that name.',
}

const ACTION: Text = {
  de: 'Die Partei auf der Seite des Parlaments oder Rats nachsehen.',
  en: 'Look the party up on the page of the parliament or council.',
}

/** Days between two parties of one name within which they are held against each other: few change party within three years. */
const NEAR = 1096

/**
 * One name, two parties at one time. A name is taken for one person, though the register keeps people of one name and
 * two parties apart: the slip is the more likely, and the message says that it may be another.
 */
export const partyMismatch: Rule = ({ corpus }) =>
  [...byPerson(corpus.affiliations).values()].flatMap((said) => {
    const found = new Set<string>()
    // In order of age: neighbours suffice, since a person has one party after the other.
    return said.slice(1).flatMap((newer, i) => {
      const older = said[i]
      if (older === undefined || older.party === newer.party || !sameTime(older, newer)) return []
      if (tellsNamesake(older.evidence.sentence) || tellsNamesake(newer.evidence.sentence)) return []
      const pair = [older.party, newer.party].sort().join('\u0000')
      if (found.has(pair)) return []
      found.add(pair)
      const [a, b] = [whereText(older.evidence), whereText(newer.evidence)]
      return {
        ...saidDraft(
          slug(newer.name),
          { value: older.party, evidence: older.evidence },
          { value: newer.party, evidence: newer.evidence },
        ),
        rule: 'party_mismatch',
        verdict: 'conflict' as const,
        severity: 'warning' as const,
        message: message({
          texts: {
            de: `${newer.name}: ${older.party} (${a.de}) und ${newer.party} (${b.de}).`,
            en: `${newer.name}: ${older.party} (${a.en}) and ${newer.party} (${b.en}).`,
          },
          follows: FOLLOWS,
        }),
        action: ACTION,
      }
    })
  })

/** What is said of each name; a family name alone goes with the one full name that has its office in the same place. */
function byPerson(affiliations: readonly Affiliation[]): Map<string, Affiliation[]> {
  const byFamily = groupBy(
    affiliations.filter(({ name }) => name.includes(' ')),
    ({ name }) => slug(name.slice(name.lastIndexOf(' ') + 1)),
  )
  return groupBy(affiliations, (one) => {
    if (one.name.includes(' ')) return slug(one.name)
    const full = new Set(
      (byFamily.get(slug(one.name)) ?? []).flatMap((other) => (isOneOffice(one, other) ? [slug(other.name)] : [])),
    )
    return full.size === 1 ? ([...full][0] ?? '') : slug(one.name)
  })
}

/** Whether two have an office of one kind and speak of one place. */
function isOneOffice(a: Affiliation, b: Affiliation): boolean {
  const places = [a, b].map(({ places: own, home }) => [...own, ...placesAt(home)])
  return a.roles.some((role) => b.roles.includes(role)) && (places[0] ?? []).some((place) => places[1]?.includes(place))
}

function sameTime(a: Affiliation, b: Affiliation): boolean {
  if (a.evidence.document === b.evidence.document) return true
  if (a.span === null || b.span === null || !isShort(a.span) || !isShort(b.span)) return false
  return b.span.first - a.span.last <= NEAR && !apart(a, b)
}

/** Whether both have an office somewhere, and nothing of it in common: two people, it seems. */
function apart(a: Affiliation, b: Affiliation): boolean {
  if (a.person === b.person) return false
  const known = (mine: Affiliation, theirs: Affiliation) =>
    mine.places.some((place) => theirs.places.includes(place) || theirs.home.has(place))
  if (known(a, b) || known(b, a)) return false
  return (a.places.length > 0 && b.places.length > 0) || areOfTwoTowns(a, b)
}

/** Whether one is a councillor in one town, the other a member of parliament in a text of another: two people of a name. */
function areOfTwoTowns(a: Affiliation, b: Affiliation): boolean {
  const [mine, theirs] = [placesAt(a.home), placesAt(b.home)]
  if (mine.length === 0 || theirs.length === 0 || mine.some((place) => theirs.includes(place))) return false
  return (isCouncillor(a) && isOfParliament(b)) || (isOfParliament(a) && isCouncillor(b))
}

const isCouncillor = ({ roles }: Affiliation) => roles.includes('councillor')
const isOfParliament = ({ roles }: Affiliation) => roles.some((role) => role.startsWith('member_'))
