import { anyOf, BOUNDS, SINCE, UNTIL } from '../../../lexicon/dates.js'
import { type DateResult, type Refine, wordBefore } from '../result.js'

const FILLERS =
  /^(?:dem|der|den|in|ins|zum|zur|etwa|ungefähr|circa|ca|einschließlich|einschl|spätestens|mindestens|voraussichtlich)$/u

const BOUND = anyOf([...BOUNDS, ...BOUNDS.map((end) => end.slice(0, 1).toUpperCase() + end.slice(1))])
/** `bis zur Schließung des Hauses im Jahr `, `bis zum Ende der Ferien am `: what bounds a time, before when it was. */
export const UP_TO = ` [Bb]is zu(?:m|r| seine[mr]| ihre[mr]| unsere[mr]| deren| dessen) (?:\\p{Ll}+ )?\\p{Lu}?\\p{Ll}*${BOUND}(?:s|es)?(?: \\p{L}[\\p{L}-]*){0,5}?(?: am| im| im Jahr| in den Jahren)? `
const BOUNDED = new RegExp(`(?:^|[^\\p{L}])(?<phrase>${UP_TO.trimStart()})$`, 'u')
/** Longest of them, in UTF-16 units. */
const LONGEST = 80

/** Takes in `seit`, `ab`, `bis` before a time, `von … an` and `über … hinaus` around it: an open interval. */
export const ends: Refine = (text, results) => {
  const bounds = text.includes('is zu')
  return results.map(
    (result, i) => open(text, result) ?? (bounds ? bounded(text, result, results[i - 1]?.until ?? 0) : null) ?? result,
  )
}

function bounded(text: string, result: DateResult, after: number): DateResult | null {
  // `bis zum Saisonstart 2024/25`
  if (result.time === null || result.time.unit === 'years') return null
  const before = text.slice(Math.max(after, result.index - LONGEST), result.index)
  const phrase = before.includes('is zu') ? BOUNDED.exec(before)?.groups?.['phrase'] : undefined
  if (phrase === undefined) return null
  return result.over(text, result.index - phrase.length, result.until, { form: 'until', firm: true, rule: 'until' })
}

function open(text: string, result: DateResult): DateResult | null {
  if (result.time === null) return null
  let before = result.lead(text)
  while (before !== null && FILLERS.test(before.word)) before = wordBefore(text, before.index)
  if (before === null) return null
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
  if (after === null) return null
  const onwards = after[1] !== undefined && (word === 'von' || word === 'vom')
  const beyond = after[2] !== undefined && word === 'über'
  if (!onwards && !beyond) return null
  return result.over(text, before.index, result.until + after[0].length, { form: 'since', firm: true, rule: 'since' })
}
