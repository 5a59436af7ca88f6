import { SCORED } from './rules.js'
import { type Deviation, rates, type Scores, sum, type Tally } from './score.js'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

/** The scores as a table. */
export function formatScores({ types, attributes, quotes }: Scores): string {
  const line = (name: string, tally: Tally) => {
    const { precision, recall, f1 } = rates(tally)
    const { right, extra, missing, wrongValue } = tally
    const counts = `right ${right}, extra ${extra}, missing ${missing} (wrong value ${wrongValue})`
    return `${name.padEnd(8)}  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  ${counts}`
  }
  const attributeLines = [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { right, all }]) => `${name.padEnd(16)} ${right}/${all}`)
  return [
    ...SCORED.map((type) => line(type, types[type])),
    line('all', sum(types)),
    ...(attributeLines.length > 0 ? ['attributes of what matched:', ...attributeLines.map((text) => `  ${text}`)] : []),
    `quotes that do not stand at their offsets: ${quotes.wrong} of ${quotes.all}`,
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
