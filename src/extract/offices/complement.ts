import {
  FIELDS,
  GENITIVES,
  isBody,
  isComplete,
  isDepartment,
  PREPOSITIONS,
  RESSORTS,
  STATUS_AFTER,
  THANKING,
  THANKS,
  TIMES,
} from '../../lexicon/title_context.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { OfficeRecord } from '../../model/records.js'
import { hasBody, headOf, isShortForm, nominative } from './bodies.js'
import { nounPhrases } from './noun_phrases.js'
import { partiesEnd } from './party_lists.js'

/** What follows a title: what it is for, whose it is, whether it is past. Token ranges end at `end` (exclusive). */
export interface Complement {
  readonly end: number
  readonly portfolio: string | null
  readonly portfolioEnd: number | null
  readonly organisation: string | null
  readonly status: OfficeRecord['status'] | null
  /** End of words such as `a. D.`, null where there are none. */
  readonly wordsEnd: number | null
}

/** How many tokens a complement takes at most, and how many parts: longer ones are running text. */
const LONGEST = 40
const MOST_PARTS = 4

/** `in seinem Amt` */
const POSSESSIVE = /^(?:sein|ihr)e[mn]$/u
const HELD = /^(?:amt|ämtern|posten|funktion)$/u

const NOTHING: Complement = {
  end: 0,
  portfolio: null,
  portfolioEnd: null,
  organisation: null,
  status: null,
  wordsEnd: null,
}
const FIRST_WORDS = new Set([
  'für',
  'eines',
  'einer',
  ...GENITIVES,
  ...PREPOSITIONS,
  ...STATUS_AFTER.map(({ tokens }) => tokens[0] ?? ''),
])

/** Whether a complement can begin with a token: with a noun, or with a word that leads to one. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  return token.shape !== 'lower' || FIRST_WORDS.has(token.lower)
}

/** Reads what follows a title from token `from` on. */
export function complementAfter(
  document: AnnotatedDocument,
  from: number,
  isName: (token: number) => boolean,
): Complement {
  const { tokens, sentences, text } = document
  const inBracket = tokens[from - 2]?.text === '('
  if (isName(from) || (!mayBegin(tokens[from]) && !(inBracket && tokens[from]?.text === ',')))
    return { ...NOTHING, end: from }
  const sentence = sentences[tokens[from - 1]?.sentence ?? 0]
  const limit = Math.min(sentence?.lastToken ?? from, from + LONGEST)
  const reader = nounPhrases(tokens, limit, isName)
  const slice = (first: number, last: number) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)
  let at = from
  let status: OfficeRecord['status'] | null = null
  let wordsEnd: number | null = null
  for (const { tokens: words, status: said } of STATUS_AFTER) {
    if (!words.every((own, i) => tokens[at + i]?.lower === own)) continue
    at += words.length
    status = said
    wordsEnd = at
    break
  }
  let portfolio: [number, number] | null = null
  let organisation: [number, number] | null = null
  for (let part = 0; part < MOST_PARTS && at < limit; part++) {
    const word = tokens[at]
    if (word === undefined) break
    if (word.lower === 'für' && (portfolio === null || organisation !== null)) {
      const end = reader(at + 1, { list: true, article: true })
      // `dankte dem Bürgermeister für die Unterstützung`
      if (end === null || isThanked(document, at + 1, end)) break
      if (organisation === null || (portfolio === null && isComplete(headOf(tokens, ...organisation))))
        portfolio = [at, end]
      else organisation = [organisation[0], end]
      at = end
      continue
    }
    // `Leiterin eines Ministerbüros in Mainz`
    const indefinite = word.lower === 'eines' || word.lower === 'einer'
    const genitive = indefinite || GENITIVES.has(word.lower)
    const preposition = PREPOSITIONS.has(word.lower)
    const apposed = part === 0 && word.kind === 'word' && word.shape !== 'lower'
    if (!genitive && !preposition && !apposed) break
    // `Schatzmeister in seinem Amt bestätigt`
    if (preposition && POSSESSIVE.test(tokens[at + 1]?.lower ?? '') && HELD.test(tokens[at + 2]?.lower ?? '')) break
    const start = apposed ? at : at + 1
    const end = partiesEnd(tokens, start, limit) ?? reader(start, { list: apposed, article: preposition })
    if (end === null) break
    const body = hasBody(tokens, start, end)
    if (indefinite && !body) break
    // `Trainerin des Jahres`
    if (genitive && part === 0 && end === start + 1 && TIMES.has(tokens[start]?.lower ?? '')) {
      at = end
      continue
    }
    // `Minister der Justiz`
    if (genitive && part === 0 && end === start + 1 && RESSORTS.has(tokens[start]?.lower ?? '')) {
      portfolio = [at, end]
      at = end
      continue
    }
    // `Abteilungsleiter Polizei Hans Muster`: what stands between title and name is no name only where it is a body.
    if (apposed && isName(end) && !isOneBody(tokens, start, end)) break
    if (preposition && !body && word.lower !== 'von') break
    if (apposed && !body && ((tokens[at]?.tags ?? 0) & Tag.Party) === 0) portfolio = [start, end]
    else if (portfolio !== null && organisation === null && genitive && !body) portfolio = [portfolio[0], end]
    else organisation = organisation === null ? [start, end] : [organisation[0], end]
    at = end
  }
  at = rankEnd(tokens, at)
  if (organisation === null && inBracket && tokens[at]?.text === ',') {
    // `(Fachbereichsleiter Soziales, Stadt Unna)`
    const end = reader(at + 1, { list: false, article: false })
    if (end !== null && tokens[end]?.text === ')' && !isPlace(tokens, at + 1, end)) {
      organisation = [at + 1, end]
      at = end
    }
  }
  if (organisation !== null && isShortForm(tokens, at)) at = shortFormEnd(tokens, at, isName)
  return {
    end: at,
    status: status ?? (isPastTerm(tokens, at) ? 'former' : null),
    wordsEnd,
    portfolio: portfolio === null ? null : slice(...portfolio),
    portfolioEnd: portfolio?.[1] ?? null,
    organisation: organisation === null ? null : nominative(document, ...organisation),
  }
}

/** The token after `(GEW)`, with the land of a body that has one in each: `(GEW) NRW`. */
function shortFormEnd(tokens: readonly Token[], from: number, isName: (token: number) => boolean): number {
  const land = tokens[from + 3]
  return land !== undefined && (land.tags & Tag.Place) !== 0 && !isName(from + 3) ? from + 4 : from + 3
}

/**
 * Whether tokens `[first, last)` name what somebody is thanked for; `für Arbeit` is a portfolio, `für ihre Arbeit` none, `für
 * das Engagement` none where its sentence thanks, honours or gives.
 */
function isThanked({ tokens, sentences }: AnnotatedDocument, first: number, last: number): boolean {
  const article = tokens[first]?.lower ?? ''
  const own = OWN.test(article)
  if (!own && !ARTICLE.test(article)) return false
  const nouns = tokens.slice(first, last).filter(({ lower, shape }) => shape !== 'lower' && THANKS.has(lower))
  if (own || nouns.some(({ lower }) => !FIELDS.has(lower))) return nouns.length > 0
  const sentence = sentences[tokens[first]?.sentence ?? 0]
  return (
    nouns.length > 0 && tokens.slice(sentence?.firstToken, sentence?.lastToken).some(({ lower }) => THANKING.has(lower))
  )
}

const ARTICLE = /^(?:die|das|den)$/u
const OWN = /^(?:ihr|sein)(?:en?)?$/u

/** The token after `im Rang eines Staatssekretärs` at `i`; `i` where that does not follow. */
function rankEnd(tokens: readonly Token[], i: number): number {
  const [preposition, rank, article, title] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  const inRank = preposition?.lower === 'im' && /^range?$/u.test(rank?.lower ?? '')
  return inRank && /^eine[rs]$/u.test(article?.lower ?? '') && ((title?.tags ?? 0) & Tag.Title) !== 0 ? i + 4 : i
}

/** Whether tokens `[first, last)` name nothing but a place. */
function isPlace(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).every(({ tags, kind }) => kind === 'mark' || (tags & Tag.Place) !== 0)
}

/** Whether one word that names a body stands between a title and a name. */
function isOneBody(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower = '', tags = 0 } = tokens[first] ?? {}
  return last === first + 1 && (tags & (Tag.FirstName | Tag.Surname)) === 0 && (isBody(lower) || isDepartment(lower))
}

/** Whether a term that has ended follows: `von 1999 bis 2011`. */
function isPastTerm(tokens: readonly Token[], i: number): boolean {
  const isTerm = tokens[i]?.lower === 'von' && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.lower === 'bis'
  return isTerm && tokens[i + 3]?.lower !== 'heute'
}
