import { describe, expect, it } from 'vitest'
import { tryPlants } from './planted.js'

/** Sets by when they were read, with scores that must not fall; they only rise. */
const GROUPS = [
  { name: 's01 to s32', sets: /^s(?:0\d|1\d|2\d|3[0-2])-/u, recall: 0.975, precision: 0.99 },
  { name: 's33 to s44', sets: /^s(?:3[3-9]|4[0-4])-/u, recall: 0.88, precision: 0.99 },
  { name: 's45 to s62', sets: /^s(?:4[5-9]|5\d|6[0-2])-/u, recall: 0.86, precision: 0.99 },
  { name: 's63 to s68', sets: /^s6[3-8]-/u, recall: 0.86, precision: 0.98 },
  { name: 's69 to s72', sets: /^s(?:69|7[0-2])-/u, recall: 0.6, precision: 0.98 },
  { name: 's73 to s80', sets: /^s(?:7[3-9]|80)-/u, recall: 0.86, precision: 0.99 },
]

/** Share of all that are planted, which must be found, and of what is found, which must be right. */
const RECALL = 0.93
const PRECISION = 0.99

describe('planted inconsistencies, from text to finding', () => {
  const all = tryPlants('fixtures/sets')

  it('are found in all sets together, and are what is found', () => {
    const planted = all.filter(({ plant }) => plant.kind === 'planted')
    const right = planted.filter(({ found }) => found).length
    const wrong =
      all.filter(({ plant }) => plant.kind === 'clean').flatMap(({ conflicts }) => conflicts).length +
      planted.flatMap(({ plant, conflicts }) => conflicts.filter(({ rule }) => !plant.rules?.includes(rule))).length
    expect(right / planted.length).toBeGreaterThanOrEqual(RECALL)
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(PRECISION)
  })

  describe.each(GROUPS)('of $name', ({ sets, recall, precision }) => {
    const tried = all.filter(({ plant }) => sets.test(plant.id))
    const planted = tried.filter(({ plant }) => plant.kind === 'planted')
    const clean = tried.filter(({ plant }) => plant.kind === 'clean')
    const right = planted.filter(({ found }) => found).length
    const wrong =
      clean.flatMap(({ conflicts }) => conflicts).length +
      planted.flatMap(({ plant, conflicts }) => conflicts.filter(({ rule }) => !plant.rules?.includes(rule))).length

    it('are found', () => {
      expect(right / planted.length).toBeGreaterThanOrEqual(recall)
    })

    it('are what is found', () => {
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision)
    })

    it('are not seen as errors where there are none', () => {
      const errors = clean.flatMap(({ plant, conflicts }) =>
        conflicts.filter(({ severity }) => severity === 'error').map(({ message_de }) => `${plant.id}: ${message_de}`),
      )
      expect(errors).toEqual([])
    })
  })
})
