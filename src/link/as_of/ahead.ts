import { isAsking } from '../../lexicon/as_of.js'
import { FLOWING, HAVING, STATUS_TESTS } from '../../lexicon/money/status.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'

/**
 * How far amounts have got once their time is known: what is for a time to come, and neither granted nor spent by its own
 * words, is planned (`2018 fließen 5 Mio. Euro in die Zentren`). A grant for years to come stays one.
 */
export function statusAhead(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  times: readonly AsOf[],
  { lastDay }: Anchor,
): MoneyMention['status'][] {
  const status = amounts.map((amount) => amount.status)
  if (lastDay === null) return status
  for (const [i, amount] of amounts.entries()) {
    const first = times[i]?.firstDay ?? null
    if (first === null || first <= lastDay || amount.role === 'from' || amount.status === 'planned') continue
    if (isOpen(document, amount)) continue
    if (amount.status === null || (amount.status === 'granted' && isOnlyFlowing(document, amounts, i)))
      status[i] = 'planned'
  }
  return status
}

/** `fordert für 2018 …`: what is asked for is not planned yet. */
function isOpen({ tokens }: AnnotatedDocument, { firstToken, lastToken }: MoneyMention): boolean {
  const clause = clauseAround(tokens, { first: firstToken, last: lastToken })
  return hasWord(tokens, clause, isAsking)
}

/** Whether nothing but a verb in the present says that an amount, or the whole that it is part of, is given. */
function isOnlyFlowing(document: AnnotatedDocument, amounts: readonly MoneyMention[], i: number): boolean {
  const amount = amounts[i]
  if (amount === undefined) return true
  const { tokens, sentences } = document
  const sentence = sentences[tokens[amount.firstToken]?.sentence ?? -1]
  const place: Stretch = {
    first: Math.max(sentence?.firstToken ?? 0, amount.firstToken - REACH),
    last: Math.min(sentence?.lastToken ?? 0, amount.lastToken + REACH),
  }
  if (hasWord(tokens, place, isGranted)) return false
  // `hat für 2018 einen Zuschuss von 40.000 Euro erhalten`.
  const clause = clauseAround(tokens, { first: amount.firstToken, last: amount.lastToken })
  if (hasWord(tokens, clause, (word) => HAVING.has(word))) return false
  const whole = amount.partOf
  return whole === null || whole >= i || amounts[whole]?.status !== 'granted' || isOnlyFlowing(document, amounts, whole)
}

const isGranted = (word: string) => STATUS_TESTS.granted(word) && !FLOWING.has(word)

/** How much of a sentence is asked on either side of an amount, in tokens. */
const REACH = 40
