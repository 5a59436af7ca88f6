import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { antecedentOf } from './pronouns.js'

/** A sentence in which a title may have a holder. */
export interface Scene {
  readonly sentence: number
  /** Tokens that may be heads of titles. */
  readonly heads: readonly number[]
  /** Index of the first mention of a person at or after the sentence. */
  readonly person: number
  /** Whether the sentence names somebody, itself or by a pronoun; else it is a short line that may stand by a name. */
  readonly peopled: boolean
  /** Whom `er` or `sie` means, null where nobody is sure. */
  readonly antecedent: number | null
}

/** Longest line, in tokens, that a signature has: `Mit freundlichen Grüßen i. A. …`. */
export const LONGEST_LINE = 20

/** The sentences worth reading: those that hold a title and a person, and short lines that hold a title. */
export function scenesOf(document: AnnotatedDocument, people: readonly PersonMention[]): readonly Scene[] {
  const { tokens, sentences } = document
  const heads = document.tagged(Tag.Title)
  const scenes: Scene[] = []
  let person = 0
  for (let i = 0; i < heads.length; ) {
    const sentence = tokens[heads[i] ?? 0]?.sentence ?? 0
    const from = i
    while (i < heads.length && tokens[heads[i] ?? 0]?.sentence === sentence) i++
    const own = sentences[sentence]
    if (own === undefined) continue
    while ((people[person]?.lastToken ?? Number.POSITIVE_INFINITY) <= own.firstToken) person++
    const named = (people[person]?.firstToken ?? Number.POSITIVE_INFINITY) < own.lastToken
    const antecedent = antecedentOf(document, own, people, person)
    const peopled = named || antecedent !== null
    if (!peopled && own.lastToken - own.firstToken > LONGEST_LINE) continue
    scenes.push({ sentence, heads: heads.slice(from, i), person, peopled, antecedent })
  }
  return scenes
}
