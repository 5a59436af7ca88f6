import { SINCE, UNTIL } from '../../../lexicon/dates.js'
import { type DateResult, type Refine, wordBefore } from '../result.js'

const FILLERS =
  /^(?:dem|der|den|in|ins|zum|zur|etwa|ungefähr|circa|ca|einschließlich|spätestens|mindestens|voraussichtlich)$/u

/** Takes in `seit`, `ab`, `bis` before a time, `von … an` and `über … hinaus` around it: an open interval. */
export const ends: Refine = (text, results) => results.map((result) => open(text, result))

function open(text: string, result: DateResult): DateResult {
  if (result.time === null) return result
  let before = result.lead(text)
  while (before !== null && FILLERS.test(before.word)) before = wordBefore(text, before.index)
  if (before === null) return result
  const word = before.word.toLowerCase()
  const since = SINCE.has(word)
  if (since || UNTIL.has(word)) {
    return result.over(text, before.index, result.until, {
      form: since ? 'since' : 'until',
      firm: true,
      rule: since ? 'since' : 'until',
    })
  }
  const after = /^(?: (an)(?= \p{Ll}| \p{L}+[.,]|[,.])| (hinaus)(?!\p{L}))/u.exec(
    text.slice(result.until, result.until + 12),
  )
  if (after === null) return result
  const onwards = after[1] !== undefined && (word === 'von' || word === 'vom')
  const beyond = after[2] !== undefined && word === 'über'
  if (!onwards && !beyond) return result
  return result.over(text, before.index, result.until + after[0].length, { form: 'since', firm: true, rule: 'since' })
}
