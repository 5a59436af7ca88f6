import {
  FUNDS,
  isMoneyWord,
  isPaying,
  isPrice,
  PAYERS,
  PURPOSE_STOPS,
  PURPOSE_TIMES,
  SOURCES,
} from '../../lexicon/money.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Figure } from './constructions.js'
import { type Clause, clauseHas, nounAt } from './phrases.js'

const CHARGED = new Set(['die', 'den', 'das'])

/** How far before its own clause an amount's verb may stand, in tokens. */
const VERB = 30

/** Who pays: `vom Land`, `Das Integrationsministerium investiert …`, `aus den kommunalen Haushalten`, `Landesmittel`. */
export function payerOf({ tokens, sentences }: AnnotatedDocument, figure: Figure, { from, to }: Clause): string | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || (at >= figure.first && at < figure.last)) continue
    const fits = ({ second }: { readonly second: string | null }) => second === null || tokens[at + 1]?.lower === second
    const fund = FUNDS.get(token.lower)?.find(fits)
    if (fund !== undefined) return fund.value
    const source = SOURCES.get(token.lower)?.find(fits)
    const payer = source === undefined ? null : payerNoun(tokens, source.second === null ? at + 1 : at + 2, to, null)
    if (payer !== null) return payer
    // `Die Paten kosten die Stadt Hagen 24.500 Euro`: whom something costs so much.
    const charged = isPrice(token.lower) && CHARGED.has(tokens[at + 1]?.lower ?? '')
    const charging = charged ? payerNoun(tokens, at + 2, to, null) : null
    if (charging !== null) return charging
  }
  // `Das Land übernimmt 5 Mio. Euro, die Stadt 2 Mio. Euro`: the verb may stand in the clause before.
  const begin = Math.max(from - VERB, sentences[tokens[figure.first]?.sentence ?? 0]?.firstToken ?? 0)
  if (!clauseHas(tokens, begin, to, isPaying)) return null
  return (
    subjectOf(tokens, from, figure.first) ??
    subjectOf(tokens, figure.last, to) ??
    besideVerb(tokens, figure, { from, to })
  )
}

/**
 * The payer that is on no list: a noun phrase in the nominative right before or behind the verb that pays (`Die AWO gibt
 * …`, `… gibt die AWO`), unless it is the money itself.
 */
function besideVerb(tokens: readonly Token[], figure: Figure, { from, to }: Clause): string | null {
  for (let at = from; at < to; at++) {
    const verb = tokens[at]
    if (verb?.shape !== 'lower' || !isPaying(verb.lower) || (at >= figure.first && at < figure.last)) continue
    if (tokens[at + 1]?.lower === 'es') continue
    const behind = NOMINATIVE.has(tokens[at + 1]?.lower ?? '') ? namedAt(tokens, at + 2, to) : null
    if (behind !== null && !isObject(verb, behind.name)) return behind.name
    for (let start = at - 1; start >= Math.max(from, at - PHRASE); start--) {
      if (!NOMINATIVE.has(tokens[start]?.lower ?? '') || !opens(tokens, start, from)) continue
      const before = namedAt(tokens, start + 1, at)
      return before?.last === at ? before.name : null
    }
  }
  return null
}

/** `Die Sparkasse unterstützt die Gruppen`: a plural behind a verb in the singular is no subject. */
const isObject = ({ lower }: Token, name: string) => lower.endsWith('t') && /(?:[^ei]en|ungen)$/u.test(name)

const opens = (tokens: readonly Token[], at: number, from: number) =>
  at === from || CONJUNCTIONS.has(tokens[at - 1]?.lower ?? '')

/** The name that begins at `at`: adjectives and nouns up to the first other word; null where it names money. */
function namedAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly name: string; readonly last: number } | null {
  let last = at
  while (last < to && isNamePart(tokens, last)) last++
  const words = tokens.slice(at, last)
  const first = words.findIndex(({ shape }) => shape !== 'lower')
  const nouns = words.filter(({ shape, kind }) => kind === 'word' && shape !== 'lower')
  if (first < 0 || nouns.some(({ lower }) => isMoneyWord(lower) || PURPOSE_TIMES.has(lower))) return null
  const name = words.slice(first).map(({ text, spaced }, i) => (spaced && i > 0 ? ` ${text}` : text))
  return { name: name.join(''), last }
}

/** A capitalised word, a hyphen within one, or an adjective before the first noun. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.text === '-') return !token.spaced
  if (token.kind !== 'word') return false
  return (
    token.shape !== 'lower' ||
    (/e[nr]?$/u.test(token.lower) && tokens[at - 1]?.shape === 'lower' && !isPaying(token.lower))
  )
}

/** Most words of a payer's name before its verb. */
const PHRASE = 6

/** Words that stop a phrase and begin a clause of their own, subject first. */
const CONJUNCTIONS = new Set(['dass', 'wie', 'als'])

/** Articles and possessives by the genders whose nominative they can be. */
const NOMINATIVE: ReadonlyMap<string, readonly Gender[]> = new Map([
  ['das', ['neuter']],
  ['der', ['masculine']],
  ['die', ['feminine', 'plural']],
  ['ein', ['neuter', 'masculine']],
  ['eine', ['feminine']],
  ['unser', ['neuter', 'masculine']],
  ['unsere', ['feminine', 'plural']],
])

/** The payer that is the subject of a stretch: its article shows the nominative (`das Land`, not `des Landes`). */
function subjectOf(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const article = tokens[at]?.lower
    const genders = NOMINATIVE.get(article ?? '') ?? null
    const before = tokens[at - 1]
    const led = before?.shape === 'lower' && PURPOSE_STOPS.has(before.lower) && !CONJUNCTIONS.has(before.lower)
    if (genders === null || (at > from && led)) continue
    if (before?.lower === 'für') continue
    const payer = payerNoun(tokens, at + 1, to, genders)
    if (payer !== null) return payer
  }
  return null
}

const ASSOCIATIONS = /(?:bund|verband|verein|union|stiftung|kammer)$/u

type Gender = keyof typeof PAYERS

/** The payer right at `at`, past its adjectives, with the name after it (`Stadt Herne`). */
function payerNoun(tokens: readonly Token[], at: number, to: number, genders: readonly Gender[] | null): string | null {
  const allowed = genders ?? (['neuter', 'masculine', 'feminine', 'plural'] as const)
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'number') return null
    if (token.shape === 'lower') continue
    const part = tokens[i + 1]
    if (part?.text === '-' && !part.spaced) {
      i++
      continue
    }
    if (!allowed.some((gender) => PAYERS[gender](token.lower))) return null
    const whose = tokens[i + 2]
    // `Bund der Eltern`, `Verband der Ehrenamtlichen`: an association is named by its members.
    if (part?.lower === 'der' && i + 2 < to && whose?.shape === 'capital' && ASSOCIATIONS.test(token.lower))
      return `${nounAt(tokens, i, i + 1)} der ${nounAt(tokens, i + 2, to)}`
    const name = tokens[i + 1]
    const named = name !== undefined && i + 1 < to && (name.shape === 'capital' || name.shape === 'upper')
    return named ? `${nounAt(tokens, i, i + 1)} ${nounAt(tokens, i + 1, to)}` : nounAt(tokens, i, i + 1)
  }
  return null
}
