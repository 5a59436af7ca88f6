import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/errors.js'
import { expandInputs } from '../../src/read/inputs.js'
import { folderWith } from '../folder.js'

const paths = async (given: string[], exclude: string[] = []) =>
  (await expandInputs(given, exclude)).map(({ path: name }) => name)

describe('what paths mean', () => {
  test('a folder means its documents, by their paths below it', async () => {
    const folder = folderWith({ 'b.txt': 'x', 'a/z.md': 'x', 'a/B.TXT': 'x', 'a/picture.png': 'x', '.hidden.txt': 'x' })
    expect(await paths([folder])).toEqual(['a/B.TXT', 'a/z.md', 'b.txt'])
    expect(await paths([`${folder}/`])).toEqual(['a/B.TXT', 'a/z.md', 'b.txt'])
  })

  test('a file means itself, whatever its name', async () => {
    const folder = folderWith({ 'a/release': 'x' })
    expect(await paths([`${folder}/a/release`])).toEqual(['release'])
  })

  test('a glob means its matches, by their paths below its fixed part', async () => {
    const folder = folderWith({ 'in/2017/a.txt': 'x', 'in/2018/a.txt': 'x', 'in/2018/b.md': 'x' })
    expect(await paths([`${folder}/in/**/*.txt`])).toEqual(['2017/a.txt', '2018/a.txt'])
  })

  test('a file whose name looks like a glob is that file', async () => {
    const folder = folderWith({ 'a[1].txt': 'x' })
    expect(await paths([`${folder}/a[1].txt`])).toEqual(['a[1].txt'])
  })

  test('order is that of the names, in whatever order they are given', async () => {
    const folder = folderWith({ 'ä.txt': 'x', 'z.txt': 'x', 'Z.txt': 'x', '10.txt': 'x', '9.txt': 'x' })
    const order = ['10.txt', '9.txt', 'Z.txt', 'z.txt', 'ä.txt']
    expect(await paths([folder])).toEqual(order)
    expect(await paths([...order].reverse().map((name) => path.join(folder, name)))).toEqual(order)
  })

  test('a name is the same however its letters are composed', async () => {
    const folder = folderWith({ 'gru\u0308n.txt': 'x' })
    expect(await paths([folder])).toEqual(['gr\u00fcn.txt'])
  })

  test('two documents of one name are a wrong call, one file given twice is not', async () => {
    const folder = folderWith({ 'a/x.txt': '1', 'b/x.txt': '2' })
    await expect(paths([`${folder}/a`, `${folder}/b`])).rejects.toThrow(UsageError)
    expect(await paths([`${folder}/a`, `${folder}/a/x.txt`])).toEqual(['x.txt'])
  })

  test('the folder of the results is not searched', async () => {
    const folder = folderWith({ 'a.txt': 'x', 'data/text/a.txt': 'x' })
    expect(await paths([folder], [`${folder}/data`])).toEqual(['a.txt'])
  })
})

test('a glob does not follow links, which may lead upwards', async () => {
  const folder = folderWith({ 'a/a.txt': 'x', 'b/b.txt': 'x' })
  for (const one of ['a', 'b']) symlinkSync('..', `${folder}/${one}/up`)
  expect(await paths([`${folder}/**/*.txt`])).toEqual(['a/a.txt', 'b/b.txt'])
})

describe('what is wrong with a path', () => {
  const problems = async (given: string[]) =>
    (await expandInputs(given)).flatMap(({ path: name, problem }) => (problem ? [[name, problem.code]] : []))

  test('missing', async () => {
    const folder = folderWith()
    expect(await problems([`${folder}/nothing.txt`])).toEqual([[`${folder}/nothing.txt`, 'missing']])
  })

  test('a glob that no document fits is missing, beside others too', async () => {
    const folder = folderWith({ 'in/a.txt': 'x', 'in/sub/picture.png': 'x' })
    for (const pattern of [`${folder}/in/*.eml`, `${folder}/none/**/*.txt`, `${folder}/in/s*`]) {
      expect(await problems([`${folder}/in/a.txt`, pattern])).toEqual([[pattern, 'missing']])
    }
    const [input] = await expandInputs([`${folder}/none/*.txt`])
    expect(input?.problem?.messageEn).toBe(`The pattern ${folder}/none/*.txt matches no document.`)
  })

  test('a folder that is named like a file; what lies in it is read', async () => {
    const folder = folderWith({ 'x.txt/inside.txt': 'x' })
    expect(await problems([folder])).toEqual([['x.txt', 'not_a_file']])
    expect(await paths([folder])).toEqual(['x.txt', 'x.txt/inside.txt'])
    expect(await problems([`${folder}/x.txt`])).toEqual([['x.txt', 'not_a_file']])
  })

  test('links: a broken one, one in a circle, one that leads back up; a good one is followed', async () => {
    const folder = folderWith({ 'elsewhere/a.txt': 'x' })
    mkdirSync(`${folder}/in/sub`, { recursive: true })
    symlinkSync('gone', `${folder}/in/broken.txt`)
    symlinkSync('self.txt', `${folder}/in/self.txt`)
    symlinkSync('..', `${folder}/in/sub/up`)
    symlinkSync('../elsewhere', `${folder}/in/good`)
    symlinkSync('/nowhere/archive', `${folder}/in/2019`)
    symlinkSync('/nowhere/picture.png', `${folder}/in/picture.png`)
    expect(await problems([`${folder}/in`])).toEqual([
      ['2019', 'missing'],
      ['broken.txt', 'missing'],
      ['self.txt', 'unreadable'],
      ['sub/up', 'not_a_file'],
    ])
    expect(await paths([`${folder}/in`])).toContain('good/a.txt')
    for (const given of [`${folder}/in/b*`, `${folder}/in/broken.txt`, `${folder}/in/b*.txt`]) {
      const [broken] = await expandInputs([given])
      expect(broken?.problem?.messageEn).toMatch(/broken\.txt is a broken link/)
      expect(broken?.problem?.messageDe).toMatch(/broken\.txt ist ein Verweis ins Leere/)
    }
  })
})
