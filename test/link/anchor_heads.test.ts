import { describe, expect, test } from 'vitest'
import { processDocument } from '../../src/pipeline.js'
import { raw } from '../raw.js'

const BODY =
  '\n\nDer Landrat hat heute den neuen Bericht vorgestellt. Die Zahl der Kurse ist auf 41 gestiegen. „Das ist gut“, sagte er.'

function anchorOf(source: string) {
  return processDocument(raw(source)).document.anchor
}

describe('heads and feet of releases', () => {
  test.each([
    [`Erft-Kurier, Dienstag, 3. Mai 2016, Lokales\n\nNeues Haus${BODY}`, '2016-05-03'],
    [`Neue Post Hamm | 3. Mai 2016 | Seite 4\n\nNeues Haus${BODY}`, '2016-05-03'],
    ['(3. Mai 2016) Im Kreis gibt es ein neues Haus. Es ist offen.', '2016-05-03'],
    ['[03.05.2016] Der Landrat stellte es vor.', '2016-05-03'],
    ['(pressebox) (Hamm, 03.05.2016) Der Landrat stellte es heute vor.', '2016-05-03'],
    [`Archiv-Beitrag vom 03.05.2016Hoher Besuch${BODY}\n\nStand: 06.05.2016`, '2016-05-03'],
    ['+++ 03.05.2016 +++ Der Landrat stellte es vor.', '2016-05-03'],
    ['Unna (kreis). 03.05.2016. Im Kreis gibt es ein neues Haus.', '2016-05-03'],
    ['Unna. (3.5.2016) Der Landrat stellte es vor.', '2016-05-03'],
    [`Neues Haus\n(Hamm/03.05.2016) Der Landrat stellte es vor.`, '2016-05-03'],
    [`Neues Haus\n(03.05.2016/pk) Der Landrat stellte es vor.`, '2016-05-03'],
    ['Bonn, 3. Mai 2016/nw. Der Landrat stellte es vor.', '2016-05-03'],
    [`Hamm, 19. Februar 2016 · 041/16${BODY}`, '2016-02-19'],
    [`#Integration // 03.05.2016${BODY}`, '2016-05-03'],
    [`2016-05-03 Neues Haus${BODY}`, '2016-05-03'],
    [`Dienst\n03.05.2016 10:15\nNeues Haus${BODY}`, '2016-05-03'],
    [`Rede im Landtag am 3. Mai 2016${BODY}`, '2016-05-03'],
    [`Niederschrift über die Sitzung des Rates am 3. Mai 2016${BODY}`, '2016-05-03'],
    [`Blog von Anna Muster, Eintrag vom 3. Mai 2016${BODY}`, '2016-05-03'],
    [`Neues Haus\nGeschrieben von Anna Muster am 3. Mai 2016 in Aktuelles${BODY}`, '2016-05-03'],
    [`Posted on 3. Mai 2016 by admin${BODY}`, '2016-05-03'],
    [`Von: A\nDatum: Tue, 3 May 2016 10:12:33 +0200\nBetreff: Haus${BODY}`, '2016-05-03'],
    [`From: A\nSent: Tuesday, May 3, 2016 10:12 AM\nSubject: Haus${BODY}`, '2016-05-03'],
    [`Presse-Info 123/2016 | 3. Mai${BODY}`, '2016-05-03'],
    [`Pressemitteilung 123/16 vom 03.05.${BODY}`, '2016-05-03'],
    [`Newsletter 5/2016${BODY}`, '2016'],
    [`Endergebnis der Wahl, 03.05.2016, 21:47 Uhr${BODY}`, '2016-05-03'],
    [
      'Sommerfest, 03.05.2016, 19:00 Uhr\n\nDer Landrat kommt und bringt viele gute Wünsche mit. Es gibt Musik für alle.',
      null,
    ],
    [`Gültig ab: 03.05.2016, 21:47 Uhr${BODY}`, null],
    [`Neues Haus${BODY}\n\nOriginal-Content von: Polizei, übermittelt am 03.05.2016 – 09:12`, '2016-05-03'],
    [`Neues Haus${BODY.repeat(14)}\n\nabc xy/kl\n03.05.2016 14:12`, '2016-05-03'],
    [`Neues Haus${BODY.repeat(14)}\n\nSeite 1 von 2\n03.05.2016 14:12`, null],
    [
      `Hamm, 3. Mai 2016. Der Landrat stellte es vor.${BODY.repeat(4)}\n\nUnser Vermögen beträgt heute 14 Mio. Euro (Stand: 31.12.2015).`,
      '2016-05-03',
    ],
    [`Neues Haus${BODY}\n\n(Stand: 3. Mai 2016)`, '2016-05-03'],
    ['(3. Mai 2016) 300 Gäste feierten am Freitagabend im Kurhaus.', '2016-05-03'],
    [
      `Haus\n\nMusterstadt (3. Mai 2016) 300 Gäste feierten am Freitag im Kurhaus. Der Präsident zeichnete die Sportler aus, die viel gewonnen haben.${BODY}`,
      '2016-05-03',
    ],
    [`Haus\n\nRatssitzung (3. Mai 2016) Der Landrat kommt am Freitag ins Kurhaus.${BODY}`, null],
    [`Bilanzpressekonferenz am 3. Mai 2016${BODY}`, '2016-05-03'],
    [
      `Parteitag in Hamm, 7./8. Mai 2016\n\nDie Gäste haben am Samstag lange diskutiert und dann gewählt.${BODY}`,
      '2016-05-08',
    ],
    [
      `Parteitag in Hamm, 7./8. Mai 2016\n\nDie Gäste haben lange diskutiert und dann gewählt, sie waren sich sehr einig.`,
      '2016-05~',
    ],
    [
      `Parteitag in Hamm, 7./8. Mai 2016\n\nDie Gäste werden lange diskutieren und dann wählen, sie sind sich sehr einig.`,
      null,
    ],
    [`Festakt am 7. Mai 1913\n\nDie Gäste haben lange diskutiert und dann gewählt, sie waren sich sehr einig.`, null],
    [`Pressemitteilung 2016-64${BODY}`, '2016'],
    [`Pressemitteilung Nr. 2016/064${BODY}`, '2016'],
    [`PM 16/064${BODY}`, '2016'],
    [`Pressemitteilung 2016-64 vom 3.5.${BODY}`, '2016-05-03'],
    [`Neues Haus${BODY}\n\n(Mai 2016)`, '2016-05'],
    [`Chronik${BODY}\n\nZusammengestellt von A. Muster und B. Beispiel, Februar 2014\n`, '2014-02'],
    [`Drei Fragen${BODY}\n\nDas Gespräch führte Nuria Beispiel am 12. April 2018.`, '2018-04-12'],
    ['Ende 2015 lebten hier 41 Menschen. (IT.NRW) (123/16) Hamm, den 3. Mai 2016', '2016-05-03'],
    ['Zur heutigen Debatte im Landtag (03.05.2016) erklärt die Abgeordnete Anna Muster: „Gut.“', '2016-05-03'],
    ['Unna. Der Kreis hat am Dienstag (3. Mai 2016) einen Vertrag unterschrieben.', '2016-05-03'],
    ['Der Kämmerer hat dem Rat am 27. Juni 2017 den Bericht vorgelegt. 2018 soll es besser werden.', '2017-06-27'],
    [`Landtag\n13.02.2014\n\nAntwort auf die Kleine Anfrage 1953 vom 9. Januar 2014${BODY}`, '2014-02-13'],
  ])('%s', (source, anchor) => {
    expect(anchorOf(source)).toBe(anchor)
  })

  test.each([
    'Sommerfest am 3. Mai 2016\n\nDer Verein lädt ein.',
    'Konzert, 3. Mai 2016\n\nDer Verein lädt ein.',
    'Einladung zum Gespräch am 3. Mai 2016\n\nWir laden Sie ein.',
    'Dok.-Nr. 2016-05-03\n\nDer Verein lädt ein.',
    'Drucksache 16/2016\n\nDer Verein lädt ein.',
    'Am 3. Mai 2016 wurde das Haus eröffnet. „Das ist gut“, sagte der Landrat.',
    'Antwort auf die Anfrage vom 3. Mai 2016\n\nDer Verein lädt ein.',
  ])('not from: %s', (source) => {
    expect(anchorOf(source)).toBeNull()
  })
})

test('an older release within another has a day of its own', () => {
  const source =
    'Hamm, 12. Mai 2017 – Der Kreis hat heute ein Haus eröffnet.\n\nUnsere Meldung von damals:\n\nHamm, 3. Februar 2014 – Der Kreistag hat gestern zugestimmt. Im März wird gebaut.'
  const { document, dates } = processDocument(raw(source))
  expect(document.anchor).toBe('2017-05-12')
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2017-05-12', '2017-05-12', '2014-02-03', '2014-02-02', '2014-03'])
})

test('a line that names a release of its own day begins another', () => {
  const body = 'Die Ministerin hat heute in Hamm einen Bescheid übergeben. Das Geld ist für ein neues Haus bestimmt. '
  const source = `Presseinformation der Staatskanzlei vom 08.07.2014\n${body}${body}\n\nPresseinformation des Ministeriums vom 12.06.2014\n${body}${body}`
  const { dates } = processDocument(raw(source))
  expect(dates.map(({ edtf }) => edtf)).toEqual([
    '2014-07-08',
    '2014-07-08',
    '2014-07-08',
    '2014-06-12',
    '2014-06-12',
    '2014-06-12',
  ])
})
