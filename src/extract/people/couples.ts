import { foldLower } from '../../lexicon/fold.js'
import { genderOf } from '../../lexicon/names.js'
import { HOUSEHOLDS, isNamedThing } from '../../lexicon/people.js'
import { Tag, type Token } from '../../model/document.js'
import { firstNotBefore } from '../../order.js'
import type { Name } from './name.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

/** Forms of address of two who share their family name. */
const COUPLES = new Set(['eheleute', 'eheleuten'])
const JOINS = new Set(['und', '&'])
const ADDRESS = Tag.Title | Tag.Salutation | Tag.Honorific

/**
 * Adds the given names that share the family name of the full name behind them: the Anja of `Anja und Bernd Muster`. A name
 * that the document gives as a family name, that an address stands before (`Landrätin Tuna und Edgar Ott`), or that is an
 * ordinary word too, is none. Runs and names are in order of place.
 */
export function withCouples(tokens: readonly Token[], runs: readonly Run[], names: readonly Name[]): readonly Name[] {
  const found: Name[] = []
  const replaced = new Set<Name | undefined>()
  let families: ReadonlySet<string> | null = null
  for (const [i, name] of names.entries()) {
    if (name.given.length === 0 || !JOINS.has(tokens[name.first - 1]?.lower ?? '')) continue
    const given = givenBefore(tokens, runs, name.first - 1)
    const before = names[i - 1]
    // `die Eheleute Inge und Bernd Muster`: the address has made the first name a name by itself.
    const alone =
      before?.first === given?.first && before?.given.length === 0 && COUPLES.has(addressOf(tokens, given)?.lower ?? '')
    if (given === null || (!alone && (before?.last ?? 0) > given.first)) continue
    families ??= new Set(names.map(({ family }) => foldLower(family.at(-1)?.lower ?? '')))
    if (!alone && families.has(foldLower(given.lower))) continue
    if (alone) replaced.add(before)
    found.push({ given: [given], family: name.family, first: given.first, last: given.last, rule: 'people/couple' })
  }
  if (found.length === 0) return names
  return [...names.filter((name) => !replaced.has(name)), ...found].sort((a, b) => a.first - b.first)
}

const addressOf = (tokens: readonly Token[], given: Word | null) => tokens[(given?.first ?? 0) - 1]

/** The given name that ends at token `end`, alone in its run but for nouns (`Ehepaar`), no address before it. */
function givenBefore(tokens: readonly Token[], runs: readonly Run[], end: number): Word | null {
  const run = runs[firstNotBefore(runs, ({ last }) => last < end)]
  const given = run?.words.at(-1)
  if (run === undefined || given === undefined || run.last !== end) return null
  if (run.words.slice(0, -1).some(({ kind, surname }) => kind !== 'noun' || surname)) return null
  const before = tokens[given.first - 1]
  const isPair = COUPLES.has(before?.lower ?? '')
  if (before !== undefined && !isPair && (before.tags & ADDRESS) !== 0 && before.shape !== 'lower') return null
  // `die Kita St. Martin und Karl Muster`, `die Firma Walter und Karl Muster`
  const named = before?.text === '.' ? tokens[given.first - 2] : before
  if (named !== undefined && isNamedThing(named.lower) && !HOUSEHOLDS.has(named.lower)) return null
  return given.kind === 'given' && (!given.surname || genderOf(given.lower) !== null) ? given : null
}
