import { expect, test, vi } from 'vitest'
import words from '../../src/lexicon/de/party_words.json' with { type: 'json' }
import { readParty } from '../../src/lexicon/parties.js'

test.each([
  ['SPD', 'SPD', 'SPD'],
  ['NRWSPD', 'SPD', 'SPD'],
  ['SPDFraktion', 'SPD', 'SPD'],
  ['Landtagsgrüne', 'GRÜNE', 'Landtagsgrüne'],
  ['Grünenfraktion', 'GRÜNE', 'Grünen'],
  ['Linksfraktion', 'LINKE', 'Linksfraktion'],
  ['Sozialdemokratinnen', 'SPD', 'Sozialdemokratinnen'],
  ['Sozialdemokrat:innen', 'SPD', 'Sozialdemokrat:innen'],
])('%s', (word, party, name) => {
  const found = readParty(word.toLowerCase())
  expect(found?.parties).toEqual([party])
  expect(word.slice(found?.start, found?.end)).toBe(name)
})

test.each(['Grünfeld', 'Grünanlage', 'Piratenschiff', 'Linksabbieger', 'Voltmeter', 'Unionsbürger'])(
  'not %s',
  (word) => {
    expect(readParty(word.toLowerCase())).toBeNull()
  },
)

test('an unseen party needs one line in party_words.json', async () => {
  vi.resetModules()
  vi.doMock('../../src/lexicon/de/party_words.json', () => {
    return { default: { ...words, parties: [...words.parties, { id: 'BHG', compound: ['bhg'] }] } }
  })
  const { processDocument } = await import('../../src/pipeline.js')
  const { raw } = await import('../raw.js')
  const { parties } = processDocument(raw('Anna Muster (BHG) und die BHG-Ratsfraktion stimmten zu.'))
  expect(parties.map(({ party, quote, person }) => [party, quote, person])).toEqual([
    ['BHG', 'BHG', 'Anna Muster'],
    ['BHG', 'BHG', null],
  ])
  vi.doUnmock('../../src/lexicon/de/party_words.json')
})
