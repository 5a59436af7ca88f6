import { HOLDING, RESIGNING } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { OfficeMention } from '../../model/mentions.js'
import type { TitlePhrase } from './phrase.js'

/** How far from `das Amt des Vorsitzenden` its verb stands, in tokens. */
const REACH = 20

/**
 * What the verb around `das Amt des Vorsitzenden` says of who is named with it: that it is theirs (`übernimmt`), that it was
 * (`legt … nieder`), or null where they only stand for it, want it or speak of it.
 */
export function postSaid(
  { tokens, sentences }: AnnotatedDocument,
  { first, last }: TitlePhrase,
): OfficeMention['status'] | null {
  const sentence = sentences[tokens[first]?.sentence ?? 0]
  if (sentence === undefined) return null
  const words = tokens.slice(Math.max(sentence.firstToken, first - REACH), Math.min(sentence.lastToken, last + REACH))
  const has = (verbs: ReadonlySet<string>) =>
    words.some(({ lower, shape }: Token) => shape === 'lower' && verbs.has(lower))
  return has(RESIGNING) ? 'former' : has(HOLDING) ? 'current' : null
}
