import type { Io } from '../../src/cli/context.js'
import { run } from '../../src/cli/run.js'

/** What a command line came to. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, as if it were piped. */
export async function shell(...args: string[]): Promise<Ended> {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    terminal: null,
    colors: { out: 0, err: 0 },
  }
  const code = await run(args, io)
  return { code, out: out.join(''), err: err.join('') }
}
