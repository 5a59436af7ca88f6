import { describe, expect, it } from 'vitest'
import { createLexicon } from '../../src/lexicon/tags.js'
import { annotate } from '../../src/text/annotate.js'
import { mend } from '../../src/text/mend.js'
import { raw } from '../raw.js'

const lexicon = createLexicon()
const read = (source: string) => annotate(mend(raw(source)), lexicon)
const sentences = (source: string) => {
  const document = read(source)
  return document.sentences.map(({ start, end }) => document.text.slice(start, end))
}
const quotations = (source: string) => {
  const document = read(source)
  return document.quotations.map(({ start, end }) => document.text.slice(start, end))
}

describe('tokens', () => {
  it.each([
    ['SPD-Fraktion', ['SPD', '-', 'Fraktion']],
    ['am 12.05.2014Neuer Standort', ['am', '12.05.2014', 'Neuer', 'Standort']],
    ['2.415.770,25 Euro', ['2.415.770,25', 'Euro']],
    ['Bürger:innen und Staatssekretär*in', ['Bürger:innen', 'und', 'Staatssekretär*in']],
    ['am Montag: in Köln', ['am', 'Montag', ':', 'in', 'Köln']],
    ['B90/Grüne', ['B90', '/', 'Grüne']],
    ['13 Mio. €', ['13', 'Mio', '.', '€']],
    ['😀 Hallo', ['😀', 'Hallo']],
  ])('splits %j', (source, tokens) => {
    expect(read(source).tokens.map(({ text }) => text)).toEqual(tokens)
  })
})

describe('sentences', () => {
  it.each([
    ['Dr. Muster kam am 24. November. Er blieb bis 2017. Die Stadt dankte.', 3],
    ['Das 47. Kommunale Integrationszentrum öffnet. Es ist z. B. in Hamm.', 2],
    ['„Das ist gut.“, sagte sie. „Wir machen weiter.“ Danach ging sie.', 3],
    ['Alle Bürger:innen sind eingeladen: Am 3. Mai geht es los.', 1],
    ['Foto: U. Muster, v. l. n. r.', 1],
    ['Ist das so? Ja! Gut.', 3],
    ['Es kostet 9,83 Mio. Euro. Das Land zahlt.', 2],
    ['Im Land gibt es 47. Sechs stehen noch aus.', 2],
    ['Inzwischen sind es 49. Minister Schmidt freut sich.', 2],
    ['Bewilligt sind bereits 31. Anträge liegen vor.', 2],
    ['Das 47. Zentrum ist da, bald folgt das 48. Kommunale Integrationszentrum.', 1],
    ['Sie kamen am 24. Dezember und feierten den 25. Geburtstag.', 1],
  ])('%j has %i', (source, count) => {
    expect(sentences(source)).toHaveLength(count)
  })

  it('covers every token exactly once and in order', () => {
    const document = read('Eins. Zwei!\n\nDrei „vier.“ Fünf\nTel.: 0211 855-5')
    const covered = document.sentences.flatMap(({ firstToken, lastToken }) =>
      Array.from({ length: lastToken - firstToken }, (_, i) => firstToken + i),
    )
    expect(covered).toEqual(document.tokens.map(({ index }) => index))
    for (const sentence of document.sentences) {
      for (const token of document.tokens.slice(sentence.firstToken, sentence.lastToken)) {
        expect(token.sentence).toBe(sentence.index)
      }
    }
  })
})

describe('quotations', () => {
  it.each([
    ['„Wir freuen uns sehr“, sagte sie.', ['„Wir freuen uns sehr“']],
    ['"Wir freuen uns sehr", sagte sie.', ['"Wir freuen uns sehr"']],
    ['»Wir freuen uns sehr«, sagte sie.', ['»Wir freuen uns sehr«']],
    ['“Wir freuen uns sehr”, sagte sie.', ['“Wir freuen uns sehr”']],
    [
      'Frau Muster: „Das Ziel „einsteigen, aufsteigen“ bleibt. Es ist gut.“',
      ['„Das Ziel „einsteigen, aufsteigen“ bleibt. Es ist gut.“'],
    ],
    [
      '„Erster Absatz der Rede ist hier.\nZweiter Absatz der Rede.“ Ende.',
      ['„Erster Absatz der Rede ist hier.\nZweiter Absatz der Rede.“'],
    ],
    ['Sie sagt: „Das bleibt offen.\n\nEin anderer Absatz ohne Marken.', ['„Das bleibt offen.']],
    ['In den Feldern „Arbeit und Leben“, „Soziale Balance in den Bezirken“ und „Stadt“ geht es voran.', []],
    ['Das Programm „Komm-An“ wird fortgesetzt.', []],
  ])('%j', (source, found) => {
    expect(quotations(source)).toEqual(found)
  })

  it('never overlap, and take time in proportion to the text, whatever the marks', () => {
    for (const piece of ['Hans Muster „', '„“', '"', '„a. „b.“ ', '“ „ ” " » «']) {
      const document = read(piece.repeat(20_000))
      for (const [i, { start }] of document.quotations.entries()) {
        expect(start).toBeGreaterThanOrEqual(document.quotations[i - 1]?.end ?? 0)
      }
    }
  })

  it('knows that a split speech goes on', () => {
    const document = read('„Wir bauen aus“, so die Ministerin, „und das mit Freude.“')
    expect(document.quotations.map(({ continues }) => continues)).toEqual([null, 0])
  })
})

describe('zones', () => {
  it('tells headline, dateline, body, caption, contact and boilerplate', () => {
    const body =
      'Die Stadt hat heute mitgeteilt, dass das neue Zentrum in der kommenden Woche seine Arbeit aufnehmen wird. '
    const document = read(
      `Neues Zentrum\n27.11.2019\n${body}${body}\n(Foto: Stadt Musterstadt)\nSeite drucken\nKontakt\nTel.: 0211 1234`,
    )
    expect(document.paragraphs.map(({ zone }) => zone)).toEqual([
      'headline',
      'dateline',
      'body',
      'caption',
      'boilerplate',
      'contact',
      'contact',
    ])
  })

  it('notices a paragraph printed twice', () => {
    const lead = 'Der Minister hat am Montag das neue Zentrum eröffnet und dankte allen, die daran mitgewirkt haben.'
    expect(read(`${lead}\n\nEtwas anderes.\n\n${lead}`).paragraphs.map(({ repeats }) => repeats)).toEqual([
      null,
      null,
      0,
    ])
  })
})
