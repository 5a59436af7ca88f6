import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `value/total kind`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(({ value, total, kind }) => `${total === null ? value : `${value}/${total}`} ${kind}`)

describe('counts by turns of phrase', () => {
  test.each<[text: string, ...expected: string[]]>([
    // What is expected, aimed at, or comes.
    [
      'Damit hat sich die Zahl der bewilligten Kommunalen Integrationszentren auf 30 erhöht. Bis zum Jahresende rechnet das Ministerium mit 45.',
      '30 count',
      '45 target',
    ],
    [
      'Derzeit gibt es 47 Kommunale Integrationszentren. Ziel seien 54. Beraten werden sie in Dortmund.',
      '47 count',
      '54 target',
    ],
    ['50 KIs arbeiten, zwei, in den Kreisen Olpe und Soest, folgen Ende Juni.', '50 count', '2 increment'],
    ['36 KI machen mit, fünf mehr als im Vorjahr.', '36 count', '5 increment'],
    [
      'Das KI hat geöffnet, das 53. Dann haben wir alle 54 Kommunalen Integrationszentren beisammen.',
      '53 ordinal',
      '54/54 target',
    ],
    ['48 Kommunale Integrationszentren gibt es. Dass es alle 54 werden, glaubt niemand.', '48 count', '54/54 target'],
    ['19 KI machen mit. „Bis 2020 wollen wir mit mindestens 30 zusammenarbeiten“, sagte sie.', '19 count', '30 target'],
    // What opens the clause says that it is not so yet; a share of the places is no number of them.
    [
      'Es gibt 23 Kommunale Integrationszentren. Wir helfen, damit bald alle 53 Kreise und kreisfreien Städte eines haben.',
      '23 count',
      '53/53 target',
    ],
    [
      'Erst wenn alle 54 Kreise und kreisfreien Städte ein Kommunales Integrationszentrum haben, sind wir am Ziel.',
      '54/54 target',
    ],
    [
      'Der Rat sagt Ja, damit haben alle 54 Kreise und kreisfreien Städte ein Kommunales Integrationszentrum.',
      '54/54 count',
    ],
    [
      'Jetzt arbeiten 31 Kommunale Integrationszentren. Das ist mehr als die Hälfte aller 54 Kreise und kreisfreien Städte.',
      '31 count',
    ],
    ['Die Mehrheit der 54 Kreise und kreisfreien Städte hat ein Kommunales Integrationszentrum.'],
    ['Das KI freut sich. Bis zum Jahresende sollen 45 Zentren arbeiten.', '45 target'],
    ['Das KI war im Juni als 31. des Landes an den Start gegangen.', '31 ordinal'],
    // Another total than any known, said of one of what the sentence before is about; of another thing it is none.
    [
      'Die Kommunalen Integrationszentren haben sich bewährt. In 53 von 56 Kreisen und kreisfreien Städten gibt es eins.',
      '53/56 count',
    ],
    [
      'Die Kommunalen Integrationszentren haben sich bewährt. In 12 von 56 Kreisen und kreisfreien Städten gibt es eine Wache.',
    ],
    // In so many something else shall be; it is the total that is planned.
    ['In 20 KI sollen noch in diesem Jahr neue Stellen entstehen.', '20 count'],
    ['16 der geplanten 54 Kommunalen Integrationszentren arbeiten bereits.', '16/54 count'],
    // Places that have none.
    [
      'Es sind noch immer nur 48 Kommunale Integrationszentren. Sechs Kreise haben bis heute keinen Antrag gestellt.',
      '48 count',
      '6 remainder',
    ],
    ['47 Kommunale Integrationszentren arbeiten, fünf Kreise überlegen noch.', '47 count', '5 remainder'],
    [
      'Kleve ist als einziger der 54 Kreise und kreisfreien Städte noch ohne Kommunales Integrationszentrum.',
      '1/54 remainder',
    ],
    ['Es gibt 53 Kommunale Integrationszentren. Nur einer der 54 Kreise fehlt noch.', '53 count', '1/54 remainder'],
    ['Für alle 53 Zentren, die entstehen sollen, wirbt das Kommunale Integrationszentrum.', '53/53 target'],
    ['Die KI sollen in den zwei Kreisen, die noch keines haben, für sich werben.', '2 remainder'],
    ['Vor vier Jahren hatten wir kein Kommunales Integrationszentrum, heute haben wir 50.', '50 count'],
    [
      'Köln und Hamm sind die ersten zwei Städte in Nordrhein-Westfalen, die ein Kommunales Integrationszentrum bekommen.',
      '2 count',
    ],
    // Which one it is, past marks and a second adjective; a sum is none.
    ['Minister und Leiterin eröffnen das 54. und letzte Kommunale Integrationszentrum des Landes.', '54 ordinal'],
    ['Das 50. „KI“ des Landes ist da.', '50 ordinal'],
    [
      'Im Rheinland gibt es 27 Kommunale Integrationszentren. Zusammen mit Westfalen sind das 54.',
      '27 count',
      '54 count',
    ],
    [
      'Als 49. Gebietskörperschaft in Nordrhein-Westfalen hat der Kreis ein Kommunales Integrationszentrum eröffnet.',
      '49 ordinal',
    ],
    [
      'Landesweit ist es das 52. Kommunale Integrationszentrum, im Münsterland das fünfte und letzte.',
      '52 ordinal',
      '5 ordinal',
    ],
    // Parts, shares and those that took part in something.
    ['31 Kommunale Integrationszentren gehören zu einem Kreis, 23 zu einer kreisfreien Stadt.', '31 count', '23 count'],
    [
      'Im Rheinland arbeiten 24 der 27 möglichen Kommunalen Integrationszentren. In Westfalen sind 25 von 27 am Netz.',
      '24/27 count',
      '25/27 count',
    ],
    [
      'Es gibt 54 Kommunale Integrationszentren. Bei knapp der Hälfte (26) leitet eine Frau das Haus.',
      '54 count',
      '26 count',
    ],
    ['Es gibt 54 Kommunale Integrationszentren. Jetzt melden 31 der Zentren, dass Geld fehlt.', '54 count', '31 count'],
    ['Es gibt 54 Kommunale Integrationszentren. An der Umfrage nahmen 48 KI teil.', '54 count', '48 count'],
    ['29 Kommunale Integrationszentren berieten mehr, 17 mussten dafür anderes streichen.', '29 count', '17 count'],
    ['50 der 53 Kommunalen Integrationszentren waren sich einig, zwei enthielten sich.', '50/53 count', '2 count'],
    [
      '31 Kommunale Integrationszentren leisten zwei Drittel aller Beratungen. Die übrigen 23 ruhen.',
      '31 count',
      '23 remainder',
    ],
    ['53 Kommunale Integrationszentren arbeiten. Es ist das 54. von dann 54.', '53 count', '54/54 ordinal'],
    [
      'Die Kommunalen Integrationszentren treffen sich. Gemeinsam mit sechs anderen KI spielt Höxter vor.',
      '6 remainder',
    ],
    [
      '49 Kommunale Integrationszentren arbeiten. 2016 sollen die letzten fünf Kreise dazukommen.',
      '49 count',
      '5 remainder',
    ],
    [
      '36 Kommunale Integrationszentren arbeiten. 18 Kreise und kreisfreie Städte sind noch ohne Zusage; aus elf von ihnen liegt ein Antrag vor.',
      '36 count',
      '18 remainder',
      '11 count',
    ],
    [
      '52 Kreise haben ein Kommunales Integrationszentrum. Ohne eigenes KI bleibt nur noch ein Kreis: Kleve.',
      '52 count',
      '1 remainder',
    ],
    // Nouns that stand for them.
    ['Alle Kommunalen Integrationszentren – 54 an der Zahl – haben geöffnet.', '54 count'],
    ['Zehn Jahre später zählt das Netzwerk der Kommunalen Integrationszentren 54 Mitglieder.', '54 count'],
    ['Die Gemeinschaft der Kommunalen Integrationszentren vertritt alle 54 Häuser gegenüber dem Land.', '54/54 count'],
    [
      'Das Land hat 43 Kommunale Integrationszentren bewilligt. In 27 Fällen sind die Zentren aus einer Arbeitsstelle hervorgegangen.',
      '43 count',
      '27 count',
    ],
    [
      'Vorgesehen sind 54 Kommunale Integrationszentren. In zwei Fällen, Hagen und Unna, liegt die Zustimmung schon vor.',
      '54 target',
      '2 count',
    ],
    // One more than was counted before, however far that is.
    [
      'In Borken arbeitet das 51. Kommunale Integrationszentrum.\n\nDas Haus ist groß. Die Stadt freut sich. Es gab Kuchen. Viele kamen. Die Sonne schien.\n\nMit der Eröffnung in Steinfurt seien es nun 52, hieß es.',
      '51 ordinal',
      '52 count',
    ],
    ['Die Einrichtung von jetzt 36 Kommunalen Integrationszentren ist gesichert.', '36 count'],
    ['Warum gehört Kleve nicht zu den 52, die ein Kommunales Integrationszentrum betreiben?', '52 count'],
    // Places of two kinds, each with its number.
    [
      'Die Kommunalen Integrationszentren kommen. Damit können zum Jahresbeginn sieben Städte und zwei Kreise loslegen.',
      '7 count',
      '2 count',
    ],
    // Before the text says of what.
    ['43 Zentren bewilligt\n\nDas Land hat 43 Kommunale Integrationszentren bewilligt.', '43 count', '43 count'],
    ['In 48 Zentren wurden Stellen gestrichen. Die Kommunalen Integrationszentren stünden vor dem Aus.', '48 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('no counts by turns of phrase', () => {
  test.each([
    'Das KI hat die Schulen befragt. Geantwortet haben 47 von 53.',
    'Vor drei Jahren hatte kaum ein Kreis ein Kommunales Integrationszentrum. Damals waren es nicht einmal zehn.',
    'Die 54 KI-Leitungen tauschen sich aus.',
    'Beim Fest des Kommunalen Integrationszentrums traten zwölf Gruppen auf. In 20 Fällen half die Stadt.',
    'Das Kommunale Integrationszentrum lädt ein. Der Verein hat 54 Mitglieder.',
    // Only one of them is talked of, and others are counted.
    'Das Kommunale Integrationszentrum stellt sein Netz vor. 17 Standorte hat die Volkshochschule, 45 Einrichtungen der freien Träger machen mit.',
    'Das Kommunale Integrationszentrum bietet Kurse an 20 Standorten an. 15 Standorte sind barrierefrei.',
    'In den 53 Impfzentren wird geimpft. 50 Zentren sind startklar. Das Kommunale Integrationszentrum hat übersetzt.',
    // Places that have, lack or do something else.
    'Sie arbeiten eng mit den Kommunalen Integrationszentren zusammen. In 35 Städten teilen sie ein Büro mit der Beratung.',
    'Auch das Kommunale Integrationszentrum hilft. In fünf Kreisen gibt es noch kein Frauenhaus.',
    'Gewonnen hat das Kommunale Integrationszentrum. Zwei Kreise haben ihren Beitrag zurückgezogen.',
    'In 52 der Kreise ist eines eingerichtet, sagt das KI.',
    'Die Kommunalen Integrationszentren sind klein. Viele haben weniger als zehn.',
    'Die Kommunalen Integrationszentren wachsen. Zwei bis drei weitere folgen.',
    'Das KI berät. Frau Muster, 51, leitet es.',
  ])('%s', (text) => {
    expect(counts(text)).toEqual([])
  })
})
