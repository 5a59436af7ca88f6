import { isMeantFor, isValid } from '../../lexicon/as_of.js'
import { isWholeNoun } from '../../lexicon/money/parts.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { hasWord } from '../../text/clauses.js'
import { asOfTime, isSpan, type Times, timesIn } from './times.js'

/** Articles and pronouns before the noun that takes an amount up. */
const LEADS = new Set(['das', 'die', 'der', 'dieses', 'diese', 'dieser'])

/**
 * The time that the next sentence gives the only amount of its own: `… einen Bescheid über 320.000 Euro. Das Geld ist für
 * die Jahre 2015 bis 2017 bestimmt`. Null where it names no one time, or an amount of its own.
 */
export function fromNext(
  { tokens, sentences }: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  i: number,
  times: Times,
): AsOf | null {
  const amount = amounts[i]
  if (amount === undefined || amount.role !== 'level' || amount.period !== null || amount.per !== null) return null
  const own = tokens[amount.firstToken]?.sentence ?? 0
  const next = sentences[own + 1]
  if (next === undefined || next.paragraph !== sentences[own]?.paragraph) return null
  const opening = tokens[next.firstToken]
  if (!LEADS.has(opening?.lower ?? '') || !isWholeNoun(tokens[next.firstToken + 1]?.lower ?? '')) return null
  const [time, other] = timesIn(times, own + 1)
  if (time === undefined || other !== undefined || !(isSpan(time) || time.edtf.startsWith('../'))) return null
  const alone = [amounts[i - 1], amounts[i + 1]].every((one) => {
    const sentence = tokens[one?.firstToken ?? -1]?.sentence
    return sentence !== own && sentence !== own + 1
  })
  const place = { first: next.firstToken, last: Math.min(next.lastToken, next.firstToken + REACH) }
  const meant = hasWord(tokens, place, (word) => isMeantFor(word) || isValid(word))
  return alone && meant ? asOfTime(time, 'paragraph') : null
}

/** How much of the next sentence is asked, in tokens. */
const REACH = 30
