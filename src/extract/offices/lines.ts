import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import type { Tie } from './assign.js'
import type { TitlePhrase } from './phrase.js'
import { LONGEST_LINE } from './scenes.js'

/** Titles on a line of their own under or over the line of a name, as in signatures and contact blocks. */
export function tieLines(
  document: AnnotatedDocument,
  titles: readonly TitlePhrase[],
  people: readonly PersonMention[],
): readonly Tie[] {
  const named = new Map<number, number>()
  for (const [index, person] of people.entries()) {
    const paragraph = paragraphOf(document, person.firstToken)
    if (paragraph !== null && endsLine(document, paragraph, person)) named.set(paragraph, index)
  }
  if (named.size === 0) return []
  const ties: Tie[] = []
  for (const [index, title] of titles.entries()) {
    const paragraph = paragraphOf(document, title.first)
    if (paragraph === null || title.determiner !== null) continue
    const [first, last] = tokensOf(document, paragraph)
    if (title.first !== first || last - title.last > 1) continue
    const rest = document.tokens.slice(title.last, last)
    if (rest.some(({ kind }) => kind !== 'mark')) continue
    const holder = named.get(paragraph - 1) ?? (rest[0]?.text === ':' ? named.get(paragraph + 1) : undefined)
    if (holder !== undefined) ties.push({ title: index, holders: [holder], rule: 'line', status: null, beside: null })
  }
  return ties
}

function paragraphOf({ tokens, sentences }: AnnotatedDocument, token: number): number | null {
  return sentences[tokens[token]?.sentence ?? -1]?.paragraph ?? null
}

function tokensOf({ paragraphs, sentences }: AnnotatedDocument, paragraph: number): readonly [number, number] {
  const own = paragraphs[paragraph]
  if (own === undefined) return [0, 0]
  return [sentences[own.firstSentence]?.firstToken ?? 0, sentences[own.lastSentence - 1]?.lastToken ?? 0]
}

/** Whether the name ends a short line that is no sentence. */
function endsLine(document: AnnotatedDocument, paragraph: number, person: PersonMention): boolean {
  const [first, last] = tokensOf(document, paragraph)
  if (last - first > LONGEST_LINE) return false
  const after = document.tokens.slice(person.lastToken, last)
  return after.every(({ kind, tags, text }) => (kind === 'mark' && text !== '.') || (tags & Tag.Party) !== 0)
}
