import { ARTICLES, GENITIVES, isDepartment, PREPOSITIONS } from '../../lexicon/title_context.js'
import { readTitle } from '../../lexicon/titles.js'
import { Tag, type Token } from '../../model/document.js'

const JOINS = new Set(['und', 'sowie', '&'])
const OPENING = new Set(['„', '"', '‚', '»'])
const CLOSING = new Set(['“', '"', '‘', '«', '”', '’'])
const DATES = Tag.Month | Tag.Weekday

interface Phrase {
  /** Whether nouns may be listed with commas and `und`. */
  readonly list: boolean
  /** Whether an article may come first. */
  readonly article: boolean
}

/** Gives a reader of noun phrases: the token after the one that begins at `from`, or null where none does. */
export function nounPhrases(tokens: readonly Token[], limit: number, isName: (token: number) => boolean) {
  /** `im Kreisvorstand`, `des Stadtrats`: after an article the body and not who sits in it. */
  const body = ({ index, lower }: Token): boolean =>
    (GENITIVES.has(tokens[index - 1]?.lower ?? '') || PREPOSITIONS.has(tokens[index - 1]?.lower ?? '')) &&
    readTitle(lower)?.forms[0]?.head.body === true
  const noun = (i: number): boolean => {
    const token = tokens[i]
    if (token === undefined || i >= limit || token.kind !== 'word' || token.shape === 'lower' || isName(i)) return false
    if ((token.tags & (DATES | Tag.Honorific)) !== 0) return false
    // `Familie und Frauen`, yet not `und Frau Muster`
    if ((token.tags & Tag.Salutation) !== 0 && isName(i + 1)) return false
    return (token.tags & Tag.Title) === 0 || (tokens[i + 1]?.text === '-' && !tokens[i + 1]?.spaced) || body(token)
  }
  const adjectives = (i: number): number => {
    let at = i
    while (
      at < i + 3 &&
      at < limit &&
      tokens[at]?.shape === 'lower' &&
      /.{3}(?:e|en|er|em|es)$/u.test(tokens[at]?.lower ?? '')
    )
      at++
    return at
  }
  /** After one noun with what is joined to it: `SPD-Kreistagsfraktion`, `Kinder- und Jugendhilfe`, `BÜNDNIS 90/DIE GRÜNEN`. */
  const one = (from: number): number | null => {
    let at = adjectives(from)
    if (!noun(at)) return null
    at++
    while (at < limit) {
      const [mark, next] = [tokens[at], tokens[at + 1]]
      if (mark === undefined) break
      const glued = (mark.text === '-' || mark.text === '/' || mark.text === '–') && !mark.spaced
      if (glued && next !== undefined && next.kind !== 'mark' && (!next.spaced || mark.text === '/') && !isName(at + 1))
        at += 2
      else if (mark.text === '.' && !mark.spaced && next?.spaced === false && next.kind === 'word') at += 2
      // `Haus-, Wohnungs- und Grundeigentümer`
      else if (glued && next?.text === ',' && noun(at + 2) && tokens[at + 3]?.text === '-') at += 3
      else if (glued && JOINS.has(next?.lower ?? '') && noun(adjectives(at + 2))) at = adjectives(at + 2) + 1
      else if (mark.kind === 'number' && mark.text.length <= 3 && mark.spaced) at++
      else if (OPENING.has(mark.text)) {
        const close = closingQuote(tokens, at + 1, limit)
        if (close === null) break
        at = close + 1
      } else if (isAbbreviated(tokens, at) && (next?.text === '-' || noun(at + 1))) at++
      else if (mark.text === 'e' && next?.text === '.' && tokens[at + 2]?.text === 'V')
        at += tokens[at + 3]?.text === '.' ? 4 : 3
      else if (noun(at)) at++
      else if (isPlaced(mark, next) && noun(at + 1)) at += 2
      else if (mark.text === '&' && next?.text === 'Co') at = companyEnd(tokens, at + 2)
      else break
    }
    return at
  }
  /** After `, Familie, Flüchtlinge und Integration`: a list of nouns that `und` closes; `from` where there is none. */
  const listed = (from: number): number => {
    let at = from
    while (at < limit) {
      const join = tokens[at]
      const closes = JOINS.has(join?.lower ?? '')
      if (join?.text !== ',' && !closes) return from
      const next = at + 1
      const end = one(tokens[next]?.lower === 'die' || tokens[next]?.lower === 'das' ? next + 1 : next)
      if (end === null || (isName(end) && !closes)) return from
      if (closes) return end
      at = end
    }
    return from
  }
  return (from: number, { list, article }: Phrase): number | null => {
    const start = article && ARTICLES.has(tokens[from]?.lower ?? '') ? from + 1 : from
    const end = one(start)
    if (end === null) return null
    const department = tokens.slice(start, end).some(({ lower, shape }) => shape !== 'lower' && isDepartment(lower))
    const inner = department && tokens[end]?.lower === 'für' ? one(end + 1) : null
    if (inner !== null) return listed(inner)
    return list || department ? listed(end) : end
  }
}

/** Whether token `i` is the period of a short word: `St.-Anna-Stiftung`, `Ev. Kirche`. */
function isAbbreviated(tokens: readonly Token[], i: number): boolean {
  const [word, period] = [tokens[i - 1], tokens[i]]
  return period?.text === '.' && !period.spaced && (word?.text.length ?? 0) <= 4 && word?.kind === 'word'
}

/** `IHK zu Köln`, `Universität zu Lübeck` */
function isPlaced(word: Token, next: Token | undefined): boolean {
  return word.lower === 'zu' && next !== undefined && (next.tags & Tag.Place) !== 0
}

/** The token after the `. KG` of `GmbH & Co. KG`. */
function companyEnd(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.text === '.' ? from + 1 : from
  return tokens[at]?.shape === 'upper' ? at + 1 : at
}

function closingQuote(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let i = from; i < Math.min(limit, from + 10); i++) if (CLOSING.has(tokens[i]?.text ?? '')) return i
  return null
}
