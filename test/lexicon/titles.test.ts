import { describe, expect, test, vi } from 'vitest'
import titles from '../../src/lexicon/de/titles.json' with { type: 'json' }
import { declineHead } from '../../src/lexicon/declension.js'
import { placeOf } from '../../src/lexicon/title_context.js'
import { readTitle } from '../../src/lexicon/titles.js'

const roleOf = (word: string) => readTitle(word.toLowerCase())?.forms[0]?.head.role ?? null

describe('words read as titles', () => {
  test.each([
    ['Ministerin', 'minister'],
    ['Bildungsdezernentin', 'head_of_department'],
    ['Fachbereichsleiter', 'head'],
    ['Stadtdienstleiterin', 'head'],
    ['Integrationsstaatssekretärin', 'state_secretary'],
    ['Kreisbrandmeister', 'fire_chief'],
    ['Landtagsabgeordneten', 'member_landtag'],
    ['Personalratsvorsitzender', 'chair'],
    ['Stadtbaurat', 'official'],
    ['Schulrätin', 'official'],
    ['Ratsherrn', 'councillor'],
    ['Bürgermeister*in', 'mayor'],
    ['Landräten', 'county_head'],
    ['Bezirkshauptfrau', 'district_head'],
    ['Polizeioberrätin', 'official'],
    ['Brandoberrat', 'official'],
    ['Brigadegeneral', 'rank'],
    ['SPDFraktionsvorsitzende', 'chair_group'],
  ])('%s', (word, role) => expect(roleOf(word)).toBe(role))

  test.each([
    'Begleiter',
    'Verteiler',
    'Anhänger',
    'Verfasser',
    'Vermieter',
    'Halbleiter',
    'Lautsprecher',
    'Ministerium',
    'Integrationsministerien',
    'Beirat',
    'Aufsichtsrat',
    'Weltmeister',
    'Gegenwart',
    'Reiseführer',
    'Kollektor',
    'Baumeister',
  ])('not %s', (word) => expect(roleOf(word)).toBeNull())

  test.each([
    ['Staatsekretärin', 'state_secretary'],
    ['Staatssekretäring', 'state_secretary'],
    ['Landtagsabgesordneter', 'representative'],
    ['Bürgermeisterinn', 'mayor'],
  ])('mends %s', (word, role) => {
    expect(readTitle(word.toLowerCase())?.mended).toBe(true)
    expect(roleOf(word)).toBe(role)
  })
})

describe('declension', () => {
  test.each([
    [
      { role: 'x', masculine: 'Sprecher', declension: 'er' },
      ['Sprecher', 'Sprechers', 'Sprechern', 'Sprecherin', 'Sprecherinnen'],
    ],
    [
      { role: 'x', masculine: 'Dezernent', declension: 'weak' },
      ['Dezernent', 'Dezernenten', 'Dezernentin', 'Dezernentinnen'],
    ],
    [{ role: 'x', masculine: 'Kollege', declension: 'weak' }, ['Kollege', 'Kollegen', 'Kollegin', 'Kolleginnen']],
    [
      { role: 'x', masculine: 'Direktor', declension: 'or' },
      ['Direktor', 'Direktors', 'Direktoren', 'Direktorin', 'Direktorinnen'],
    ],
    [
      { role: 'x', neuter: 'Mitglied', declension: 'neuter', plural: 'Mitglieder' },
      ['Mitglied', 'Mitglieds', 'Mitgliedes', 'Mitgliede', 'Mitglieder', 'Mitgliedern'],
    ],
    [
      { role: 'x', masculine: 'Vorsitzender', declension: 'adjective' },
      ['Vorsitzender', 'Vorsitzende', 'Vorsitzenden', 'Vorsitzendem'],
    ],
  ])('%j', (head, forms) => {
    expect([...new Set(declineHead(head).map(({ text }) => text))]).toEqual(forms)
  })
})

test('places in -er lead back to the place as far as the districts give them', () => {
  expect(placeOf('Hammer')).toBe('Hamm')
  expect(placeOf('Xyzer')).toBe('Xyzer')
})

test('an unseen title needs one line in titles.json', async () => {
  expect(roleOf('Deichgrafen')).toBeNull()
  vi.resetModules()
  vi.doMock('../../src/lexicon/de/titles.json', () => {
    const line = { role: 'dyke_reeve', masculine: 'Deichgraf', feminine: 'Deichgräfin', declension: 'weak' }
    return { default: { ...titles, heads: [...titles.heads, line] } }
  })
  const { processDocument } = await import('../../src/pipeline.js')
  const { raw } = await import('../raw.js')
  const { offices } = processDocument(raw('Den Oberdeichgrafen Hans Muster lobte Deichgräfin Anna Beispiel aus Emden.'))
  expect(offices.map(({ title, office, holder }) => [title, office, holder])).toEqual([
    ['Oberdeichgraf', 'dyke_reeve', 'Hans Muster'],
    ['Deichgräfin', 'dyke_reeve', 'Anna Beispiel'],
  ])
  vi.doUnmock('../../src/lexicon/de/titles.json')
})
