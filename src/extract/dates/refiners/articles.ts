import { anyOf, PARTS } from '../../../lexicon/dates.js'
import type { Refine } from '../result.js'

const ARTICLE = /^(?:der|die|das|den|dem|des)$/iu
const PART = new RegExp(`^${anyOf(PARTS.keys())} `, 'u')
/** `der heute lebt`: a pronoun. */
const ADVERB = /^(?:vor)?(?:heute|gestern)/u
const FIGURES = /^\d{4}$/u

/** Takes in a free article: `der vergangene Sonntag`, `in den zwanziger Jahren`; one melted into `am` or `im` stays out. */
export const articles: Refine = (text, results) =>
  results.map((result) => {
    const before = result.lead(text)
    // Before a bare figure it is a relative pronoun: `der 1997 gestorben ist`.
    // After a comma it may be a relative pronoun too: `Mittel, die Ende 2016 fehlen`.
    const relative = before !== null && text.charAt(before.index - 2) === ',' && PART.test(result.text)
    const takes =
      before !== null &&
      !relative &&
      ARTICLE.test(before.word) &&
      !ADVERB.test(result.text) &&
      result.reading.form === 'one' &&
      !FIGURES.test(result.text)
    return takes ? result.over(text, before.index, result.until, {}) : result
  })
