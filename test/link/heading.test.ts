import { describe, expect, it } from 'vitest'
import { createLexicon } from '../../src/lexicon/tags.js'
import { heading } from '../../src/link/heading.js'
import { annotate } from '../../src/text/annotate.js'
import { mend } from '../../src/text/mend.js'
import { raw } from '../raw.js'

const lexicon = createLexicon()
const body =
  'Die Stadt hat heute mitgeteilt, dass das Zentrum in der kommenden Woche seine Arbeit aufnimmt und offen ist.'

describe('heading', () => {
  it.each([
    [`Neues Zentrum\n\n${body}`, {}, 'Neues Zentrum', null],
    [
      `Neues Zentrum\nDas Ministerium für Arbeit und Soziales teilt mit:\n${body}`,
      {},
      'Neues Zentrum',
      'Ministerium für Arbeit und Soziales',
    ],
    [body, {}, null, null],
    [`27.11.2019\n${body}`, {}, null, null],
    [`Neues Zentrum\n\n${body}`, { title: 'T', publisher: 'P' }, 'T', 'P'],
  ])('of %j', (source, metadata, title, publisher) => {
    expect(heading(annotate(mend(raw(source, metadata)), lexicon))).toEqual({ title, publisher })
  })
})
