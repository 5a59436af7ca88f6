import { DENIALS, NO_DENIAL_BEFORE, NO_LONGER, STANDING } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import type { TitlePhrase } from './phrase.js'
import { PREDICATIVE } from './status.js'

/** Further rules whose verb may be denied: `A soll nicht Leiter werden`. */
const GIVEN = new Set(['shall', 'is-to', 'elected', 'appointed'])

/** Rules in which somebody is named as something. */
const AS = new Set(['as', 'as-ahead', 'he-as'])

/** Whether one of some verbs stands between a person and a title. */
function isBetween(
  tokens: readonly Token[],
  { firstToken, lastToken }: PersonMention,
  first: number,
  last: number,
  verbs: ReadonlySet<string>,
): boolean {
  const [from, to] = lastToken <= first ? [lastToken, first] : [last, firstToken]
  return tokens.slice(from, to).some(({ lower }) => verbs.has(lower))
}

/**
 * What a clause denies: `never` that somebody holds the office (`A ist nicht Leiter`), `former` that it is still so (`A ist
 * nicht mehr Leiter`, `Leiter ist A nicht mehr`); null where it denies nothing.
 */
export function denialOf(
  { tokens, sentences }: AnnotatedDocument,
  rule: string,
  person: PersonMention | undefined,
  { first, last }: TitlePhrase,
): 'never' | 'former' | null {
  if (person === undefined) return null
  // `Als Vizepräsidenten kandidieren A und B`
  if (AS.has(rule) && isBetween(tokens, person, first, last, STANDING)) return 'never'
  if (!(PREDICATIVE.has(rule) || GIVEN.has(rule))) return null
  const end = Math.max(person.lastToken, last)
  // Who is meant by a pronoun stands in a sentence before.
  const from = Math.max(Math.min(person.lastToken, last), sentences[tokens[first]?.sentence ?? 0]?.firstToken ?? 0)
  for (let i = from; i <= end; i++) {
    if ((i >= first && i < last) || (i >= person.firstToken && i < person.lastToken)) continue
    if (!DENIALS.has(tokens[i]?.lower ?? '')) continue
    const next = tokens[i + 1]?.lower ?? ''
    if (!NO_DENIAL_BEFORE.has(next)) return NO_LONGER.has(next) ? 'former' : 'never'
  }
  // `Nicht mehr Leiter ist A`
  if (NO_LONGER.has(tokens[first - 1]?.lower ?? '') && DENIALS.has(tokens[first - 2]?.lower ?? '')) return 'former'
  return null
}
