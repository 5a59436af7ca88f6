import { PARTY_IN_BRACKET } from '../../lexicon/parties.js'
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
  const known = new Set(found.map(({ start }) => start))
  const bracketed = inBrackets(document, given.people).filter(({ start }) => !known.has(start))
  if (bracketed.length > 0) {
    found.push(...bracketed)
    found.sort((a, b) => a.start - b.start)
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

/** `A (Zentrum)`, `A (BIG)`: names that are other words too, alone in a bracket behind a person. */
function inBrackets({ tokens }: AnnotatedDocument, people: readonly PersonMention[]): readonly Found[] {
  return people.flatMap(({ lastToken }) => {
    const [open, name, close] = [tokens[lastToken], tokens[lastToken + 1], tokens[lastToken + 2]]
    if (open?.text !== '(' || name === undefined || (close?.text !== ')' && close?.text !== ',')) return []
    const party = PARTY_IN_BRACKET.get(name.lower)
    if (party === undefined || name.shape === 'lower') return []
    return {
      rule: 'parties/bracket',
      start: name.start,
      end: name.end,
      parties: [party],
      expression: 'party' as const,
      firstToken: lastToken + 1,
      lastToken: lastToken + 2,
    }
  })
}
