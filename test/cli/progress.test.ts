import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createContext } from '../../src/cli/context.js'
import { startProgress } from '../../src/cli/progress.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function shown(columns: number, milliseconds: number): Promise<string> {
  const written: string[] = []
  const terminal = { columns, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
  const io = { out: () => undefined, err: () => undefined, terminal, colors: { out: 0, err: 0 } } as const
  const progress = await startProgress(createContext(io, { lang: 'en' }), 10)
  progress.step()
  vi.advanceTimersByTime(milliseconds)
  progress.step()
  progress.stop()
  return written.join('')
}

test('only a run that takes its time shows how far it is', async () => {
  expect(await shown(80, 100)).toBe('')
  expect(await shown(80, 2000)).toContain('1 of 10 documents')
})

test('a terminal without width shows nothing', async () => {
  expect(await shown(0, 2000)).toBe('')
})
