import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPipeline, processDocument } from '../src/pipeline.js'
import { raw } from './raw.js'

const TYPES = ['dates', 'people', 'offices', 'parties', 'money', 'counts'] as const

/** Pieces of releases with everything that moves offsets: astral characters, CRLF, hyphenation, combining marks. */
const piece = fc.constantFrom(
  'Am Freitag, 23.02.2018 ',
  'besuchte Landrätin Dr. Anna Muster (SPD) ',
  'das 46. Kommu-\nnale Integrationszentrum. ',
  '47 von 53 Kommunalen Integrationszentren ',
  'kosten rund 9,83 Millio-nen Euro. ',
  '„Wir freuen uns sehr“, sagte Jörn A. Mu\u0308ster. ',
  'Seit 2015 gilt: 14. und 15. Mai 2014. ',
  'Die rot-grüne SPD-Fraktion ',
  '😀 ',
  '\r\n\r\n',
  '\n',
  '\u00a0',
  'Staats\u00adsekretärin Ayşe Öz ',
  '12.05.2014Neuer Standort ',
  '(Foto: U. Muster) ',
)

describe('processDocument', () => {
  it('quotes exactly what stands at its offsets, in any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = pieces.join('')
        const result = processDocument(raw(source))
        const codePoints = [...source]
        const lines = source.split(/\r\n|\r|\n/)
        for (const type of TYPES) {
          for (const record of result[type]) {
            expect(codePoints.slice(record.start, record.end).join('')).toBe(record.quote)
            const rest = [...(lines[record.line - 1] ?? '')].slice(record.column - 1).join('')
            expect(rest.startsWith(record.quote.split(/\r\n|\r|\n/)[0] ?? '')).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives every record an id of its own, the same on every run', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = pieces.join('')
        const result = processDocument(raw(source))
        const ids = TYPES.flatMap((type) => result[type].map(({ id }) => id))
        expect(new Set(ids).size).toBe(ids.length)
        expect(processDocument(raw(source))).toEqual(result)
      }),
      { numRuns: 100 },
    )
  })

  it('takes several documents through together as it takes each alone', () => {
    const stages: string[] = []
    const together = createPipeline({ onStage: (stage) => stages.push(stage) })
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 5 }), (texts) => {
        const raws = texts.map((pieces, i) => raw(pieces.join(''), {}, `${i}.txt`))
        expect(together(raws)).toEqual(raws.map((one) => processDocument(one)))
      }),
      { numRuns: 50 },
    )
    stages.length = 0
    together([raw('Eins.'), raw('Zwei.')])
    expect(new Set(stages).size).toBe(stages.length)
  })

  it.each(['', ' ', '\n', '😀', '„', '((((', '1', '.', '\u0000', 'ÄÖÜ'.repeat(1000)])('survives %j', (source) => {
    expect(() => processDocument(raw(source))).not.toThrow()
  })
})
