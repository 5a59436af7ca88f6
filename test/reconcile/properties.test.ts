import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createReconciler } from '../../src/reconcile/index.js'
import { type Said, said } from './build.js'

const days = fc
  .tuple(fc.integer({ min: 2012, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')))
const times = fc.oneof(
  days.map((parts) => parts.join('-')),
  days.map((parts) => parts.slice(0, 2).join('-')),
  days.map(([year]) => String(year)),
)
const stages = fc.constantFrom(null, 'approved' as const, 'set_up' as const, 'opened' as const)
const counts = fc.record({
  value: fc.integer({ min: 40, max: 55 }),
  total: fc.constantFrom(null, 53, 54, 60),
  kind: fc.constantFrom('count' as const, 'count' as const, 'ordinal' as const, 'target' as const),
  stage: stages,
  modifier: fc.constantFrom(null, null, 'approx' as const, 'over' as const),
})
const money = fc.record({
  amount: fc.constantFrom(25e6, 27e6, 25e9, 9.83e6),
  purpose: fc.constantFrom(null, 'Integration', 'Sprache'),
  payer: fc.constantFrom(null, 'Land', 'Bund'),
})
const people = fc.record({ holder: fc.constantFrom('Anna Muster', 'Bernd Beispiel', 'Cem Probe') })
const parties = fc.record({
  party: fc.constantFrom('SPD', 'CDU'),
  person: fc.constant('Anna Muster'),
  person_id: fc.constant('anna-muster'),
})
const documents: fc.Arbitrary<Said> = fc.record({
  anchor: times,
  basis: fc.constantFrom('stated' as const, 'text' as const),
  counts: fc.array(counts, { maxLength: 3 }),
  money: fc.array(money, { maxLength: 3 }),
  offices: fc.array(people, { maxLength: 2 }),
  parties: fc.array(parties, { maxLength: 2 }),
})
const runs = fc.array(documents, { maxLength: 12 }).map((all) => all.map((one, i) => said(`${i}.txt`, one)))

type Result = ReturnType<typeof said>

function compareAll(results: readonly Result[]) {
  const reconciler = createReconciler()
  for (const result of results) reconciler.add(result)
  return reconciler.close()
}

describe('the result', () => {
  test('does not depend on the order of the documents', () => {
    const shuffled = runs.chain((run) =>
      fc.tuple(fc.constant(run), fc.shuffledSubarray(run, { minLength: run.length, maxLength: run.length })),
    )
    fc.assert(
      fc.property(shuffled, ([run, other]) => {
        expect(compareAll(other)).toEqual(compareAll(run))
      }),
    )
  })

  test('has each id once, and two values that differ unless they agree', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const { findings, claims } = compareAll(run)
        for (const rows of [findings, claims]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
        for (const { verdict, value_1, value_2 } of findings) {
          if (verdict !== 'agreement') expect(value_1).not.toBe(value_2)
        }
      }),
    )
  })

  test('a document of another region, time and people keeps the ids of all findings', () => {
    const stranger = said('stranger.txt', { anchor: '2020-01-01', counts: [{ value: 7, region: 'Anderswo' }] })
    fc.assert(
      fc.property(runs, (run) => {
        const before = compareAll(run).findings.map(({ id }) => id)
        const after = new Set(compareAll([...run, stranger]).findings.map(({ id }) => id))
        expect(before.filter((id) => !after.has(id))).toEqual([])
      }),
    )
  })

  test('a newer document keeps the ids of all findings', () => {
    fc.assert(
      fc.property(runs, documents, (run, extra) => {
        const { counts: own = [] } = extra
        const newer = said('newer.txt', { anchor: '2017-01-05', basis: 'stated', counts: own })
        const before = compareAll(run).findings.map(({ id }) => id)
        const after = new Set(compareAll([...run, newer]).findings.map(({ id }) => id))
        expect(before.filter((id) => !after.has(id))).toEqual([])
      }),
    )
  })

  test('a contradiction is an error only for one stated day, and with plain values', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const inferred = new Set(
          run.flatMap(({ document }) => (document.anchor_basis === 'text' ? document.document : [])),
        )
        for (const { rule, severity, source_1, source_2, documents: own } of compareAll(run).findings) {
          if (severity !== 'error' || rule !== 'contradiction') continue
          for (const source of [source_1, source_2]) expect(source).toMatch(/, \d{4}-\d\d-\d\d$/)
          expect(own.every((document) => inferred.has(document))).toBe(false)
        }
      }),
    )
  })
})
