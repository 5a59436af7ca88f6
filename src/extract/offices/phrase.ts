import {
  APPOINTED,
  DEFINITE,
  INDEFINITE,
  PLACE_PARTS,
  placeOf,
  STATUS_BEFORE,
  TITLE_PREFIXES,
  titleAdjective,
} from '../../lexicon/title_context.js'
import { readTitle, type TitleReading, titleAbbreviation } from '../../lexicon/titles.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { OfficeRecord } from '../../model/records.js'
import { type Complement, complementAfter } from './complement.js'
import { type Agreement, agree, inflect } from './inflection.js'

/** A title with all that belongs to it, before it is tied to a person. Token ranges are half-open. */
export interface TitlePhrase extends Agreement {
  /** From the article or status word to the end of what the title is for. */
  readonly first: number
  readonly last: number
  /** What the record quotes: adjectives, head and portfolio. */
  readonly quoteFirst: number
  readonly quoteLast: number
  readonly role: string
  readonly kind: 'office' | 'profession' | 'mandate'
  readonly determiner: string | null
  /** Nominative singular. */
  readonly title: string
  readonly portfolio: string | null
  readonly organisation: string | null
  readonly status: OfficeRecord['status'] | null
  readonly deputy: boolean
}

const MOST_ADJECTIVES = 4
const DETERMINERS = new Set([...DEFINITE, ...APPOINTED, ...INDEFINITE])
/** Roles of members of a parliament: a place in -er before them is their constituency, not their body. */
const ELECTED_FOR = new Set(['representative', 'member_landtag', 'member_bundestag', 'member_european_parliament'])
const JOINS = new Set(['und', 'oder', 'sowie', '&'])

/** Reads the title whose head is token `head`; null where the word is no title here. */
export function titleAt(
  document: AnnotatedDocument,
  head: number,
  isName: (token: number) => boolean,
): TitlePhrase | null {
  const { tokens } = document
  const token = tokens[head]
  if (token === undefined || token.shape === 'lower' || isName(head) || isJoined(tokens, head)) return null
  const abbreviation = titleAbbreviation(token.lower)
  if (abbreviation !== null) {
    const written = token.text === abbreviation.written || token.text === token.text.toUpperCase()
    return written ? abbreviated(document, head, abbreviation.role, abbreviation.written, isName) : null
  }
  const reading = readTitle(token.lower)
  const kind = reading?.forms[0]?.head.kind ?? 'office'
  if (reading === null || kind === 'description') return null
  return spelledOut(document, head, reading, kind === 'profession' ? 'profession' : 'office', isName)
}

function abbreviated(
  document: AnnotatedDocument,
  head: number,
  role: string,
  title: string,
  isName: (token: number) => boolean,
): TitlePhrase {
  const before = wordsBefore(document, head, isName)
  const complement = complementAfter(document, head + 1, isName)
  const mandate = /^M/u.test(title) && title.length > 2
  return {
    ...common(document, head, role, before, complement),
    kind: mandate ? 'mandate' : 'office',
    title,
    status: before.status ?? complement.status,
    deputy: before.deputy,
    number: 'singular',
    gender: null,
  }
}

function spelledOut(
  document: AnnotatedDocument,
  head: number,
  reading: TitleReading,
  kind: TitlePhrase['kind'],
  isName: (token: number) => boolean,
): TitlePhrase | null {
  const { tokens } = document
  const token = tokens[head]
  const form = reading.forms[0]
  if (token === undefined || form === undefined) return null
  const before = wordsBefore(document, head, isName)
  const complement = complementAfter(document, head + 1, isName)
  if (form.head.needs === 'body' && reading.prefix === 0 && complement.organisation === null) return null
  if (form.head.body === true && before.determiner !== null && form.gender !== 'feminine') return null
  const agreement = agree(reading, token.lower, before.determiner, before.adjectives.at(-1)?.lower ?? null)
  const noun = before.joined + inflect(token.text, reading, agreement.gender)
  const prefix = TITLE_PREFIXES.find(
    ({ start, hyphen }) =>
      noun.toLowerCase().startsWith(hyphen ? `${start}-` : start) && noun.length > start.length + 4,
  )
  const kept = before.adjectives
    .filter(({ lower }) => titleAdjective(lower)?.kept ?? true)
    .map((adjective) => inflectAdjective(adjective, agreement.gender))
  return {
    ...agreement,
    ...common(document, head, form.head.role, before, complement),
    kind,
    title: [...(before.ellipsis === null ? [] : [before.ellipsis]), ...kept, noun].join(' '),
    status: before.status ?? complement.status ?? prefix?.status ?? statusOf(form.head.status),
    deputy: before.deputy || form.head.deputy === true || prefix?.deputy === true,
  }
}

function common({ tokens }: AnnotatedDocument, head: number, role: string, before: Before, complement: Complement) {
  return {
    first: before.first,
    last: complement.end,
    quoteFirst: before.quoteFirst,
    quoteLast: complement.portfolioEnd ?? complement.wordsEnd ?? head + 1,
    determiner: before.determiner,
    portfolio: complement.portfolio,
    organisation:
      complement.organisation ??
      before.organisation ??
      (before.place === null || ELECTED_FOR.has(role) ? null : placeOf(tokens[before.place]?.text ?? '')),
    role,
  }
}

/** Whether the word is only the first part of a hyphened one: `Minister-Runde`. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const [hyphen, next] = [tokens[i + 1], tokens[i + 2]]
  return hyphen?.text === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced
}

function statusOf(status: string | undefined): OfficeRecord['status'] | null {
  return status === 'former' ? status : null
}

function inflectAdjective(adjective: Adjective, gender: Agreement['gender']): string {
  if (adjective.stem === null) return adjective.text
  return adjective.stem + (gender === 'masculine' ? 'er' : gender === 'neuter' ? 'es' : 'e')
}

interface Adjective {
  readonly text: string
  readonly lower: string
  /** As written without its ending; null where it has none (`1.`). */
  readonly stem: string | null
}

/** What stands before a head. */
interface Before {
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

function wordsBefore({ tokens, text }: AnnotatedDocument, head: number, isName: (token: number) => boolean): Before {
  const sentence = tokens[head]?.sentence
  const word = (i: number): Token | undefined => {
    const token = tokens[i]
    return token !== undefined && token.sentence === sentence && !isName(i) ? token : undefined
  }
  let first = hyphenedStart(tokens, head)
  const organisationLast = first < head && isOrganisation(tokens, first, head) ? head - 1 : null
  const organisation =
    organisationLast === null ? null : text.slice(tokens[first]?.start, tokens[organisationLast]?.start)
  const joined = organisation === null ? text.slice(tokens[first]?.start, tokens[head]?.start) : ''
  const ellipsis = ellipsisBefore(tokens, first)
  if (ellipsis !== null) first -= 3
  const adjectives: Adjective[] = []
  let status: OfficeRecord['status'] | null = null
  let deputy = false
  let quoteFirst = first
  let place: number | null = null
  for (let n = 0; n < MOST_ADJECTIVES; n++) {
    const token = word(first - 1)
    if (token === undefined || DETERMINERS.has(token.lower)) break
    const ordinal = word(first - 2)
    if (token.text === '.' && ordinal?.kind === 'number' && /^\d$/u.test(ordinal.text)) {
      first -= 2
      quoteFirst = first
      deputy ||= ordinal.text !== '1'
      adjectives.unshift({ text: `${ordinal.text}.`, lower: ordinal.text, stem: null })
      continue
    }
    const known = token.kind === 'word' ? titleAdjective(token.lower) : null
    if (known !== null && /e[rnms]?$/u.test(token.lower)) {
      first--
      quoteFirst = first
      const title = tokens[head]?.lower ?? ''
      if (!known.unless.some((start) => title.startsWith(start))) status = known.status ?? status
      deputy ||= known.deputy
      const stem = token.text.replace(/e[rnms]?$/u, '')
      const shared = ellipsisBefore(tokens, first)
      if (shared !== null) first = quoteFirst = first - 3
      if (known.kept)
        adjectives.unshift({ text: token.text, lower: token.lower, stem: shared === null ? stem : `${shared} ${stem}` })
      continue
    }
    if (
      token.kind === 'word' &&
      token.shape === 'capital' &&
      (token.tags & Tag.Place) !== 0 &&
      token.lower.endsWith('er')
    ) {
      place = first - 1
      first--
      continue
    }
    if (
      token.kind === 'word' &&
      token.shape === 'lower' &&
      token.lower.length > 5 &&
      /(?:en|er|em|e)$/u.test(token.lower) &&
      n === 0
    ) {
      const beyond = word(first - 2)
      if (beyond === undefined || !DETERMINERS.has(beyond.lower)) break
      first--
      continue
    }
    break
  }
  let determiner: string | null = null
  const article = word(first - 1)
  if (article !== undefined && DETERMINERS.has(article.lower)) {
    determiner = article.lower
    first--
  }
  for (const { tokens: words, status: said } of STATUS_BEFORE) {
    if (!words.every((own, at) => word(first - words.length + at)?.lower === own)) continue
    first -= words.length
    status ??= said
    break
  }
  return { first, quoteFirst, joined, adjectives, ellipsis, determiner, organisation, place, status, deputy }
}

/** First token of the hyphened word that ends in token `head`: `CDU/CSU-Fraktionsvorsitzender`. */
function hyphenedStart(tokens: readonly Token[], head: number): number {
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
