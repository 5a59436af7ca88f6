import Big from 'big.js'
import { AND } from '../../lexicon/money/grammar.js'
import { Tag, type Token } from '../../model/document.js'
import { numeralEndingAt } from '../../text/numerals.js'
import type { Amount } from './amounts.js'
import { isOne } from './exact.js'

/** `2 Euro 60`, `zwei Euro sechzig`, `3 Euro und 50 Cent` are one amount. */
export function joined(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  const result: Amount[] = []
  for (const amount of amounts) {
    const whole = result.at(-1)
    const gap = whole === undefined ? -1 : amount.first - whole.last
    const adjacent = gap === 0 || (gap === 1 && AND.has(tokens[amount.first - 1]?.lower ?? ''))
    if (
      whole &&
      adjacent &&
      whole.currency === amount.currency &&
      isOne(whole.scale) &&
      amount.scale.eq('0.01') &&
      amount.value.lt(1)
    )
      result[result.length - 1] = { ...whole, last: amount.last, value: whole.value.plus(amount.value) }
    else result.push(withHundredths(tokens, amount))
  }
  return result
}

function withHundredths(tokens: readonly Token[], amount: Amount): Amount {
  const token = tokens[amount.last]
  if (!isOne(amount.scale) || amount.currency === null || token === undefined || !token.spaced) return amount
  const word = token.kind === 'word' && (token.tags & Tag.NumberWord) !== 0
  if (!word && !/^\d\d$/u.test(token.text)) return amount
  const numeral = numeralEndingAt(tokens, token.index)
  const after = tokens[amount.last + 1]
  // `75.000 Euro 11. u. 12. Juni`: a day.
  if (after?.text === '.' && tokens[amount.last + 2]?.sentence === token.sentence) return amount
  const counts = after?.spaced && (after.shape === 'capital' || after.text === '%' || (after.tags & Tag.Currency) !== 0)
  if (numeral === null || counts || !/^\d{2}$/u.test(numeral.value) || !amount.value.eq(amount.value.round()))
    return amount
  return { ...amount, last: amount.last + 1, value: amount.value.plus(new Big(numeral.value).div(100)) }
}
