import { RECORD_TYPES } from '../model/result.js'
import { checkIntegrity } from '../run/integrity.js'
import { expectRecords } from '../run/results.js'
import type { Context } from './context.js'
import { Exit, type ExitCode } from './exit.js'
import { visible } from './visible.js'

/** Holds the results in a folder against their schemas and each other; prints what does not fit. */
export async function validate(folder: string, context: Context): Promise<ExitCode> {
  const types = expectRecords(folder)
  const { words } = context
  let complaints = 0
  for await (const { file, line, message } of checkIntegrity(folder)) {
    complaints++
    context.io.out(visible(`${line === null ? file : `${file}:${line}`}: ${message[context.lang]}\n`))
  }
  if (complaints === 0) {
    context.log.info(types.length < RECORD_TYPES.length ? words.validPart(folder, types) : words.valid(folder), {
      event: 'validate',
      complaints,
    })
    return Exit.done
  }
  context.log.error(words.faults(folder, complaints), { event: 'validate', complaints })
  return Exit.findings
}
