import words from '../../lexicon/de/anchor.json' with { type: 'json' }
import holders from '../../lexicon/nrw/office_holders.json' with { type: 'json' }
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { Anchor } from '../../model/mentions.js'
import { yearAnchor } from './given.js'

interface Term {
  readonly given: string
  readonly from: string
  readonly evidence: string
}

const RECENT = new Set(words.recent)
/** Tokens between `neue` and the holder's family name. */
const REACH = 5

/** Terms of office whose beginning is known and confirmed, by the holder's family name. */
const TERMS = new Map<string, Term[]>()
for (const { person, from, offices, confirms } of holders.entries) {
  if (person === null || from === null || !confirms) continue
  const names = person.split(' ')
  const family = names.at(-1) ?? ''
  const term = { given: names[0] ?? '', from, evidence: `${offices[0] ?? ''} ${person}, ${from}` }
  TERMS.set(family, [...(TERMS.get(family) ?? []), term])
}

/** The year in which an office holder whom the text calls new took office; null where two terms fit. */
export function fromFacts(document: AnnotatedDocument): Anchor | null {
  const { tokens } = document
  for (const index of document.tagged(Tag.Title)) {
    const before = tokens[index - 1]
    if (before === undefined || !RECENT.has(before.lower)) continue
    for (let i = index + 1; i < index + REACH; i++) {
      const terms = (TERMS.get(tokens[i]?.text ?? '') ?? []).filter(({ given }) => given === tokens[i - 1]?.text)
      const first = terms.reduce<Term | null>(
        (best, term) => (best === null || term.from < best.from ? term : best),
        null,
      )
      if (first !== null && terms.length <= 2)
        return yearAnchor(first.from.slice(0, 4), 'reference', `${before.text} … ${first.evidence}`)
    }
  }
  return null
}
