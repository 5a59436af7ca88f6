import type { Context } from './context.js'

/** A line that tells how far a long run is. */
export interface Progress {
  /** One more document is done. */
  step(): void
  /** Makes room for a line of talk. */
  hide(): void
  stop(): void
}

// A run that is over sooner than anybody wonders shows none.
const PATIENCE_MS = 700

const SILENT: Progress = { step: () => undefined, hide: () => undefined, stop: () => undefined }

/** Progress over `total` documents, on a terminal only. */
export async function startProgress({ io, quiet, json, words }: Context, total: number): Promise<Progress> {
  const { terminal } = io
  // A terminal without width is none to draw on: nanospinner never ends clearing its line there.
  if (!terminal?.columns || quiet || json) return SILENT
  const { createSpinner } = await import('nanospinner')
  const spinner = createSpinner('', { stream: terminal })
  let done = 0
  let shown = false
  const text = () => words.progress(done, total)
  const timer = setTimeout(() => {
    shown = true
    spinner.start(text())
  }, PATIENCE_MS)
  return {
    step() {
      done++
      if (shown) spinner.update(text())
    },
    hide() {
      if (shown) spinner.clear()
    },
    stop() {
      clearTimeout(timer)
      if (shown) spinner.clear().stop()
    },
  }
}
