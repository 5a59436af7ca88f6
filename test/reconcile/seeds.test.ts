import { describe, expect, test } from 'vitest'
import { assertValid } from '../../src/records/validate.js'
import { reconcile, type Said } from './build.js'

/** What the seeds say, in the words of the records. */
const SEEDS: Readonly<Record<string, Said>> = {
  '000.txt': { anchor: '2018-02-23', basis: 'text', dates: [{ edtf: '2018-02-23', weekday_check: 'agrees' }] },
  '001.txt': {
    anchor: '2013-12~',
    basis: 'text',
    counts: [
      { value: 47, stage: 'set_up', zone: 'headline' },
      { value: 47, stage: 'set_up', counted: 'districts' },
      { value: 53, total: 53, kind: 'target' },
      { value: 47, total: 53, stage: 'set_up', quote: '47 von 53 Kommunalen Integrationszentren' },
    ],
    money: [
      {
        amount: 9_830_000,
        quote: '9,83 Millionen Euro',
        period: 'year',
        payer: 'NRW-Integrationsministerium',
        purpose: 'die Kommunalen Integrationszentren',
      },
    ],
  },
  '002.txt': {
    anchor: '2017~',
    basis: 'reference',
    counts: [{ value: 53, total: 54, counted: 'districts' }],
    money: [
      {
        amount: 39_400_000,
        quote: '39,4 Millionen Euro',
        modifier: 'approx',
        modifier_text: 'rund',
        as_of: '2016',
        purpose: 'die Arbeit',
      },
      { amount: 19_600_000, quote: '19,6 Millionen Euro', as_of: '2016', part: 0, payer: 'kommunale Haushalte' },
      { amount: 14_500_000, quote: '14,5 Millionen Euro', as_of: '2016', part: 0, payer: 'Land' },
      {
        amount: 5_300_000,
        quote: '5,3 Millionen Euro',
        as_of: '2016',
        part: 0,
        modifier: 'under',
        modifier_text: 'fast',
      },
    ],
    people: [
      { name: 'Uli Preuss' },
      { name: 'Serap Güler', quote: 'SERAP GÜLER' },
      { name: 'Uli Preuss', quote: 'Uli Preus', name_basis: 'variant' },
      { name: 'Uli Preuss', quote: 'U. Preuss', name_basis: 'initial' },
    ],
  },
  '003.txt': { anchor: '2011-11-24', basis: 'text' },
  '004.txt': { anchor: '2019-11-27', money: [{ amount: 25_000_000, quote: '25 Millionen Euro', as_of: '2020' }] },
}

const { claims, timeline, findings } = reconcile(SEEDS)

describe('findings of the seeds', () => {
  test('these and no others', () => {
    const table = findings.map(({ rule, verdict, severity, value_1, value_2 }) =>
      [rule, verdict, severity, value_1, value_2].join(' | '),
    )
    expect(table.sort()).toEqual([
      'denominator_mismatch | explained | warning | 53 | 54',
      'name_variant | explained | info | Uli Preuss | Uli Preus',
      'sum_agrees | agreement | info | 39400000 EUR | 19600000 + 14500000 + 5300000 EUR',
      'superseded | development | info | 47 | 53',
    ])
  })

  test('are valid records', () => {
    for (const finding of findings) assertValid('findings', finding)
    for (const claim of claims) assertValid('claims', claim)
    for (const row of timeline) assertValid('timeline', row)
  })

  test('the total is explained with Aachen and its source, in both languages', () => {
    const message = findings.find(({ rule }) => rule === 'denominator_mismatch')
    for (const text of [message?.message_de, message?.message_en]) {
      expect(text).toMatch(/Aachen/)
      expect(text).toMatch(/https:\/\/recht\.nrw\.de/)
    }
  })

  test('the headline’s 47, the 47 districts and the 47 of 53 are one claim', () => {
    const own = claims.filter(({ documents, value }) => documents[0] === '001.txt' && value === 47)
    expect(own).toMatchObject([{ total: 53, stage: 'set_up', records: { length: 3 } }])
  })

  test('messages', () => {
    expect(findings.map(({ message_de }) => message_de)).toMatchSnapshot()
    expect(findings.map(({ message_en, source_1, source_2 }) => [message_en, source_1, source_2])).toMatchSnapshot()
  })
})
