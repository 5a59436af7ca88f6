import {
  hasName,
  isClosed,
  isEnd,
  isHolder,
  isLast,
  isOwnTitle,
  isPair,
  isPluralOfOne,
  isPredicated,
  leavesClause,
} from './window_terms.js'
import type { Window } from './windows.js'

/** Whether a match means what its rule says, seen in its window. */
export function holds(rule: string, { terms, people, titles }: Window, title: number, holder: number): boolean {
  const tags = terms[title]?.tags ?? []
  const nameFollows = (people[title + 1]?.length ?? 0) > 0
  switch (rule) {
    case 'mandate':
      return true
    case 'before':
      // `Zu Beisitzern wählten die Mitglieder A und B`: the second title is of those who choose.
      return !(
        tags.includes('Several') &&
        terms[title - 1]?.normal === 'election' &&
        terms[title - 2]?.tags.includes('Appointed') === true
      )
    case 'before-two':
      return (
        // `Minister und Ministerpräsident A`, yet not `die Minister und Landrat A`
        (tags.includes('One') || (tags.includes('Either') && tags.includes('Bare'))) &&
        // `A als Behördenleiter und Abteilungsleiter B`
        terms[title - 1]?.normal !== 'als' &&
        // `A, Pressesprecherin Landrätin B`: the first title is A's.
        !(
          terms[title + 1]?.normal === 'title' &&
          terms[title - 1]?.normal === 'comma' &&
          hasName(people, title - 2) &&
          !isPredicated(terms, title - 2)
        ) &&
        (terms[title + 1]?.tags ?? []).concat(terms[title + 2]?.tags ?? []).includes('Bare')
      )
    case 'slash':
      return (tags.includes('Bare') || tags.includes('Mandate')) && !nameFollows
    case 'listed':
      return tags.includes('Bare') && holder === 0 && isEnd(terms, title + 1)
    case 'address':
      return tags.includes('Bare')
    case 'ahead-two':
      // `der Bürgermeister, Pfarrer A und …` are two people: only what says whose office it is stands in apposition.
      return (
        (tags.includes('Owned') ||
          (tags.includes('Definite') && (isClosed(terms, holder + 1) || isLast(terms, holder)))) &&
        tags.includes('One') &&
        people[holder]?.length === 1 &&
        !(terms[title - 1]?.normal === 'comma' && hasName(people, title - 2) && titles[title - 3] == null) &&
        terms[holder + 1]?.normal !== 'und'
      )
    case 'gap':
      return tags.includes('Bare') && !nameFollows && isEnd(terms, title + 1)
    case 'is-now':
      return !nameFollows && !tags.includes('Oblique') && !tags.includes('Appointed')
    case 'is-to':
      return tags.includes('Bare')
    case 'shall':
      return tags.includes('Bare') && terms.some(({ normal }, i) => i > holder && normal === 'copula')
    case 'later':
      return (holder === 0 || titles[holder - 1] != null) && !nameFollows && !tags.includes('Oblique')
    case 'bracket':
    case 'dash':
      return !nameFollows
    case 'headline':
      // `Liberale: Muster neue Vorsitzende`
      return (
        terms.length === title + 1 &&
        (holder === 0 || (terms[holder - 1]?.normal === 'colon' && titles[holder - 2] == null)) &&
        tags.includes('Bare') &&
        tags.includes('New')
      )
    case 'after-verb':
      if (!tags.includes('Bare') && !tags.includes('Owned')) return false
      return holds('after', { terms, people, titles }, title, holder)
    case 'after': {
      // `Leiter: A, Stellvertreter: B`
      if (nameFollows || (terms[title + 1]?.normal === 'colon' && hasName(people, title + 2))) return false
      // `Leiter ist A, Stellvertreterin Rätin B`; `wählte A, zu Mitgliedern die Lehrerin B`
      if (
        terms[title + 1]?.normal === 'title' &&
        hasName(people, title + 2) &&
        (tags.includes('Appointed') || isPredicated(terms, holder))
      )
        return false
      // `… A, Schriftführerin wurde B`
      if (terms[title + 1]?.normal === 'copula' && (people[title + 2]?.length ?? 0) > 0) return false
      // `Landrätin A, den Leiter des Amtes, B`: the name before has its title, the one after has none.
      const behind = terms[title + 2]?.normal === 'title' ? title + 3 : title + 2
      const next = terms[title + 1]?.normal === 'comma' && hasName(people, behind)
      const titled = titles[holder - 1] != null
      return !(next && tags.includes('Definite') && (titled || terms[holder - 1]?.normal === 'und'))
    }
    case 'ahead':
      return tags.includes('Definite') || title === 0
    case 'ahead-pair':
      return isPair(terms, title, title + 2)
    case 'ahead-also':
      return isPair(terms, title - 2, title)
    case 'label':
      return (
        title === 0 ||
        tags.includes('Appointed') ||
        // `bekommt eine neue Leiterin: A`
        (tags.includes('New') && tags.includes('One') && isEnd(terms, holder + 1)) ||
        terms[title - 1]?.normal === 'dash' ||
        terms[title - 1]?.normal === 'open' ||
        (terms[title - 1]?.normal === 'comma' && hasName(people, title - 2) && terms[title - 3]?.normal === 'colon') ||
        terms[title - 1]?.normal === 'semicolon' ||
        terms[title - 1]?.normal === 'pipe'
      )
    case 'is':
    case 'is-apposed':
      if (isPluralOfOne(terms, people, holder)) return false
      return !nameFollows && !tags.includes('Oblique') && !tags.includes('Appointed')
    case 'relative-after':
      return !nameFollows && !tags.includes('Oblique') && !tags.includes('Appointed')
    case 'is-who':
      // `Leiter ist A Stellvertreter`: the verb belongs to the title before it.
      return tags.includes('Bare') && !nameFollows && !isPredicated(terms, holder) && people[holder]?.length === 1
    case 'copula-ahead-own':
      return isOwnTitle(tags) && people[holder]?.length === 1
    case 'copula-ahead':
      return tags.includes('Bare') && isOwnTitle(terms[title + 2]?.tags) && people[holder]?.length === 1
    case 'copula':
    case 'copula-two':
      return !tags.includes('Oblique') && titles[holder + 1] == null
    case 'elected':
      // `Schriftführer wurde A, zu Mitgliedern die Lehrerin B und …`
      if (terms[title + 1]?.normal === 'title' && hasName(people, title + 2)) return false
      return holds('appointed', { terms, people, titles }, title, holder)
    case 'appointed':
      return terms.some(({ normal }) => normal === 'election' || normal === 'copula') && !nameFollows
    case 'post':
      return isHolder(terms, holder)
    case 'as-follower':
      return !nameFollows
    case 'as':
      // `A folgt auf B als Leiter`
      if (terms[holder - 1]?.tags.includes('Follows') === true && hasName(people, holder - 2)) return false
      return !nameFollows && (terms[holder - 1]?.normal === 'comma' || !leavesClause(terms.slice(holder + 1, title)))
    case 'he-is':
    case 'is-he':
    case 'he-as':
      return !nameFollows && !tags.includes('Oblique') && tags.includes(terms[holder]?.normal === 'er' ? 'He' : 'She')
    default:
      return true
  }
}

/** Whether a second title belongs to the holder of the first: `Minister und stellvertretender Ministerpräsident`. */
export function alsoHolds({ terms, people }: Window, first: number, second: number): boolean {
  const tags = terms[second]?.tags ?? []
  if ((people[second + 1]?.length ?? 0) > 0) return false
  return (tags.includes('Bare') || terms[second - 1]?.normal === 'als') && second - first <= 4
}
