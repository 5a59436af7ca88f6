import { checkIntegrity } from '../run/integrity.js'
import { expectResults } from '../run/results.js'
import type { Context } from './context.js'
import { Exit, type ExitCode } from './exit.js'

/** Holds the results in a folder against their schemas and each other; prints what does not fit. */
export async function validate(folder: string, context: Context): Promise<ExitCode> {
  expectResults(folder)
  let complaints = 0
  for await (const { file, line, message } of checkIntegrity(folder)) {
    complaints++
    context.io.out(`${file}:${line}: ${message}\n`)
  }
  if (complaints === 0) {
    context.log.info(`${folder} is valid`, { event: 'validate', complaints })
    return Exit.done
  }
  context.log.error(`${folder} has ${complaints} fault(s)`, { event: 'validate', complaints })
  return Exit.findings
}
