import { CommanderError } from 'commander'
import { UsageError } from '../errors.js'
import { askedFor } from './asked.js'
import { createContext, type Io, type Language } from './context.js'
import { Exit, type ExitCode } from './exit.js'
import { germanError } from './german_errors.js'
import { createProgram } from './program.js'

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = Exit.done
  const asked = askedFor(args)
  let context = createContext(io, asked)
  const program = createProgram(
    (options) => {
      context = createContext(io, options)
      return context
    },
    (ended) => {
      code = ended
    },
    asked.lang,
  )
  for (const command of [program, ...program.commands]) {
    // Without a word on help between the lines where each is an object.
    if (asked.json) command.showHelpAfterError(false)
    command.exitOverride().configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text) => context.log.error(wrongCall(text, asked.lang), { event: 'usage' }),
    })
  }
  try {
    // Whoever gives nothing asks what there is to give.
    if (args.length === 0) program.help({ error: true })
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.done : Exit.usage
    if (error instanceof UsageError) {
      context.log.error(context.lang === 'de' ? error.messageDe : error.message, { event: 'usage' })
      return Exit.usage
    }
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    context.log.error(`${context.words.bug}\n${told}`, { event: 'bug' })
    return Exit.bug
  }
}

/** What commander says of a wrong call, without the mark that the log gives it. */
function wrongCall(text: string, lang: Language): string {
  const message = text.trim().replace(/^error: /u, '')
  return lang === 'de' ? germanError(message) : message
}
