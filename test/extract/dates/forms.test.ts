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
  ['day', 'Man prüft am 26.6. Vorgestern hatte es geregnet.', '26.6. = 2018-06-26', 'Vorgestern = 2018-05-07'],
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
  [
    'month',
    'Geplant ist der Oktober. Oktober war es, als Minister März sprach.',
    'der Oktober = 2018-10',
    'Oktober = 2017-10',
  ],
  ['month', 'In der zweiten Junihälfte wird gebaut.', 'der zweiten Junihälfte = 2018-06-16/2018-06-30'],
  ['month', 'Ein Treffen ist für die zweite Märzhälfte angesetzt.', 'die zweite Märzhälfte = 2019-03-16/2019-03-31'],
  ['month', 'Seit 05/2017 gilt Ausgabe 04/2018.', 'Seit 05/2017 = 2017-05/..'],
  ['day', 'Am Platz des 17. Juni in Musterau.'],
  ['day', 'Es beginnt morgen, am 10. Mai, in Kiel.', 'morgen = 2018-05-10', '10. Mai = 2018-05-10'],
  ['day', 'Sie versprach, bis März zu liefern.', 'bis März = ../2019-03'],
  ['day', 'Sechs abgeordnete Lehrkräfte unterstützen uns bis Februar.', 'bis Februar = ../2019-02'],
  ['month', 'Wer im Jänner 2019 anfängt, spricht im März besser.', 'Jänner 2019 = 2019-01', 'März = 2019-03'],
  [
    'month',
    'Das abgelaufene Jahr war gut. Am 18. Januar brannte es.',
    'Das abgelaufene Jahr = 2017',
    '18. Januar = 2017-01-18',
  ],
  [
    'year',
    'Der TuS Linden 1904 und der Chor Eintracht 1888 e. V. singen seit 1980 Menschen vor.',
    'seit 1980 = 1980/..',
  ],
  ['year', 'Seitenaufrufe: 2017. Baujahr: 1991.', '1991 = 1991'],
  ['year', 'Im Herbst ’89 war es so, seit ’68 auch.', 'Herbst ’89 = 1989-23', 'seit ’68 = 1968/..'],
  [
    'year',
    'Im vergangenen Schuljahr waren es 4, im kommenden Schuljahr 5.',
    'vergangenen Schuljahr = 2016/2017',
    'kommenden Schuljahr = 2018/2019',
  ],
  ['turn', 'Zum Jahreswechsel wird sich das zeigen.', 'Jahreswechsel = 2018-12/2019-01'],
  ['decade', 'Eine Villa aus den zwanziger Jahren ist leer.', 'den zwanziger Jahren = 192X'],
  [
    'century',
    'Stücke aus dem 19. und 20. Jahrhundert.',
    '19. und 20. Jahrhundert = 18XX',
    '19. und 20. Jahrhundert = 19XX',
  ],
  [
    'period',
    'Im ersten und zweiten Quartal 2017 sank es.',
    'ersten und zweiten Quartal 2017 = 2017-01/2017-03',
    'ersten und zweiten Quartal 2017 = 2017-04/2017-06',
  ],
  [
    'period',
    'Im 3. Quartal 2012 waren es 4, im Vorjahresquartal 5.',
    '3. Quartal 2012 = 2012-07/2012-09',
    'Vorjahresquartal = 2011-07/2011-09',
  ],
  ['season', 'Der Herbst brachte Regen. Der Herbst ist bunt.', 'Der Herbst = 2017-23'],
  ['deictic', 'Anlässlich der heutigen Debatte in der heutigen Gesellschaft.', 'der heutigen = 2018-05-09'],
  ['deictic', 'Der Rat hat heute in zweiter Lesung den Plan beraten.', 'heute = 2018-05-09'],
  ['deictic', 'Sie hat heute die Bilanz von „Start Deutsch“ vorgestellt.', 'heute = 2018-05-09'],
  ['interval', 'Er soll gegenüber 1990 bis 2030 sinken.', '1990 = 1990', 'bis 2030 = ../2030'],
  ['until', 'Bis Ende 2024 sollen es 53 sein.', 'Bis Ende 2024 = ../2024 end'],
  ['until', 'Anträge sind bis zum 15. Januar möglich.', 'bis zum 15. Januar = ../2019-01-15'],
]

describe('forms of dates', () => {
  test.each(FORMS)('%s: %s', (_rule, sentence, ...dates) => {
    expect(datesIn(sentence)).toEqual(dates)
  })
})

test('a decade that runs may be our own', () => {
  expect(datesIn('Die Zwanzigerjahre entscheiden.', '2023-01-31')).toEqual(['Die Zwanzigerjahre = 202X'])
  expect(datesIn('In den zwanziger Jahren wurde viel gebaut.', '2023-01-31')).toEqual(['den zwanziger Jahren = 192X'])
})

test('the present tense speaks rather of what comes', () => {
  expect(datesIn('Der Tag der Berufe ist am 13. März.', '2012-10-11')).toEqual(['13. März = 2013-03-13'])
  expect(datesIn('Der Tag der Berufe ist am 13. März.', '2012-03-20')).toEqual(['13. März = 2012-03-13'])
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
