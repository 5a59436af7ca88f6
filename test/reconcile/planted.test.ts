import { describe, expect, it } from 'vitest'
import { tryPlants } from './planted.js'

/** Sets that have been read. Those written since are held out: only their totals are looked at, in docs/. */
const READ = /^s(?:0\d|1\d|2\d|3[0-2])$/u

/** Scores that must not fall; they only rise. */
const RECALL = 0.95
const PRECISION = 0.985

describe('planted inconsistencies, from text to finding', () => {
  const tried = tryPlants('fixtures/sets', READ)
  const planted = tried.filter(({ plant }) => plant.kind === 'planted')
  const clean = tried.filter(({ plant }) => plant.kind === 'clean')
  const right = planted.filter(({ found }) => found).length
  const wrong =
    clean.flatMap(({ conflicts }) => conflicts).length +
    planted.flatMap(({ plant, conflicts }) => conflicts.filter(({ rule }) => !plant.rules?.includes(rule))).length

  it('are found', () => {
    expect(right / planted.length).toBeGreaterThanOrEqual(RECALL)
  })

  it('are what is found', () => {
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(PRECISION)
  })

  it('are not seen as errors where there are none', () => {
    const errors = clean.flatMap(({ plant, conflicts }) =>
      conflicts.filter(({ severity }) => severity === 'error').map(({ message_de }) => `${plant.id}: ${message_de}`),
    )
    expect(errors).toEqual([])
  })
})
