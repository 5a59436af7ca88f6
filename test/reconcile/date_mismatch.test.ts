import { describe, expect, test } from 'vitest'
import type { FindingRecord } from '../../src/model/records.js'
import { processDocument } from '../../src/pipeline.js'
import { createReconciler } from '../../src/reconcile/index.js'
import { raw } from '../raw.js'

/** What is found in a release of which the metadata say when it was published. */
function found(published: string, head: string): FindingRecord[] {
  const text = `Neues Haus\n\n${head}\n\nDas Haus steht am Markt. Der Bau begann am 3. Mai 2017.\n`
  const reconciler = createReconciler()
  reconciler.add(processDocument(raw(text, published === '' ? {} : { published }, 'a.txt')))
  return reconciler.close().findings.filter(({ rule }) => rule === 'date_mismatch')
}

describe('the day of the metadata and that of the text', () => {
  test.each([
    ['2018-05-05', 'Köln, 12. März 2019', 'conflict warning 12.03.2019 05.05.2018'],
    ['2019-12-03', 'Pressemitteilung vom 12.03.2019', 'conflict warning 12.03.2019 03.12.2019'],
    ['2019-03-14', 'Köln, 12. März 2019', 'explained info 12.03.2019 14.03.2019'],
  ])('%s beside %s', (published, head, finding) => {
    expect(
      found(published, head).map((one) => [one.verdict, one.severity, one.value_1, one.value_2].join(' ')),
    ).toEqual([finding])
  })

  test.each([
    ['2019-03-12', 'Köln, 12. März 2019'],
    ['2019-03-12', 'Das Haus wurde am 1. Februar 2019 fertig.'],
    ['', 'Köln, 12. März 2019'],
  ])('%s beside %s gives none', (published, head) => {
    expect(found(published, head)).toEqual([])
  })

  test('the message tells which one counts', () => {
    const [finding] = found('2018-05-05', 'Köln, 12. März 2019')
    expect(finding).toMatchObject({ document: 'a.txt', line: 3, column: 7 })
    expect(finding?.message_de).toBe(
      'Die Texte: „12. März 2019“ (a.txt, Zeile 3). Die Metadaten: veröffentlicht am 05.05.2018. Folgerung: Gerechnet ist mit dem 05.05.2018 der Metadaten, auch „heute“, „gestern“ und Tage ohne Jahr.',
    )
    expect(finding?.message_en).toContain('The metadata: published on 5 May 2018.')
  })
})
