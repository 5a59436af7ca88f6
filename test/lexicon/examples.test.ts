import { describe, expect, test } from 'vitest'
import partyWords from '../../src/lexicon/de/party_words.json' with { type: 'json' }
import titles from '../../src/lexicon/de/titles.json' with { type: 'json' }
import { processDocument } from '../../src/pipeline.js'
import { raw } from '../raw.js'

interface Examples {
  readonly hits?: readonly string[]
  readonly misses?: readonly string[]
}

describe('the sentences that heads of titles carry', () => {
  for (const head of titles.heads as readonly (Examples & { readonly role: string })[]) {
    const roles = (sentence: string) => processDocument(raw(sentence)).offices.map(({ office }) => office)
    for (const hit of head.hits ?? []) test(`${head.role}: ${hit}`, () => expect(roles(hit)).toContain(head.role))
    for (const miss of head.misses ?? []) test(`not ${head.role}: ${miss}`, () => expect(roles(miss)).toEqual([]))
  }
})

describe('the sentences that parties carry', () => {
  for (const party of partyWords.parties as readonly (Examples & { readonly id: string })[]) {
    const ids = (sentence: string) => processDocument(raw(sentence)).parties.map((record) => record.party)
    for (const hit of party.hits ?? []) test(`${party.id}: ${hit}`, () => expect(ids(hit)).toContain(party.id))
    for (const miss of party.misses ?? []) test(`not ${party.id}: ${miss}`, () => expect(ids(miss)).toEqual([]))
  }
})
