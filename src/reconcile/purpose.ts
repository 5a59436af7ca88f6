import { PURPOSE_FILLERS, PURPOSE_GENERIC, SAME_PURPOSES } from '../lexicon/purposes.js'
import { slug } from '../records/slug.js'
import type { Claim } from './model.js'

/** Endings of German nouns and adjectives in their cases. */
const CASES = /(?:en|es|em|er|n|s|e)$/u
/** Shortest stem that an ending is taken off. */
const SHORTEST = 5

/** A payer as a key: spelling of case, umlauts and marks aside. */
export function nameKey(name: string | null): string {
  return name === null ? '' : slug(name).replace(/^landesregierung$/u, 'land')
}

/**
 * What an amount is for as a key that its wordings share: `die Förderung der Kommunalen Integrationszentren` and `die
 * Kommunalen Integrationszentren`. A name in quotation marks stands for the thing. Empty where nothing is said, or
 * nothing but a word for spending.
 */
export function purposeKey(purpose: string | null): string {
  if (purpose === null) return ''
  const name = /[„‚»›"]([^“‘«‹"”’]+)[“‘«‹"”’]/u.exec(purpose)?.[1]
  if (name !== undefined) return slug(name)
  return [...new Set(stems(purpose).filter((stem) => !PURPOSE_GENERIC.has(stem)))].join(' ')
}

function stems(purpose: string): string[] {
  let text = ` ${slug(purpose).replaceAll('-', ' ')} `
  for (const [name, same] of SAME_PURPOSES) text = text.replaceAll(` ${name} `, ` ${same} `)
  return text
    .split(' ')
    .filter((word) => word !== '' && !PURPOSE_FILLERS.has(word))
    .map(stem)
}

/** Singular and plural stay apart: one centre is not all of them. */
const stem = (word: string) => (word.length > SHORTEST && !word.endsWith('zentren') ? word.replace(CASES, '') : word)

/** Whether two amounts name the same purpose. */
export function samePurpose(a: Claim, b: Claim): boolean {
  return a.purpose !== '' && a.purpose === b.purpose
}

/** Whether one of two amounts names the purpose of the other, or that and more: `der Rückblick`, `der Rückblick des Instituts`. */
export function nearPurpose(a: Claim, b: Claim): boolean {
  const [few, many] = [a.purpose.split(' '), b.purpose.split(' ')].sort((x, y) => x.length - y.length)
  return a.purpose !== '' && b.purpose !== '' && (few ?? []).every((stem) => many?.includes(stem))
}
