import { AMOUNTING, isBudget } from '../../lexicon/as_of.js'
import { isGoing } from '../../lexicon/money/evidence.js'
import { AND } from '../../lexicon/money/grammar.js'
import { isPaying, NOMINATIVE } from '../../lexicon/money/payers.js'
import {
  ATTRIBUTE_LEADS,
  BUDGETED,
  HAVING,
  HEARSAY,
  INTENDED,
  isStatus,
  POSSIBLE,
  RECKONED,
  RECKONED_WITH,
  SPLIT_STATUS,
  STATUS_TESTS,
  WILL,
} from '../../lexicon/money/status.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { MoneyRecord } from '../../model/records.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import type { Figure } from './constructions.js'
import { isOfDuty } from './duties.js'

type Status = MoneyRecord['status']

/** How far a sentence is read on either side, in tokens. */
const REACH = 30
/** How far before an amount its `mit` may stand, in tokens (`mit Kosten von 1,1 Mio. Euro`). */
const OBJECT = 4

/**
 * How far an amount has got: the nearest word of its clause that says so, else a verb in two pieces (`stellt … bereit`),
 * else the nearest word of its sentence up to a semicolon, where its clause has no verb of paying of its own. What an
 * amount was before it changed has none.
 */
export function statusOf(document: AnnotatedDocument, figure: Figure): Status {
  const status = toldStatus(document, figure)
  return status === 'granted' && isOfDuty(document.tokens, figure) ? null : status
}

function toldStatus({ tokens, sentences }: AnnotatedDocument, figure: Figure): Status {
  const clause = clauseAround(tokens, figure, REACH)
  const attribute = attributeOf(tokens, figure)
  if (attribute !== null) return attribute
  const modal = modalOf(tokens, figure, clause) ?? modalBefore(tokens, figure, clause)
  if (modal !== null) return modal === 'intended' ? 'planned' : null
  if (isReckoned(tokens, figure, clause)) return 'planned'
  const own = nearest(tokens, figure, clause) ?? splitVerb(tokens, clause) ?? future(tokens, figure, clause)
  if (own !== null) return own
  if (hasWord(tokens, { first: clause.first, last: figure.first }, isOwnVerb)) return null
  // `Die Grenze liegt bei 5.000 Euro, mehr erhalten Vereine selten`: the clause says all.
  if (hasWord(tokens, { first: clause.first, last: figure.first }, (word) => AMOUNTING.has(word))) return null
  if (hasWord(tokens, { first: figure.last, last: clause.last }, isOwnVerb)) return null
  const sentence = sentences[tokens[figure.first]?.sentence ?? 0]
  let first = clause.first
  const lowest = Math.max(sentence?.firstToken ?? 0, figure.first - REACH)
  while (first > lowest && tokens[first - 1]?.text !== ';') first--
  let last = clause.last
  const highest = Math.min(sentence?.lastToken ?? 0, figure.last + REACH)
  while (last < highest && tokens[last]?.text !== ';') last++
  return nearest(tokens, figure, { first, last })
}

/** `Dank der bewilligten 400.000 Euro`: an adjective between the article and the amount. */
function attributeOf(tokens: readonly Token[], { modified }: Figure): Status {
  const word = tokens[modified.first - 1]
  if (word?.shape !== 'lower' || !ATTRIBUTE_LEADS.has(tokens[modified.first - 2]?.lower ?? '')) return null
  return /e[nr]?$/u.test(word.lower) ? statusAt(word) : null
}

/**
 * Whether an auxiliary leaves the amount intended or only possible. Behind `und` it is of another predicate (`spendete 500
 * Euro und will weitermachen`); one before an `und` goes on only to an infinitive at the end (`will Kurse fördern und 500
 * Euro geben`). `soll … ausgegeben haben` is hearsay.
 */
function modalOf(tokens: readonly Token[], figure: Figure, clause: Stretch): 'intended' | 'possible' | null {
  for (let at = clause.first; at < clause.last; at++) {
    const word = tokens[at]?.lower ?? ''
    if (at >= figure.last && AND.has(word)) return null
    const found = INTENDED.has(word) ? 'intended' : POSSIBLE.has(word) ? 'possible' : null
    if (found === null) continue
    const end = lastWord(tokens, clause)
    if (HEARSAY.has(tokens[end]?.lower ?? '') && statusAt(tokens[end - 1]) === 'spent') return null
    const other = at < figure.first && hasAnd(tokens, at, figure.first)
    if (!other || isInfinitive(tokens[end])) return found
  }
  return null
}

/** `Vereine können Hilfe beantragen, maximal aber 40.000 Euro erhalten`: an infinitive that goes on with the modal before its comma. */
function modalBefore(tokens: readonly Token[], figure: Figure, clause: Stretch): 'intended' | 'possible' | null {
  const { sentence } = tokens[figure.first] ?? {}
  const comma = tokens[clause.first - 1]
  const end = lastWord(tokens, clause)
  if (comma?.text !== ',' || comma.sentence !== sentence || end < figure.last || !isInfinitive(tokens[end])) return null
  const before = clauseAround(tokens, { first: clause.first - 2, last: clause.first - 1 }, REACH)
  // Without an infinitive before the comma (`Vereine können 80 Prozent, höchstens aber 40.000 Euro erhalten`) nothing new is named.
  const named = tokens.slice(clause.first, figure.modified.first).some(({ shape }) => shape !== 'lower')
  if (named && !isInfinitive(tokens[lastWord(tokens, before)])) return null
  // `…, die Vereine müssen sie verwenden`: with a verb or a subject of its own it does not go on.
  for (let at = clause.first; at < end; at++) {
    const word = tokens[at]?.lower ?? ''
    if (tokens[at]?.shape === 'lower' && (NOMINATIVE.has(word) || HAVING.has(word))) return null
  }
  for (let at = before.first; at < before.last; at++) {
    const word = tokens[at]?.lower ?? ''
    if (INTENDED.has(word)) return 'intended'
    if (POSSIBLE.has(word)) return 'possible'
  }
  return null
}

function lastWord(tokens: readonly Token[], { first, last }: Stretch): number {
  let end = last - 1
  while (end > first && tokens[end]?.kind !== 'word') end--
  return end
}

const isInfinitive = (token: Token | undefined) => token?.shape === 'lower' && INFINITIVE.test(token.lower)

function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (AND.has(tokens[at]?.lower ?? '')) return true
  return false
}

const isOwnVerb = (word: string) => isPaying(word) || isGoing(word)

/** `rechnet mit 5,8 Mio. Euro`, `rechnet 2019 mit Kosten von 1,1 Mio. Euro`. */
function isReckoned(tokens: readonly Token[], { modified }: Figure, { first }: Stretch): boolean {
  for (let at = modified.first - 1; at > Math.max(first, modified.first - 1 - OBJECT); at--)
    if (tokens[at]?.lower === RECKONED_WITH) return hasWord(tokens, { first, last: at }, (word) => RECKONED.has(word))
  return false
}

/** The nearest word of a stretch that says a status; of two as near, the one behind the figure. */
function nearest(tokens: readonly Token[], figure: Figure, clause: Stretch): Status {
  const { first, last } = clause
  for (let after = figure.last, before = figure.first - 1; after < last || before >= first; after++, before--) {
    const found =
      (after < last ? statusIn(tokens, after, clause) : null) ??
      (before >= first ? statusIn(tokens, before, clause) : null)
    if (found !== null) return found
  }
  return null
}

/** `in den Haushalt eingestellt` is planned; what else is `eingestellt` may have ended. */
function statusIn(tokens: readonly Token[], at: number, clause: Stretch): Status {
  const status = statusAt(tokens[at])
  const ended = status === 'planned' && BUDGETED.has(tokens[at]?.lower ?? '') && !hasWord(tokens, clause, isBudget)
  return ended ? null : status
}

function statusAt(token: Token | undefined): Status {
  if (token?.kind !== 'word' || !isStatus(token.lower)) return null
  for (const status of STATUSES) if (STATUS_TESTS[status](token.lower)) return status
  return null
}

/** `stellt das Land 75 Mio. Euro bereit`, `sagte 2,4 Mio. Euro zu`: a verb and what ends its clause. */
function splitVerb(tokens: readonly Token[], { first, last }: Stretch): Status {
  let end = last - 1
  while (end > first && tokens[end]?.kind !== 'word') end--
  const verbs = SPLIT_STATUS.get(tokens[end]?.lower ?? '')
  if (verbs === undefined) return null
  for (let at = end - 1; at >= first; at--) {
    const status = tokens[at]?.shape === 'lower' || at === first ? verbs.get(tokens[at]?.lower ?? '') : undefined
    if (status === undefined) continue
    return BUDGETED.has(`${tokens[at]?.lower} ${tokens[end]?.lower}`) && !hasWord(tokens, { first, last }, isBudget)
      ? null
      : status
  }
  return null
}

/** `wird 412.000 Euro kosten`: the auxiliary with an infinitive at the end, which no participle is. */
function future(tokens: readonly Token[], figure: Figure, clause: Stretch): Status {
  if (!hasWord(tokens, { first: clause.first, last: figure.first }, (word) => WILL.has(word))) return null
  let end = clause.last - 1
  while (end > figure.last && tokens[end]?.kind !== 'word') end--
  const verb = tokens[end]
  return end >= figure.last && verb?.shape === 'lower' && INFINITIVE.test(verb.lower) ? 'planned' : null
}

/** Infinitives as far as their form tells them from participles (`gegeben`, `ausgegeben`). */
const INFINITIVE = /^(?!(?:auf|aus|an|ab|ein|zu|vor|bei|nach|über)?ge(?!ben$|währ|nehm))\p{Ll}+(?:en|ern|eln)$/u

const STATUSES = ['planned', 'granted', 'spent'] as const
