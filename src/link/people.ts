import type { AnnotatedDocument } from '../model/document.js'
import type { LinkedPerson, PersonMention } from '../model/mentions.js'
import { type Identity, identities } from './people/identities.js'
import { whichPerson } from './people/which.js'

/**
 * Says for each mention whom it means within the document; the list keeps its order and length. Full names that are one
 * person's are gathered first, so that a family name resolves to a full name before or after it.
 */
export function linkPeople(document: AnnotatedDocument, people: readonly PersonMention[]): readonly LinkedPerson[] {
  const known = identities(document, people)
  return people.map((person, index) => {
    const identity = whichPerson(document, people, index, known)
    return identity === null ? unresolved(person) : linked(person, identity)
  })
}

function linked(person: PersonMention, identity: Identity): LinkedPerson {
  const { name, given, family } = identity
  return withName(person, name, given, family, basisOf(person, identity))
}

/** A family name that never gets its first name stays as it is written. */
function unresolved(person: PersonMention): LinkedPerson {
  return withName(person, person.family, null, person.family, 'surname')
}

/** Written out field by field: spreading the mention takes ten times as long. */
function withName(
  { start, end, rule, given, family, honorific, firstToken, lastToken }: PersonMention,
  name: string,
  givenName: string | null,
  familyName: string,
  basis: LinkedPerson['basis'],
): LinkedPerson {
  return { start, end, rule, given, family, honorific, firstToken, lastToken, name, givenName, familyName, basis }
}

function basisOf({ given, family }: PersonMention, identity: Identity): LinkedPerson['basis'] {
  const genitive = family === `${identity.family}s`
  if (family !== identity.family && !genitive && family.toLowerCase() !== identity.family.toLowerCase())
    return 'variant'
  if (given.length === 0) return 'surname'
  return given.some((name) => !name.endsWith('.')) ? 'full' : 'initial'
}
