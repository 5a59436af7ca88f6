import { describe, expect, test } from 'vitest'
import { digitsBetween, slipOf } from '../../src/reconcile/slips.js'

describe('what may have made one figure another', () => {
  test.each([
    [412_000, 421_000, 'swap'],
    [2_300_000, 2_100_000, 'digit'],
    [400_000, 600_000, 'digit'],
    [54, 56, 'digit'],
    [560_000, 560_000_000, 'magnitude'],
    [1_234.56, 1_243.56, 'swap'],
    [12_400_000, 12_400, 'magnitude'],
    [412_000, 412_000, null],
    [500_000, 350_000, null],
    [40_000, 400_000, null],
    [123, 321, null],
    [0, 5, null],
  ] as const)('%d and %d: %s', (a, b, slip) => {
    expect(slipOf(a, b)).toBe(slip)
    expect(slipOf(b, a)).toBe(slip)
  })

  test('how many digits tell them apart', () => {
    expect(digitsBetween(412_000, 421_000)).toBe(3)
    expect(digitsBetween(400_000, 600_000)).toBe(1)
  })
})
