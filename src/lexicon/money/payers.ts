import words from '../de/money.json' with { type: 'json' }
import { wordTest } from '../words.js'

/** Who can pay, by grammatical gender, since the article tells subject from attribute (`das Land`, `des Landes`). */
export const PAYERS = {
  neuter: wordTest(words.payers.neuter),
  masculine: wordTest(words.payers.masculine),
  feminine: wordTest(words.payers.feminine),
  plural: wordTest(words.payers.plural),
} as const
const GENDERS = ['neuter', 'masculine', 'feminine', 'plural'] as const

/** Words for money that name its giver, one or two by their first: `Landesmittel`, `kommunalen Haushalten`. */
export const FUNDS = byFirst(Object.entries(words.payers.funds))
export const isPaying = wordTest(words.payers.verbs)

/** Verbs of paying, and those by which only who is known to pay does: `reicht … weiter`. */
export const isPayingOn = wordTest([...words.payers.verbs, ...words.payers.transfer])

/** `die Stadt Herne`: articles and possessives by the genders whose nominative they can be. */
export const NOMINATIVE: ReadonlyMap<string, readonly (keyof typeof PAYERS)[]> = new Map(
  Object.entries(words.payers.nominative).map(([article, names]) => [
    article,
    GENDERS.filter((gender) => names.includes(gender)),
  ]),
)

/** `kosten die Stadt`: articles of the accusative. */
export const CHARGED: ReadonlySet<string> = new Set(words.payers.accusative)

/** Words that begin a clause of their own, subject first. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(words.payers.conjunctions)

/** `Verband der Ehrenamtlichen`: associations, which are named by their members, and the article between. */
export const ASSOCIATIONS = wordTest(words.payers.associations)
export const WHOSE: string = words.payers.whose

/** `des Kreises`: endings of the genitive, the longest first. */
export const GENITIVES: readonly string[] = words.payers.genitives

/** `Anteil des Kreises`: nouns of what one pays of the costs, and the articles behind them. */
export const isShareOfCosts = wordTest(words.payers.shares)
export const SHARE_ARTICLES: ReadonlySet<string> = new Set(words.payers.shareArticles)

/** `bei der Stadt bleiben …`: verbs, and words before whom the rest is left with. */
export const isLeaving = wordTest(words.payers.leaving)
export const LEFT_WITH = byFirst(words.payers.leftWith.map((lead) => [lead, lead]))

/** `aus dem Sozialfonds`: words before where money comes from, and what gives it there. */
export const ORIGIN_LEADS = byFirst(words.payers.originLeads.map((lead) => [lead, lead]))
export const isOrigin = wordTest(words.payers.origins)

/** `vom`, `durch das`: who pays follows; one or two words by their first. */
export const SOURCES = byFirst(words.payers.sources.map((lead) => [lead, lead]))

/** Entries of one or two words by the first word: the second (null for none) and what the entry stands for. */
function byFirst(
  entries: readonly (readonly string[])[],
): ReadonlyMap<string, readonly { readonly second: string | null; readonly value: string }[]> {
  const table = new Map<string, { second: string | null; value: string }[]>()
  for (const [key = '', value = ''] of entries) {
    const [first = '', second = null] = key.split(' ')
    table.set(first, [...(table.get(first) ?? []), { second, value }])
  }
  return table
}
