import { anyOf, PARTS } from '../../../lexicon/dates.js'
import type { Refine } from '../result.js'

const ARTICLE = /^(?:der|die|das|den|dem|des)$/iu
/** `Ende Juli`, which has no article of its own as `das Ende des Monats` has. */
const PART = new RegExp(`^${anyOf(PARTS.keys())} (?!de[rs] )`, 'u')
const PARTED = new RegExp(`^${anyOf(PARTS.keys())} `, 'u')
/** `der Montag beginnende Streik`: the article is that of the noun. */
const ATTRIBUTE = /^ \p{Ll}{3,}nde[nrms]? \p{Lu}/u
const LONGEST = 40
/** `der heute lebt`: a pronoun. */
const ADVERB = /^(?:vor)?(?:heute|gestern)/u
const FIGURES = /^\d{4}$/u

/** Takes in a free article: `der vergangene Sonntag`, `in den zwanziger Jahren`; one melted into `am` or `im` stays out. */
export const articles: Refine = (text, results) =>
  results.map((result) => {
    const before = result.lead(text)
    // Before a bare figure it is a relative pronoun: `der 1997 gestorben ist`.
    // `die Ende Juli ausscheidende Rektorin`, `Mittel, die Ende 2016 fehlen`: of another noun, or a relative pronoun.
    const pronoun = before !== null && text.charAt(before.index - 2) === ',' && PARTED.test(result.text)
    const others = pronoun || PART.test(result.text) || ATTRIBUTE.test(text.slice(result.until, result.until + LONGEST))
    const takes =
      before !== null &&
      !others &&
      ARTICLE.test(before.word) &&
      !ADVERB.test(result.text) &&
      result.reading.form === 'one' &&
      !FIGURES.test(result.text)
    return takes ? result.over(text, before.index, result.until, {}) : result
  })
