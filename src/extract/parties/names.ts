import {
  AMBIGUOUS_PARTY_NAMES,
  isPartyNoun,
  isPolitical,
  NARROW_PARTY_NAMES,
  PARTY_BESIDE,
  PARTY_FOLLOWERS,
  PARTY_PHRASES,
  readParty,
  SMALL_PARTY_NAMES,
} from '../../lexicon/parties.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { PartyMention } from '../../model/mentions.js'
import { isInAddress, isPoliticalContext } from './context.js'

/** A party found by its name, before it is known whose it is. */
export type Found = Omit<PartyMention, 'person'>

const ARTICLES = new Set(['die', 'der', 'den', 'bei', 'von', 'mit', 'für'])
const NOT_BEFORE = new Set(['zur', 'seiner', 'ihrer', 'rechten', 'meiner'])
const JOINS = new Set([',', '/', 'und', 'oder', 'sowie', '(', '&'])
/** Names that need politics around them even after an article: they are ordinary nouns. */
const ORDINARY = new Set(['piraten', 'pirat', 'piratin', 'volt', 'union'])

/** The party that token `i` begins, by phrase or by word, or null. */
export function nameAt(document: AnnotatedDocument, i: number): Found | null {
  const { tokens } = document
  const token = tokens[i]
  if (token === undefined || isInAddress(tokens, i)) return null
  return phraseAt(tokens, i) ?? wordAt(document, token)
}

function phraseAt(tokens: readonly Token[], i: number): Found | null {
  const first = tokens[i]
  if (first === undefined || first.shape === 'lower') return null
  for (const { party, tokens: words } of PARTY_PHRASES.get(first.lower) ?? []) {
    if (!words.every((word, at) => tokens[i + at]?.lower === word)) continue
    const last = tokens[i + words.length - 1]
    if (last === undefined || (last.shape === 'lower' && words.length === 2)) continue
    return {
      rule: 'parties/phrase',
      start: first.start,
      end: last.end,
      parties: [party],
      expression: 'party',
      firstToken: i,
      lastToken: i + words.length,
    }
  }
  return null
}

function wordAt(document: AnnotatedDocument, token: Token): Found | null {
  const { tokens } = document
  if (token.shape === 'lower' && PARTY_BESIDE.has(token.lower)) return besideAt(tokens, token)
  const word = readParty(token.lower)
  if (word === null) return null
  if (word.kind !== 'adjective' && token.shape === 'lower' && !SMALL_PARTY_NAMES.has(token.text)) return null
  if (AMBIGUOUS_PARTY_NAMES.has(token.lower) && !isMeant(document, token)) return null
  if (word.kind === 'member' && isBeforeNoun(tokens, token.index) && token.lower.startsWith('liberal')) return null
  const whole = word.start === 0 && word.end === token.lower.length
  const wide = whole && word.kind === 'party' ? widened(tokens, token) : null
  return {
    rule: `parties/${whole ? word.kind : 'compound'}`,
    start: wide?.start ?? token.start + word.start,
    end: wide?.end ?? token.start + word.end,
    parties: word.parties,
    expression: word.kind,
    firstToken: wide?.firstToken ?? token.index,
    lastToken: wide?.lastToken ?? token.index + 1,
  }
}

/** `grüne Landtagsabgeordnete`, not `grüne Wiese`. */
function besideAt(tokens: readonly Token[], { index, lower, start, end }: Token): Found | null {
  const party = PARTY_BESIDE.get(lower)
  const noun = tokens[index + 1]
  if (party === undefined || noun === undefined || noun.shape === 'lower' || !isPartyNoun(noun.lower)) return null
  return {
    rule: 'parties/beside',
    start,
    end,
    parties: [party],
    expression: 'adjective',
    firstToken: index,
    lastToken: index + 1,
  }
}

/** `Die Linke`, `DIE LINKE. NRW`: the article in capitals and the land belong to this name. */
function widened(tokens: readonly Token[], token: Token) {
  const article = tokens[token.index - 1]
  const named = token.lower === 'linke' || token.lower === 'partei'
  const firstToken = named && article?.lower === 'die' && article.shape !== 'lower' ? token.index - 1 : token.index
  const point = tokens[token.index + 1]
  const land = tokens[token.index + 2]
  const withLand = token.text === 'LINKE' && point?.text === '.' && !point.spaced && land?.shape === 'upper'
  const lastToken = token.index + (withLand ? 3 : 1)
  return {
    start: tokens[firstToken]?.start ?? token.start,
    end: tokens[lastToken - 1]?.end ?? token.end,
    firstToken,
    lastToken,
  }
}

/** Whether a name that is also another word means the party: `die Grünen`, `(Grüne)`, not `grüne Wiese`, `Linke Rheinseite`. */
function isMeant(document: AnnotatedDocument, { index, lower, shape }: Token): boolean {
  const { tokens } = document
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (NARROW_PARTY_NAMES.has(lower)) return shape === 'upper' && isAmongParties(tokens, index)
  if (lower === 'partei') return shape === 'upper' && before?.lower === 'die'
  if (before !== undefined && NOT_BEFORE.has(before.lower)) return false
  // `auf der Linken`: the left side
  if (lower === 'linken' && before?.lower === 'der' && tokens[index - 2]?.lower === 'auf') return false
  if (lower === 'union') return isUnion(document, index)
  if (after?.text === '-' && !after.spaced)
    return !ORDINARY.has(lower) || isPoliticalContext(document, index, AMBIGUOUS_PARTY_NAMES)
  if (before?.text === '-' && !tokens[index]?.spaced)
    return !before.spaced && isPoliticalContext(document, index, AMBIGUOUS_PARTY_NAMES)
  if (ORDINARY.has(lower)) {
    const unit = lower === 'volt' && before?.kind === 'number'
    return !unit && (isInBracket(tokens, index) || isPoliticalContext(document, index, AMBIGUOUS_PARTY_NAMES))
  }
  if (isBeforeNoun(tokens, index)) return false
  if (shape === 'upper' && lower.length > 4) return true
  if (isInBracket(tokens, index) || ARTICLES.has(before?.lower ?? '')) return true
  if (isBesideParty(tokens, index)) return true
  if (after !== undefined && (after.tags & Tag.Speech) !== 0) return true
  return isPoliticalContext(document, index, AMBIGUOUS_PARTY_NAMES)
}

/** How many tokens around an abbreviation are asked for another party. */
const NEAR = 8

/** `FW-Fraktion`, `die CSU 15, die FW 11`: a noun of politics joined to it, or a party that nothing else means near it. */
function isAmongParties(tokens: readonly Token[], i: number): boolean {
  const [before, hyphen, noun] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
  if (hyphen?.text === '-' && !hyphen.spaced)
    return noun?.spaced === false && (isPolitical(noun.lower) || isPartyNoun(noun.lower))
  if (!ARTICLES.has(before?.lower ?? '') && !JOINS.has(before?.lower ?? '')) return false
  return tokens
    .slice(Math.max(0, i - NEAR), i + NEAR)
    .some(
      ({ lower, shape, sentence }) =>
        shape !== 'lower' &&
        sentence === tokens[i]?.sentence &&
        !AMBIGUOUS_PARTY_NAMES.has(lower) &&
        readParty(lower)?.kind === 'party',
    )
}

function isUnion(document: AnnotatedDocument, i: number): boolean {
  const { tokens } = document
  const before = tokens[i - 1]
  if (before?.text === '-' || (before?.kind === 'word' && before.shape !== 'lower' && before.lower !== 'die'))
    return false
  const around = tokens.slice(Math.max(0, i - 40), i + 40)
  if (around.some(({ text }) => text === 'EU' || text === 'Europäische' || text === 'Europäischen'))
    return isBesideParty(tokens, i)
  return isPoliticalContext(document, i, AMBIGUOUS_PARTY_NAMES)
}

/** Whether a capitalised word follows that makes the name an attribute, unless it is one that a party has. */
function isBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  if (after === undefined || after.kind !== 'word' || after.shape === 'lower') return false
  if ((after.tags & Tag.FirstName) !== 0) return false
  return !PARTY_FOLLOWERS.has(after.lower) && (after.tags & Tag.Title) === 0
}

function isInBracket(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) if (tokens[at]?.text === '(') return true
  return false
}

function isBesideParty(tokens: readonly Token[], i: number): boolean {
  const isParty = (token: Token | undefined) =>
    token !== undefined && token.shape !== 'lower' && (readParty(token.lower)?.kind ?? 'adjective') !== 'adjective'
  if (JOINS.has(tokens[i - 1]?.lower ?? '') && isParty(tokens[i - 2])) return true
  return JOINS.has(tokens[i + 1]?.lower ?? '') && isParty(tokens[i + 2])
}
