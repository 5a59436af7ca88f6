import type { Context } from './context.js'

/** A line that tells how far a long run is. */
export interface Progress {
  /** One more document is done. */
  step(): void
  stop(): void
}

// A run that is over sooner than anybody wonders shows none.
const PATIENCE_MS = 700

/** Progress over `total` documents, on a terminal only. */
export async function startProgress({ io, quiet, json }: Context, total: number): Promise<Progress> {
  const { terminal } = io
  if (!terminal || quiet || json) return { step: () => undefined, stop: () => undefined }
  const { createSpinner } = await import('nanospinner')
  const spinner = createSpinner('', { stream: terminal })
  let done = 0
  let shown = false
  const text = () => `${done} of ${total} documents`
  const timer = setTimeout(() => {
    shown = true
    spinner.start(text())
  }, PATIENCE_MS)
  return {
    step() {
      done++
      if (shown) spinner.update(text())
    },
    stop() {
      clearTimeout(timer)
      if (shown) spinner.clear().stop()
    },
  }
}
