import type { Window } from './windows.js'

/** Whether two titles under one article mean one person: `die Ministerin und Stellvertreterin`, not `der A und der B`. */
export function isPair(terms: Window['terms'], first: number, second: number): boolean {
  const tags = terms[first]?.tags ?? []
  return tags.includes('Definite') && tags.includes('One') && (terms[second]?.tags ?? []).includes('Bare')
}

/** Whether a title has its article and means one: `der bisherige Leiter`. */
export const isOwnTitle = (tags: readonly string[] = []) => tags.includes('Definite') && !tags.includes('Several')

/** Whether one comma parts a name from `als`, so that what follows is of another clause: `so A, um B als Leiter zu gewinnen`. */
export function leavesClause(between: Window['terms']): boolean {
  const commas = between.filter(({ normal }) => normal === 'comma').length
  // `A, seit 2005 als Leiterin`
  const since = between[0]?.normal === 'comma' && between[1]?.tags.includes('Since') === true
  return commas % 2 === 1 && !since && !between.some(({ normal }) => normal === 'rel')
}

/** Whether a verb in the plural follows the one person at a term: `Neben A sind zahlreiche Bürgermeister gekommen`. */
export function isPluralOfOne(terms: Window['terms'], people: Window['people'], holder: number): boolean {
  const verb = terms.slice(holder + 1, holder + 3).find(({ tags }) => tags.includes('Copula'))
  return people[holder]?.length === 1 && verb?.tags.includes('Plural') === true
}

/** Whether the person at a term is what somebody's title says: `Leiter ist A`, `Leiter ist Stadtdirektor A`. */
export function isPredicated(terms: Window['terms'], person: number): boolean {
  const before = terms[person - 1]?.normal === 'title' ? person - 2 : person - 1
  return terms[before]?.normal === 'copula' && terms[before - 1]?.normal === 'title'
}

/** Whether a term ends its sentence: `so die Vorsteherin, Landrätin A.` */
export const isLast = (terms: Window['terms'], i: number) => terms[i + 1] === undefined

/** Whether a comma that words follow ends an apposition: `der Leiter, Rat A, wertet`. */
export function isClosed(terms: Window['terms'], i: number): boolean {
  return terms[i]?.normal === 'comma' && /^(?:word|copula)$/u.test(terms[i + 1]?.normal ?? '')
}

/** Whether a term ends a sentence or a part of a list. */
export function isEnd(terms: Window['terms'], i: number): boolean {
  const term = terms[i]
  return term === undefined || /^(?:comma|semicolon|und|pipe|open)$/u.test(term.normal)
}

/** Whether a term is who has an office and not whose it was: `übernimmt das Amt von A`, `von Pfarrer A`. */
export function isHolder(terms: Window['terms'], i: number): boolean {
  const at = terms[i - 1]?.normal === 'title' ? i - 1 : i
  return terms[i]?.tags.includes('Of') !== true && terms[at]?.tags.includes('Of') !== true
}

export function hasName(people: Window['people'], i: number): boolean {
  return (people[i]?.length ?? 0) > 0
}
