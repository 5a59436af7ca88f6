import type { ChalkInstance } from 'chalk'
import { visible } from './visible.js'
import type { CliWords } from './words.js'

/** What a line of talk carries besides its words, for `--json`. */
export type Fields = Readonly<Record<string, unknown>>

/** Talk on standard error: words for people, or one JSON object a line. No time of day, so that logs compare. */
export interface Log {
  info(message: string, fields?: Fields): void
  /** Information about an input, marked as a note for people. */
  note(message: string, fields?: Fields): void
  warning(message: string, fields?: Fields): void
  error(message: string, fields?: Fields): void
}

type Level = keyof Log

interface LogOptions {
  readonly write: (text: string) => void
  /** Says errors only. */
  readonly quiet: boolean
  readonly json: boolean
  readonly paint: ChalkInstance
  readonly words: Pick<CliWords, 'severity' | 'note'>
}

/** A log that writes as the user asked. */
export function createLog({ write, quiet, json, paint, words }: LogOptions): Log {
  const marks: Readonly<Record<Level, string>> = {
    info: '',
    note: `${words.note}: `,
    warning: `${paint.yellow(`${words.severity.warning}:`)} `,
    error: `${paint.red(`${words.severity.error}:`)} `,
  }
  const say =
    (mark: Level, level = mark) =>
    (message: string, fields: Fields = {}) => {
      if (quiet && level !== 'error') return
      write(json ? `${JSON.stringify({ level, message, ...fields })}\n` : `${marks[mark]}${visible(message)}\n`)
    }
  return { info: say('info'), note: say('note', 'info'), warning: say('warning'), error: say('error') }
}
