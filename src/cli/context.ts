import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk'
import { createLog, type Log } from './log.js'
import { CLI_WORDS, type CliWords } from './words.js'

/** The outside world as a command sees it; a test gives it another one. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** The stream of a terminal that shows progress, null where nobody watches. */
  readonly terminal: NodeJS.WriteStream | null
  /** Colour depth of standard output and error, 0 to 3. */
  readonly colors: { readonly out: ColorLevel; readonly err: ColorLevel }
}

type ColorLevel = 0 | 1 | 2 | 3

/** Options that every command takes. */
export interface GlobalOptions {
  readonly quiet?: boolean
  readonly json?: boolean
  readonly lang: Language
}

/** Language in which findings are told and commands speak. */
export type Language = 'en' | 'de'

/** What a command works with besides its own options. */
export interface Context {
  readonly io: Io
  readonly log: Log
  readonly lang: Language
  readonly words: CliWords
  readonly quiet: boolean
  readonly json: boolean
  /** Colours for what goes to standard output. */
  readonly paint: ChalkInstance
}

/** The real streams of the process. */
export function processIo(): Io {
  // chalk obeys FORCE_COLOR, pipes and dumb terminals; NO_COLOR it leaves to its caller.
  const plain = (process.env['NO_COLOR'] ?? '') !== ''
  const level = (support: false | { level: number }): ColorLevel =>
    plain || !support ? 0 : (support.level as ColorLevel)
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY ? process.stderr : null,
    colors: { out: level(supportsColor), err: level(supportsColorStderr) },
  }
}

/** The context of one command. */
export function createContext(io: Io, options: GlobalOptions): Context {
  const { lang } = options
  const words = CLI_WORDS[lang]
  const quiet = options.quiet ?? false
  const json = options.json ?? false
  return {
    io,
    quiet,
    json,
    lang,
    words,
    log: createLog({ write: io.err, quiet, json, paint: new Chalk({ level: json ? 0 : io.colors.err }), words }),
    paint: new Chalk({ level: io.colors.out }),
  }
}
