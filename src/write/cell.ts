import { Big } from 'big.js'
import type { Property } from '../records/schemas.js'
import { sourceTold } from '../records/time_text.js'

/** How a CSV looks: `rfc4180` for programs, `excel-de` for a double click in a German Excel. */
export interface Dialect {
  readonly name: 'rfc4180' | 'excel-de'
  readonly mark: string
  readonly delimiter: string
  readonly decimal: string
  /** Whether days are written 23.02.2018, and the times of sources in words. */
  readonly germanDays: boolean
}

/** The dialects of `--csv-dialect`. */
export const DIALECTS = {
  rfc4180: { name: 'rfc4180', mark: '', delimiter: ',', decimal: '.', germanDays: false },
  'excel-de': { name: 'excel-de', mark: '\ufeff', delimiter: ';', decimal: ',', germanDays: true },
} as const satisfies Record<string, Dialect>

type Present = (value: unknown) => string

/** How the values of a property are shown in a CSV cell. */
export function cellOf(property: Property, dialect: Dialect): Present {
  const types = [property.type].flat()
  if (isNumber(property)) return (value) => number(value, dialect)
  if (types.includes('array')) return (value) => (Array.isArray(value) ? inert(value.join('|')) : '')
  if (types.includes('boolean')) return (value) => (value === null ? '' : String(value))
  if (property.format === 'date' && dialect.germanDays) return (value) => germanDay(text(value))
  if (property['x-source'] && dialect.germanDays) return (value) => inert(sourceTold(text(value), 'de'))
  if (isPlain(property)) return text
  return (value) => inert(text(value))
}

/** Whether no cell of a property needs quoting in any dialect: numbers, days, words of ours. */
export function isPlain(property: Property): boolean {
  return isNumber(property) || property.format === 'date' || property.enum !== undefined
}

function isNumber({ type }: Property): boolean {
  const types = [type].flat()
  return types.includes('number') || types.includes('integer')
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

function number(value: unknown, { decimal }: Dialect): string {
  if (typeof value !== 'number') return ''
  const plain = String(value)
  if (Number.isSafeInteger(value)) return plain
  // JavaScript writes 1e21 and 1e-7, which many a reader of CSV takes for text.
  const digits = plain.includes('e') ? new Big(value).toFixed() : plain
  return decimal === '.' ? digits : digits.replace('.', decimal)
}

const germanDay = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')

// The signs that make a spreadsheet run a cell, also full width. A number column never passes here: -5 stays -5.
const RUNS: ReadonlySet<number> = new Set(
  Array.from('=+-@\t\r\n\uff1d\uff0b\uff0d\uff20', (sign) => sign.charCodeAt(0)),
)

/** Puts an apostrophe before a text that a spreadsheet would run. */
function inert(cell: string): string {
  return RUNS.has(cell.charCodeAt(0)) ? `'${cell}` : cell
}
