import { openStaging, type Staging } from '../write/staging.js'

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Does `work` with a staging folder, of which nothing is left however the work ends. */
export async function withStaging<T>(out: string | null, work: (staging: Staging) => Promise<T>): Promise<T> {
  const staging = openStaging(out)
  const stop = (signal: keyof typeof SIGNALS) => {
    staging.remove()
    process.exit(SIGNALS[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    return await work(staging)
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
    staging.remove()
  }
}
