import { InvalidArgumentError } from 'commander'
import { RECORD_TYPES, type RecordType } from '../model/result.js'
import { parseDay } from '../read/day.js'
import { parseSize } from '../read/size.js'
import type { HelpWords } from './help_words.js'

/** Severities from which a command may fail, the weakest first, and `never`. */
export const FAIL_ON = ['info', 'warning', 'error', 'never'] as const

export type FailOn = (typeof FAIL_ON)[number]

/** Formats of the results. */
const FORMATS = ['json', 'csv'] as const

/** Readers of the values of options, which tell what is wrong with one. */
export function parsersIn({ wrong }: Pick<HelpWords, 'wrong'>) {
  const listOf = <T extends string>(known: readonly T[], text: string): T[] => {
    const asked = text.split(',').map((name) => name.trim())
    const odd = asked.find((name) => !known.some((one) => one === name))
    if (odd !== undefined) throw new InvalidArgumentError(wrong.noneOf(odd, known))
    // In the known order and once each, however they were asked for.
    return known.filter((one) => asked.includes(one))
  }
  /** Record types of `--type dates,money`. */
  const types = (text: string): RecordType[] => listOf(RECORD_TYPES, text)
  return {
    types,
    /** Bytes of `--max-size`. */
    size: (text: string): number => {
      const bytes = parseSize(text)
      if (bytes === null) throw new InvalidArgumentError(wrong.size)
      return bytes
    },
    /** Day of `--reference-date`. */
    day: (text: string): string => {
      const found = parseDay(text)
      if (found === null) throw new InvalidArgumentError(wrong.day)
      return found
    },
    /** Folder of `--out`. What is empty is no folder but a variable that nobody set. */
    folder: (text: string): string => {
      if (text.trim() === '') throw new InvalidArgumentError(wrong.folder)
      return text
    },
    /** Formats of `--format json,csv`. */
    formats: (text: string): (typeof FORMATS)[number][] => listOf(FORMATS, text),
    /** One record type, for `--stdout`. */
    type: (text: string): RecordType => {
      const [first, ...more] = types(text)
      if (first === undefined || more.length > 0) throw new InvalidArgumentError(wrong.oneType)
      return first
    },
  }
}
