import { expect, test } from 'vitest'
import { createReconciler } from '../../src/reconcile/index.js'
import { said } from './build.js'

/** Days over 30 years, so that some documents share a day and most do not. */
function dayOf(i: number): string {
  const day = (i * 7919) % 10_000
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${1995 + (day % 30)}-${pad(1 + (day % 12))}-${pad(1 + (day % 28))}`
}

/** Seconds that the comparison of so many claims takes this process; the clock would count the tests that run beside it. */
function secondsFor(claims: number): number {
  const reconciler = createReconciler()
  for (let i = 0; i < claims / 5; i++) {
    const counts = [
      { value: 1 + (i % 54), total: 54 },
      { value: i % 50, kind: 'ordinal' as const },
    ]
    const money = [
      { amount: 1e6 + (i % 977) * 1e5, purpose: `Zweck ${i % 50}`, payer: 'Land' },
      { amount: 5e6, purpose: 'alles' },
      { amount: 2e6, purpose: 'Teil', part: 1 },
    ]
    reconciler.add(said(`${i}.txt`, { anchor: dayOf(i), counts, money }))
  }
  const start = process.cpuUsage()
  expect(reconciler.close().claims).toHaveLength(claims)
  return process.cpuUsage(start).user / 1e6
}

test('20,000 claims are compared in under 2 seconds, as 100,000 are in under 10; time grows as n log n', () => {
  secondsFor(2_000)
  const few = Math.min(secondsFor(5_000), secondsFor(5_000))
  const many = Math.min(secondsFor(20_000), secondsFor(20_000))
  expect(many).toBeLessThan(2)
  // Four times as many take 4.7 times as long by n log n, and 16 times by n².
  expect(many / few).toBeLessThan(8)
})
