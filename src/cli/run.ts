import { CommanderError } from 'commander'
import { UsageError } from '../errors.js'
import { createContext, type Io } from './context.js'
import { Exit, type ExitCode } from './exit.js'
import { createProgram } from './program.js'

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = Exit.done
  let context = createContext(io, { lang: 'en' })
  const program = createProgram(
    (options) => {
      context = createContext(io, options)
      return context
    },
    (ended) => {
      code = ended
    },
  )
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err })
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
