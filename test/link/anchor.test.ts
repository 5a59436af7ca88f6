import { describe, expect, test } from 'vitest'
import { processDocument } from '../../src/pipeline.js'
import { raw } from '../raw.js'

function anchorOf(source: string, path = 'a.txt', metadata = {}) {
  const { document } = processDocument(raw(source, metadata, path))
  return [document.anchor, document.anchor_basis, document.published]
}

const BODY =
  '\n\nDie Stadt hat ein neues Haus. Es steht am Markt und ist für alle offen, die Rat suchen oder Hilfe brauchen.'

describe('the document’s anchor', () => {
  test.each([
    ['a line of its own', `Neues Haus\n\n12. März 2019${BODY}`, '2019-03-12'],
    ['a place and a day', `Neues Haus\n\nMünster, 02.03.2016${BODY}`, '2016-03-02'],
    ['glued to the headline', `12.05.2014Neues Haus${BODY}`, '2014-05-12'],
    ['the number of the release', `PRESSEMITTEILUNG Nr. 118/2014 vom 4.9.2014${BODY}`, '2014-09-04'],
    ['a label', `Neues Haus\n\nDatum: 3. Mai 2016${BODY}`, '2016-05-03'],
    ['a mail header', `Von: Presse\nGesendet: Montag, 11. Februar 2013 09:12\nAn: alle${BODY}`, '2013-02-11'],
    [
      'the beginning of the body',
      `Neues Haus\n\nIrlbach, 14.12.2018. Mit den Stimmen aller hat der Rat es beschlossen.`,
      '2018-12-14',
    ],
    ['a label at the foot', `Neues Haus${BODY}\n\nEingestellt: 2024-07-18 | Redaktion: Beispiel`, '2024-07-18'],
    ['the last piece of a line', `Stadt Hagen – Pressestelle – 11.04.2019\n\nNeues Haus${BODY}`, '2019-04-11'],
    [
      'the last piece of the foot',
      `Neues Haus${BODY}\n\nA. Beispiel MdL, 11011 Berlin – V.i.S.d.P. – 17.09.2015`,
      '2015-09-17',
    ],
    ['the foot', `Neues Haus${BODY}\n\n29.11.2018`, '2018-11-29'],
    ['a place with a period', `Neues Haus\n\nDetmold. 02.06.2016Zum ersten Mal kamen alle.${BODY}`, '2016-06-02'],
    [
      'a place before an agency',
      `Neues Haus\n\nAltena, 14.11.2011 (KKL). Die Synode hat gewählt.${BODY}`,
      '2011-11-14',
    ],
    ['the number of a paper', `Kreis Musterau\nVorlage Nr. 1153/WP09          26.11.2013\n\nHaus${BODY}`, '2013-11-26'],
    [
      'a weekday and the minute',
      `Klinikum\nFreitag, 13. März 2020, 15.30 Uhr\n\nHaus${BODY} Es steht seit 1864, seit 2016 neu.`,
      '2020-03-13',
    ],
    [
      'a day and its minute, of a house with a history',
      `12.03.2019 10:15\n\nHaus${BODY} Es steht seit 1911, seit 2003 neu.`,
      '2019-03-12',
    ],
    ['who answers for it', `Neues Haus${BODY}\n\nV.i.S.d.P.: Ada Stein, 12.03.2019`, '2019-03-12'],
    ['a place and the minute', `Polizei Westmark, 03.01.2020, 09:40 Uhr\n\nNeues Haus${BODY}`, '2020-01-03'],
    ['the number of a question', `Landtag NRW\nKleine Anfrage 2114 vom 27. Januar 2014\n\nHaus${BODY}`, '2014-01-27'],
    ['a ticker', `+++ Bund der Eltern · Bezirk Nord +++ 14. Februar 2008 +++\n\nNeues Haus${BODY}`, '2008-02-14'],
    [
      'a mail header without period',
      `Von: A\nBetreff: Haus\nDatum: Do, 5 Dez 2024 08:15:00 +0100${BODY}`,
      '2024-12-05',
    ],
    ['an author behind it', `Neues Haus\n\nBad Musterau, 8.2.2002 (abc)${BODY}`, '2002-02-08'],
    [
      'brackets behind the last sentence',
      `Haus\n\nNoch bis Sonntag ist frei. Es kamen viele. (abc, 08.02.2002)\n`,
      '2002-02-08',
    ],
    ['an agency before the place', `(dpa) Musterstadt, 8. Febr. 2002 – Heute war es so weit.${BODY}`, '2002-02-08'],
    [
      'a minute with that of a change',
      `Blick\n\nNeues Haus\n\nVon Ada Muster\n11.09.2018, 06:15 Uhr (aktualisiert 09:40 Uhr)${BODY}`,
      '2018-09-11',
    ],
    [
      'a statement for the press',
      `Rat der Musterstadt\nPresse-Statement | Musterstadt, Do., 5.11.2020\n\nNeues Haus${BODY}`,
      '2020-11-05',
    ],
    ['the line of an article', `Haus\n\nArtikel vom 22.03.2017 | Kategorie: Rat | 12 Aufrufe${BODY}`, '2017-03-22'],
    ['a speech', `Rede der Ministerin zur Eröffnung der Tagung am 1. September 2022 in Hamm${BODY}`, '2022-09-01'],
    ['for the press', `Amt\nBericht 7/2023 – Auszug für die Presse (18. Oktober 2023)${BODY}`, '2023-10-18'],
    ['a label, not a bare day before it', `12.01.2013\n\nNeues Haus${BODY}\n\nDatum: 3. Mai 2013`, '2013-05-03'],
  ])('%s', (_name, source, day) => {
    expect(anchorOf(source)).toEqual([day, 'stated', day])
  })

  test.each([
    ['a page stamp', `Neues Haus${BODY}\n\nZuletzt geändert: 03.06.2017 02:11:00 Uhr`],
    ['the day of an event', `Neues Haus\n\nAm 3. Mai 2016 wird gefeiert.${BODY}`],
    ['the day of a law', `Neues Haus\n\nDas Gesetz vom 14. Februar 2012 gilt.${BODY}`],
    ['the day of a bill', `Das Kabinett berät die Vorlage vom 14. Februar 2012 am Donnerstag.${BODY}`],
    ['an event with its hour', `Neues Haus\n\nRathaus, Donnerstag, 12. April 2018, 11 Uhr${BODY}`],
    ['an event', `Neues Haus\n\nTermin: Rathaus – 3. Mai 2016${BODY}`],
    [
      'a day far from the one time of the text',
      `12.03.2019\n\nHaus${BODY} So war es am 3. Mai 2009, 2010 und im Juni 2010.`,
    ],
    ['a counter with a stamp', `Neues Haus${BODY}\n\nSeite drucken | 12 Aufrufe | 05.11.2019 07:13:22 Uhr`],
    ['a source in brackets', `Neues Haus${BODY} Grundlage ist ein Beschluss. (Drs., 03.07.2012)`],
    [
      'a speech about another day',
      `Rede zum Gedenken an den Brand am 29. Mai 1993\n\n2018 kamen alle wieder. Das Haus steht am Markt.`,
    ],
    [
      'an entry of a chronicle',
      `Chronik\n\n1974: Gründung im alten Haus.\n\n7. Januar 1975: Der Unterricht beginnt.\n\nOkt. 1979: Erste Kurse.\n\n1982: Umbau.${BODY}`,
    ],
    ['an article in a sentence', `Der Bericht vom 3. Mai 2016 nennt viele Gründe für den Bau.${BODY}`],
    ['no day', `Neues Haus${BODY}`],
  ])('not from %s', (_name, source) => {
    expect(anchorOf(source)).toEqual([null, null, null])
  })

  test('a day of reference is for documents that have no other, and not their day of publication', () => {
    const given = { reference: '2021-01-05' }
    expect(anchorOf(BODY, 'a.txt', given)).toEqual(['2021-01-05', 'metadata', null])
    expect(anchorOf(`Musterstadt, 12. März 2019${BODY}`, 'a.txt', given)).toEqual([
      '2019-03-12',
      'stated',
      '2019-03-12',
    ])
    expect(anchorOf(BODY, '2016-03-02_haus.txt', given)).toEqual(['2016-03-02', 'metadata', '2016-03-02'])
  })

  test('metadata come first, then the file’s name', () => {
    expect(anchorOf(`Münster, 02.03.2016${BODY}`, 'a.txt', { published: '2016-03-03' })).toEqual([
      '2016-03-03',
      'metadata',
      '2016-03-03',
    ])
    expect(anchorOf(BODY, 'in/2016-03-02_haus.txt')).toEqual(['2016-03-02', 'metadata', '2016-03-02'])
    expect(anchorOf(`${BODY} Das war 2011.`, 'in/2016-03-02_haus.txt')[0]).toBeNull()
  })

  test('a reported speech or visit proves the day', () => {
    expect(anchorOf('„Wir helfen“, betonte die Ministerin am 24. November 2011 im Rathaus.')[0]).toBe('2011-11-24')
    expect(anchorOf('Am Freitag, 23.02.2018 besuchte sie das Haus. Anlässlich dieses Besuchs sprach sie.')[0]).toBe(
      '2018-02-23',
    )
    expect(anchorOf('Am gestrigen Mittwoch (12.09.2018) kam sie.')[0]).toBe('2018-09-13')
  })

  test('a year summed up and a day near its end give a month', () => {
    const source = '„2013 war ein gutes Jahr“, sagen sie.\n\nSeit dem 2. Dezember gibt es eine Stelle.'
    expect(anchorOf(source)).toEqual(['2013-12~', 'text', null])
  })

  test('a month that stands alone in the head', () => {
    expect(anchorOf(`Pfarrbrief St. Anna | Juni 2018\n\nNeues Haus${BODY}`)).toEqual(['2018-06', 'stated', null])
    expect(anchorOf(`Pfarrbrief St. Anna\nAdvent 2011\n\nNeues Haus${BODY}`)).toEqual(['2011-12', 'stated', null])
    expect(anchorOf(`Pfarrbrief St. Anna | Ausgabe Juni/Juli 2017\n\nNeues Haus${BODY}`)[0]).toBe('2017-06~')
    expect(anchorOf(`Pfarrbrief St. Anna | Sommer 2017\n\nNeues Haus${BODY}`)[0]).toBe('2017-06~')
    expect(anchorOf(`Neues Haus\n\nOberau, im Juli 2009${BODY}`)).toEqual(['2009-07', 'stated', null])
    expect(anchorOf(`Neues Haus\n\nEröffnung im Juni 2018 geplant${BODY}`)[0]).toBeNull()
  })

  test('weekdays of yearless days give the year, next to the last year that the text looks back on', () => {
    const told = 'Von 2013 bis 2022 wurden es 40.'
    expect(anchorOf(`Das Haus hat am Mittwoch (14.06.) gefeiert. ${told}`)).toEqual(['2023-06~', 'text', null])
    expect(anchorOf(`Das Haus feiert am Mittwoch, 14. Juni. ${told}`)).toEqual(['2023~', 'text', null])
    expect(anchorOf(`Das Haus hat am Freitag (14.06.) gefeiert. ${told}`)[0]).toBeNull()
    expect(anchorOf('Das Haus hat am Mittwoch (14.06.) gefeiert. Bis 2022 sollen es 40 werden.')[0]).toBeNull()
  })
})

describe('the text itself', () => {
  test.each([
    ['a day beside today', `Haus\n\nHeute, am 23. Mai 1996, liegt es mittendrin.${BODY}`, '1996-05-23'],
    ['a day beside yesterday', `Haus\n\nGestern, am 23. Mai 1996, tagte der Rat.${BODY}`, '1996-05-24'],
  ])('says when it speaks: %s', (_name, source, day) => {
    expect(anchorOf(source)).toEqual([day, 'text', null])
  })

  test('a month at the foot of a chronicle', () => {
    const source = `Chronik\n\n1974: Gründung.\n\n7. Januar 1975: Beginn.\n\n1982: Umbau.${BODY}\n\nA. Beispiel, Februar 2014`
    expect(anchorOf(source)).toEqual(['2014-02', 'stated', null])
  })
})

describe('headings of a chronicle', () => {
  test('a year by itself governs what follows', () => {
    const source = `Chronik\n\n2012\n\nDer Rat stimmt am 13. Dezember zu.\n\n2013\n\nMai: Das Haus öffnet.\n\n2015\n\nHerbst: Es ist voll.`
    const { dates } = processDocument(raw(source))
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2012', '2012-12-13', '2013', '2013-05', '2015', '2015-23'])
  })
})
