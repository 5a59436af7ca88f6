import { SCORED } from './rules.js'
import { type Deviation, rates, type Scores, sum, type Tally } from './score.js'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

/** What a report says, by language; the names of types and attributes are those of the gold. */
const WORDS = {
  en: {
    counts: ({ right, extra, missing, wrongValue }: Tally) =>
      `right ${right}, extra ${extra}, missing ${missing} (wrong value ${wrongValue})`,
    all: 'all',
    attributes: 'attributes of what matched:',
    quotes: ({ wrong, all }: Scores['quotes']) => `quotes that do not stand at their offsets: ${wrong} of ${all}`,
  },
  de: {
    counts: ({ right, extra, missing, wrongValue }: Tally) =>
      `richtig ${right}, zu viel ${extra}, es fehlen ${missing} (anderer Wert ${wrongValue})`,
    all: 'alle',
    attributes: 'Attribute dessen, was passt:',
    quotes: ({ wrong, all }: Scores['quotes']) => `Zitate, die nicht an ihrer Stelle stehen: ${wrong} von ${all}`,
  },
} as const

/** The scores as a table. */
export function formatScores({ types, attributes, quotes }: Scores, language: keyof typeof WORDS = 'en'): string {
  const words = WORDS[language]
  const line = (name: string, tally: Tally) => {
    const { precision, recall, f1 } = rates(tally)
    return `${name.padEnd(8)}  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  ${words.counts(tally)}`
  }
  const attributeLines = [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { right, all }]) => `${name.padEnd(16)} ${right}/${all}`)
  return [
    ...SCORED.map((type) => line(type, types[type])),
    line(words.all, sum(types)),
    ...(attributeLines.length > 0 ? [words.attributes, ...attributeLines.map((text) => `  ${text}`)] : []),
    words.quotes(quotes),
    '',
  ].join('\n')
}

/** One line for a deviation. */
export function formatDeviation({ kind, document, type, quote, want, got }: Deviation): string {
  if (kind === 'gold') return `GOLD ${document} ${type} «${quote}» is not in the text`
  const parts = [
    `${kind.toUpperCase()} ${document} ${type} «${quote}»`,
    ...(want === undefined ? [] : [`want ${JSON.stringify(want)}`]),
    ...(got === undefined ? [] : [`got ${JSON.stringify(got, concise)}`]),
  ]
  return parts.join(' ')
}

const DULL = new Set(['sentence', 'id', 'document', 'line', 'column', 'start', 'end', 'zone', 'said_by_id', 'repeats'])

function concise(key: string, value: unknown): unknown {
  return DULL.has(key) || (value === null && key !== '') ? undefined : value
}
