import { PRONOUNS } from '../../lexicon/money/evidence.js'
import { FOR, SUBJECT_PRONOUNS } from '../../lexicon/money/grammar.js'
import {
  CHARGED,
  CONJUNCTIONS,
  FUNDS,
  isLeaving,
  isOrigin,
  isPaying,
  isPayingOn,
  isShareOfCosts,
  LEFT_WITH,
  NOMINATIVE,
  ORIGIN_LEADS,
  SHARE_ARTICLES,
  SOURCES,
} from '../../lexicon/money/payers.js'
import { isPrice, PURPOSE_STOPS } from '../../lexicon/money/purposes.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { Figure } from './constructions.js'
import { isFixed } from './duties.js'
import { namedAt, payerNoun, payerOfShare } from './payer_names.js'
import { type Clause, clauseHas } from './phrases.js'

/** How far before its own clause an amount's verb may stand, in tokens. */
const VERB = 30
/** Most words of a payer's name before its verb. */
const PHRASE = 6

/** Who pays: `vom Land`, `Das Integrationsministerium investiert …`, `aus den kommunalen Haushalten`, `Landesmittel`. */
export function payerOf({ tokens, sentences }: AnnotatedDocument, figure: Figure, { from, to }: Clause): string | null {
  if (isFixed(tokens, figure)) return null
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || (at >= figure.first && at < figure.last)) continue
    const found = fundAt(tokens, at) ?? sourceAt(tokens, at, to) ?? sharedAt(tokens, at, to)
    if (found !== null) return found
    // `Die Paten kosten die Stadt Hagen 24.500 Euro`: whom something costs so much.
    const charged = isPrice(token.lower) && CHARGED.has(tokens[at + 1]?.lower ?? '')
    const charging = charged ? payerNoun(tokens, at + 2, to, null) : null
    if (charging !== null) return charging
  }
  const left = leftWith(tokens, { from, to })
  if (left !== null) return left
  // `Das Land übernimmt 5 Mio. Euro, die Stadt 2 Mio. Euro`: the verb may stand in the clause before.
  const begin = Math.max(from - VERB, sentences[tokens[figure.first]?.sentence ?? 0]?.firstToken ?? 0)
  if (!clauseHas(tokens, begin, to, isPayingOn)) return null
  return (
    subjectOf(tokens, from, figure.first) ??
    subjectOf(tokens, figure.last, to) ??
    besideVerb(tokens, figure, { from, to }) ??
    placeOf(tokens, figure, { from, to })
  )
}

const fundAt = (tokens: readonly Token[], at: number) =>
  FUNDS.get(tokens[at]?.lower ?? '')?.find(({ second }) => second === null || tokens[at + 1]?.lower === second)
    ?.value ?? null

/** `vom Land`, `durch die Stadt`; `aus dem Europäischen Sozialfonds`, `aus dem Integrationsministerium`. */
function sourceAt(tokens: readonly Token[], at: number, to: number): string | null {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower
  const source = SOURCES.get(lower)?.find(({ second }) => second === null || next === second)
  if (source !== undefined) return payerNoun(tokens, source.second === null ? at + 1 : at + 2, to, null)
  if (!ORIGIN_LEADS.get(lower)?.some(({ second }) => second === next)) return null
  const origin = namedAt(tokens, at + 2, to)
  return origin !== null && isOrigin(origin.name.split(' ').at(-1)?.toLowerCase() ?? '') ? origin.name : null
}

/** `der Anteil des Kreises beträgt …`, `der Zuschuss der Stadt von …`: whose share of the costs it is. */
function sharedAt(tokens: readonly Token[], at: number, to: number): string | null {
  if (!SHARE_ARTICLES.has(tokens[at + 1]?.lower ?? '') || !isShareOfCosts(tokens[at]?.lower ?? '')) return null
  return payerOfShare(tokens, at + 1, to)
}

/** `bei der Stadt bleiben 175.000 Euro`: with whom the rest is left. */
function leftWith(tokens: readonly Token[], { from, to }: Clause): string | null {
  for (let at = from; at < to; at++) {
    const lead = LEFT_WITH.get(tokens[at]?.lower ?? '')?.find(({ second }) => {
      return second === null || tokens[at + 1]?.lower === second
    })
    const payer = lead === undefined ? null : payerNoun(tokens, lead.second === null ? at + 1 : at + 2, to, null)
    if (payer !== null) return clauseHas(tokens, from, to, isLeaving) ? payer : null
  }
  return null
}

/**
 * The payer that is on no list: a noun phrase in the nominative right before or behind the verb that pays (`Die AWO gibt
 * …`, `… gibt die AWO`), unless it is the money itself.
 */
function besideVerb(tokens: readonly Token[], figure: Figure, { from, to }: Clause): string | null {
  for (let at = from; at < to; at++) {
    const verb = tokens[at]
    if (verb?.shape !== 'lower' || !isPaying(verb.lower) || (at >= figure.first && at < figure.last)) continue
    // `Wir fördern die Zentren`: what stands behind is what gets it.
    if (PRONOUNS.has(tokens[at + 1]?.lower ?? '') || SUBJECT_PRONOUNS.has(tokens[at - 1]?.lower ?? '')) continue
    const subject = subjectBefore(tokens, at, from)
    if (subject !== null && !isObject(verb, subject)) return subject
    const behind = NOMINATIVE.has(tokens[at + 1]?.lower ?? '') ? namedAt(tokens, at + 2, to) : null
    if (behind !== null && !isObject(verb, behind.name)) return behind.name
  }
  return null
}

/** The noun phrase that opens the clause and ends right before its verb at token `at`. */
function subjectBefore(tokens: readonly Token[], at: number, from: number): string | null {
  for (let start = at - 1; start >= Math.max(from, at - PHRASE); start--) {
    if (!NOMINATIVE.has(tokens[start]?.lower ?? '') || !opens(tokens, start, from)) continue
    const before = namedAt(tokens, start + 1, at)
    return before?.last === at ? before.name : null
  }
  return null
}

/** `Die Sparkasse unterstützt die Gruppen`: a plural behind a verb in the singular is no subject. */
const isObject = ({ lower }: Token, name: string) => lower.endsWith('t') && /(?:[^ei]en|ungen)$/u.test(name)

const opens = (tokens: readonly Token[], at: number, from: number) =>
  at === from || CONJUNCTIONS.has(tokens[at - 1]?.lower ?? '')

/** The payer that is the subject of a stretch: its article shows the nominative (`das Land`, not `des Landes`). */
function subjectOf(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const genders = NOMINATIVE.get(tokens[at]?.lower ?? '') ?? null
    const before = tokens[at - 1]
    const led = before?.shape === 'lower' && PURPOSE_STOPS.has(before.lower) && !CONJUNCTIONS.has(before.lower)
    if (genders === null || (at > from && led)) continue
    if (FOR.has(before?.lower ?? '')) continue
    const payer = payerNoun(tokens, at + 1, to, genders)
    if (payer !== null) return payer
  }
  return null
}

/** `Wuppertal zahlt 120.000 Euro, Solingen 65.000 Euro`: a town by its name alone, at the beginning of the clause. */
function placeOf(tokens: readonly Token[], figure: Figure, { from }: Clause): string | null {
  const place = tokens[from]
  if (place === undefined || (place.tags & Tag.Place) === 0 || place.shape === 'lower') return null
  const next = tokens[from + 1]
  const pays = next?.shape === 'lower' && isPaying(next.lower)
  return pays || from + 1 === figure.modified.first ? place.text : null
}
