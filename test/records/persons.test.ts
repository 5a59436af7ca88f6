import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/given.js'
import type { DocumentRecord, OfficeRecord, PartyRecord, PersonMentionRecord } from '../../src/model/records.js'
import type { DocumentResult } from '../../src/model/result.js'
import { processDocument } from '../../src/pipeline.js'
import { createRegister } from '../../src/records/persons.js'
import { isNear } from '../../src/records/same_person.js'
import { slug } from '../../src/records/slug.js'
import { raw } from '../raw.js'

interface Known {
  name: string
  title?: string
  organisation?: string
  party?: string
  affiliation?: string
  /** What the sentence of the office says of places. */
  place?: string
}

/** A document that names people; only the fields that the register reads are filled. */
function result(document: string, people: readonly Known[], day: string | null = null): DocumentResult {
  const records = {
    document: { document, title: null, publisher: null, anchor_first_day: day, anchor_last_day: day } as DocumentRecord,
    people: people.map(({ name, affiliation = null }) => {
      const [given, ...family] = name.split(' ')
      const surname = family.length === 0
      return {
        id: `people-${document}-${name}`,
        document,
        name,
        affiliation,
        quote: name,
        name_basis: 'full',
        given_name: surname ? null : given,
        family_name: surname ? given : family.join(' '),
      } as PersonMentionRecord
    }),
    offices: people.flatMap(({ name, title, organisation, place }) =>
      title === undefined
        ? []
        : [
            {
              id: `offices-${document}-${name}`,
              holder: name,
              title,
              office: title.toLowerCase(),
              sentence: place ?? '',
              organisation: organisation ?? null,
              status: 'current',
            } as OfficeRecord,
          ],
    ),
    parties: people.flatMap(({ name, party }) => (party === undefined ? [] : [{ person: name, party } as PartyRecord])),
  }
  return { ...records, dates: [], money: [], counts: [] }
}

const close = (...results: DocumentResult[]) => {
  const register = createRegister()
  for (const one of results) register.add(one)
  return register.close()
}
const ids = (...results: DocumentResult[]) => close(...results).persons.map(({ person_id }) => person_id)

describe('affiliations', () => {
  it('are memberships without a role, once for each body', () => {
    const rows = close(
      result('a.txt', [{ name: 'Anna Muster', affiliation: 'Caritas' }], '2016-01-01'),
      result('b.txt', [{ name: 'Anna Muster', affiliation: 'Caritas' }], '2016-02-01'),
    ).memberships
    expect(rows).toMatchObject([
      { role: null, organisation: 'Caritas', first_seen: '2016-01-01', last_seen: '2016-02-01' },
    ])
    expect(rows[0]?.evidence).toEqual(['people-a.txt-Anna Muster', 'people-b.txt-Anna Muster'])
  })

  it('give way to an office in the same body', () => {
    const anna = { name: 'Anna Muster', title: 'Leiterin', organisation: 'Caritas', affiliation: 'Caritas' }
    expect(close(result('a.txt', [anna])).memberships.map(({ role }) => role)).toEqual(['Leiterin'])
  })
})

describe('parties of persons', () => {
  it.each([
    ['Die SPD-Landtagsabgeordneten Anna Muster, Jost Probe und Hans Weber kamen.', ['SPD', 'SPD', 'SPD']],
    ['Die CDU-Ratsmitglieder Anna Muster und Hans Weber trafen Landrat Jost Probe.', ['CDU', 'CDU', null]],
    ['Die SPD und ihre Pressesprecher Anna Muster und Hans Weber luden ein.', [null, null]],
    ['Der Vorsitzende der Partei, Hans Weber, kam.', [null]],
  ])('%s', (text, expected) => {
    const { persons, memberships } = close(processDocument(raw(text)))
    const sorted = persons.map(({ parties }) => parties[0] ?? null)
    expect(sorted).toEqual(expected)
    for (const { name, on_behalf_of } of memberships)
      expect(on_behalf_of).toBe(expected[persons.findIndex((one) => one.name === name)])
  })
})

describe('persons over the run', () => {
  it('gives one person for one name, whatever the document', () => {
    const people = close(result('a.txt', [{ name: 'Anna Muster' }]), result('b.txt', [{ name: 'Anna Muster' }]))
    expect(people.persons).toHaveLength(1)
    expect(people.persons[0]).toMatchObject({ person_id: 'anna-muster', documents: ['a.txt', 'b.txt'], mentions: 2 })
    expect(people.personId('b.txt', 'Anna Muster')).toBe('anna-muster')
  })

  it('has no id for a surname alone', () => {
    const people = close(result('a.txt', [{ name: 'Muster' }]))
    expect(people.persons).toEqual([])
    expect(people.personId('a.txt', 'Muster')).toBeNull()
  })

  it('merges a spelling variant only where the same office speaks for it', () => {
    const landrat = { title: 'Landrat', organisation: 'Kreis Musterau' }
    expect(
      ids(result('a', [{ name: 'Jan Meyer', ...landrat }]), result('b', [{ name: 'Jan Meier', ...landrat }])),
    ).toHaveLength(1)
    expect(ids(result('a', [{ name: 'Jan Meyer' }]), result('b', [{ name: 'Jan Meier' }]))).toEqual([
      'jan-meier',
      'jan-meyer',
    ])
  })

  it('merges a slip in a rare name where one document names the body of the office less fully', () => {
    const centre = { title: 'Leiterin', organisation: 'Kommunales Integrationszentrum' }
    expect(
      ids(
        result('a.txt', [{ name: 'Bogna Szlacht', ...centre }]),
        result('b.txt', [{ name: 'Bogna Szacht', title: 'Leiterin' }]),
      ),
    ).toHaveLength(1)
  })

  it('merges a slip in a rare name in full of one place, whoever the bearer is there', () => {
    const of = (name: string, place: string) => [{ name, title: 'Leiterin', organisation: 'Verein', place }]
    const held = (name: string, place: string) => [{ name, title: 'Autorin', organisation: 'Verlag', place }]
    expect(
      ids(result('a.txt', of('Bogna Szlachta', 'in Hamm')), result('b.txt', held('Bogna Szachta', 'in Hamm'))),
    ).toHaveLength(1)
    expect(
      ids(result('a.txt', of('Bogna Szlachta', 'in Hamm')), result('b.txt', held('Bogna Szachta', 'in Köln'))),
    ).toHaveLength(2)
    expect(
      ids(result('a.txt', of('Jan Meyer', 'in Hamm')), result('b.txt', held('Jan Meier', 'in Hamm'))),
    ).toHaveLength(2)
  })

  it('keeps apart those whose documents are from other places, whose names many bear, whose bodies are others', () => {
    const of = (name: string, place: string, organisation?: string) => [
      { name, title: 'Leiterin', place, ...(organisation === undefined ? {} : { organisation }) },
    ]
    const two = (a: ReturnType<typeof of>, b: ReturnType<typeof of>) =>
      ids(result('a.txt', a), result('b.txt', b)).length
    expect(two(of('Bogna Szlacht', 'in Herne'), of('Bogna Szacht', 'in Bochum'))).toBe(2)
    expect(two(of('Anna Schmidt', ''), of('Anna Schmitt', '', 'Stadtarchiv'))).toBe(2)
    expect(two(of('Bogna Szlacht', '', 'Stadtarchiv'), of('Bogna Szacht', '', 'Volkshochschule'))).toBe(2)
  })

  it('keeps two politicians one letter apart as two people', () => {
    const member = { title: 'Landtagsabgeordnete', organisation: 'Landtag' }
    const people = [
      result('a', [{ name: 'Eva Lang', ...member, party: 'SPD' }]),
      result('b', [{ name: 'Eva Lange', ...member, party: 'CDU' }]),
    ]
    expect(ids(...people)).toHaveLength(2)
  })

  it('tells namesakes of two parties apart, the same in any order', () => {
    const a = result('a', [{ name: 'Eva Lang', party: 'SPD' }])
    const b = result('b', [{ name: 'Eva Lang', party: 'CDU' }])
    expect(ids(a, b)).toEqual(['eva-lang-cdu', 'eva-lang-spd'])
    expect(ids(b, a)).toEqual(ids(a, b))
  })

  it('dates a membership by the documents that show it', () => {
    const office = { title: 'Landrätin', organisation: 'Kreis Musterau' }
    const { memberships } = close(
      result('b', [{ name: 'Anna Muster', ...office, party: 'SPD' }], '2018-05-01'),
      result('a', [{ name: 'Anna Muster', ...office }], '2016-02-03'),
    )
    expect(memberships).toHaveLength(1)
    expect(memberships[0]).toMatchObject({
      role: 'Landrätin',
      organisation: 'Kreis Musterau',
      on_behalf_of: 'SPD',
      first_seen: '2016-02-03',
      last_seen: '2018-05-01',
      evidence: ['offices-a-Anna Muster', 'offices-b-Anna Muster'],
    })
  })
})

describe('decisions on persons', () => {
  const landrat = { title: 'Landrat', organisation: 'Kreis Musterau' }
  const merged = [result('a', [{ name: 'Jan Meyer', ...landrat }]), result('b', [{ name: 'Jan Meier', ...landrat }])]
  const two = [result('a', [{ name: 'Eva Lang' }]), result('b', [{ name: 'Eva Lange' }])]
  const decide = (action: Decision['action'], id: string, value: string, results: readonly DocumentResult[]) => {
    const register = createRegister([{ id, action, field: null, value, reason: null, by: null }])
    for (const one of results) register.add(one)
    return register.close()
  }

  it('makes one person of two; the one named in value keeps id and name', () => {
    const { persons, personId, lost } = decide('same_person', 'eva-lange', 'eva-lang', two)
    expect(persons).toMatchObject([
      { person_id: 'eva-lang', name: 'Eva Lang', variants: ['Eva Lang', 'Eva Lange'], documents: ['a', 'b'] },
    ])
    expect([personId('b', 'Eva Lange'), lost]).toEqual(['eva-lang', []])
  })

  it.each([
    ['jan-meier', 'jan-meyer'],
    ['jan-meyer', 'jan-meier'],
  ])('keeps %s apart from %s, which the office would merge', (id, value) => {
    const { persons, lost } = decide('different_person', id, value, merged)
    expect(persons.map(({ person_id }) => person_id)).toEqual(['jan-meier', 'jan-meyer'])
    expect(lost).toEqual([])
  })

  it('is no loss where the spelling has merged the two by itself, and one where a person is gone', () => {
    expect(decide('same_person', 'jan-meier', 'jan-meyer', merged).lost).toEqual([])
    expect(decide('same_person', 'jan-meier', 'uwe-meyer', merged).lost).toHaveLength(1)
    expect(decide('different_person', 'eva-lang', 'uwe-lang', two).lost).toHaveLength(1)
  })
})

describe('near names', () => {
  it.each([
    ['Uli Preuss', 'Uli Preus', true],
    ['Şerife Güler', 'Şerife Gueler', true],
    ['U Preuss', 'Uli Preuss', true],
    ['Anna Schmidt', 'Anna Schmitt', true],
    ['Anna Schmidt', 'Petra Schmidt', false],
    ['Anna Weber', 'Anna Wagner', false],
    ['Jan Ott', 'Jan Otto', false],
  ])('%s and %s: %s', (a, b, near) => {
    const split = (name: string) => ({ givenName: name.split(' ')[0] ?? '', familyName: name.split(' ')[1] ?? '' })
    expect(isNear(split(a), split(b))).toBe(near)
  })
})

describe('slug', () => {
  it.each([
    ['Serap Güler', 'serap-gueler'],
    ['Şenol Özoğuz', 'senol-oezoguz'],
    ['Łukasz Šašić', 'lukasz-sasic'],
    ['Dr. h. c. Ann-Marie O’Hara', 'dr-h-c-ann-marie-o-hara'],
    ['Aslı', 'asli'],
    ['王', ''],
  ])('%s gives %s', (name, id) => {
    expect(slug(name)).toBe(id)
  })
})
