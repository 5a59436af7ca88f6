import { WRITTEN_HONORIFICS } from '../../lexicon/people.js'
import { Tag, type Token } from '../../model/document.js'

const HONORIFIC = Tag.Honorific | Tag.Salutation
/** Words that begin a stretch of time before a title: `seit 2015 Leiterin`, `von 1975 bis 1989 als`. */
const SINCE = new Set(['seit', 'ab', 'von', 'bis', 'zwischen', 'vom', 'zum'])
/** Times that need no figure: `seit Jahren`. */
const BARE_TIMES = new Set([
  'jahren',
  'herbst',
  'sommer',
  'frühjahr',
  'winter',
  'sofort',
  'gestern',
  'heute',
  'morgen',
  'kurzem',
  'langem',
])
const IN_TIME = new Set([
  ...BARE_TIMES,
  'dem',
  'der',
  'bis',
  'zum',
  'jahr',
  'jahre',
  'und',
  'anfang',
  'mitte',
  'ende',
  '.',
])
/** Months and weekdays. */
const DAYS = Tag.Month | Tag.Weekday
/** Longest bracket after a name that is passed over: party, place, age, place in a picture. */
const BRACKET = 10
/** Most tokens of a party's name: `Bündnis 90/DIE GRÜNEN`. */
const PARTY = 7

/** The token after what may stand between a name and what says more of it: `(SPD)`, `vom Familienministerium`, `aus Hamm`. */
export function afterName(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (token === undefined || at >= limit) return at
    if (token.text === '(' || token.text === '[') {
      let close = at + 1
      while (close < Math.min(limit, at + BRACKET) && tokens[close]?.text !== ')' && tokens[close]?.text !== ']')
        close++
      if (close >= limit || close >= at + BRACKET) return at
      at = close + 1
    } else if (token.lower === 'vom' || token.lower === 'von' || token.lower === 'aus') {
      const article =
        tokens[at + 1]?.lower === 'der' || tokens[at + 1]?.lower === 'den' || tokens[at + 1]?.lower === 'dem'
      let end = at + (article ? 2 : 1)
      const start = end
      while (end < limit && tokens[end]?.kind === 'word' && tokens[end]?.shape !== 'lower') end++
      if (end === start) return at
      at = end
    } else if (token.text === ',' && partyEnd(tokens, at + 1, limit) !== null)
      at = partyEnd(tokens, at + 1, limit) ?? at
    else return at
  }
}

/** The comma after a party that begins at `from` and fills its place between commas: `A, Bündnis 90/DIE GRÜNEN, Mitglied`. */
function partyEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  if (((tokens[from]?.tags ?? 0) & Tag.Party) === 0) return null
  for (let i = from; i < Math.min(limit, from + PARTY); i++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (token.text === ',') return i
    const part = token.kind === 'number' || token.text === '/' || token.lower === 'die'
    if (!part && (token.tags & Tag.Party) === 0) return null
  }
  return null
}

/** The token after academic titles and forms of address that begin at `from`: `Prof. Dr.-Ing. h. c.` before a name. */
export function honorificEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  if (!isHonorific(tokens[at])) return from
  while (at < limit) {
    const token = tokens[at]
    if (token === undefined) break
    const mark = (token.text === '.' || token.text === '-') && !token.spaced
    if (
      !mark &&
      !isHonorific(token) &&
      !/^(?:[hc]|em|des)$/u.test(token.lower) &&
      !isFeminineEnding(tokens, at) &&
      !isDegree(tokens, at)
    )
      break
    at++
  }
  return at
}

const isHonorific = (token: Token | undefined) =>
  token !== undefined && ((token.tags & HONORIFIC) !== 0 || WRITTEN_HONORIFICS.has(token.text))

/** Whether token `i` is what a diploma is in: `Dipl.-Restaurator`, `Dipl.-Verwaltungswirt`. */
function isDegree(tokens: readonly Token[], i: number): boolean {
  const [abbreviation, period, hyphen, word] = [tokens[i - 3], tokens[i - 2], tokens[i - 1], tokens[i]]
  const glued = word?.spaced === false && hyphen?.text === '-' && !hyphen.spaced && period?.text === '.'
  return glued && ((abbreviation?.tags ?? 0) & Tag.Honorific) !== 0
}

/** Whether token `i` is the ending of `Dr.in`, `Mag.a`. */
function isFeminineEnding(tokens: readonly Token[], i: number): boolean {
  return /^(?:in|a)$/u.test(tokens[i]?.text ?? '') && tokens[i]?.spaced === false && tokens[i - 1]?.text === '.'
}

/** `seit der Kommunalwahl 2020` */
function isElection({ lower, shape }: Token): boolean {
  return shape !== 'lower' && lower.endsWith('wahl')
}

/** The token after a stretch of time that begins at `from`, within `limit`. */
function timeEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 9) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'number' || IN_TIME.has(token.lower) || (token.tags & DAYS) !== 0 || isElection(token)) at++
    else break
  }
  return at
}

/** The token after words such as `seit 2015` or `von 1975 bis 1989` at `i`; `i` where there are none. */
export function sinceEnd(tokens: readonly Token[], i: number, limit: number): number {
  const first = tokens[i]?.lower ?? ''
  if (!SINCE.has(first)) return i
  // `, bis dahin Bereichsleiterin`
  if (first === 'bis' && tokens[i + 1]?.lower === 'dahin') return i + 2
  const end = timeEnd(tokens, i + 1, limit)
  const last = tokens[end - 1]
  // `zum 1. Mai`, not `zum 2. Vorsitzenden`
  if (first === 'zum' && !tokens.slice(i, end).some(({ tags }) => (tags & Tag.Month) !== 0)) return i
  if (last?.kind === 'number' || /^\d/u.test(last?.text ?? '')) return end
  // `seit Mai`, `seit Jahren`
  return end > i + 1 && (((last?.tags ?? 0) & DAYS) !== 0 || BARE_TIMES.has(last?.lower ?? '')) ? end : i
}
