import type { AnnotatedDocument } from '../model/document.js'
import type { LinkedPerson, PersonMention } from '../model/mentions.js'
import { type Identity, identities } from './people/identities.js'
import { whichPerson } from './people/which.js'

/**
 * Says for each mention whom it means within the document; the list keeps its order and length. Full names that are one
 * person's are gathered first, so that a family name resolves to a full name before or after it.
 */
export function linkPeople(document: AnnotatedDocument, people: readonly PersonMention[]): readonly LinkedPerson[] {
  const known = identities(people)
  return people.map((person, index) => {
    const identity = whichPerson(document, people, index, known)
    return identity === null ? unresolved(person) : linked(person, identity)
  })
}

function linked(person: PersonMention, identity: Identity): LinkedPerson {
  const { given, family } = identity
  const basis = basisOf(person, identity)
  const givenName = given.join(' ')
  return {
    ...person,
    name: givenName === '' ? family : `${givenName} ${family}`,
    givenName: givenName === '' ? null : givenName,
    familyName: family,
    basis,
  }
}

function unresolved(person: PersonMention): LinkedPerson {
  return { ...person, name: person.family, givenName: null, familyName: person.family, basis: 'surname' }
}

function basisOf({ given, family }: PersonMention, identity: Identity): LinkedPerson['basis'] {
  if (family !== identity.family && family.toLowerCase() !== identity.family.toLowerCase()) {
    if (family !== `${identity.family}s`) return 'variant'
  }
  if (given.length === 0) return 'surname'
  return given.some((name) => !isInitial(name)) ? 'full' : 'initial'
}

function isInitial(name: string): boolean {
  return name.endsWith('.')
}
