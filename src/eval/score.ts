import type { RecordOf } from '../model/result.js'
import type { GoldDocument, GoldOf } from '../read/gold.js'
import { RULES, type Rules, SCORED, type Scored, sameAttribute, wanted } from './rules.js'

/** Records of the types that are scored. */
export type Predictions = { readonly [T in Scored]: readonly RecordOf[T][] }

/** Right, too many and missing; `wrongValue` are those missing at whose place stands a record of another value. */
export interface Tally {
  right: number
  extra: number
  missing: number
  wrongValue: number
}

/** One thing that is not as the gold has it. */
export interface Deviation {
  readonly kind: 'miss' | 'extra' | 'attribute' | 'gold'
  readonly document: string
  readonly type: string
  readonly quote: string
  readonly want?: unknown
  readonly got?: unknown
}

/** Scores over some documents. */
export interface Scores {
  readonly types: { readonly [T in Scored]: Tally }
  /** Right and all by `type.attribute`, over the items that matched. */
  readonly attributes: ReadonlyMap<string, { right: number; all: number }>
  /** Quotes in all, and those that do not stand at their offsets. */
  readonly quotes: { readonly all: number; readonly wrong: number }
  readonly deviations: readonly Deviation[]
}

interface Book {
  readonly types: { readonly [T in Scored]: Tally }
  readonly attributes: Map<string, { right: number; all: number }>
  readonly quotes: { all: number; wrong: number }
  readonly deviations: Deviation[]
}

/** Compares records with gold annotations. Spans must overlap, or be the gold's own where `strict`. */
export function score(documents: readonly GoldDocument[], predictions: Predictions, strict = false): Scores {
  const tally = (): Tally => ({ right: 0, extra: 0, missing: 0, wrongValue: 0 })
  const book: Book = {
    types: { dates: tally(), people: tally(), offices: tally(), parties: tally(), money: tally(), counts: tally() },
    attributes: new Map(),
    quotes: { all: 0, wrong: 0 },
    deviations: [],
  }
  const found = new Map(SCORED.map((type) => [type, byFileName(predictions[type])]))
  for (const document of documents) {
    const points = [...document.text]
    for (const type of SCORED) {
      const records = found.get(type)?.get(`${document.gold.id}.txt`) ?? []
      checkQuotes(points, records, book)
      scoreType(type, RULES[type] as Rules<Scored>, document, records, book, strict)
    }
  }
  return book
}

type Placed = RecordOf[Scored]

function byFileName(records: readonly Placed[]): Map<string, Placed[]> {
  const files = new Map<string, Placed[]>()
  for (const record of records) {
    const name = record.document.slice(record.document.lastIndexOf('/') + 1)
    const others = files.get(name)
    if (others) others.push(record)
    else files.set(name, [record])
  }
  return files
}

function checkQuotes(points: readonly string[], records: readonly Placed[], { quotes }: Book): void {
  for (const { start, end, quote } of records) {
    quotes.all++
    if (points.slice(start, end).join('') !== quote) quotes.wrong++
  }
}

function scoreType(
  type: Scored,
  rules: Rules<Scored>,
  { gold, text }: GoldDocument,
  records: readonly Placed[],
  book: Book,
  strict: boolean,
): void {
  const tally = book.types[type]
  const deviate = (kind: Deviation['kind'], quote: string, rest: Partial<Deviation> = {}) =>
    book.deviations.push({ kind, document: gold.id, type, quote, ...rest })

  const items = (gold[type] ?? []).flatMap((item: GoldOf[Scored]) => {
    const span = locate(text, item)
    if (!span) deviate('gold', item.quote)
    return span ? [{ item, ...span }] : []
  })
  type Item = (typeof items)[number]
  const touches = ({ item, start, end }: Item, record: Placed) =>
    strict && !item.optional ? record.start === start && record.end === end : record.start < end && record.end > start

  const used = new Set<Placed>()
  const unmet: [Item, string | null][] = []
  for (const one of items.filter(({ item }) => !item.optional)) {
    for (const value of rules.values(one.item)) {
      const record = records.find((r) => !used.has(r) && touches(one, r) && rules.same(value, r, one.item))
      if (!record) {
        unmet.push([one, value])
        continue
      }
      used.add(record)
      tally.right++
      for (const [name, read] of Object.entries(rules.attributes)) {
        const want = wanted(one.item, name)
        if (want === undefined) continue
        const got = read(record)
        const same = sameAttribute(name, want, got)
        count(book, `${type}.${name}`, same)
        if (!same) deviate('attribute', one.item.quote, { type: `${type}.${name}`, want, got })
      }
    }
  }
  for (const [one, value] of unmet) {
    const near = records.filter((record) => !used.has(record) && touches(one, record))
    tally.missing++
    if (near.length > 0) tally.wrongValue++
    deviate('miss', one.item.quote, { want: value ?? one.item, got: near })
  }
  for (const record of records) {
    if (used.has(record) || items.some((one) => one.item.optional && touches(one, record))) continue
    tally.extra++
    deviate('extra', record.quote, { got: record })
  }
}

function count({ attributes }: Book, name: string, same: boolean): void {
  const entry = attributes.get(name) ?? { right: 0, all: 0 }
  entry.all++
  if (same) entry.right++
  attributes.set(name, entry)
}

/** Place of an item in code points, null where its quote is not in the text that often. */
function locate(text: string, { quote, n = 1 }: GoldOf[Scored]): { start: number; end: number } | null {
  let at = -1
  for (let seen = 0; seen < n; seen++) {
    at = text.indexOf(quote, at + 1)
    if (at === -1) return null
  }
  const start = [...text.slice(0, at)].length
  return { start, end: start + [...quote].length }
}

/** Precision, recall and F1, 0 to 1. */
export function rates({ right, extra, missing }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right / (right + extra || 1)
  const recall = right / (right + missing || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/** The tallies of all types together. */
export function sum(types: Scores['types']): Tally {
  const all = { right: 0, extra: 0, missing: 0, wrongValue: 0 }
  for (const type of SCORED) {
    for (const key of ['right', 'extra', 'missing', 'wrongValue'] as const) all[key] += types[type][key]
  }
  return all
}
