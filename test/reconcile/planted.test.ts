import { describe, expect, it } from 'vitest'
import { tryPlants } from './planted.js'

/** Sets by when they were read, with scores that must not fall; they only rise. */
const GROUPS = [
  { name: 's01 to s32', sets: /^s(?:0\d|1\d|2\d|3[0-2])-/u, recall: 0.96, precision: 0.985 },
  { name: 's33 to s44', sets: /^s(?:3[3-9]|4[0-4])-/u, recall: 0.85, precision: 0.98 },
  { name: 's45 to s62', sets: /^s(?:4[5-9]|5\d|6[0-2])-/u, recall: 0.82, precision: 0.985 },
  { name: 's63 to s68', sets: /^s6[3-8]-/u, recall: 0.76, precision: 0.98 },
]

describe('planted inconsistencies, from text to finding', () => {
  const all = tryPlants('fixtures/sets')
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
