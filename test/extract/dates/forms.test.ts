import { describe, expect, test } from 'vitest'
import { datesIn } from './phrases.js'

/** Sentences of a release of Wednesday, 9 May 2018, with all dates that they hold. */
const FORMS: readonly (readonly [rule: string, sentence: string, ...dates: string[]])[] = [
  ['figures', 'Am 23.02.2018 begann es.', '23.02.2018 = 2018-02-23'],
  ['figures', 'Am 23.2.18 begann es.', '23.2.18 = 2018-02-23'],
  ['figures', 'Am 1. 8. 2013 begann es.', '1. 8. 2013 = 2013-08-01'],
  ['figures', 'Er kommt am 1.6. heraus.', '1.6. = 2018-06-01'],
  ['figures', 'Am 45.13.2018 kostete Abschnitt 3.2.1 nichts.'],
  ['iso', 'Stichtag ist 2018-05-01.', '2018-05-01 = 2018-05-01'],
  ['day', 'Am 24. November 2011 sprach sie.', '24. November 2011 = 2011-11-24'],
  ['day', 'Der Termin am ersten Mai 2017 fiel aus.', 'ersten Mai 2017 = 2017-05-01'],
  ['day', 'Die Schule wurde am 3. Juni eröffnet.', '3. Juni = 2017-06-03'],
  ['day', 'Die Sitzung findet am 3. Januar statt.', '3. Januar = 2019-01-03'],
  ['day', 'Am Mittwoch, 9. Mai, wird gefeiert.', 'Mittwoch, 9. Mai = 2018-05-09'],
  ['day', 'Am 8. Mai dieses Jahres sprach sie.', '8. Mai dieses Jahres = 2018-05-08'],
  ['month', 'Im Mai 2017 und im Juni wurden sie gewählt.', 'Mai 2017 = 2017-05', 'Juni = 2017-06'],
  ['month', 'Im Dezember letzten Jahres lag es vor.', 'Dezember letzten Jahres = 2017-12'],
  ['month', 'Günter Mai und Minister August Winter sprachen.'],
  ['part', 'Ende März 2017 endete es.', 'Ende März 2017 = 2017-03 end'],
  ['part', 'Ende nächsten Jahres folgt mehr.', 'Ende nächsten Jahres = 2019 end'],
  ['part', 'Seit Jahresbeginn waren es 212.', 'Seit Jahresbeginn = 2018/.. start'],
  ['year', '2012 hatte der Landtag beschlossen.', '2012 = 2012'],
  ['year', 'Im Jahr 578 starb er.', 'Jahr 578 = 0578'],
  ['year', 'Zum Schuljahr 2014/15 kamen sie.', 'Schuljahr 2014/15 = 2014/2015'],
  ['year', 'Im Sommersemester 2010 lernten sie.', 'Sommersemester 2010 = 2010-04/2010-09'],
  ['year', '2000 Kinder und 2015 Euro, Drucksache 17/2010, Tel. 0211 2015-100, § 2014, 48143 Münster.'],
  ['year', 'Die Broschüre „Gute Schule 2020“ und die EURO 2024, die Agenda 2030, ein Stadtumbau 2030.'],
  ['year', 'Anno 1999 kam Anna 2001 dazu.', '1999 = 1999', '2001 = 2001'],
  ['decade', 'In den achtziger Jahren war es so.', 'den achtziger Jahren = 198X'],
  ['decade', 'Anfang der 1990er Jahre kamen sie.', 'Anfang der 1990er Jahre = 199X start'],
  ['century', 'Die Stücke sind vom 16. Jahrhundert.', '16. Jahrhundert = 15XX'],
  ['period', 'Im dritten Quartal 2007 wurde bestellt.', 'dritten Quartal 2007 = 2007-07/2007-09'],
  ['period', 'Im ersten Halbjahr 2012 begann es.', 'ersten Halbjahr 2012 = 2012-01/2012-06'],
  ['period', 'In der 47. Kalenderwoche bleibt zu.', 'der 47. Kalenderwoche = 2018-11-19/2018-11-25'],
  ['season', 'Im Herbst 2021 beginnt es.', 'Herbst 2021 = 2021-23'],
  ['season', 'Im Frühsommer 2016 begann es.', 'Frühsommer 2016 = 2016-22 start'],
  ['season', 'Die Bläsergruppe Frühling spielt.'],
  ['turn', 'Zum Jahreswechsel 2008/2009 fehlte es.', 'Jahreswechsel 2008/2009 = 2008/2009'],
  ['holiday', 'Zu Pfingsten 2020 öffnet es.', 'Pfingsten 2020 = 2020-05-31'],
  ['weekday', 'Am Dienstag wurde gewählt.', 'Dienstag = 2018-05-08'],
  ['weekday', 'In der Nacht zum Sonntag sind Diebe eingestiegen.', 'Sonntag = 2018-05-06'],
  ['weekday', 'Am Donnerstag tagt der Rat.', 'Donnerstag = 2018-05-10'],
  ['weekday', 'Am vergangenen Samstag starb er.', 'vergangenen Samstag = 2018-05-05'],
  ['weekday', 'Dieter Sonntag kam. „Gut“, sagte Sonntag. MIA-DO-KI ist so früh wie früher.'],
  ['deictic', 'Das teilte sie gestern mit.', 'gestern = 2018-05-08'],
  ['deictic', 'Schon morgen kommen die Bagger. Am Morgen war es kalt.', 'morgen = 2018-05-10'],
  ['deictic', 'Der gestrige Abend war gut.', 'Der gestrige Abend = 2018-05-08'],
  ['deictic', 'Sie ist heute mehr denn je gefragt.'],
  ['deictic', 'Sie zeigte sich heute erleichtert.', 'heute = 2018-05-09'],
  ['relative', 'Im kommenden Jahr folgt mehr.', 'kommenden Jahr = 2019'],
  ['relative', 'In dieser Woche tagte er.', 'dieser Woche = 2018-05-07/2018-05-13'],
  ['relative', 'Im Vorjahr waren es 41.', 'Vorjahr = 2017'],
  ['relative', '2015 waren es 93, im Vorjahr 71.', '2015 = 2015', 'Vorjahr = 2014'],
  [
    'relative',
    'Am 3. April 2017 kam er. Tags darauf ging er.',
    '3. April 2017 = 2017-04-03',
    'Tags darauf = 2017-04-04',
  ],
  ['relative', 'Am kommenden Wochenende ist Fest.', 'kommenden Wochenende = 2018-05-12/2018-05-13'],
  ['relative', 'In den vergangenen Jahren und in diesen Tagen.'],
  ['ago', 'Vor fünf Jahren wurde es gebaut.', 'Vor fünf Jahren = 2013'],
  ['ago', 'Vor eineinhalb Jahren wurde es gebaut.', 'Vor eineinhalb Jahren = 2016-11'],
  ['ago', 'Heute vor zwei Jahren begann es.', 'Heute vor zwei Jahren = 2016-05-09'],
  ['ago', 'In zwei Jahren wurden 40 Stellen geschaffen.'],
  ['list', 'Am 14. und 15. Mai 2014 war es.', '14. und 15. Mai 2014 = 2014-05-14', '14. und 15. Mai 2014 = 2014-05-15'],
  ['list', 'Am 13. Mai 2012 und am 14.5.2017 war Wahl.', '13. Mai 2012 = 2012-05-13', '14.5.2017 = 2017-05-14'],
  ['interval', 'Vom 3. bis 5. Mai 2019 ist Fest.', 'Vom 3. bis 5. Mai 2019 = 2019-05-03/2019-05-05'],
  [
    'interval',
    'Zwischen dem 1. und 15. August 2018 ist zu.',
    'Zwischen dem 1. und 15. August 2018 = 2018-08-01/2018-08-15',
  ],
  ['interval', 'Von November bis Februar sanken sie.', 'Von November bis Februar = 2017-11/2018-02'],
  ['interval', 'In der Förderphase 2021 – 2027 ist es mehr.', '2021 – 2027 = 2021/2027'],
  ['since', 'Seit dem 2. Dezember gibt es sie.', 'Seit dem 2. Dezember = 2017-12-02/..'],
  ['since', 'Ab 2023 wird es eng.', 'Ab 2023 = 2023/..'],
  ['since', 'Das reicht über 2020 hinaus.', 'über 2020 hinaus = 2020/..'],
  ['since', 'Von Anfang 2019 an gilt es.', 'Von Anfang 2019 an = 2019/.. start'],
  ['until', 'Bis Ende 2024 sollen es 53 sein.', 'Bis Ende 2024 = ../2024 end'],
  ['until', 'Anträge sind bis zum 15. Januar möglich.', 'bis zum 15. Januar = ../2019-01-15'],
]

describe('forms of dates', () => {
  test.each(FORMS)('%s: %s', (_rule, sentence, ...dates) => {
    expect(datesIn(sentence)).toEqual(dates)
  })
})

test('without a day of reference nothing is guessed', () => {
  expect(datesIn('Im Juli wurde es gestern bewilligt.', null)).toEqual(['Juli = null', 'gestern = null'])
})

test('what is no date is given only when asked for', () => {
  const sentence = 'Zwei Stunden lang war derzeit jeden Freitag um 19 Uhr frei.'
  expect(datesIn(sentence)).toEqual([])
  expect(datesIn(sentence, '2018-05-09', true)).toEqual([
    'Zwei Stunden = duration PT2H',
    'derzeit = vague PRESENT_REF',
    'jeden Freitag = set XXXX-WXX-5',
    '19 Uhr = time T19:00',
  ])
})

test('hostile lines take no time', () => {
  for (const piece of ['1.', '2018', '2018-', 'Mai ', 'im Jahr ', '2018, ', 'bis ', '12.05.2014', 'vor zwei Jahren ']) {
    const start = performance.now()
    datesIn(piece.repeat(8_000))
    expect(performance.now() - start).toBeLessThan(6000)
  }
})
