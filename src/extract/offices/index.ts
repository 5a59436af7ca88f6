import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { OfficeMention, PartyMention, PersonMention } from '../../model/mentions.js'
import { createMatcher } from '../patterns/matcher.js'
import { type Tie, tie } from './assign.js'
import { tieLines } from './lines.js'
import { type TitlePhrase, titleAt } from './phrase.js'
import { antecedentOf } from './pronouns.js'
import { OFFICE_PATTERNS } from './rules.js'
import { type Window, windowsOf } from './windows.js'

const match = createMatcher(OFFICE_PATTERNS)
/** How many tokens may lie between two titles that share a body. */
const REACH = 10

/** Finds the titles that a document ties to a named person, in order of place. */
export function extractOffices(
  document: AnnotatedDocument,
  given: { readonly people: readonly PersonMention[]; readonly parties: readonly PartyMention[] },
): readonly OfficeMention[] {
  const { people } = given
  if (people.length === 0) return []
  const titles = titlesOf(document, people)
  if (titles.length === 0) return []
  const windows = windowsBeside(document, titles, people)
  const matches = match(windows.map(({ terms }) => terms))
  const ties = new Map<number, Tie>()
  for (const [i, window] of windows.entries())
    for (const one of tie(document, window, matches[i] ?? [], titles)) ties.set(one.title, one)
  for (const one of tieLines(document, titles, people)) if (!ties.has(one.title)) ties.set(one.title, one)
  return [...ties.values()].sort((a, b) => a.title - b.title).flatMap((one) => mentionsOf(document, one, ties, titles))
}

/** All titles of the document that are no part of a name. */
function titlesOf(document: AnnotatedDocument, people: readonly PersonMention[]): readonly TitlePhrase[] {
  const names = new Set<number>()
  for (const { firstToken, lastToken } of people) for (let i = firstToken; i < lastToken; i++) names.add(i)
  const titles: TitlePhrase[] = []
  let last = 0
  for (const head of document.tagged(Tag.Title)) {
    if (head < last) continue
    const title = titleAt(document, head, (token) => names.has(token))
    if (title === null) continue
    titles.push(title.first < last ? { ...title, first: last } : title)
    last = title.last
  }
  return titles
}

/** The windows of the sentences that hold both a title and a name. */
function windowsBeside(
  document: AnnotatedDocument,
  titles: readonly TitlePhrase[],
  people: readonly PersonMention[],
): readonly Window[] {
  const { tokens, sentences } = document
  const windows: Window[] = []
  let person = 0
  let done = -1
  for (const [title, { first }] of titles.entries()) {
    const sentence = tokens[first]?.sentence ?? -1
    if (sentence === done) continue
    done = sentence
    const own = sentences[sentence]
    if (own === undefined) continue
    while ((people[person]?.lastToken ?? Number.POSITIVE_INFINITY) <= own.firstToken) person++
    const antecedent = antecedentOf(document, own, people, person)
    if ((people[person]?.firstToken ?? Number.POSITIVE_INFINITY) >= own.lastToken && antecedent === null) continue
    windows.push(...windowsOf(document, [own.firstToken, own.lastToken], titles, people, { title, person, antecedent }))
  }
  return windows
}

function mentionsOf(
  { tokens }: AnnotatedDocument,
  { title, holders, rule, status, beside }: Tie,
  ties: ReadonlyMap<number, Tie>,
  titles: readonly TitlePhrase[],
): readonly OfficeMention[] {
  const phrase = titles[title]
  const start = phrase === undefined ? undefined : tokens[phrase.quoteFirst]
  const end = phrase === undefined ? undefined : tokens[phrase.quoteLast - 1]
  if (phrase === undefined || start === undefined || end === undefined) return []
  const organisation = phrase.organisation ?? sharedOrganisation(title, rule, ties, titles)
  return holders.map((holder) => ({
    rule: `offices/${rule}`,
    start: start.start,
    end: end.end,
    title: phrase.title,
    office: phrase.role,
    portfolio: phrase.portfolio,
    organisation: beside === null ? organisation : phrase.organisation,
    status: phrase.status ?? status ?? 'current',
    deputy: phrase.deputy,
    holder,
  }))
}

/**
 * The body named only after the next title: `Minister … und stellvertretender Ministerpräsident des Landes`,
 * `A, Sprecherin, und B, Sprecher der Fraktion`.
 */
function sharedOrganisation(
  title: number,
  rule: string,
  ties: ReadonlyMap<number, Tie>,
  titles: readonly TitlePhrase[],
): string | null {
  const [own, next] = [titles[title], titles[title + 1]]
  const tied = ties.get(title + 1)
  if (own === undefined || next === undefined || tied === undefined) return null
  const alike = rule === 'after' && tied.rule === 'after' && own.role === next.role && own.portfolio === null
  return tied.beside === title || (alike && next.first - own.last < REACH) ? next.organisation : null
}
