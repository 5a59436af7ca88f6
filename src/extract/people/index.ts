import type { AnnotatedDocument } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { addressedNoun } from './addressed.js'
import { evidenceAfter } from './after.js'
import { withCouples } from './couples.js'
import { introduced } from './introduced.js'
import { namesIn } from './judge.js'
import { listed } from './lists.js'
import { toMention } from './mention.js'
import type { Name } from './name.js'
import { type Run, runsOf } from './runs.js'
import { isInTitle } from './works.js'

/**
 * Finds the persons that a document names, in order of place. What could be a name is a run of capitalised words; a run
 * is a person only where evidence says so: given names, an office or address before it, a party or office after it, a
 * verb of saying, its place in a list of persons, or the same family name introduced elsewhere in the document.
 */
export function extractPeople(document: AnnotatedDocument): readonly PersonMention[] {
  const runs = runsOf(document)
  const companies = companiesIn(document, runs)
  const sure: Name[] = []
  for (const run of runs) {
    if (!run.hopeful) {
      const name = addressedNoun(document, run)
      if (name !== null) sure.push(name)
      continue
    }
    for (const name of namesIn(document, run))
      if ((companies.size === 0 || !companies.has(spelling(name))) && !isInTitle(document.tokens, name)) sure.push(name)
  }
  const names = withCouples(document.tokens, runs, introduced(document, runs, listed(document, runs, sure)))
  return names.map((name) => toMention(document, name))
}

/** What the document calls a company, school or street in full somewhere (`Karl Muster GmbH`): no person elsewhere. */
function companiesIn({ tokens }: AnnotatedDocument, runs: readonly Run[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words, hopeful, last } of runs) {
    if (!hopeful || words.length < 2 || evidenceAfter(tokens, last) !== 'against') continue
    found.add(words.map(({ lower }) => lower).join(' '))
  }
  return found
}

function spelling({ given, family }: Name): string {
  return [...given, ...family].map(({ lower }) => lower).join(' ')
}
