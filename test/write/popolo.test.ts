import { expect, test } from 'vitest'
import { createPopolo } from '../../src/write/popolo.js'
import { sample } from '../sample.js'

test('persons, organisations and memberships with their documents', () => {
  const popolo = createPopolo()
  popolo.add('documents', { ...sample('documents'), document: 'a.txt', url: 'https://example.org/a' })
  popolo.add('offices', { ...sample('offices'), id: 'offices-1', document: 'a.txt' })
  popolo.add('persons', {
    ...sample('persons'),
    person_id: 'anna-muster',
    name: 'Anna Muster',
    variants: ['Anna Muster', 'Anna Mustre'],
    parties: ['GRÜNE'],
    documents: ['a.txt', 'b.txt'],
  })
  popolo.add('memberships', {
    ...sample('memberships'),
    id: 'memberships-1',
    person_id: 'anna-muster',
    role: 'Landrätin',
    organisation: 'Kreis Musterau',
    on_behalf_of: 'GRÜNE',
    evidence: ['offices-1'],
  })
  const a = { url: 'https://example.org/a', note: 'a.txt' }
  const own = (id: string) => ({ id, identifiers: [{ scheme: 'kiz-extract', identifier: id }] })
  expect(JSON.parse(popolo.toJson())).toEqual({
    persons: [
      {
        ...own('anna-muster'),
        name: 'Anna Muster',
        other_names: [{ name: 'Anna Mustre' }],
        sources: [a, { note: 'b.txt' }],
      },
    ],
    organizations: [
      { ...own('gruene'), name: 'GRÜNE', classification: 'party' },
      { ...own('kreis-musterau'), name: 'Kreis Musterau' },
    ],
    memberships: [
      {
        ...own('memberships-1'),
        person_id: 'anna-muster',
        role: 'Landrätin',
        organization_id: 'kreis-musterau',
        on_behalf_of_id: 'gruene',
        sources: [a],
      },
      {
        id: expect.stringMatching(/^memberships-/),
        identifiers: [expect.anything()],
        person_id: 'anna-muster',
        organization_id: 'gruene',
        sources: [a, { note: 'b.txt' }],
      },
    ],
  })
})
