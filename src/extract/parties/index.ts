import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PartyMention, PersonMention } from '../../model/mentions.js'
import { coalitionAt } from './coalitions.js'
import { type Found, nameAt } from './names.js'
import { ownersOf } from './owners.js'

/** Finds the parties that a document names, in order of place, and whose party each is. */
export function extractParties(
  document: AnnotatedDocument,
  given: { readonly people: readonly PersonMention[] },
): readonly PartyMention[] {
  const found: Found[] = []
  let end = 0
  let person = 0
  for (const i of document.tagged(Tag.Party)) {
    while ((given.people[person]?.lastToken ?? Number.POSITIVE_INFINITY) <= i) person++
    const inName = (given.people[person]?.firstToken ?? Number.POSITIVE_INFINITY) <= i
    if (i < end || inName) continue
    const mention = coalitionAt(document, i) ?? nameAt(document, i)
    if (mention === null) continue
    found.push(mention)
    end = mention.lastToken
  }
  const owners = ownersOf(document, found, given.people)
  // Written out: spreading is slow where a text names thousands.
  return found.map(({ rule, start, end, parties, expression, firstToken, lastToken }, i) => ({
    rule,
    start,
    end,
    parties,
    expression,
    person: owners[i] ?? null,
    firstToken,
    lastToken,
  }))
}
