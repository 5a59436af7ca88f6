import {
  AT_PRESENT,
  BEING_IT,
  COMPARING,
  isAsking,
  isBudget,
  isHanding,
  isHypothetical,
  NOWADAYS,
  PLANNED,
  PRESENT_STATES,
  YEARS,
} from '../../lexicon/as_of.js'
import { TO } from '../../lexicon/money/changes.js'
import { AND } from '../../lexicon/money/grammar.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { tenseOfClause } from '../days/tense.js'
import type { Place } from './nearest.js'
import { asOfAnchor, asOfYear, yearOf } from './times.js'

/** How far behind `in diesem` its noun may stand with the next amount, in tokens. */
const NOUN = 14

/**
 * When the document speaks, for an amount that its clause says is so now: `die Miete beträgt derzeit 1.250 Euro`, `heute
 * sind es 310.000 Euro`. Null for what is planned, asked for or handed over now.
 */
export function fromNow(document: AnnotatedDocument, amount: MoneyMention, anchor: Anchor): AsOf | null {
  const { tokens } = document
  if (amount.role !== 'level' || anchor.edtf === null) return null
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  const said = sayingNow(tokens, clause)
  if (said === null || (said === 'nowadays' && !isState(tokens, clause))) return null
  if (hasWord(tokens, clause, isElsewhere)) return null
  // `Die Polizei bittet derzeit um Hinweise und setzte 3.000 Euro aus`.
  return tenseOfClause(document, amount.firstToken, amount.lastToken) === 'past' ? null : asOfAnchor(anchor)
}

/**
 * The year in which the document speaks, where its noun stands with the other amount: `von 1,8 Mrd. Euro in diesem auf 900 Mio.
 * Euro im Jahr 2008`, `5 Mio. Euro in diesem und 6 im nächsten Jahr`. Null without.
 */
export function fromThisYear({ tokens }: AnnotatedDocument, { lastToken }: Place, anchor: Anchor): AsOf | null {
  const [lead, pointing, next] = [tokens[lastToken], tokens[lastToken + 1], tokens[lastToken + 2]]
  if (lead?.lower !== 'in' || pointing?.lower !== 'diesem') return null
  if (!(AND.has(next?.lower ?? '') || TO.has(next?.lower ?? '') || next?.text === ',')) return null
  let year = false
  for (let at = lastToken + 2; at < lastToken + NOUN && tokens[at]?.sentence === lead.sentence; at++)
    if (YEARS.has(tokens[at]?.lower ?? '')) year = true
  const own = yearOf(anchor)
  return year && own !== null ? asOfYear(own, 'clause') : null
}

/** `mehr als derzeit` compares. */
function sayingNow(tokens: readonly Token[], { first, last }: Stretch): 'present' | 'nowadays' | null {
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.lower ?? ''
    if (COMPARING.has(tokens[at - 1]?.lower ?? '')) continue
    if (AT_PRESENT.has(word) && !isAttribute(tokens, at + 1)) return 'present'
    if (NOWADAYS.has(word)) return 'nowadays'
  }
  return null
}

/** `das derzeit leerstehende Haus`: the word goes with an adjective. */
const isAttribute = (tokens: readonly Token[], at: number) =>
  tokens[at]?.shape === 'lower' && /e[nmrs]?$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.shape === 'capital'

/** `heute kostet ein Platz …`, `inzwischen sind es …`, but not `heute wurden 500 Euro übergeben`. */
function isState(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    if (PRESENT_STATES.has(tokens[at]?.lower ?? '')) return true
    if (BEING_IT.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)) return true
  }
  return false
}

/** Words of what is thought, planned, asked for or handed over, and of a budget, which has its own year. */
const isElsewhere = (word: string) =>
  isHypothetical(word) || PLANNED.has(word) || isAsking(word) || isHanding(word) || isBudget(word)
