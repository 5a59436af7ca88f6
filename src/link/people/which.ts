import { foldName } from '../../lexicon/fold.js'
import { genderOf } from '../../lexicon/names.js'
import { MALE_SALUTATIONS } from '../../lexicon/people.js'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import type { Identity } from './identities.js'

/** Whom the mention `index` means: a full name itself, a family name by what the document says; null where it is open. */
export function whichPerson(
  document: AnnotatedDocument,
  people: readonly PersonMention[],
  index: number,
  known: readonly Identity[],
): Identity | null {
  const person = people[index]
  if (person === undefined) return null
  if (person.given.length > 0) return known.find(({ mentions }) => mentions.includes(index)) ?? null
  const key = foldName(person.family)
  let same = known.filter(({ family }) => isFamily(family, key))
  if (same.length === 0 && key.endsWith('s')) same = known.filter(({ family }) => isFamily(family, key.slice(0, -1)))
  if (same.length < 2) return same[0] ?? null
  return byAddress(document, people, person, same) ?? byNearness(document, people, index, same)
}

function isFamily(family: string, key: string): boolean {
  return foldName(family) === key
}

/** The one of several whom `Frau`, `Herr` or the title before the name fits. */
function byAddress(
  { tokens }: AnnotatedDocument,
  people: readonly PersonMention[],
  { firstToken }: PersonMention,
  same: readonly Identity[],
): Identity | null {
  const before = tokens[firstToken - 1]
  if (before === undefined) return null
  if ((before.tags & Tag.Salutation) !== 0) {
    const gender = MALE_SALUTATIONS.has(before.lower) ? 'male' : 'female'
    return only(same.filter(({ given }) => genderOf(given[0] ?? '') === gender))
  }
  if ((before.tags & Tag.Title) === 0) return null
  return only(same.filter(({ mentions }) => mentions.some((i) => hasTitle(tokens, people[i], before.lower))))
}

/** Whether the title, alone or as the end of a compound, stands before the mention. */
function hasTitle(tokens: AnnotatedDocument['tokens'], person: PersonMention | undefined, title: string): boolean {
  const before = person === undefined ? undefined : tokens[person.firstToken - 1]
  return before !== undefined && (before.lower.endsWith(title) || title.endsWith(before.lower))
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The one of several whose full name stands nearest before in the same paragraph. */
function byNearness(
  { tokens, sentences }: AnnotatedDocument,
  people: readonly PersonMention[],
  index: number,
  same: readonly Identity[],
): Identity | null {
  const paragraph = (i: number) => sentences[tokens[people[i]?.firstToken ?? 0]?.sentence ?? 0]?.paragraph
  for (let i = index - 1; i >= 0 && paragraph(i) === paragraph(index); i--) {
    const found = same.find(({ mentions }) => mentions.includes(i))
    if (found !== undefined) return found
  }
  return null
}
