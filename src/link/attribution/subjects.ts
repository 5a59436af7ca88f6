import { genderOf } from '../../lexicon/names.js'
import { isCalling, isDescription, PREPOSITIONS, SPEAKER_PRONOUNS } from '../../lexicon/speech.js'
import { INDEFINITE } from '../../lexicon/title_context.js'
import { readTitle } from '../../lexicon/titles.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { LinkedPerson } from '../../model/mentions.js'
import { type Actor, actorsBetween } from './actors.js'

/** What is asked to find who a clause of telling means. */
export interface Telling {
  readonly document: AnnotatedDocument
  readonly people: readonly LinkedPerson[]
  readonly actors: readonly Actor[]
}

/** How many sentences back a pronoun is followed. */
const PRONOUN_REACH = 3

/**
 * Who says what the tokens `[from, to)` tell: the actor right before a verb of saying, else the one right after it, a
 * pronoun there, else the first of the clause; null where nobody is named.
 */
export function subjectIn(telling: Telling, from: number, to: number): number | null {
  const { tokens } = telling.document
  const inside = actorsBetween(telling.actors, from, to)
  for (let i = from; i < to; i++) {
    const verb = tokens[i]
    if (verb === undefined || (verb.tags & Tag.Speech) === 0 || (verb.shape !== 'lower' && verb.lower !== 'so'))
      continue
    const left = inside.find(({ last }) => last === i || (last < i && onlyBracket(tokens, last, i)))
    const right = inside.find(({ first }) => first > i)
    const follows = right !== undefined && isNear(tokens, i, right.first) && !isObject(telling, inside, i, right)
    if (left !== undefined && !(follows && isAfterPreposition(tokens, from, left.first))) return left.person
    const pronoun = pronounAt(tokens, i)
    if (pronoun !== null) return antecedent(telling, i, pronoun)
    const described = follows ? null : describedAt(tokens, i)
    if (described !== null) {
      const person = antecedent(telling, i, described.pronoun)
      return person !== null && described.isPrivate && hasOffice(telling, person) ? null : person
    }
    const earlier = inside.find(({ last }) => last < i)
    if (right !== undefined && (earlier === undefined || follows)) return right.person
    if (earlier !== undefined) return earlier.person
  }
  return inside[0]?.person ?? null
}

/** `(SPD)` or a comma and a mandate between a name and its verb. */
function onlyBracket(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.text === '(' && tokens[to - 1]?.text === ')'
}

/** Whether only small words, titles and Dr. stand between the verb and the name. */
function isNear(tokens: readonly Token[], verb: number, name: number): boolean {
  for (let i = verb + 1; i < name; i++) {
    const token = tokens[i]
    if (token === undefined || (token.kind === 'mark' && token.text !== '.' && token.text !== '-')) return false
    if (PREPOSITIONS.has(token.lower)) return false
  }
  return true
}

/** Whether an article says that somebody named before speaks to the one after: `A, Leiterin in Hamm, dankte der Ministerin B`. */
function isObject(
  { document, people }: Telling,
  inside: readonly Actor[],
  verb: number,
  { first, person }: Actor,
): boolean {
  if (!inside.some(({ last }) => last < verb)) return false
  const article = document.tokens[first - 1]?.lower
  if (article === 'dem' || article === 'den') return true
  return article === 'der' && genderOf(people[person]?.givenName?.split(' ')[0] ?? '') === 'female'
}

/** Whether a preposition stands before the name, a title or article between: `auf die Frage von Ministerin X antwortete Y`. */
function isAfterPreposition(tokens: readonly Token[], from: number, name: number): boolean {
  for (let i = name - 1; i >= Math.max(from, name - 3); i--) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark') return false
    if (PREPOSITIONS.has(token.lower)) return true
  }
  return false
}

/** Words between a verb and its pronoun: `freute sich er`, `findet auch sie`. */
const BEFORE_PRONOUN = new Set(['sich', 'auch', 'selbst'])

/** The pronoun right after (`sagte sie`, `freute er sich`) or right before the verb (`Sie sagte`), or null. */
function pronounAt(tokens: readonly Token[], verb: number): string | null {
  for (const i of [verb + 1, verb - 1, verb + 2]) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[verb]?.sentence) continue
    if (i === verb + 2 && !BEFORE_PRONOUN.has(tokens[verb + 1]?.lower ?? '')) continue
    if (SPEAKER_PRONOUNS.has(token.lower)) return token.lower
  }
  return null
}

/** Most tokens of what describes a speaker: `der 65`, hyphen, noun. */
const DESCRIBED = 5

/** Somebody who is described: of which gender, and whether as nobody is whose office the text has said. */
interface Described {
  readonly pronoun: 'er' | 'sie'
  readonly isPrivate: boolean
}

/**
 * Who is described right after the verb: `sagte die 49-Jährige`, `so der Preisträger`, `betont Hernes Bürgermeisterin`; null
 * where nobody is.
 */
export function describedAt(tokens: readonly Token[], verb: number): Described | null {
  const first = tokens[verb + 1]
  if (first === undefined) return null
  const article = first.lower
  if (article !== 'der' && article !== 'die')
    return (first.tags & Tag.Place) === 0 ? null : ofPlace(first, tokens[verb + 2])
  for (let i = verb + 2; i < verb + 2 + DESCRIBED; i++) {
    const token = tokens[i]
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) return null
    const next = tokens[i + 1]
    // `der CDU-Politiker`
    if (token.kind !== 'word' || token.shape === 'lower' || (next?.text === '-' && !next.spaced)) continue
    const isPrivate = isCalling(token.lower) || isIntroduced(tokens, verb, i)
    return isPrivate || isDescription(token.lower) ? { pronoun: article === 'der' ? 'er' : 'sie', isPrivate } : null
  }
  return null
}

/** How many tokens back somebody without a name is looked for who is spoken of again. */
const INTRODUCED = 120

/** `Ein 20-Jähriger kam. …, sagte der 20-Jährige`: whether somebody of that age was introduced without a name. */
function isIntroduced(tokens: readonly Token[], verb: number, noun: number): boolean {
  const age = tokens[noun - 2]
  if (age?.kind !== 'number') return false
  for (let i = verb; i > Math.max(0, verb - INTRODUCED); i--) {
    if (tokens[i]?.text === age.text && tokens[i + 1]?.text === '-' && INDEFINITE.has(tokens[i - 1]?.lower ?? ''))
      return true
  }
  return false
}

/** `Hernes Bürgermeisterin`: somebody whose title the text has not said, else it may be another's. */
function ofPlace({ lower }: Token, title: Token | undefined): Described | null {
  if (title === undefined || !lower.endsWith('s') || (title.tags & Tag.Title) === 0) return null
  return { pronoun: title.lower.endsWith('in') ? 'sie' : 'er', isPrivate: true }
}

/** Whether the title of an office stands for the person anywhere: `der Unternehmer` is not `Minister A`. */
export function hasOffice({ document: { tokens }, people, actors }: Telling, person: number): boolean {
  const name = people[person]?.name
  return actors.some(({ first, person: own }) => people[own]?.name === name && isOffice(tokens[first]))
}

const isOffice = (token: Token | undefined) =>
  token !== undefined && (token.tags & Tag.Title) !== 0 && readTitle(token.lower)?.forms[0]?.head.kind !== 'profession'

/** The person whom `er` or `sie` before token `at` means: the first actor of that gender in the nearest sentences before. */
export function antecedent({ document, people, actors }: Telling, at: number, pronoun: string): number | null {
  const { tokens, sentences } = document
  const gender = pronoun === 'er' ? 'male' : 'female'
  const own = tokens[at]?.sentence ?? 0
  const paragraph = sentences[own]?.paragraph
  for (let i = own; i >= 0 && i >= own - PRONOUN_REACH; i--) {
    const sentence = sentences[i]
    if (sentence === undefined || (sentence.paragraph !== paragraph && i < own - 1)) break
    const end = i === own ? at : sentence.lastToken
    const fitting = actorsBetween(actors, sentence.firstToken, end).filter(({ person }) => {
      const known = genderOf(people[person]?.givenName?.split(' ')[0] ?? '')
      return known === null || known === gender
    })
    const outside = fitting.find(({ first }) => document.quotationAt(tokens[first]?.start ?? 0) === null)
    if (outside !== undefined) return outside.person
  }
  return null
}
