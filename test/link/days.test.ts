import { expect, test } from 'vitest'
import { datesIn } from '../extract/dates/phrases.js'

test.each([
  ['Sie bat um eine Übersicht bis zum 13. Mai.', ['bis zum 13. Mai = ../2018-05-13']],
  ['Der Landrat sagte eine Prüfung bis zum Herbst zu.', ['bis zum Herbst = ../2018-23']],
  ['Mittel, die das Land bis zum 31. Dezember zugesagt hat.', ['bis zum 31. Dezember = ../2018-12-31']],
  ['Der Beirat tagte bis zum 13. Mai.', ['bis zum 13. Mai = ../2017-05-13']],
  ['Sie sagte, dass bis Ende Juni geprüft wurde.', ['bis Ende Juni = ../2017-06 end']],
  ['Viele seien gekommen, dort gebe es von Oktober an Bücher.', ['von Oktober an = 2018-10/..']],
  ['Von Oktober an wurde gebaut.', ['Von Oktober an = 2017-10/..']],
])('an open end lies ahead where something is asked for or promised: %s', (sentence, dates) => {
  expect(datesIn(sentence, '2018-05-09')).toEqual(dates)
})

test.each([
  ['Der Bischof tritt heute sein Amt an.', ['heute = 2018-05-09']],
  ['Das Kabinett beschließt heute den Plan.', ['heute = 2018-05-09']],
  ['Heute ist Weltkindertag.', ['Heute = 2018-05-09']],
  ['Früher war das selten, heute ist Ganztag die Regel.', []],
  ['Sie zog 1980 her und ist heute zu Gast in vielen Schulen.', ['1980 = 1980']],
  ['Die Ministerin ist heute zu Gast in Hamm.', ['heute = 2018-05-09']],
  ['Der Bau wird heute als Museum genutzt. Heute ist vieles anders. Er tritt heute oft auf.', []],
  ['Das sagte der Minister Joachim Herrmann morgen ab 17 Uhr zu.', ['morgen = 2018-05-10']],
  ['Wahl auf dem Kreisparteitag\n\nAm Samstag wurde der Vorstand gewählt.', ['Samstag = 2018-05-05']],
  ['Bei der Sitzung am Dienstag sind die Pläne bestätigt worden.', ['Dienstag = 2018-05-08']],
  ['Sie stimmte alle auf die Wahl am 27. September ein.', ['27. September = 2018-09-27']],
  ['Sie lud zum Fest am Dienstag ein.', ['Dienstag = 2018-05-15']],
  ['Sie hieß die Gäste am Dienstag willkommen.', ['Dienstag = 2018-05-08']],
  [
    'Zwischen Sonntag, 10.11.2019, 20:00 Uhr, und Montag, 6:30 Uhr, brannte es.',
    ['Zwischen Sonntag, 10.11.2019, 20:00 Uhr, und Montag = 2019-11-10/2019-11-11'],
  ],
  [
    'Von Freitag, 11. Mai (21 Uhr), bis Montag, 14. Mai (4 Uhr): Sperrung.',
    ['Von Freitag, 11. Mai (21 Uhr), bis Montag, 14. Mai = 2018-05-11/2018-05-14'],
  ],
  ['Die Anlage soll bis in die Vierzigerjahre laufen.', ['die Vierzigerjahre = 204X']],
  ['Die Sperrung kommt erst in den Fünfzigerjahren.', ['den Fünfzigerjahren = 205X']],
  ['Die Geschichte des Hauses reicht bis in die zwanziger Jahre zurück.', ['die zwanziger Jahre = 192X']],
  ['1920 öffnet die Zeche, bis in die sechziger Jahre fördert sie.', ['1920 = 1920', 'die sechziger Jahre = 196X']],
  ['Das Gebäude der Siebzigerjahre wird abgerissen.', ['der Siebzigerjahre = 197X']],
  ['Bis in die Siebzigerjahre wurde hier Kohle gefördert.', ['die Siebzigerjahre = 197X']],
  ['Der Nachfolger des im April in den Ruhestand gegangenen Rats soll bald kommen.', ['April = 2018-04']],
  ['Der Nachfolger des im Juni in den Ruhestand gegangenen Rats soll bald kommen.', ['Juni = 2017-06']],
  ['Der im Juni geplante Umbau kommt.', ['Juni = 2018-06']],
  ['Die am 20. Juni angemeldete Demonstration führt durch die Stadt.', ['20. Juni = 2018-06-20']],
  ['Er dankte dem zum 30. September ausscheidenden Leiter.', ['30. September = 2018-09-30']],
  ['Der Landrat kündigte den am 2. Juni öffnenden Park an.', ['2. Juni = 2018-06-02']],
  ['Sie verabschiedete die Ende Juli ausscheidende Rektorin.', ['Ende Juli = 2018-07 end']],
  [
    'Sie lobte die am 1. Juli in Kraft tretende und die ab Juni geltende Regel.',
    ['1. Juli = 2018-07-01', 'ab Juni = 2018-06/..'],
  ],
  ['Er lobte die Freitag endende Frist.', ['Freitag = 2018-05-11']],
  ['Der Mitte Juni verstorbene Rat war beliebt.', ['Mitte Juni = 2017-06 mid']],
  ['Er dankte den am Samstag anwesenden Gästen.', ['Samstag = 2018-05-05']],
  ['Das Ende des Jahres 2014 war gut.', ['Das Ende des Jahres 2014 = 2014 end']],
  ['Rückfragen: 0251 123, heute von 14.00 bis 15.30 Uhr', ['heute = 2018-05-09']],
  ['Das Land hat heute bis zu 20 Zentren, heute von 30 Kommunen 20.', []],
  ['Der im August gegründete Verein hat 20 Mitglieder.', ['August = 2017-08']],
  ['Die Plätze bei der Tagung am 27. Mai waren schnell vergeben.', ['27. Mai = 2018-05-27']],
  ['Für das Programm auf der Messe am Samstag wurden drei Chöre gewonnen.', ['Samstag = 2018-05-12']],
  ['Auf der Messe am Samstag wurden drei Chöre gehört.', ['Samstag = 2018-05-05']],
  ['Im April 2009 gründete sie den Verein. Erst im August kamen Kinder.', ['April 2009 = 2009-04', 'August = 2009-08']],
  [
    'Im Juli 2012 wurde geprüft. Noch im Januar hieß es, dass gespart wird.',
    ['Juli 2012 = 2012-07', 'Januar = 2018-01'],
  ],
])('what is meant by the words around it: %s', (sentence, dates) => {
  expect(datesIn(sentence, '2018-05-09')).toEqual(dates)
})

test.each([
  ['Es gibt zwei Abende, die vorbereitet wurden: am 11. September in Bünde.', ['11. September = 2018-09-11']],
  ['Die Zahlen zeigen, wie es wuchs: Im Mai 2013 waren es 6, im Juni 7.', ['Mai 2013 = 2013-05', 'Juni = 2013-06']],
  ['Am Freitag hat die Ministerin, Dr. Ada Stein (SPD), die Schau eröffnet.', ['Freitag = 2018-05-04']],
  [
    'Im Mai 2013 waren es 16, zum Ende desselben Jahres 47.',
    ['Mai 2013 = 2013-05', 'Ende desselben Jahres = 2013 end'],
  ],
])('a clause is that of its sentence: %s', (sentence, dates) => {
  expect(datesIn(sentence, '2018-05-09')).toEqual(dates)
})

test.each([
  ['Der Ausschuss hat empfohlen, das Team zum 1. Juli aufzustocken.', ['1. Juli = 2018-07-01']],
  ['Sie stellten die Leiterin vor, die ihren Dienst zum 1. Juni antritt.', ['1. Juni = 2018-06-01']],
  ['Vor Ort war die Leiterin, die ihren Dienst zum 1. März antrat.', ['1. März = 2018-03-01']],
  ['Wer am 14. Juni die Partei wählt, sollte wissen, was kommt.', ['14. Juni = 2018-06-14']],
  ['Die Versammlung hob den Beitrag zum 1. Juli von 60 auf 75 Euro an.', ['1. Juli = 2018-07-01']],
  ['Anträge für das zweite Quartal müssen bald eingehen.', ['das zweite Quartal = 2018-04/2018-06']],
  ['Es gibt Anträge, über die im November entschieden werden soll.', ['November = 2018-11']],
  [
    'Sonst hätten im August viele gefehlt, der Fluss wäre im Juli trocken gefallen.',
    ['August = 2017-08', 'Juli = 2017-07'],
  ],
  ['Die Leitung hat Ada Stein, bis August Direktorin in Hamm.', ['bis August = ../2017-08']],
  [
    'Die Schienen stammen aus dem Juni 1996. „Dann kam im Februar die Absage“, berichtet er.',
    ['dem Juni 1996 = 1996-06', 'Februar = 2018-02'],
  ],
  [
    'Sie kennt das aus dem Winter 2016/17. „Damals fehlten im Februar 60 Leute“, sagt sie.',
    ['dem Winter 2016/17 = 2016-24', 'Februar = 2017-02'],
  ],
  [
    'Als Schiedsmann wurde Ali Aksoy, geb. 3.6.1957, vereidigt; Eva Busch schied am 31. März aus.',
    ['3.6.1957 = 1957-06-03', '31. März = 2018-03-31'],
  ],
  ['Er soll in der Nacht zum 1. Mai einen Wagen beschädigt haben.', ['1. Mai = 2018-05-01']],
  ['Anträge müssen bis spätestens 31. August eingegangen sein.', ['bis spätestens 31. August = ../2018-08-31']],
  ['Die Kurzarbeit, zum 1. März eingeführt, wird verlängert.', ['1. März = 2018-03-01']],
  ['Er scheidet Ende September aus, sein Vertrag wäre noch gelaufen.', ['Ende September = 2018-09 end']],
  ['Die Schule begrüßt am 1. Juni ihren Kurs, der letzte hatte viele Gäste.', ['1. Juni = 2018-06-01']],
  [
    'Eröffnet wird am 16. September. Anfang Februar kommt „Woyzeck“ heraus.',
    ['16. September = 2018-09-16', 'Anfang Februar = 2019-02 start'],
  ],
  [
    'Vor einem Jahr lag er bei 117. Die Umfrage lief bis zum 18. Januar.',
    ['Vor einem Jahr = 2017', 'bis zum 18. Januar = ../2018-01-18'],
  ],
  [
    'Sie sagt, dass der Umbau im Februar begonnen habe und im Sommer enden werde.',
    ['Februar = 2018-02', 'Sommer = 2018-22'],
  ],
  [
    'Er fragt nach dem Bericht für 2012. Den für das Folgejahr gebe es noch nicht.',
    ['2012 = 2012', 'das Folgejahr = 2013'],
  ],
  [
    'Die Kita wurde letzte Woche gerichtet und geht im Herbst in Betrieb.',
    ['letzte Woche = 2018-04-30/2018-05-06', 'Herbst = 2018-23'],
  ],
  ['Im März haben Rat und Verwaltung getagt.', ['März = 2018-03']],
  ['Wer in einem Jahr 80 Prozent gibt, darf sich nicht wundern.', []],
  ['Der Plan gilt rückwirkend zum 1. Januar.', ['1. Januar = 2018-01-01']],
])('verbs say which year a day or month is in: %s', (sentence, dates) => {
  expect(datesIn(sentence, '2018-05-09')).toEqual(dates)
})

test('in the present a season is the next one', () => {
  expect(datesIn('Im Herbst schreiben wir mit Ihnen den Plan fort.', '2019-01-04')).toEqual(['Herbst = 2019-23'])
})

test('the beginning and end of a year near its turn', () => {
  expect(datesIn('Damit können zum Jahresbeginn sieben Städte loslegen.', '2012-12-14')).toEqual([
    'Jahresbeginn = 2013 start',
  ])
  expect(datesIn('Zum Jahresende waren es 47.', '2013-01-20')).toEqual(['Jahresende = 2012 end'])
})

test('weekdays that head the lines of a list go on from its last day', () => {
  const week = 'Mo., 28.5., 11 Uhr: Eröffnung im Rathaus\nDienstag: Lesung\nFreitag, 19 Uhr: Film'
  expect(datesIn(week, '2018-05-09')).toEqual([
    'Mo., 28.5. = 2018-05-28',
    'Dienstag = 2018-05-29',
    'Freitag = 2018-06-01',
  ])
  expect(datesIn('Am 28. Mai tagt der Rat.\nFreitag, 19 Uhr: Film', '2018-05-09')).toEqual([
    '28. Mai = 2018-05-28',
    'Freitag = 2018-05-11',
  ])
})

test('a review heads entries of its year', () => {
  const entries = '\n\nJanuar: Der Rat stimmt zu.\n\n6. März: Umzug.'
  const dates = ['2017 = 2017', 'Januar = 2017-01', '6. März = 2017-03-06']
  expect(datesIn(`Das war 2017${entries}`, '2017-12-20')).toEqual(dates)
  expect(datesIn(`Programm${entries}`, '2017-12-20')).toEqual(['Januar = 2018-01', '6. März = 2018-03-06'])
})

test.each([
  [
    'Ab Sonntag, 13. Mai, zeigt es das Haus.\n\nDie Zeche hatte am 31. März 1973 geschlossen.\n\nSie eröffnet die Schau am Vorabend.',
    ['Ab Sonntag, 13. Mai = 2018-05-13/..', '31. März 1973 = 1973-03-31', 'Vorabend = 2018-05-12'],
  ],
  [
    'Die Zeche hatte am 31. März 1973 geschlossen.\n\nSie eröffnet die Schau am Vorabend.',
    ['31. März 1973 = 1973-03-31'],
  ],
  ['Am 3. Mai 1973 brannte es.\n\nTags darauf kam Hilfe.', ['3. Mai 1973 = 1973-05-03', 'Tags darauf = 1973-05-04']],
  [
    'Vorlesungen: 19.09.2018 bis 13.01.2019\nPrüfungen: 16.01. bis 04.02.\nAnmeldung: 1. bis 15. Februar',
    [
      '19.09.2018 bis 13.01.2019 = 2018-09-19/2019-01-13',
      '16.01. bis 04.02. = 2019-01-16/2019-02-04',
      '1. bis 15. Februar = 2019-02-01/2019-02-15',
    ],
  ],
  ['Die Prüfungen waren vom 16.01. bis 04.02. dran.', ['vom 16.01. bis 04.02. = 2018-01-16/2018-02-04']],
  [
    'Mi/Do, 23./24.5., je 16 Uhr: Werkstatt\nFreitagnachmittag: Gebet',
    ['23./24.5. = 2018-05-23', '23./24.5. = 2018-05-24', 'Freitagnachmittag = 2018-05-25'],
  ],
  ['Im Jahr 2017 waren es 72 und bis Ende April gut 53.', ['Jahr 2017 = 2017', 'bis Ende April = ../2018-04 end']],
  ['Im Jahr 2017 waren bis Ende April 53 da.', ['Jahr 2017 = 2017', 'bis Ende April = ../2017-04 end']],
  ['Sie hatte den Bericht ursprünglich für das Frühjahr zugesagt.', ['das Frühjahr = 2018-21']],
  ['Sie kündigte einen Antrag für den Herbst an.', ['den Herbst = 2018-23']],
  ['Die Zahlen für den Herbst lagen hoch.', ['den Herbst = 2017-23']],
  [
    'Im April zählten sie viele. Ihnen kommt die Kollekte am Buß- und Bettag zugute.',
    ['April = 2018-04', 'Buß- und Bettag = 2018-11-21'],
  ],
  ['In seinem heute dem Landtag zugeleiteten Bericht steht das.', ['heute = 2018-05-09']],
  ['In den heute dort stehenden Häusern ist das so.', []],
])('what lists, events and attributes say of their day: %s', (sentence, dates) => {
  expect(datesIn(sentence, '2018-05-09')).toEqual(dates)
})
