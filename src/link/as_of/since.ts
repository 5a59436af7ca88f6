import { SINCE, SINCE_THEN } from '../../lexicon/as_of.js'
import type { Token } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import type { Reached } from './nearest.js'

/** Most tokens of `seit ihrer Gründung` before its year. */
const PHRASE = 4

/** `2014 kaufte sie das Haus, seither hat sie 210.000 Euro investiert`: from the time of the clause before on. */
export function sinceThen(
  tokens: readonly Token[],
  { firstToken, lastToken }: MoneyMention,
  { time, basis }: Reached,
): AsOf | null {
  const clause = clauseAround(tokens, { first: firstToken, last: lastToken })
  if (basis !== 'sentence' || !hasWord(tokens, clause, (word) => SINCE_THEN.has(word))) return null
  return { edtf: `${time.edtf.split('/')[0]}/..`, firstDay: time.firstDay, lastDay: null, basis }
}

/** `Seit ihrer Gründung 1995 hat sie 61 Mio. Euro vergeben`: from the year of a noun on. */
export function sinceEvent(tokens: readonly Token[], { time, basis }: Reached): AsOf | null {
  const { first, edtf, firstDay } = time
  if (!/^\d{4}$/u.test(edtf) || tokens[first - 1]?.shape !== 'capital') return null
  for (let at = first - 2; at >= first - PHRASE; at--)
    if (SINCE.has(tokens[at]?.lower ?? '')) return { edtf: `${edtf}/..`, firstDay, lastDay: null, basis }
  return null
}
