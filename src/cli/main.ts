import { reasonOf } from '../errors.js'
import { processIo } from './context.js'
import { Exit } from './exit.js'
import { run } from './run.js'

// Whoever reads our output may stop early (`| head`): that ends what they read, not what we do. Each stream tells it
// anew with every line that nobody takes.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || process.exitCode !== undefined) return
    process.exitCode = Exit.usage
    if (stream === process.stdout) process.stderr.write(`cannot write to standard output: ${reasonOf(error).en}\n`)
  })
}

// Not process.exit: what was written to a pipe must get out first.
const code = await run(process.argv.slice(2), processIo())
process.exitCode ??= code
