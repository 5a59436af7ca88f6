import { expect, test } from 'vitest'
import { sourceTold, timeText } from '../../src/records/time_text.js'

test.each([
  ['2018-02-23', '23.02.2018', '23 February 2018'],
  ['2013-12~', 'etwa Dezember 2013', 'around December 2013'],
  ['2017', '2017', '2017'],
  ['2016-21', 'Frühjahr 2016', 'spring 2016'],
  ['201X', '2010er-Jahre', '2010s'],
  ['2010/2017', '2010 bis 2017', '2010 to 2017'],
  ['2015/..', 'seit 2015', 'since 2015'],
  ['../2019-05-02', 'bis 02.05.2019', 'until 2 May 2019'],
])('%s', (edtf, de, en) => {
  expect(timeText(edtf)).toEqual({ de, en })
})

test.each([
  ['a.txt:9, 2013-12~, Anna Muster', 'a.txt:9, etwa Dezember 2013, Anna Muster'],
  ['2016, 2017-03-04.txt:12, 2018-02-23', '2016, 2017-03-04.txt:12, 23.02.2018'],
  ['a.txt:9, Anna Muster', 'a.txt:9, Anna Muster'],
  ['a.txt:9', 'a.txt:9'],
])('%s', (source, told) => {
  expect(sourceTold(source, 'de')).toBe(told)
})
