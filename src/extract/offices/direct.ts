import type { AnnotatedDocument } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import type { Tie } from './assign.js'
import type { TitlePhrase } from './phrase.js'
import { afterName, honorificEnd } from './skips.js'
import { isTermOver } from './status.js'

/** Marks and words after a name with which a list of names may go on. */
const GOES_ON = new Set([',', 'und', 'sowie', '&', '/'])

/**
 * The ties of titles `first` and following where each stands right before the one name that it can mean (`Landrätin Dr. A`),
 * or null where one of them needs the patterns. Most sentences are decided so, without the cost of windows; what is given
 * is what the pattern `before` would give. `person` is the first mention that can be meant.
 */
export function directTies(
  document: AnnotatedDocument,
  titles: readonly TitlePhrase[],
  first: number,
  people: readonly PersonMention[],
  person: number,
): readonly Tie[] | null {
  const { tokens, sentences } = document
  const ties: Tie[] = []
  let at = person
  for (let title = first; title < titles.length; title++) {
    const phrase = titles[title]
    if (phrase === undefined || phrase.kind === 'mandate') return null
    while ((people[at]?.firstToken ?? Number.POSITIVE_INFINITY) < phrase.last) at++
    const name = people[at]
    const end = sentences[tokens[phrase.first]?.sentence ?? 0]?.lastToken ?? 0
    if (name === undefined || name.firstToken >= end || !isBefore(tokens, phrase.last, name.firstToken)) return null
    if (phrase.number !== 'singular') {
      const next = afterName(tokens, name.lastToken, end)
      if (next < end && GOES_ON.has(tokens[next]?.lower ?? '')) return null
    }
    ties.push({
      title,
      holders: [at],
      rule: 'before',
      status: isTermOver(document, phrase) ? 'former' : null,
      beside: null,
    })
  }
  return ties
}

/** Whether nothing but academic titles and forms of address stand between two tokens. */
function isBefore(tokens: AnnotatedDocument['tokens'], from: number, name: number): boolean {
  return from === name || (from < name && honorificEnd(tokens, from, name) === name)
}
