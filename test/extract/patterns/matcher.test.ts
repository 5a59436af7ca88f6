import { describe, expect, test } from 'vitest'
import { createMatcher, type Term } from '../../../src/extract/patterns/matcher.js'

const title: Term = { normal: 'title', tags: ['Title'] }
const person: Term = { normal: 'person', tags: ['Person'] }
const comma: Term = { normal: 'comma', tags: ['Mark'] }

const match = createMatcher([
  { rule: 'before', match: '[<title>#Title] [<holder>#Person]' },
  { rule: 'after', match: '[<holder>#Person] comma [<title>#Title]' },
])

describe('patterns over our own terms', () => {
  test('give ranges of terms by window, rule and group', () => {
    expect(match([[title, person], [person], [person, comma, title, person]])).toEqual([
      [{ rule: 'before', groups: { title: [0, 1], holder: [1, 2] } }],
      [],
      [
        { rule: 'before', groups: { title: [2, 3], holder: [3, 4] } },
        { rule: 'after', groups: { title: [2, 3], holder: [0, 1] } },
      ],
    ])
  })

  test('give the same for a window seen before', () => {
    expect(match([[title, person]])).toEqual(match([[title, person]]))
  })

  test('give nothing for no windows', () => {
    expect(match([])).toEqual([])
  })

  test('find several matches in one window', () => {
    const [found = []] = match([[title, person, comma, title, person]])
    expect(found.filter(({ rule }) => rule === 'before')).toHaveLength(2)
  })
})
