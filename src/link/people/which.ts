import { genderOf } from '../../lexicon/names.js'
import { MALE_SALUTATIONS } from '../../lexicon/people.js'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import type { Identities, Identity } from './identities.js'
import { isSameTitle } from './slips.js'
import { familyKey } from './spelling.js'

/** How many mentions back the full name of one of several namesakes is looked for. */
const NEAR = 40

/** Whom the mention `index` means: a full name itself, a family name by what the document says; null where it is open. */
export function whichPerson(
  document: AnnotatedDocument,
  people: readonly PersonMention[],
  index: number,
  known: Identities,
): Identity | null {
  const person = people[index]
  if (person === undefined) return null
  const own = known.ofMention.get(index)
  if (own !== undefined) return own
  const key = familyKey(person.family)
  const same = known.byFamily.get(key) ?? (key.endsWith('s') ? known.byFamily.get(key.slice(0, -1)) : undefined) ?? []
  if (same.length < 2) return same[0] ?? null
  return (
    byAddress(document, people, person, same, known) ??
    byNearness(document, people, index, same, known) ??
    onlyBefore(index, same, known)
  )
}

/** The only one of several whom the document has named when the mention stands. */
function onlyBefore(index: number, same: readonly Identity[], known: Identities): Identity | null {
  const before = same.filter((identity) => known.firstOf(identity) < index)
  return only(before)
}

/** The one of several whom `Frau`, `Herr` or the title before the name fits. */
function byAddress(
  { tokens }: AnnotatedDocument,
  people: readonly PersonMention[],
  { firstToken }: PersonMention,
  same: readonly Identity[],
  known: Identities,
): Identity | null {
  const before = tokens[firstToken - 1]
  if (before === undefined) return null
  if ((before.tags & Tag.Salutation) !== 0) {
    const gender = MALE_SALUTATIONS.has(before.lower) ? 'male' : 'female'
    return only(same.filter(({ given }) => genderOf(given.split(' ')[0] ?? '') === gender))
  }
  if ((before.tags & Tag.Title) === 0) return null
  const titled = new Set<Identity>()
  for (const [index, identity] of known.ofMention) {
    const title = tokens[(people[index]?.firstToken ?? 0) - 1]
    if (title !== undefined && same.includes(identity) && isSameTitle(title.lower, before.lower)) titled.add(identity)
  }
  return only([...titled])
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
  known: Identities,
): Identity | null {
  const paragraph = (i: number) => sentences[tokens[people[i]?.firstToken ?? 0]?.sentence ?? 0]?.paragraph
  for (let i = index - 1; i >= Math.max(0, index - NEAR) && paragraph(i) === paragraph(index); i--) {
    const found = known.ofMention.get(i)
    if (found !== undefined && same.includes(found))
      return isBesideOther(tokens, people, i, found, same, known) ? null : found
  }
  return null
}

/** `Peter Lang und Petra Lang stimmten zu`: whether the sentence of mention `i` names another of several too. */
function isBesideOther(
  tokens: AnnotatedDocument['tokens'],
  people: readonly PersonMention[],
  i: number,
  found: Identity,
  same: readonly Identity[],
  known: Identities,
): boolean {
  const sentenceOf = (at: number) => tokens[people[at]?.firstToken ?? -1]?.sentence
  for (let at = i - 1; at >= Math.max(0, i - NEAR) && sentenceOf(at) === sentenceOf(i); at--) {
    const other = known.ofMention.get(at)
    if (other !== undefined && other !== found && same.includes(other)) return true
  }
  return false
}
