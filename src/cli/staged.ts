import { accessSync, constants } from 'node:fs'
import os from 'node:os'
import { reasonOf } from '../errors.js'
import { openStaging, type Staging } from '../write/staging.js'
import { wrongCall } from './words.js'

/** What ends a run from outside, and its exit code: Ctrl-C, kill, a terminal that is closed. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

type Signal = keyof typeof SIGNALS

const NAMES: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Does `work` with a staging folder, of which nothing is left however the work ends. */
export async function withStaging<T>(out: string | null, work: (staging: Staging) => Promise<T>): Promise<T> {
  if (out === null) expectTemporary(os.tmpdir())
  const staging = openStaging(out)
  const stop = (signal: Signal) => {
    staging.remove()
    process.exit(SIGNALS[signal])
  }
  for (const signal of NAMES) process.once(signal, stop)
  try {
    return await work(staging)
  } finally {
    for (const signal of NAMES) process.off(signal, stop)
    staging.remove()
  }
}

/** Holds the system's temporary folder to be one: whoever gave no `--out` can't mend it with `--out`. */
function expectTemporary(folder: string): void {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = reasonOf(error)
    throw wrongCall(({ noTemporary }) => noTemporary(folder, reason))
  }
}
