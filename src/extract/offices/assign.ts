import { genderOf } from '../../lexicon/names.js'
import { RELIEVED } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { OfficeMention, PersonMention } from '../../model/mentions.js'
import type { PatternMatch } from '../patterns/matcher.js'
import { alsoHolds, holds } from './conditions.js'
import { denialOf } from './denial.js'
import type { TitlePhrase } from './phrase.js'
import { postSaid } from './posts.js'
import { isPastBetween, statusSaid } from './status.js'
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

/** Most tokens from a name to `abgelöst`. */
const RELIEVED_WITHIN = 8

/** Rules in which a plural goes on over several holders. */
const SEVERAL = new Set(['appointed', 'copula', 'copula-two', 'as-ahead'])

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
      const status = isPastBetween(window, before, place) ? 'former' : shared.status
      // What stands between them is the body of the first: the second's is not its own.
      const apart = window.terms.slice(before, place).some(({ normal }) => normal === 'word')
      ties.set(title, { title, holders: shared.holders, rule, status, beside: apart ? null : first })
      continue
    }
    const holder = groups['holder']?.[0]
    // `Ansprechpartner: Pressesprecher A`
    if (rule === 'label' && phrase.role === 'contact' && window.terms[place + 2]?.normal === 'title') continue
    if (holder === undefined || !holds(rule, window, place, holder)) continue
    const holders = holdersOf(rule, window, place, holder, phrase).filter(
      (one) =>
        rule === 'before' || rule === 'post' || isShared(rule, window, holder, phrase) || agrees(people, one, phrase),
    )
    const denied = holders.map((one) => denialOf(document, rule, people[one], phrase)).find((said) => said !== null)
    if (holders.length === 0 || denied === 'never') continue
    const post = rule === 'post' ? postSaid(document, phrase) : null
    if (rule === 'post' && post === null) continue
    ties.set(title, {
      title,
      holders,
      rule,
      status: isFollower(document, rule, people[holders[0] ?? -1])
        ? 'current'
        : denied === 'former'
          ? denied
          : (post ?? statusSaid(document, rule, window, place, holder, phrase)),
      beside: null,
    })
  }
  return [...ties.values()]
}

/** `B wird von A als Leiterin abgelöst` */
const isFollower = ({ tokens }: AnnotatedDocument, rule: string, person: PersonMention | undefined) =>
  rule === 'as' &&
  person !== undefined &&
  tokens[person.firstToken - 1]?.lower === 'von' &&
  tokens.slice(person.lastToken, person.lastToken + RELIEVED_WITHIN).some(({ lower }) => RELIEVED.includes(lower))

/** `A und B als Vorsitzende`: what several are said to be is a plural where its form may be one, not `A und B als Leiterin`. */
const isShared = (rule: string, { people }: Pick<Window, 'people'>, holder: number, phrase: TitlePhrase) =>
  rule === 'as' && (people[holder]?.length ?? 0) > 1 && (phrase.number !== 'singular' || isLikePlural(phrase))

/** Whether a woman's title is an adjective without an article, whose plural is the same: `Vorsitzende`. */
const isLikePlural = ({ gender, determiner, title }: TitlePhrase) =>
  gender === 'feminine' && determiner === null && title.endsWith('e')

/** Who of a list of names holds a title: all where it is a plural, else the one beside it. */
function holdersOf(
  rule: string,
  { terms, titles, people: all }: Window,
  title: number,
  holder: number,
  phrase: TitlePhrase,
): readonly number[] {
  const { number, determiner } = phrase
  const own = all[holder] ?? []
  if (isShared(rule, { people: all }, holder, phrase)) return own
  // `Stellvertreter sind A und der Ratsherr B`
  const verb = number === 'either' && terms[title + 1]?.tags.includes('Plural') === true
  const people =
    (number === 'plural' || verb) && (SEVERAL.has(rule) || isAppointed(rule, terms[title]))
      ? [...own, ...listedAfter(terms, all, holder)]
      : own
  // `Bürgermeister A und B, Leiterin der Schule`: B has a title of its own.
  const ownTitle =
    terms[holder + 1]?.normal === 'comma' &&
    titles[holder + 2] != null &&
    terms[holder + 2]?.tags.includes('Bare') === true
  // `A, B, Stadtverordnetenvorsteher C und D`: D ends the list that A begins.
  const inList = terms[title - 1]?.normal === 'comma' && (all[title - 2]?.length ?? 0) > 0 && title < holder
  const one = number === 'singular' || (number === 'either' && !verb && determiner === null && (ownTitle || inList))
  if (people.length < 2 || !one) return people
  const afterName = rule === 'mandate' || rule === 'bracket' || rule === 'dash' || rule === 'after' || rule === 'as'
  return afterName ? people.slice(-1) : people.slice(0, 1)
}

/** `zu ihren Stellvertretern A (Liste) und Ratsherrn B` */
const isAppointed = (rule: string, title: Window['terms'][number] | undefined) =>
  rule === 'before' && title?.tags.includes('Appointed') === true

/** The further holders of a plural, each behind a title of their own: `zu Mitgliedern die Lehrerin A und den Landwirt B`. */
function listedAfter(terms: Window['terms'], people: Window['people'], holder: number): readonly number[] {
  const found: number[] = []
  for (let at = holder + 1; /^(?:und|comma)$/u.test(terms[at]?.normal ?? ''); ) {
    const next = terms[at + 1]?.normal === 'title' ? at + 2 : at + 1
    const one = people[next] ?? []
    if (one.length === 0) break
    found.push(...one)
    at = next + 1
  }
  return found
}

/** How many mentions before one of a family name alone are asked for the given name of its bearer. */
const MENTIONS = 40

/** Whether the holder may be meant: a woman's title never means a man. A masculine one may mean anybody. */
function agrees(people: readonly PersonMention[], holder: number, { gender, title }: TitlePhrase): boolean {
  if (gender !== 'feminine' || /[:*_·]/u.test(title)) return true
  const first = givenName(people, holder)
  return first === undefined || genderOf(first) !== 'male'
}

/** The given name of a mention or, where it has none, of the one before it with its family name. */
function givenName(people: readonly PersonMention[], mention: number): string | undefined {
  const own = people[mention]
  for (let i = mention; i >= Math.max(0, mention - MENTIONS); i--) {
    const one = people[i]
    if (one !== undefined && one.family === own?.family && one.given[0] !== undefined) return one.given[0]
  }
  return undefined
}
