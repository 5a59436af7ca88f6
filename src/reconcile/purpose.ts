import { GENERIC_TAILS, PURPOSE_FILLERS, PURPOSE_GENERIC, SAME_PURPOSES } from '../lexicon/purposes.js'
import { slug } from '../records/slug.js'

/** Endings of German nouns and adjectives in their cases. */
const CASES = /(?:en|es|em|er|n|s|e)$/u
/** Shortest last part of a compound that may stand for it. */
const TAIL = 4
/** Endings of an adjective before its noun. */
const INFLECTED = /e[mnrs]?$/u
/** Shortest stem that an ending is taken off. */
const SHORTEST = 5
/** Articles and possessives that, behind a noun, begin what it is of: `die Beratung seiner Mitglieder`. */
const OF = new Set(['der', 'des', 'eines', 'einer', 'seiner', 'ihrer', 'unserer', 'dieser', 'dieses'])
const AND = new Set(['und', 'sowie', 'oder'])

/** A payer as a key: spelling of case, umlauts and marks aside. */
export function nameKey(name: string | null): string {
  return name === null ? '' : slug(name).replace(/^landesregierung$/u, 'land')
}

/**
 * What an amount is for as a key that its wordings share: the stems of its nouns, then after a `/` those of what tells
 * more of them (`den Rückblick des Instituts`: `rueckblick/institut`). Words for spending say nothing: `die Förderung der
 * Integration` and `die Integrationsförderung` are `integration`. A name in quotation marks stands for the thing. Empty
 * where nothing is said, or nothing but a word for spending.
 */
export function purposeKey(purpose: string | null): string {
  if (purpose === null) return ''
  const name = /[„‚»›"]([^“‘«‹"”’]+)[“‘«‹"”’]/u.exec(purpose)?.[1]
  if (name !== undefined) return slug(name)
  const core: string[] = []
  const more: string[] = []
  const words = wordsOf(purpose)
  let of = false
  for (const [i, word] of words.entries()) {
    if (OF.has(word) && core.length > 0) of = true
    if (AND.has(word) && core.length > 0 && !of) core.push('+')
    if (PURPOSE_FILLERS.has(word)) continue
    const stem = contentOf(word)
    if (stem === '') continue
    const next = words[i + 1]
    const adjective = next !== undefined && INFLECTED.test(word) && !PURPOSE_FILLERS.has(next) && contentOf(next) !== ''
    const list = of || adjective ? more : core
    if (!list.includes(stem)) list.push(stem)
  }
  while (core.at(-1) === '+') core.pop()
  const head = core.length === 0 ? more.splice(0) : core
  return more.length === 0 ? head.join(' ') : `${head.join(' ')}/${more.sort().join(' ')}`
}

function wordsOf(purpose: string): string[] {
  let text = ` ${slug(purpose).replaceAll('-', ' ')} `
  for (const [name, same] of SAME_PURPOSES) text = text.replaceAll(` ${name} `, ` ${same} `)
  return text.split(' ').filter((word) => word !== '')
}

/** The stem of a word without what says only that money is spent: `Sprachförderung` is `sprach`; empty where nothing is left. */
export function contentOf(word: string): string {
  const own = stemOf(word)
  if (PURPOSE_GENERIC.has(own)) return ''
  const tail = GENERIC_TAILS.find((one) => own.length > one.length && own.endsWith(one))
  if (tail === undefined) return own
  const rest = own.slice(0, -tail.length)
  return rest.length < SHORTEST ? (rest.length < 4 ? own : rest) : stemOf(rest.replace(/s$/u, ''))
}

/** Singular and plural stay apart: one centre is not all of them. */
const stemOf = (word: string) => (word.length > SHORTEST && !word.endsWith('zentren') ? word.replace(CASES, '') : word)

/** A key without its ending of case, even where its one word is short: `preis` and `integrationspreis` end alike. */
export const ending = (core: string) => core.replace(CASES, '')

/** What a purpose is of, and what tells more of it. */
export function partsOf(purpose: string): { readonly core: string; readonly more: readonly string[] } {
  const at = purpose.indexOf('/')
  if (at < 0) return { core: purpose, more: [] }
  return { core: purpose.slice(0, at), more: purpose.slice(at + 1).split(' ') }
}

/**
 * Whether one purpose may be a shorter wording of another: the same thing with less said of it (`der Rückblick` and `der
 * Rückblick des Instituts`), the last part of its compound (`der Preis` and `der Integrationspreis`), the beginning of its
 * name, or its initials (`KIM`).
 */
export function isShortFor(short: string, long: string): boolean {
  if (short === '' || short === long) return false
  const [few, many] = [partsOf(short), partsOf(long)]
  if (!few.more.every((stem) => many.more.includes(stem))) return false
  if (few.core === many.core) return few.more.length < many.more.length
  if (few.more.length > 0) return false
  if (many.core.startsWith(`${few.core} `) && many.core[few.core.length + 1] !== '+') return true
  const end = ending(few.core)
  if (end.length >= TAIL && ending(many.core).endsWith(end) && !many.core.includes(' ')) return true
  return isInitials(few.core, many)
}

/** `kim`: each word begins with the next letter, and a compound may give further ones. */
function isInitials(
  short: string,
  { core, more }: { readonly core: string; readonly more: readonly string[] },
): boolean {
  if (!/^[a-z]{2,6}$/u.test(short)) return false
  const words = [...more, ...core.split(' ')]
  if (words.length < 2 || words.includes('+')) return false
  let at = 0
  for (const word of words) {
    if (word[0] !== short[at]) return false
    at++
    // Further letters of a compound, as long as enough are left for the words to come.
    for (let i = 1; i < word.length && at < short.length && word === words.at(-1); i++) if (word[i] === short[at]) at++
  }
  return at === short.length
}

/** Whether two purposes are one, or one is short for the other. */
export function nearPurpose(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || isShortFor(a, b) || isShortFor(b, a))
}
