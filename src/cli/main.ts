import { processIo } from './context.js'
import { run } from './run.js'

// Whoever reads our output may stop early (`| head`): that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// Not process.exit: what was written to a pipe must get out first.
process.exitCode = await run(process.argv.slice(2), processIo())
