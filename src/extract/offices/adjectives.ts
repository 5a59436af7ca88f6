import {
  APPOINTED,
  DEFINITE,
  INDEFINITE,
  isShortAdjective,
  LANDS,
  titleAdjective,
} from '../../lexicon/title_context.js'
import { ADVERBS } from '../../lexicon/title_verbs.js'
import { Tag, type Token } from '../../model/document.js'
import type { OfficeRecord } from '../../model/records.js'
import { ellipsisBefore, hyphenedStart } from './joined.js'

const MOST_ADJECTIVES = 4
/** Articles and their like, which end what stands before a title. */
export const DETERMINERS: ReadonlySet<string> = new Set([...DEFINITE, ...APPOINTED, ...INDEFINITE])
const ENDING = /e[rnms]?$/u
const LAND_PARTS = new Set([...LANDS.keys()].flatMap((adjective) => adjective.split('-').slice(-1)))

/** An adjective that belongs to the title. */
export interface Adjective {
  readonly text: string
  readonly lower: string
  /** As written without its ending; null where it has none (`1.`). */
  readonly stem: string | null
}

/** What the adjectives before a title say. */
export interface Described {
  readonly first: number
  readonly quoteFirst: number
  readonly adjectives: readonly Adjective[]
  readonly status: OfficeRecord['status'] | null
  readonly deputy: boolean
  /** Token of a place in -er: `Hammer Oberbürgermeister`. */
  readonly place: number | null
  /** Land that an adjective names: `bayerischer Innenminister`. */
  readonly land: string | null
}

/** The adjectives, ordinals and place in -er before token `start`, from the last to the first. */
export function adjectivesBefore(
  tokens: readonly Token[],
  head: number,
  start: number,
  word: (i: number) => Token | undefined,
): Described {
  const adjectives: Adjective[] = []
  let first = start
  let quoteFirst = start
  let status: OfficeRecord['status'] | null = null
  let deputy = false
  let place: number | null = null
  let land: string | null = null
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
    } else if (token.shape === 'lower' && (token.tags & Tag.Party) !== 0 && ENDING.test(token.lower)) {
      // `grüner Beigeordneter`: the party is said elsewhere
      first--
    } else if (isLandAdjective(token)) {
      land = landOf(tokens, first - 1)
      first = hyphenedStart(tokens, first - 1)
    } else if (token.shape === 'capital' && (token.tags & Tag.Place) !== 0 && token.lower.endsWith('er')) {
      place = --first
    } else if (n > 0 && token.shape === 'capital' && isResponsible(word, first)) {
      // `der für Migration zuständige Vorstand`
      first -= 2
    } else if (n === 0 && isUnknownPlace(token) && DETERMINERS.has(word(first - 2)?.lower ?? '')) {
      place = --first
    } else if (isAge(tokens, first - 1)) {
      first -= 3
    } else if (n === 0 && isPlainAdjective(token) && DETERMINERS.has(word(first - 2)?.lower ?? '')) {
      first--
    } else if (n === 0 && isPlainAdjective(token) && isAdverb(word(first - 2)) && isArticle(word(first - 3))) {
      // `den derzeit dienstältesten Kreisvorsitzenden`
      first -= 2
    } else break
  }
  return { first, quoteFirst, adjectives, status, deputy, place, land }
}

/** Whether a word may be the adjective of a land or its last part: `bayerische`, the second of `nordrhein-westfälische`; `Bayerischer Staatsminister`. */
function isLandAdjective({ shape, lower }: Token): boolean {
  return (
    (shape === 'lower' || (shape === 'capital' && lower.includes('sch'))) && LAND_PARTS.has(lower.replace(ENDING, ''))
  )
}

/** The land whose adjective ends at token `i`. */
function landOf(tokens: readonly Token[], i: number): string | null {
  let written = tokens[i]?.lower.replace(ENDING, '') ?? ''
  for (let at = i; at > hyphenedStart(tokens, i); at -= 2) written = `${tokens[at - 2]?.lower}-${written}`
  return LANDS.get(written) ?? null
}

/** Whether `für` and a noun stand before an adjective at token `first` that calls for them, and an article before those. */
function isResponsible(word: (i: number) => Token | undefined, first: number): boolean {
  return (
    word(first)?.lower.startsWith('zuständig') === true &&
    word(first - 1)?.shape === 'capital' &&
    word(first - 2)?.lower === 'für' &&
    isArticle(word(first - 3))
  )
}

const isAdverb = (token: Token | undefined) => token?.shape === 'lower' && ADVERBS.has(token.lower)
const isArticle = (token: Token | undefined) => token !== undefined && DETERMINERS.has(token.lower)

/** `der Geseker Landtagsabgeordnete`: a word in -er that nothing else is known of. */
function isUnknownPlace({ shape, tags, lower }: Token): boolean {
  return shape === 'capital' && tags === 0 && lower.length > 4 && lower.endsWith('er')
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
