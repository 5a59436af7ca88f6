import { DEAD } from '../../lexicon/title_context.js'
import { BEEN, ENDED, LEAVING, OFFICE_TERMS, PAST_COPULAS, PROPOSED } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { OfficeMention, PersonMention } from '../../model/mentions.js'
import { isMoving } from './led.js'
import type { TitlePhrase } from './phrase.js'
import type { Window } from './windows.js'

/** How far after a title the rest of its verb is looked for, in tokens. */
const MOST_WORDS = 30
/** How far before a title the noun of its term may stand, in tokens: `Die Amtszeit von A, Bürgermeister seit 2004`. */
const REACH = 8

/** Rules in which a verb between name and title tells the time. */
export const PREDICATIVE: ReadonlySet<string> = new Set([
  'later',
  'is',
  'is-apposed',
  'is-who',
  'copula-ahead',
  'copula',
  'copula-two',
  'relative',
  'he-is',
  'is-he',
  'is-now',
  'gap',
])

/** What the words between a title and its holder, or the verb of the sentence, say of the time; null where they say nothing. */
export function statusSaid(
  document: AnnotatedDocument,
  rule: string,
  window: Window,
  title: number,
  holder: number,
  phrase: TitlePhrase,
): OfficeMention['status'] | null {
  const { tokens } = document
  if (isPastBetween(window, title, holder)) return 'former'
  if (rule === 'shall' || rule === 'is-to')
    return window.terms.some(({ normal }) => normal === 'copula') && saysWord(document, phrase, 'bleiben')
      ? null
      : 'designated'
  if ((rule === 'as-ahead' || rule === 'as') && saysWord(document, phrase, ...PROPOSED)) return 'designated'
  // `aus ihrer Zeit als Dezernentin`
  if (rule === 'as' && (tokens[phrase.first - 2]?.lower === 'zeit' || saysWord(document, phrase, ...LEAVING)))
    return 'former'
  if (rule === 'as' && isLeft(document, phrase)) return 'former'
  if (rule === 'as' && isMoving(document, phrase)) return 'designated'
  if (isTermOver(document, phrase)) return 'former'
  if (rule === 'elected' && window.terms.slice(0, holder).some(({ normal }) => normal === 'soll')) return 'designated'
  if (!PREDICATIVE.has(rule)) return null
  const from = Math.max(0, phrase.first - 15)
  const words = tokens
    .slice(from, phrase.last + 2)
    .filter(({ sentence }) => sentence === tokens[phrase.first]?.sentence)
  if (rule !== 'is-now' && words.some(({ lower }) => PAST_COPULAS.has(lower))) return 'former'
  if (hasBeen(document, phrase)) return 'former'
  return words.some(({ lower }) => lower === 'wird') ? 'designated' : null
}

/** Whether the sentence told before `als` that somebody left: `abberufen wurde A als Leiter`, `steht nicht mehr als Leiter bereit`. */
function isLeft({ tokens, sentences }: AnnotatedDocument, { first }: TitlePhrase): boolean {
  const from = Math.max(sentences[tokens[first]?.sentence ?? 0]?.firstToken ?? first, first - MOST_WORDS)
  if (tokens[first - 2]?.lower === 'mehr' && tokens[first - 3]?.lower === 'nicht') return true
  return tokens.slice(from, first).some(({ lower }) => LEAVING.includes(lower))
}

/** Whether its term is told to be over: `Die Amtszeit von Bürgermeister A endete im Juni`. */
export function isTermOver({ tokens, sentences }: AnnotatedDocument, { first, last }: TitlePhrase): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? 0]
  if (sentence === undefined) return false
  const term = tokens.slice(Math.max(sentence.firstToken, first - REACH), first)
  const rest = tokens.slice(last, Math.min(sentence.lastToken, last + MOST_WORDS))
  return term.some(({ lower }) => OFFICE_TERMS.has(lower)) && rest.some(({ lower }) => ENDED.has(lower))
}

/** `A ist Leiter des Amtes gewesen`: whether the clause of a title ends so. */
function hasBeen({ tokens }: AnnotatedDocument, { last }: TitlePhrase): boolean {
  for (let i = last; i < last + MOST_WORDS; i++) {
    const token = tokens[i]
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) return false
    if (BEEN.has(token.lower)) return true
  }
  return false
}

/** Whether the sentence of a title says one of some words after it. */
function saysWord(
  { tokens, sentences }: AnnotatedDocument,
  { last }: TitlePhrase,
  ...words: readonly string[]
): boolean {
  const end = sentences[tokens[last - 1]?.sentence ?? 0]?.lastToken ?? last
  return tokens.slice(last, Math.min(end, last + MOST_WORDS)).some(({ lower }) => words.includes(lower))
}

/** Whether a time that has ended stands between two terms: `A, bis 2015 Leiterin`. */
export function isPastBetween({ terms }: Window, a: number, b: number): boolean {
  return terms.slice(Math.min(a, b), Math.max(a, b)).some(({ tags }) => tags.includes('Until'))
}

/** Most tokens of a bracket before its sign of death: `(* 3. Mai 1920; † 1998)`. */
const BRACKET = 10

/** Whether a sign behind the name says that its bearer has died: `Bürgermeister A (1920; † 1998)`. */
export function isDead({ tokens }: AnnotatedDocument, person: PersonMention | undefined): boolean {
  const from = person?.lastToken ?? tokens.length
  if (tokens[from]?.text === '†') return true
  if (tokens[from]?.text !== '(') return false
  for (let i = from + 1; i < from + BRACKET && tokens[i] !== undefined && tokens[i]?.text !== ')'; i++)
    if (DEAD.has(tokens[i]?.lower ?? '')) return true
  return false
}
