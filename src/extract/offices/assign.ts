import { genderOf } from '../../lexicon/names.js'
import { PAST_COPULAS } from '../../lexicon/title_context.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { OfficeMention, PersonMention } from '../../model/mentions.js'
import type { PatternMatch } from '../patterns/matcher.js'
import type { TitlePhrase } from './phrase.js'
import type { Window } from './windows.js'

/** A title tied to its holders, by a rule. */
export interface Tie {
  readonly title: number
  readonly holders: readonly number[]
  readonly rule: string
  /** What the sentence says of the time, null where it says nothing. */
  readonly status: OfficeMention['status'] | null
  /** Title whose holder it shares, null where it has its own. */
  readonly beside: number | null
}

/** How far after a title the rest of its verb is looked for, in tokens. */
const MOST_WORDS = 30

/** Rules in which a verb between name and title tells the time. */
const PREDICATIVE = new Set(['later', 'is', 'copula', 'copula-two', 'relative', 'he-is', 'is-he'])

/** Ties the titles of a window to persons: each title once, by the first rule of the table that holds. */
export function tie(
  document: AnnotatedDocument,
  window: Window,
  matches: readonly PatternMatch[],
  titles: readonly TitlePhrase[],
  people: readonly PersonMention[],
): readonly Tie[] {
  const ties = new Map<number, Tie>()
  for (const { rule, groups } of matches) {
    const place = groups['title']?.[0]
    const title = place === undefined ? null : (window.titles[place] ?? null)
    if (place === undefined || title === null || ties.has(title)) continue
    const phrase = titles[title]
    if (phrase === undefined) continue
    if (rule === 'also') {
      const before = groups['first']?.[0]
      const first = before === undefined ? null : (window.titles[before] ?? null)
      const shared = first === null ? undefined : ties.get(first)
      if (shared === undefined || before === undefined || !alsoHolds(window, before, place)) continue
      const until = termsBetween(window, before, place).some(({ tags }) => tags.includes('Until'))
      const status = until ? 'former' : shared.status
      ties.set(title, { title, holders: shared.holders, rule, status, beside: first })
      continue
    }
    const holder = groups['holder']?.[0]
    if (holder === undefined || !holds(rule, window, place, holder)) continue
    const holders = holdersOf(rule, window, holder, phrase).filter(
      (one) => rule === 'before' || agrees(people[one], phrase),
    )
    if (holders.length === 0) continue
    ties.set(title, {
      title,
      holders,
      rule,
      status: statusSaid(document, rule, window, place, holder, phrase),
      beside: null,
    })
  }
  return [...ties.values()]
}

/** Whether a match means what its rule says, seen in its window. */
function holds(rule: string, { terms, people, titles }: Window, title: number, holder: number): boolean {
  const tags = terms[title]?.tags ?? []
  const nameFollows = (people[title + 1]?.length ?? 0) > 0
  switch (rule) {
    case 'mandate':
      return true
    case 'before-two':
      return (
        !tags.includes('Several') &&
        // `A, Pressesprecherin Landrätin B`: the first title is A's.
        !(terms[title + 1]?.normal === 'title' && terms[title - 1]?.normal === 'comma' && hasName(people, title - 2)) &&
        (terms[title + 1]?.tags ?? []).concat(terms[title + 2]?.tags ?? []).includes('Bare')
      )
    case 'slash':
      return tags.includes('Bare') && !nameFollows
    case 'is-to':
      return tags.includes('Bare')
    case 'shall':
      return tags.includes('Bare') && terms.some(({ normal }, i) => i > holder && normal === 'copula')
    case 'later':
      return (holder === 0 || titles[holder - 1] != null) && !nameFollows && !tags.includes('Oblique')
    case 'bracket':
    case 'dash':
      return !nameFollows
    case 'after': {
      if (nameFollows) return false
      // `… A, Schriftführerin wurde B`
      if (terms[title + 1]?.normal === 'copula' && (people[title + 2]?.length ?? 0) > 0) return false
      // `Landrätin A, den Leiter des Amtes, B`: the name before has its title, the one after has none.
      const next = terms[title + 1]?.normal === 'comma' && (people[title + 2]?.length ?? 0) > 0
      const titled = titles[holder - 1] != null
      return !(next && tags.includes('Definite') && (titled || terms[holder - 1]?.normal === 'und'))
    }
    case 'ahead':
      return tags.includes('Definite') || title === 0
    case 'label':
      return (
        title === 0 ||
        tags.includes('Appointed') ||
        terms[title - 1]?.normal === 'dash' ||
        terms[title - 1]?.normal === 'semicolon'
      )
    case 'is':
      return !nameFollows && !tags.includes('Oblique') && !tags.includes('Appointed')
    case 'copula':
    case 'copula-two':
      return !tags.includes('Oblique') && titles[holder + 1] == null
    case 'appointed':
    case 'elected':
      return terms.some(({ normal }) => normal === 'election' || normal === 'copula') && !nameFollows
    case 'as':
      return !nameFollows
    case 'he-is':
    case 'is-he':
    case 'he-as':
      return !nameFollows && !tags.includes('Oblique') && tags.includes(terms[holder]?.normal === 'er' ? 'He' : 'She')
    default:
      return true
  }
}

function hasName(people: Window['people'], i: number): boolean {
  return (people[i]?.length ?? 0) > 0
}

/** Whether a second title belongs to the holder of the first: `Minister und stellvertretender Ministerpräsident`. */
function alsoHolds({ terms, people }: Window, first: number, second: number): boolean {
  const tags = terms[second]?.tags ?? []
  if ((people[second + 1]?.length ?? 0) > 0) return false
  return (tags.includes('Bare') || terms[second - 1]?.normal === 'als') && second - first <= 4
}

/** Who of a list of names holds a title: all where it is a plural, else the one beside it. */
function holdersOf(
  rule: string,
  { terms, titles, people: all }: Window,
  holder: number,
  { number, determiner }: TitlePhrase,
): readonly number[] {
  const people = all[holder] ?? []
  // `Bürgermeister A und B, Leiterin der Schule`: B has a title of its own.
  const ownTitle =
    terms[holder + 1]?.normal === 'comma' &&
    titles[holder + 2] != null &&
    terms[holder + 2]?.tags.includes('Bare') === true
  const one = number === 'singular' || (number === 'either' && determiner === null && ownTitle)
  if (people.length < 2 || !one) return people
  const afterName = rule === 'mandate' || rule === 'bracket' || rule === 'dash' || rule === 'after'
  return afterName ? people.slice(-1) : people.slice(0, 1)
}

/** Whether the holder may be meant: a woman's title never means a man. A masculine one may mean anybody. */
function agrees(person: PersonMention | undefined, { gender, title }: TitlePhrase): boolean {
  const first = person?.given[0]
  return gender !== 'feminine' || first === undefined || /[:*_·]/u.test(title) || genderOf(first) !== 'male'
}

function statusSaid(
  document: AnnotatedDocument,
  rule: string,
  window: Window,
  title: number,
  holder: number,
  phrase: TitlePhrase,
): OfficeMention['status'] | null {
  const { tokens } = document
  const between = termsBetween(window, title, holder)
  if (between.some(({ tags }) => tags.includes('Until'))) return 'former'
  if (rule === 'shall' || rule === 'is-to')
    return window.terms.some(({ normal }) => normal === 'copula') && saysWord(document, phrase, 'bleiben')
      ? null
      : 'designated'
  if (rule === 'as-ahead' && saysWord(document, phrase, 'vorgesehen', 'nominiert', 'vorgeschlagen')) return 'designated'
  if (!PREDICATIVE.has(rule)) return null
  const from = Math.max(0, phrase.first - 15)
  const words = tokens
    .slice(from, phrase.last + 2)
    .filter(({ sentence }) => sentence === tokens[phrase.first]?.sentence)
  if (words.some(({ lower }) => PAST_COPULAS.has(lower))) return 'former'
  return words.some(({ lower }) => lower === 'wird') ? 'designated' : null
}

/** Whether the sentence of a title says one of some words after it. */
function saysWord(
  { tokens, sentences }: AnnotatedDocument,
  { last }: TitlePhrase,
  ...words: readonly string[]
): boolean {
  const end = sentences[tokens[last - 1]?.sentence ?? 0]?.lastToken ?? last
  return tokens.slice(last, Math.min(end, last + MOST_WORDS)).some(({ lower }) => words.includes(lower))
}

function termsBetween({ terms }: Window, a: number, b: number) {
  return terms.slice(Math.min(a, b), Math.max(a, b))
}
