import {
  APPOINTED,
  DEFINITE,
  INDEFINITE,
  isShortAdjective,
  PLACE_PARTS,
  STATUS_BEFORE,
  titleAdjective,
} from '../../lexicon/title_context.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { OfficeRecord } from '../../model/records.js'

const MOST_ADJECTIVES = 4
const DETERMINERS = new Set([...DEFINITE, ...APPOINTED, ...INDEFINITE])
const ENDING = /e[rnms]?$/u
const JOINS = new Set(['und', 'oder', 'sowie', '&'])

/** An adjective that belongs to the title. */
export interface Adjective {
  readonly text: string
  readonly lower: string
  /** As written without its ending; null where it has none (`1.`). */
  readonly stem: string | null
}

/** What stands before a head. */
export interface Before {
  readonly first: number
  readonly quoteFirst: number
  /** What is joined to the head by a hyphen and stays in the title (`Ex-`). */
  readonly joined: string
  readonly adjectives: readonly Adjective[]
  /** First part that shares the head: `Arbeits- und`. */
  readonly ellipsis: string | null
  readonly determiner: string | null
  readonly organisation: string | null
  /** Token of a place in -er: `Hammer Oberbürgermeister`. */
  readonly place: number | null
  readonly status: OfficeRecord['status'] | null
  readonly deputy: boolean
}

/** Reads what stands before the head of a title. */
export function wordsBefore(document: AnnotatedDocument, head: number, isName: (token: number) => boolean): Before {
  const { tokens, text } = document
  const sentence = tokens[head]?.sentence
  const word = (i: number): Token | undefined => {
    const token = tokens[i]
    return token !== undefined && token.sentence === sentence && !isName(i) ? token : undefined
  }
  const hyphened = hyphenedStart(tokens, head)
  const isBody = hyphened < head && isOrganisation(tokens, hyphened, head)
  const joined = text.slice(tokens[hyphened]?.start, tokens[head]?.start)
  const ellipsis = ellipsisBefore(tokens, hyphened)
  const start = ellipsis === null ? hyphened : hyphened - 3
  const {
    first: described,
    quoteFirst,
    adjectives,
    status,
    deputy,
    place,
  } = adjectivesBefore(tokens, head, start, word)
  const article = word(described - 1)
  const determiner = article !== undefined && DETERMINERS.has(article.lower) ? article.lower : null
  const first = determiner === null ? described : described - 1
  const saidBefore = (i: number) =>
    STATUS_BEFORE.find(({ tokens: words }) => words.every((own, at) => word(i - words.length + at)?.lower === own))
  const said = saidBefore(first)
  const statusFirst = first - (said?.tokens.length ?? 0)
  // `bisher selbst Stellvertreter`: the first of two words may say more than the second.
  const further = said === undefined ? undefined : saidBefore(statusFirst)
  return {
    first: statusFirst - (further?.tokens.length ?? 0),
    quoteFirst,
    joined: isBody ? '' : joined,
    adjectives,
    ellipsis,
    determiner,
    organisation: isBody ? joined.slice(0, -1) : null,
    place,
    status: status ?? said?.status ?? further?.status ?? null,
    deputy,
  }
}

/** The adjectives, ordinals and place in -er before token `start`, from the last to the first. */
function adjectivesBefore(
  tokens: readonly Token[],
  head: number,
  start: number,
  word: (i: number) => Token | undefined,
): Pick<Before, 'first' | 'quoteFirst' | 'adjectives' | 'status' | 'deputy' | 'place'> {
  const adjectives: Adjective[] = []
  let first = start
  let quoteFirst = start
  let status: OfficeRecord['status'] | null = null
  let deputy = false
  let place: number | null = null
  for (let n = 0; n < MOST_ADJECTIVES; n++) {
    const token = word(first - 1)
    if (token === undefined || DETERMINERS.has(token.lower)) break
    const known = token.kind === 'word' && ENDING.test(token.lower) ? titleAdjective(token.lower) : null
    const ordinal = token.text === '.' ? word(first - 2) : undefined
    const short = ordinal !== undefined && isShortAdjective(ordinal.lower) ? titleAdjective(ordinal.lower) : null
    if (ordinal !== undefined && /^\d$/u.test(ordinal.text)) {
      quoteFirst = first -= 2
      deputy ||= ordinal.text !== '1'
      adjectives.unshift({ text: `${ordinal.text}.`, lower: ordinal.text, stem: null })
    } else if (short !== null) {
      quoteFirst = first -= 2
      status = short.status ?? status
      deputy ||= short.deputy
      if (short.kept) adjectives.unshift({ text: short.stem, lower: short.stem, stem: short.stem })
    } else if (known !== null) {
      const shared = ellipsisBefore(tokens, first - 1)
      quoteFirst = first -= shared === null ? 1 : 4
      if (!known.unless.some((end) => tokens[head]?.lower.startsWith(end))) status = known.status ?? status
      deputy ||= known.deputy
      const stem = (shared === null ? '' : `${shared} `) + token.text.replace(ENDING, '')
      if (known.kept) adjectives.unshift({ text: token.text, lower: token.lower, stem })
    } else if (token.shape === 'capital' && (token.tags & Tag.Place) !== 0 && token.lower.endsWith('er')) {
      place = --first
    } else if (isAge(tokens, first - 1)) {
      first -= 3
    } else if (n === 0 && isPlainAdjective(token) && DETERMINERS.has(word(first - 2)?.lower ?? '')) {
      first--
    } else break
  }
  return { first, quoteFirst, adjectives, status, deputy, place }
}

/** Whether token `i` ends `38-jährige`. */
function isAge(tokens: readonly Token[], i: number): boolean {
  return (
    /^jährige[nrms]?$/u.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === '-' && tokens[i - 2]?.kind === 'number'
  )
}

/** Whether a word may be any adjective between an article and a title: `der erfahrene Landrat`. */
function isPlainAdjective({ kind, shape, lower }: Token): boolean {
  return kind === 'word' && shape === 'lower' && lower.length > 4 && ENDING.test(lower)
}

/** First token of the hyphened word that ends in token `head`: `CDU/CSU-Fraktionsvorsitzender`. */
export function hyphenedStart(tokens: readonly Token[], head: number): number {
  let first = head
  while (tokens[first]?.spaced === false) {
    const mark = tokens[first - 1]
    const part = tokens[first - 2]
    const joins = mark?.text === '-' || (mark?.text === '/' && first < head)
    if (!joins || mark.spaced || part === undefined || part.kind === 'mark') break
    first -= 2
  }
  return first
}

/** Whether the part joined to a head is a place, a party or a body: `NRW-`, `SPD-`, `KIZ-`, not `Ex-`, `Personalrats-`. */
function isOrganisation(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first; i < head; i += 2) {
    const part = tokens[i]
    if (part === undefined) return false
    if (part.shape === 'upper' && part.text.length > 1) return true
    if ((part.tags & (Tag.Party | Tag.Place)) !== 0 || part.shape === 'mixed' || PLACE_PARTS.has(part.lower))
      return true
  }
  return false
}

/** The first part of `Arbeits- und Sozialminister` before token `i`, or null. */
function ellipsisBefore(tokens: readonly Token[], i: number): string | null {
  const [part, hyphen, join] = [tokens[i - 3], tokens[i - 2], tokens[i - 1]]
  if (part?.kind !== 'word' || hyphen?.text !== '-' || hyphen.spaced || !JOINS.has(join?.lower ?? '')) return null
  return `${part.text}- ${join?.text}`
}
