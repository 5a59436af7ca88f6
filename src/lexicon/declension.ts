export type Gender = 'masculine' | 'feminine' | 'neuter'
export type GrammaticalNumber = 'singular' | 'plural'

/** Head of a title as the lexicon gives it. */
export interface Head {
  /** Id of the role. */
  readonly role: string
  /** Nominative singular; a nominalised adjective in its strong form (`Vorsitzender`). */
  readonly masculine?: string
  /** Nominative singular where it is not the masculine with -in; null where there is none. */
  readonly feminine?: string | null
  readonly neuter?: string
  /** Nominative plural where the declension does not give it. */
  readonly plural?: string
  readonly pluralFeminine?: string
  /** Singular outside the nominative where the declension does not give it. */
  readonly oblique?: string
  /** `er`, `weak`, `or`, `e`, `s`, `adjective`, `neuter`, `consul`, `same`: how the masculine or neuter is declined. */
  readonly declension: string
  /** Whether it is a title without anything before it; true where absent. */
  readonly alone?: boolean
  /** Whether the word also names a body, so that with an article it is no title: `der Stadtrat`. */
  readonly body?: boolean
  /** Endings of what may stand before it in a compound; anything may where absent. */
  readonly only?: readonly string[]
  /** Words that only look as if they held the head. */
  readonly not?: readonly string[]
  /** Sentences in which the head is an office of somebody, and such in which it is none; the tests run them. */
  readonly hits?: readonly string[]
  readonly misses?: readonly string[]
  /** `office` where absent; a `profession` counts as one beside a name, a `description` never does. */
  readonly kind?: string
  /** What may have only one holder at a time: a `place`, a `portfolio` or a `body`; absent where several may hold it. */
  readonly single?: string
  /** What there must be for it to be a title: a `body` after it, or before it an adjective, given by its stem. */
  readonly needs?: string
  readonly status?: string
  readonly deputy?: boolean
}

export interface DeclinedForm {
  readonly text: string
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly nominative: string
}

/** Endings of the singular outside the nominative, of the plural, and of its dative. */
const ENDINGS: Readonly<Record<string, { singular: readonly string[]; plural: string; dative: string }>> = {
  er: { singular: ['s'], plural: '', dative: 'n' },
  weak: { singular: ['en'], plural: 'en', dative: '' },
  or: { singular: ['s'], plural: 'en', dative: '' },
  e: { singular: ['s', 'es'], plural: 'e', dative: 'n' },
  s: { singular: ['s'], plural: 's', dative: '' },
  consul: { singular: ['s'], plural: 'n', dative: '' },
  neuter: { singular: ['s', 'es', 'e'], plural: 'er', dative: 'n' },
}
const UNCHANGED = { singular: [], plural: '', dative: '' }

/** Every written form of a head, with its gender, its number and the nominative singular of that gender. */
export function declineHead(head: Head): readonly DeclinedForm[] {
  if (head.declension === 'adjective') return declineAdjective(head.masculine ?? '')
  const own = head.masculine ?? head.neuter
  const gender = head.neuter === undefined ? 'masculine' : 'neuter'
  const forms = own === undefined ? [] : declineNoun(own, gender, head)
  const feminine = head.feminine ?? (head.feminine === undefined && head.masculine ? feminineOf(head.masculine) : null)
  if (feminine === null) return forms
  const plural = head.pluralFeminine ?? `${feminine}nen`
  return [
    ...forms,
    { text: feminine, gender: 'feminine', number: 'singular', nominative: feminine },
    { text: plural, gender: 'feminine', number: 'plural', nominative: feminine },
  ]
}

function declineNoun(own: string, gender: Gender, head: Head): readonly DeclinedForm[] {
  const { singular, plural, dative } = ENDINGS[head.declension] ?? UNCHANGED
  const stem = own.endsWith('e') ? own.slice(0, -1) : own
  const singulars = [own, ...(head.oblique === undefined ? singular.map((ending) => stem + ending) : [head.oblique])]
  const nominative = head.plural ?? stem + plural
  const plurals = [nominative, nominative.endsWith('n') ? nominative : nominative + dative]
  const forms = (texts: readonly string[], number: GrammaticalNumber) =>
    [...new Set(texts)].map((text) => ({ text, gender, number, nominative: own }))
  return [...forms(singulars, 'singular'), ...forms(plurals, 'plural')]
}

/** A nominalised adjective: `Vorsitzender`, `die Vorsitzende`, `den Vorsitzenden`, `die Vorsitzenden`. */
function declineAdjective(strong: string): readonly DeclinedForm[] {
  const stem = strong.slice(0, -1)
  const feminine = stem
  const masculine = (text: string) => ({ text, gender: 'masculine', number: 'singular', nominative: strong }) as const
  return [
    masculine(strong),
    masculine(stem),
    masculine(`${stem}n`),
    masculine(`${stem}m`),
    { text: stem, gender: 'feminine', number: 'singular', nominative: feminine },
    { text: `${stem}n`, gender: 'feminine', number: 'singular', nominative: feminine },
    { text: strong, gender: 'feminine', number: 'singular', nominative: feminine },
    { text: `${stem}n`, gender: 'feminine', number: 'plural', nominative: feminine },
    { text: stem, gender: 'feminine', number: 'plural', nominative: feminine },
  ]
}

function feminineOf(masculine: string): string {
  return masculine.endsWith('e') ? `${masculine.slice(0, -1)}in` : `${masculine}in`
}
