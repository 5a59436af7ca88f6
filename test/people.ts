import { extractPeople } from '../src/extract/people/index.js'
import { createLexicon } from '../src/lexicon/tags.js'
import { linkPeople } from '../src/link/people.js'
import { annotate } from '../src/text/annotate.js'
import { mend } from '../src/text/mend.js'
import { raw } from './raw.js'

const LEXICON = createLexicon()

/** The persons that a text names, linked. */
export function peopleIn(text: string) {
  const document = annotate(mend(raw(text)), LEXICON)
  return linkPeople(document, extractPeople(document))
}

/** Their full names, one a mention. */
export function named(text: string): string[] {
  return peopleIn(text).map(({ name }) => name)
}
