import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { readMetadata } from '../../src/read/metadata.js'
import { folderWith } from '../folder.js'

const read = (text: string | Uint8Array) => readMetadata(`${folderWith({ 'm.csv': text })}/m.csv`).content

test('commas, semicolons, a byte order mark and German days', () => {
  const plain = read('document,published,url\na.txt,2018-02-23,https://example.org/a\n')
  expect(plain).toEqual(new Map([['a.txt', { published: '2018-02-23', url: 'https://example.org/a' }]]))
  const excel = read('\ufeffDocument;Published;Title\r\n"a;b.txt";23.2.2018;"Ein ""Titel"", lang"\r\n')
  expect(excel).toEqual(new Map([['a;b.txt', { published: '2018-02-23', title: 'Ein "Titel", lang' }]]))
})

test('rows that a spreadsheet has left empty', () => {
  expect(read('document;published;title\r\na.txt;23.02.2018;\r\n;;\r\n;;\r\n')).toEqual(
    new Map([['a.txt', { published: '2018-02-23' }]]),
  )
})

test('a table that Excel saved in its own encoding', () => {
  expect(read(Buffer.from('document;publisher\na.txt;Stadt D\xfcren\n', 'latin1')).get('a.txt')).toEqual({
    publisher: 'Stadt Düren',
  })
})

test('columns that mean nothing here are left out and named', () => {
  const text = '\ufeffRessort;Document;Datum;Published;\r\nPolitik;a.txt;x;23.2.2018;\r\n'
  const { content, ignored } = readMetadata(`${folderWith({ 'm.csv': text })}/m.csv`)
  expect(content).toEqual(new Map([['a.txt', { published: '2018-02-23' }]]))
  expect(ignored).toEqual(['ressort', 'datum'])
  expect(readMetadata(`${folderWith({ 'm.csv': 'document,url\na.txt,x\n' })}/m.csv`).ignored).toEqual([])
})

describe('bad rows are named by their line', () => {
  test.each([
    ['document,published\na.txt,2018-02-23\nb.txt,31.02.2018\n', /line 3: 31\.02\.2018 is no day/],
    ['document,title\n"a\nb.txt",x\na.txt,y\na.txt,z\n', /line 5: a\.txt is there twice/],
    ['document,published\n,2018-02-23\n', /line 2: the column document is empty/],
    ['document,published\na.txt\n', /line 2/],
    ['title\nx\n', /line 1: there is no column document/],
  ])('%j', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  test.each([
    ['document,published\n"a.txt,2018-02-23\n', 'm.csv, Zeile 2: ein Anführungszeichen wird nicht geschlossen'],
    ['document,published\na.txt\n', 'm.csv, Zeile 2: die Zeile hat nicht so viele Felder wie die Kopfzeile'],
    ['document,published\na.txt,gestern\n', 'm.csv, Zeile 2: gestern ist kein Tag; zu schreiben ist'],
    ['', 'm.csv ist leer'],
  ])('%j in German', (text, message) => {
    const folder = folderWith({ 'm.csv': text })
    const told = () => {
      try {
        return String(readMetadata(`${folder}/m.csv`))
      } catch (error) {
        return error instanceof UsageError ? error.messageDe : String(error)
      }
    }
    expect(told()).toContain(message)
  })

  test('a table parted by tabs', () => {
    expect(read('document\tpublished\na.txt\t2018-02-23\n')).toEqual(new Map([['a.txt', { published: '2018-02-23' }]]))
  })

  test('a table that is not there', () => {
    expect(() => readMetadata('nowhere.csv')).toThrow(/cannot read the metadata nowhere\.csv/)
  })
})
