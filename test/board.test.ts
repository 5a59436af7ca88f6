import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { standing } from '../src/eval/board.js'
import { formatScores } from '../src/eval/report.js'
import { extract } from '../src/index.js'
import { readBoard } from '../src/read/board.js'
import { readCorpus } from '../src/read/gold.js'
import { readMetadata } from '../src/read/metadata.js'

const { corpora } = readBoard(path.join(import.meta.dirname, '../fixtures/board.json'))

describe.each(Object.entries(corpora))('%s', (_name, corpus) => {
  test('holds its floors, and every quote stands at its offsets', async () => {
    const documents = readCorpus(corpus.gold, [corpus.texts], corpus.prefixes)
    expect(documents.length).toBeGreaterThan(0)
    const texts = documents.map(({ gold }) => path.join(corpus.texts, `${gold.id}.txt`))
    const options = corpus.metadata === undefined ? {} : { metadata: readMetadata(corpus.metadata).content }
    const { scores, shortfalls } = standing(corpus, documents, await extract(texts, options))
    expect(shortfalls, formatScores(scores)).toEqual([])
    expect(scores.quotes.wrong).toBe(0)
    expect(scores.deviations.filter(({ kind }) => kind === 'gold')).toEqual([])
  })
})
