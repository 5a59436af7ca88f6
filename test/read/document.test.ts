import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/document.js'
import { DEFAULT_READ } from '../../src/run/arrivals.js'
import { folderWith } from '../folder.js'

const HOSTILE = path.join(import.meta.dirname, '../../fixtures/hostile')

const read = (file: string, options = {}) =>
  readDocument({ path: path.basename(file), file, problem: null }, { ...DEFAULT_READ, ...options })

describe('hostile files', () => {
  test.each([
    ['empty.txt', 'empty'],
    ['blank.txt', 'empty'],
    ['nul.txt', 'binary'],
    ['pdf.txt', 'binary'],
    ['zip.txt', 'binary'],
    ['page.html', 'unsupported'],
    ['report.pdf', 'unsupported'],
    ['folder.txt', 'unreadable'],
    ['gone.txt', 'missing'],
  ])('%s: %s', async (name, code) => {
    const { raw, problem } = await read(path.join(HOSTILE, name))
    expect(raw).toBeNull()
    expect(problem).toMatchObject({ code, document: name })
    for (const text of [problem?.messageDe, problem?.messageEn]) expect(text).toContain(name)
    for (const text of [problem?.actionDe, problem?.actionEn]) expect(text).not.toBe('')
  })

  test('too large', async () => {
    const { problem } = await read(path.join(HOSTILE, 'crlf.txt'), { maxSize: 10 })
    expect(problem).toMatchObject({
      code: 'too_large',
      messageEn: 'crlf.txt is too large (42 B, limit 10 B) and was left out.',
    })
  })
})

test.each([
  [
    'a.odt',
    '.{26}mimetypeapplication/vnd.oasis.opendocument.text',
    'a.odt was left out: OpenDocument (odt) is not read yet.',
  ],
  ['a.docx', '.{26}[Content_Types].xml', 'a.docx was left out: Word (docx) is not read yet.'],
  ['a.docx', '.{26}docProps/app.xml', 'a.docx was left out: Word (docx) is not read yet.'],
  [
    'a.docx',
    '.{26}mimetypeapplication/vnd.oasis.opendocument.text',
    'a.docx was left out: OpenDocument (odt) is not read yet.',
  ],
  ['a.txt', '.{26}word/document.xml', 'a.txt is not a text file but Word (docx).'],
  ['a.txt', '.{26}bild.png', 'a.txt is not a text file but zip.'],
])('%s that begins with PK%s: the one kind that it is', async (name, rest, message) => {
  const folder = folderWith({ [name]: Buffer.from(`PK\u0003\u0004${rest.replace('.{26}', '\0'.repeat(26))}`) })
  expect((await read(`${folder}/${name}`)).problem?.messageEn).toBe(message)
})

test('a text that begins with PK is a text', async () => {
  for (const text of ['PK – Integration in NRW\n', 'PK\n\nDas Land lädt ein.\n', 'PK: heute'])
    expect((await read(`${folderWith({ 'a.txt': text })}/a.txt`)).problem).toBeNull()
})

test.each([
  ['a.msg', 'a.msg was left out: Outlook (msg) is not read yet.'],
  ['a.doc', 'a.doc was left out: Word (doc) is not read yet.'],
])('%s is told by its extension where the content looks alike', async (name, message) => {
  const folder = folderWith({ [name]: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]) })
  expect((await read(`${folder}/${name}`)).problem?.messageEn).toBe(message)
})

describe('encodings', () => {
  test.each([
    ['bom.txt', 'utf-8', 'Im Juli 2013 fing es an.\n', undefined],
    ['crlf.txt', 'utf-8', 'Erste Zeile.\r\n\r\nIm Juli 2013 fing es an.\r\n', undefined],
    ['utf16.txt', 'utf-16le', 'Die Städte erhalten 5,3 Millionen Euro.\n', undefined],
    [
      'latin1.txt',
      'windows-1252',
      'Düsseldorf, 23. Februar 2018. Die Städte erhalten 5,3 Millionen Euro.\n',
      'encoding',
    ],
    ['damaged.txt', 'utf-8', 'Düsseldorf fördert Integ\ufffdration in Köln.\n', 'damaged'],
  ])('%s is %s', async (name, encoding, source, code) => {
    const { raw, problem } = await read(path.join(HOSTILE, name))
    expect(raw).toMatchObject({ encoding, source })
    expect(problem?.code).toBe(code)
  })

  test.each([
    ['DOS', Buffer.from([0x4d, 0x81, 0x6e, 0x73, 0x74, 0x65, 0x72])],
    ['DOS', Buffer.from([0x53, 0x74, 0x84, 0x64, 0x74, 0x65])],
    ['old Macs', Buffer.from([0x53, 0x74, 0x8a, 0x64, 0x74, 0x65])],
  ])('the umlauts of %s are told', async (_, bytes) => {
    const { raw, problem } = await read(`${folderWith({ 'a.txt': bytes })}/a.txt`)
    expect(raw?.encoding).toBe('windows-1252')
    expect(problem).toMatchObject({ code: 'encoding', severity: 'warning' })
    expect(problem?.messageEn).toContain('neither UTF-8 nor windows-1252')
  })

  test('UTF-32 is no text, half a sign of UTF-16 is damage', async () => {
    const folder = folderWith({
      'a.txt': Buffer.from([0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0]),
      'b.txt': Buffer.from([0xff, 0xfe, 0x4b, 0, 0x00, 0xd8, 0x4b, 0]),
    })
    expect((await read(`${folder}/a.txt`)).problem?.code).toBe('binary')
    expect((await read(`${folder}/b.txt`)).problem).toMatchObject({
      code: 'damaged',
      messageDe: 'b.txt ist beschädigt: eine Stelle ist nicht lesbar.',
    })
  })

  test('the marks that windows-1252 has and Latin-1 has not', async () => {
    const folder = folderWith({ 'a.txt': Buffer.from([0x84, 0x4a, 0x61, 0x93, 0x20, 0x80, 0x20, 0x96]) })
    expect((await read(`${folder}/a.txt`)).raw?.source).toBe('„Ja“ € –')
  })
})

test('the media type is told by content and extension', async () => {
  expect((await read(path.join(HOSTILE, 'note.md'))).raw?.mediaType).toBe('text/markdown')
  expect((await read(path.join(HOSTILE, 'bom.txt'))).raw?.mediaType).toBe('text/plain')
})

test('metadata and the reference day reach the document', async () => {
  const metadata = new Map([['bom.txt', { published: '2018-02-23', title: 'Titel' }]])
  const { raw } = await read(path.join(HOSTILE, 'bom.txt'), { metadata, referenceDate: '2019-01-01' })
  expect(raw?.metadata).toEqual({ published: '2018-02-23', title: 'Titel', reference: '2019-01-01' })
})
