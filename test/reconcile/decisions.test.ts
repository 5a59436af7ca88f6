import { expect, test } from 'vitest'
import type { Decision } from '../../src/model/given.js'
import { createReconciler } from '../../src/reconcile/index.js'
import { assertValid } from '../../src/records/validate.js'
import { said } from './build.js'

function findings(decisions: readonly Decision[]) {
  const reconciler = createReconciler({ decisions })
  reconciler.add(said('a', { anchor: '2014-05-05', counts: [{ value: 40 }] }))
  reconciler.add(said('b', { anchor: '2014-05-05', counts: [{ value: 47 }] }))
  return reconciler.close().findings
}

const [found] = findings([])
const decision = (more: Partial<Decision>): Decision => {
  return { id: found?.id ?? '', action: 'reject', field: null, value: null, reason: null, by: null, ...more }
}

test('a rejected finding goes', () => {
  expect(found?.severity).toBe('error')
  expect(findings([decision({})])).toEqual([])
})

test('an accepted finding stays as information, with its reason and who gave it', () => {
  const [accepted] = findings([decision({ action: 'accept', reason: 'Kleve zählte mit', by: 'AB' })])
  expect(accepted).toMatchObject({ id: found?.id, severity: 'info', verdict: 'conflict' })
  expect(accepted?.message_de).toMatch(/Entschieden \(AB\): Kleve zählte mit\.$/)
})

test('a decision on a finding that there is no more is told', () => {
  const told = findings([decision({ id: 'findings-0' })])
  expect(told.map(({ rule }) => rule)).toEqual(['contradiction', 'lost_decision'])
  for (const finding of told) assertValid('findings', finding)
})
