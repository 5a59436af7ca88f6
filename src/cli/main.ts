import { reasonOf } from '../errors.js'
import { askedFor } from './asked.js'
import { createContext, processIo } from './context.js'
import { Exit } from './exit.js'
import { run } from './run.js'

const args = process.argv.slice(2)

// Whoever reads our output may stop early (`| head`): that ends what they read, not what we do. Each stream tells it
// anew with every line that nobody takes. What can't be written for another reason is lost, which the command's end says,
// also where it had ended well before the stream told.
let lost = false
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || lost) return
    lost = true
    process.exitCode = Exit.usage
    if (stream === process.stdout) {
      const { log, words } = createContext(processIo(), askedFor(args))
      log.error(words.noOutput(reasonOf(error)), { event: 'output' })
    }
  })
}

// Not process.exit: what was written to a pipe must get out first.
const code = await run(args, processIo())
if (!lost) process.exitCode = code
