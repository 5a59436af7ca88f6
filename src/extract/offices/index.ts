import { genderOf } from '../../lexicon/names.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { OfficeMention, PartyMention, PersonMention } from '../../model/mentions.js'
import { createMatcher } from '../patterns/matcher.js'
import { namesOf } from './affiliations.js'
import { type Tie, tie } from './assign.js'
import { directTies } from './direct.js'
import { titleAt } from './heads.js'
import { tieLines } from './lines.js'
import { besideTitle, organisationOf } from './organisation.js'
import type { TitlePhrase } from './phrase.js'
import { OFFICE_PATTERNS, POST_PATTERNS } from './rules.js'
import { type Scene, scenesOf } from './scenes.js'
import { isDead } from './status.js'
import { type Window, windowsOf } from './windows.js'

const match = createMatcher(OFFICE_PATTERNS)
const matchPosts = createMatcher(POST_PATTERNS)

/** Finds the titles that a document ties to a named person, in order of place. */
export function extractOffices(
  document: AnnotatedDocument,
  given: { readonly people: readonly PersonMention[]; readonly parties: readonly PartyMention[] },
): readonly OfficeMention[] {
  const { people } = given
  if (people.length === 0) return []
  const scenes = scenesOf(document, people)
  if (scenes.length === 0) return []
  const isName = namesOf(people)
  const { titles, windows, direct } = read(document, scenes, people, isName)
  const matches = match(windows.map(({ terms }) => terms))
  const ties = new Map<number, Tie>(direct.map((one) => [one.title, one]))
  for (const [i, window] of windows.entries()) {
    const posts = window.terms.some(({ normal }) => normal === 'post') ? (matchPosts([window.terms])[0] ?? []) : []
    for (const one of tie(document, window, [...posts, ...(matches[i] ?? [])], titles, people)) ties.set(one.title, one)
  }
  for (const one of tieLines(document, titles, people)) if (!ties.has(one.title)) ties.set(one.title, one)
  return [...ties.values()]
    .sort((a, b) => a.title - b.title)
    .flatMap((one) => mentionsOf(document, one, ties, titles, people, isName))
}

/** Reads the titles of the scenes, and the windows of those that name somebody. */
function read(
  document: AnnotatedDocument,
  scenes: readonly Scene[],
  people: readonly PersonMention[],
  isName: (token: number) => boolean,
) {
  const titles: TitlePhrase[] = []
  const windows: Window[] = []
  const direct: Tie[] = []
  for (const scene of scenes) {
    const first = titles.length
    for (const head of scene.heads) {
      const last = titles.at(-1)?.last ?? 0
      const title = head < last ? null : titleAt(document, head, isName)
      if (title !== null) titles.push(title.first < last ? { ...title, first: last } : title)
    }
    if (!scene.peopled || titles.length === first) continue
    const decided = directTies(document, titles, first, people, scene.person)
    if (decided !== null) direct.push(...decided)
    else windows.push(...windowsOf(document, scene, titles, people, first))
  }
  return { titles, windows, direct }
}

function mentionsOf(
  document: AnnotatedDocument,
  { title, holders, rule, status, beside }: Tie,
  ties: ReadonlyMap<number, Tie>,
  titles: readonly TitlePhrase[],
  people: readonly PersonMention[],
  isName: (token: number) => boolean,
): readonly OfficeMention[] {
  const { tokens } = document
  const phrase = titles[title]
  const start = phrase === undefined ? undefined : tokens[phrase.quoteFirst]
  const end = phrase === undefined ? undefined : tokens[phrase.quoteLast - 1]
  if (phrase === undefined || start === undefined || end === undefined) return []
  const own = phrase.organisation ?? besideTitle(title, rule, ties, titles)
  const asked = own === null && phrase.kind === 'office'
  const bodyOf = (person: PersonMention | undefined) => {
    if (beside !== null) return phrase.organisation
    return asked && person !== undefined ? organisationOf({ document, rule, phrase, holder: person, isName }) : own
  }
  return holders.map((holder) => ({
    rule: `offices/${rule}`,
    start: start.start,
    end: end.end,
    title: titleOf(phrase, people[holder]),
    office: phrase.role,
    portfolio: phrase.portfolio,
    organisation: bodyOf(people[holder]),
    status: phrase.status ?? status ?? (isDead(document, people[holder]) ? 'former' : 'current'),
    deputy: phrase.deputy,
    holder,
  }))
}

/** The title in the gender of its holder where the phrase names both. */
function titleOf({ title, byGender }: TitlePhrase, person: PersonMention | undefined): string {
  if (byGender === null) return title
  const gender = genderOf(person?.given[0] ?? '')
  return gender === 'female' ? byGender.female : gender === 'male' ? byGender.male : title
}
