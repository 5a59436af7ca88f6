import { describe, expect, test } from 'vitest'
import { conflictsIn } from './texts.js'

const on = (day: string, text: string) => `Düsseldorf, ${day}\n\n${text}\n`

/** What careful writers put side by side, and mean different things by. */
const CONSISTENT: readonly (readonly [name: string, first: string, second: string])[] = [
  [
    'how many there can be, in the sentence that tells how many there are',
    on(
      '4. September 2017',
      'In den 54 Kreisen und kreisfreien Städten des Landes sind heute 53 Kommunale Integrationszentren tätig.',
    ),
    on('5. September 2017', 'In Nordrhein-Westfalen gibt es heute 53 Kommunale Integrationszentren.'),
  ],
  [
    'those that are still to come',
    on(
      '19. März 2013',
      'Heute arbeiten in Nordrhein-Westfalen 18 Kommunale Integrationszentren, in 36 der 54 Kreise und kreisfreien Städte wird noch vorbereitet.',
    ),
    on('1. Juli 2013', 'Im Land sind heute 33 Kommunale Integrationszentren am Start.'),
  ],
  [
    'all districts, and some of them',
    on('9. November 2015', '49 der 54 Kreise und kreisfreien Städte haben heute ein Kommunales Integrationszentrum.'),
    on(
      '12. November 2015',
      'Bis wann werden alle 54 Kreise und kreisfreien Städte ein Kommunales Integrationszentrum haben?',
    ),
  ],
  [
    'the districts, and the cities',
    on('9. November 2016', 'Alle 31 Kreise haben inzwischen ein Kommunales Integrationszentrum.'),
    on('12. November 2016', 'Es fehlt noch in vier der 23 kreisfreien Städte ein Kommunales Integrationszentrum.'),
  ],
  [
    'some of those that there are, of which there are more later',
    on('15. April 2013', 'Drei der 21 Kommunalen Integrationszentren liegen am Rhein.'),
    on('18. Dezember 2013', 'Fünf der 44 Kommunalen Integrationszentren liegen am Rhein.'),
  ],
  [
    'some of those that there are, and how many there are',
    on('12. März 2024', 'In Nordrhein-Westfalen bestehen heute 54 Kommunale Integrationszentren.'),
    on('14. März 2024', 'Zwölf der 54 Kommunalen Integrationszentren haben heute geöffnet.'),
  ],
  [
    'what is asked for until a day to come',
    on('9. November 2012', 'In Nordrhein-Westfalen sind heute 19 Kommunale Integrationszentren beantragt.'),
    on('12. November 2012', 'Bis zum 31. Dezember 2012 sollen 30 Kommunale Integrationszentren beantragt sein.'),
  ],
  [
    'fewer of another step, far below',
    on('9. November 2012', 'In Nordrhein-Westfalen sind heute 33 Kommunale Integrationszentren beantragt.'),
    on('12. Februar 2013', 'In Nordrhein-Westfalen sind heute 16 Kommunale Integrationszentren bewilligt.'),
  ],
  [
    'some of them, later',
    on('4. Mai 2015', 'In Nordrhein-Westfalen gibt es heute 49 Kommunale Integrationszentren.'),
    on('7. September 2016', '17 Kommunale Integrationszentren arbeiten inzwischen mit eigenen Dolmetschern.'),
  ],
  [
    'the number of one looked back on',
    on('4. Mai 2017', 'In Nordrhein-Westfalen gibt es heute 53 Kommunale Integrationszentren.'),
    on('11. September 2017', 'Das Leverkusener Zentrum war das 36. Kommunale Integrationszentrum im Land.'),
  ],
  [
    'about as many, later',
    on('4. Mai 2017', 'In Nordrhein-Westfalen gibt es heute 53 Kommunale Integrationszentren.'),
    on('11. September 2017', 'In Nordrhein-Westfalen gibt es heute rund 50 Kommunale Integrationszentren.'),
  ],
  [
    'numbers of two places',
    on(
      '4. September 2019',
      'Das Kommunale Integrationszentrum Herford wurde 2013 als 44. Kommunales Integrationszentrum in Nordrhein-Westfalen gegründet.',
    ),
    on(
      '9. September 2019',
      'Im Jahr 2013 ging das Bottroper Zentrum als 34. Kommunales Integrationszentrum in Nordrhein-Westfalen an den Start.',
    ),
  ],
  [
    'a further part in the sentence of two',
    on(
      '4. Mai 2017',
      'Das Zentrum kostet im Jahr 2017 insgesamt 425.000 Euro. 170.000 Euro davon schießt das Land zu, 215.000 Euro stammen aus dem städtischen Haushalt, und mit 40.000 Euro beteiligt sich die Sparkassenstiftung.',
    ),
    on('5. Mai 2017', 'Nichts.'),
  ],
  [
    'what is reckoned with, and what there is',
    on(
      '26. September 2015',
      'In Nordrhein-Westfalen gibt es heute 49 Kommunale Integrationszentren. Bei 54 Zentren koste das etwa 10,8 Millionen Euro im Jahr.',
    ),
    on('28. September 2015', 'Vier statt zwei Lehrkräfte hieße bei 54 Zentren insgesamt 208 Stellen.'),
  ],
  [
    'the others',
    on('6. September 2017', 'In Nordrhein-Westfalen gibt es heute 53 Kommunale Integrationszentren.'),
    on('8. September 2017', 'Mit den 52 anderen Kommunalen Integrationszentren tauschen wir gute Ideen aus.'),
  ],
  [
    'those that do something',
    on('22. April 2021', 'Alle 54 Kommunalen Integrationszentren des Landes sind heute in Essen vertreten.'),
    on('22. April 2021', 'Über einen eigenen Pool von Laiendolmetschern verfügen 47 Kommunale Integrationszentren.'),
  ],
  [
    'those that have done something, later',
    on('17. März 2014', 'In Nordrhein-Westfalen arbeiten heute 47 Kommunale Integrationszentren.'),
    on('10. April 2014', '39 Kommunale Integrationszentren haben sich für diesen Schwerpunkt entschieden.'),
  ],
  [
    'where something is so, later',
    on('17. März 2023', 'In Nordrhein-Westfalen gibt es heute 54 Kommunale Integrationszentren.'),
    on('30. September 2023', 'In 45 Kommunalen Integrationszentren klaffen Lücken.'),
  ],
  [
    'a time that the sentence does not give',
    on('17. März 2018', 'In Nordrhein-Westfalen gibt es heute 54 Kommunale Integrationszentren.'),
    on('22. November 2019', 'Zu Beginn der Erhebung bestanden 53 Kommunale Integrationszentren.'),
  ],
  [
    'parts of which more is told between',
    on(
      '8. Oktober 2013',
      'In 43 der 54 Kreise und kreisfreien Städte ist ein Kommunales Integrationszentrum bewilligt. Für sechs liegt der Antrag vor. In den verbleibenden fünf steht der Beschluss noch aus.',
    ),
    on('9. Oktober 2013', 'Neben Kleve haben noch drei Kreise kein Kommunales Integrationszentrum.'),
  ],
  [
    'of the districts, and of all',
    on(
      '19. Juni 2013',
      'Von den 31 Kreisen haben zwölf die Bewilligung für ein Kommunales Integrationszentrum erhalten.',
    ),
    on('19. Juni 2013', 'Heute sind in Nordrhein-Westfalen 29 Kommunale Integrationszentren bewilligt.'),
  ],
  [
    'all of a Regierungsbezirk, and all of the Land',
    on('21. März 2019', 'Das Land fördert die Kommunalen Integrationszentren im Jahr 2019 mit 15,7 Millionen Euro.'),
    on(
      '4. Juli 2019',
      'Das Land fördert die Kommunalen Integrationszentren im Regierungsbezirk im Jahr 2019 mit 7.065.000 Euro.',
    ),
  ],
  [
    'about as much',
    on('21. März 2019', 'Das Land fördert die Fachstelle Sprache im Jahr 2019 mit 412.800 Euro.'),
    on('24. März 2019', 'Das Land fördert die Fachstelle Sprache im Jahr 2019 mit rund 412.000 Euro.'),
  ],
  [
    'two towns of one programme',
    'Herne, 24. Oktober 2017 – Das Land gibt 2018 für die Treffpunkte 13,6 Millionen Euro. Für die Treffpunkte in Herne gibt die Stadt 2018 41.000 Euro dazu.',
    'Hamm, 8. November 2017 – Das Land gibt 2018 für die Treffpunkte 13,6 Millionen Euro. Für die Treffpunkte in Hamm gibt die Stadt 2018 46.000 Euro dazu.',
  ],
  [
    'the building and its design',
    'Gladbeck, 5. April 2014 – Der Umbau der Turnhalle kostet 1.450.000 Euro, die Planung 145.000 Euro.',
    'Gladbeck, 24. Juni 2014 – Für die Planung der Turnhalle sind 145.000 Euro veranschlagt.',
  ],
  [
    'sums and differences that work out',
    'Oelde, 18. April 2016 – Der Kreis leitet 31.500 Euro an die Stadt weiter. Die Stadt selbst legt 8.500 Euro dazu, so dass dort 40.000 Euro zur Verfügung stehen.',
    'Düsseldorf, 12. November 2024 – 2024 gibt das Land für die Beratung 35 Millionen Euro aus. 2025 sind es nur noch 12,9 Millionen Euro. Das sind 22,1 Millionen Euro weniger.',
  ],
  [
    'a share of all that something costs',
    'Remscheid, 12. November 2016 – Auf Remscheid entfällt für den Dolmetscherdienst 2017 ein Anteil von 45.000 Euro. Die Gesamtkosten des Dolmetscherdienstes werden für 2017 mit 230.000 Euro angegeben.',
    'Solingen, 12. November 2016 – Die Gesamtkosten des Dolmetscherdienstes werden für 2017 mit 230.000 Euro angegeben.',
  ],
  [
    'a programme, and what one district gets of it',
    'Düsseldorf, 10. Januar 2020 – Das Land stellt 2020 für das Kommunale Integrationsmanagement 52 Millionen Euro bereit.',
    'Siegen, 20. Januar 2020 – Der Kreis Siegen-Wittgenstein erhält für das Kommunale Integrationsmanagement 2020 vom Land 520.000 Euro.',
  ],
  [
    'another thing, in a text that repeats a figure',
    'Herten, 8. März 2018 – Für die Sprachkurse hat die Stadt 2017 insgesamt 96.400 Euro ausgegeben. 61.000 Euro kamen vom Land, 35.400 Euro aus dem städtischen Haushalt.',
    'Herten, 20. März 2018 – 35.400 Euro in einem Jahr sind zu wenig. Für das Stadtfest gab Herten 2017 mehr aus, nämlich 41.000 Euro.',
  ],
  [
    'those that took part, and how many there are',
    on('12. Juni 2013', 'Heute gibt es in Nordrhein-Westfalen 53 Kommunale Integrationszentren.'),
    on(
      '12. Juni 2013',
      'An der Studie nahmen 46 Kommunale Integrationszentren teil. 15 der 46 Zentren beraten auch Unternehmen.',
    ),
  ],
  [
    'those that a clause tells apart',
    on('12. Juni 2013', 'Heute gibt es in Nordrhein-Westfalen 53 Kommunale Integrationszentren.'),
    on(
      '12. Juni 2013',
      '15 der 46 Kommunalen Integrationszentren, die am Programm teilnehmen, beraten heute auch Unternehmen.',
    ),
  ],
  [
    'a thing each, with a zero more',
    on('12. Juni 2013', 'Die Stadt Hamm baut eine Mensa für 2.350.000 Euro.'),
    on('12. Juni 2013', 'Die Stadt Hamm baut einen Spielplatz für 235.000 Euro.'),
  ],
  [
    'a thing each, with another digit',
    on('12. Juni 2013', 'Die Stadt Hamm saniert die Turnhalle für 1.200.000 Euro.'),
    on('12. Juni 2013', 'Die Stadt Hamm saniert die Grundschule für 1.300.000 Euro.'),
  ],
  [
    'two of a kind, with two names',
    on('12. Juni 2013', 'Das Land fördert die Kita Sonnenblume in Hamm mit 340.000 Euro.'),
    on('12. Juni 2013', 'Das Land fördert die Kita Regenbogen in Hamm mit 304.000 Euro.'),
  ],
  [
    'two of a kind, of one programme',
    on(
      '12. Juni 2013',
      'Das Land fördert die Kita am Markt in Hamm mit 340.000 Euro. Das Programm umfasst 5.250.000 Euro.',
    ),
    on(
      '12. Juni 2013',
      'Das Land fördert die Kita an der Lippe in Hamm mit 304.000 Euro. Das Programm umfasst 5.250.000 Euro.',
    ),
  ],
  [
    'those of the centres that a clause tells apart',
    on('12. Juni 2013', 'Heute gibt es in Nordrhein-Westfalen 53 Kommunale Integrationszentren.'),
    on('12. Juni 2013', 'Von den 46 Kommunalen Integrationszentren, die sich beworben haben, liegen 15 am Rhein.'),
  ],
  [
    'districts that were missing at a meeting',
    on('12. Juni 2013', 'Heute gibt es in Nordrhein-Westfalen 54 Kommunale Integrationszentren.'),
    on(
      '12. Juni 2013',
      'Drei der 54 Kreise und kreisfreien Städte fehlten beim Treffen der Kommunalen Integrationszentren.',
    ),
  ],
  [
    'districts that did not answer',
    on('12. Juni 2013', 'Heute gibt es in Nordrhein-Westfalen 54 Kommunale Integrationszentren.'),
    on(
      '12. Juni 2013',
      'Bei der Befragung der Kommunalen Integrationszentren haben vier der 54 Kreise und kreisfreien Städte nicht geantwortet.',
    ),
  ],
  [
    'parts in whole millions',
    on(
      '5. Dezember 2019',
      'Für das Integrationsmanagement stehen im Jahr 2020 Landesmittel in Höhe von 25 Millionen Euro bereit. Davon sind 10 Millionen Euro für Koordinierungsstellen, 8 Millionen Euro für das Fallmanagement und 6 Millionen Euro für Personal vorgesehen.',
    ),
    on('5. Dezember 2019', 'Das Integrationsmanagement beginnt im Frühjahr.'),
  ],
  [
    'the period told once',
    on(
      '10. Oktober 2018',
      'Das Land gibt im Jahr 212.000 Euro, der Kreis legt 138.000 Euro dazu. Das Jahresbudget liegt damit bei 350.000 Euro.',
    ),
    on('10. Oktober 2018', 'Das Jahresbudget liegt bei 350.000 Euro.'),
  ],
  [
    'as many as a district has of them',
    on('19. April 2016', 'Heute gibt es landesweit 50 Kommunale Integrationszentren.'),
    on(
      '6. Juni 2016',
      'Die Kommunalen Integrationszentren seien gefragt. Dass das Rheinland zurzeit 17 davon habe, sei ein Pfund.',
    ),
  ],
  [
    'courses of two kinds',
    on('12. Juni 2013', 'Der Bund gibt Köln 3,2 Millionen Euro für Integrationskurse.'),
    on('12. Juni 2013', 'Der Bund gibt Köln 2,3 Millionen Euro für Sprachkurse.'),
  ],
  [
    'two museums',
    on('12. Juni 2013', 'Das Museum Folkwang in Essen erhält vom Land 230.000 Euro.'),
    on('12. Juni 2013', 'Das Ruhr Museum in Essen erhält vom Land 320.000 Euro.'),
  ],
  [
    'one town, two things',
    on('12. Juni 2013', '340.000 Euro gehen an die Stadt Hamm für die Jugendarbeit.'),
    on('12. Juni 2013', '304.000 Euro gehen an die Stadt Hamm für die Seniorenarbeit.'),
  ],
  [
    'an amount for once beside one a year',
    on(
      '12. Juni 2013',
      'Das Land gibt im Jahr 212.000 Euro, der Kreis legt 138.000 Euro für den Umbau dazu. Das Jahresbudget liegt damit bei 250.000 Euro.',
    ),
    on('12. Juni 2013', 'Der Umbau beginnt im Mai.'),
  ],
]

describe('texts that agree', () => {
  test.each(CONSISTENT)('%s', (_, first, second) => {
    expect(conflictsIn({ a: first, b: second }).map(({ rule, value_1, value_2 }) => [rule, value_1, value_2])).toEqual(
      [],
    )
  })
})

test('prizes of so much each come to no sum that can be told', () => {
  const text = [
    '6. Juni 2016',
    'Ausgezeichnet wurden:',
    '1. Preis (5.000 Euro): Eva Ott, Bottrop\n2. Preis (3.000 Euro): Jan Ott, Hamm\n3. Preis (2.000 Euro): Lea Ott, Hamm',
    'Sonderpreise zu je 1.000 Euro:\nIda Ott, Unna\nUdo Ott, Soest',
    'Der Preis ist mit insgesamt 13.000 Euro dotiert.',
  ].join('\n\n')
  expect(conflictsIn({ a: text })).toEqual([])
})

describe('and twins that do not', () => {
  test('two numbers of one place', () => {
    const found = conflictsIn({
      a: on(
        '4. September 2019',
        'Das Kommunale Integrationszentrum Herford wurde 2013 als 44. Kommunales Integrationszentrum in Nordrhein-Westfalen gegründet.',
      ),
      b: on(
        '9. September 2019',
        'Im Jahr 2013 ging das Herforder Zentrum als 34. Kommunales Integrationszentrum in Nordrhein-Westfalen an den Start.',
      ),
    })
    expect(found.map(({ rule }) => rule)).toEqual(['ordinal_inconsistent'])
  })

  test('those that have one and those that lack one', () => {
    const found = conflictsIn({
      a: on(
        '17. September 2015',
        'Mit Stand von heute sind landesweit 49 Kommunale Integrationszentren eingerichtet. In acht der 54 Kreise und kreisfreien Städte gibt es noch keines.',
      ),
    })
    expect(found.map(({ rule }) => rule)).toEqual(['sum_mismatch'])
  })

  test('another whole', () => {
    const found = conflictsIn({
      a: on(
        '4. September 2017',
        'Von den 54 Kreisen und kreisfreien Städten haben heute 53 ein Kommunales Integrationszentrum.',
      ),
      b: on('9. September 2017', 'Heute sind es im Land 53 von 56 möglichen Kommunalen Integrationszentren.'),
    })
    expect(found.map(({ rule }) => rule)).toEqual(['denominator_mismatch'])
  })

  test('a count that falls a little', () => {
    const found = conflictsIn({
      a: on('4. Mai 2015', 'In Nordrhein-Westfalen gibt es heute 52 Kommunale Integrationszentren.'),
      b: on('7. September 2016', 'In Nordrhein-Westfalen gibt es heute 47 Kommunale Integrationszentren.'),
    })
    expect(found.map(({ rule }) => rule)).toEqual(['decrease'])
  })
})
