import { InvalidArgumentError } from 'commander'
import { RECORD_TYPES, type RecordType } from '../model/result.js'
import { parseDay } from '../read/day.js'
import { parseSize } from '../read/size.js'

/** Severities from which a command may fail, the weakest first, and `never`. */
export const FAIL_ON = ['info', 'warning', 'error', 'never'] as const

export type FailOn = (typeof FAIL_ON)[number]

/** Formats of the results. */
const FORMATS = ['json', 'csv'] as const

/** Bytes of `--max-size`. */
export function size(text: string): number {
  const bytes = parseSize(text)
  if (bytes === null) throw new InvalidArgumentError('Write a size such as 500KB, 20MB or 1GB.')
  return bytes
}

/** Day of `--reference-date`. */
export function day(text: string): string {
  const found = parseDay(text)
  if (found === null) throw new InvalidArgumentError('Write a day such as 2018-02-23.')
  return found
}

/** Folder of `--out`. What is empty is no folder but a variable that nobody set. */
export function folder(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Name a folder.')
  return text
}

/** Formats of `--format json,csv`. */
export function formats(text: string): (typeof FORMATS)[number][] {
  return listOf(FORMATS, text)
}

/** Record types of `--type dates,money`. */
export function types(text: string): RecordType[] {
  return listOf(RECORD_TYPES, text)
}

/** One record type, for `--stdout`. */
export function type(text: string): RecordType {
  const [first, ...more] = types(text)
  if (first === undefined || more.length > 0) throw new InvalidArgumentError('Give one type.')
  return first
}

function listOf<T extends string>(known: readonly T[], text: string): T[] {
  const asked = text.split(',').map((name) => name.trim())
  const odd = asked.find((name) => !known.some((one) => one === name))
  if (odd !== undefined) throw new InvalidArgumentError(`${odd || 'Nothing'} is none of ${known.join(', ')}.`)
  // In the known order and once each, however they were asked for.
  return known.filter((one) => asked.includes(one))
}
