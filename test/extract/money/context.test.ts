import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

const first = (text: string) => figuresOf(text).money[0]

test.each([
  ['Das Ministerium zahlt jährlich 500 Euro.', 'year'],
  ['Das kostet 500 Euro im Jahr.', 'year'],
  ['Sie erhält 310 statt bisher 290 Euro im Monat.', 'month'],
  ['Sie erhält 310 statt bisher 290 Euro.', null],
  ['In einem vollen Jahr fallen 412.800 Euro an.', 'year'],
  ['Das Programm hat ein jährliches Volumen von 5,5 Millionen Euro.', 'year'],
  ['Vor einem vollen Jahr gab es 500 Euro.', null],
  ['Das kostet 500 Euro pro Monat.', 'month'],
  ['Das kostet 500 Euro in der Woche.', 'week'],
  ['Das kostet zwei Euro sechzig am Tag.', 'day'],
  ['Das kostete 500 Euro im Jahr 2015.', null],
  ['Das Jahresbudget betrug sieben Cent.', 'year'],
  ['Es gibt 3,4 Mio. Euro mehr bei den Personalkosten pro Jahr.', 'year'],
  ['Die Stadt trägt 300 Euro je Platz und Monat.', 'month'],
  ['Das kostet Jahr für Jahr 500 Euro.', 'year'],
  ['Es gibt 500 Euro für das Jahr.', null],
  ['Das Jahresfest kostet 500 Euro.', null],
  ['Das kostet 500 Euro.', null],
])('%s recurs by %s', (text, period) => {
  expect(first(text)?.period).toBe(period)
})

test.each([
  ['Es gibt 170.000 Euro je Zentrum.', 'Zentrum'],
  ['Es gibt 30 Cent je gefahrenen Kilometer.', 'Kilometer'],
  ['Jedes Zentrum kann mit 170.000 Euro rechnen.', 'Zentrum'],
  ['Es gibt je 5.000 Euro.', null],
])('%s is per %s', (text, per) => {
  expect(first(text)?.per).toBe(per)
})

test.each([
  ['Das NRW-Integrationsministerium investiert 9,83 Millionen Euro.', 'NRW-Integrationsministerium'],
  ['Vom Land kommen 3 Mio. Euro.', 'Land'],
  ['Die Gruppe erhält Mittel des Landes in Höhe von 155.900 Euro.', 'Land'],
  ['Die Gruppe hat Mittel der Woche in Höhe von 155.900 Euro.', null],
  ['3 Mio. Euro kommen aus den kommunalen Haushalten.', 'Kommunen'],
  ['14,5 Millionen Euro waren Landesmittel.', 'Land'],
  ['Die Stadt Herne zahlt 3 Mio. Euro.', 'Stadt Herne'],
  ['15 Mio. Euro haben die Kreise 2014 für die Zentren aufgebracht.', 'Kreise'],
  ['Wir geben 25 Millionen Euro.', null],
  ['Im Haushalt des Landes stehen 3 Mio. Euro.', null],
])('%s is paid by %s', (text, payer) => {
  expect(first(text)?.payer).toBe(payer)
})

test.each([
  [
    'Die Stadt Ahlen gibt für das Programm „Lesen verbindet“ 36.000 Euro aus.',
    'Stadt Ahlen',
    'das Programm „Lesen verbindet“',
  ],
  ['Das Programm „Mut“ läuft. Das Land gibt dafür 5.000 Euro.', 'Land', 'Das Programm „Mut“'],
  ['Das Programm „Mut“ läuft. Die Bank zahlt für das Programm 5.000 Euro.', 'Bank', 'das Programm „Mut“'],
  ['Das Land fördert die Konferenz im Jahr 2016 mit 22.000 Euro.', 'Land', 'die Konferenz'],
  ['Das Land hat die Zentren 2014 mit 12 Mio. Euro gefördert.', 'Land', 'die Zentren'],
  ['Der Bund der Eltern zahlt für das Fest 5.000 Euro.', 'Bund der Eltern', 'das Fest'],
  ['Für das Fest gibt die AWO 5.000 Euro.', 'AWO', 'das Fest'],
  ['Das Geld gibt es seit Mai, 5.000 Euro.', null, null],
  ['In der ersten Phase fließen vom Land 5.000 Euro.', 'Land', null],
  ['In die erste Phase fließen vom Land 5.000 Euro.', 'Land', 'die erste Phase'],
  ['Wir fördern die Zentren mit 14,5 Millionen Euro.', null, 'die Zentren'],
  ['Die Zentren fördern die Vereine mit 10.000 Euro.', 'Zentren', 'die Vereine'],
])('%s is paid by %s for %s', (text, payer, purpose) => {
  expect(first(text)).toMatchObject({ payer, purpose })
})

test.each<[text: string, ...periods: (string | null)[]]>([
  ['Das Zentrum kostet im Jahr rund 412.000 Euro.', 'year'],
  ['Auf das Jahr gesehen sind das 600 Euro.', 'year'],
  // `im Jahr davor` is a time.
  ['Nach einem Überschuss von 1,1 Mio. Euro im Jahr davor fehlt Geld.', null],
  ['Das Land gab 2 Millionen Euro im Jahr zuvor.', null],
  ['Er soll die 95.000 Euro bis Ende 2020 jedes Jahr zahlen.', 'year'],
  ['Bis zu 45 Euro gibt es je Kurstag.', 'day'],
  ['Pro Teilnehmer und Unterrichtsstunde zahlt er 2,35 Euro.', 'hour'],
  ['In den Jahren 2017 bis 2019 fließen je 55.000 Euro.', 'year'],
  ['Das sind die 130 Mio. Euro, die das Gesetz jedes Jahr garantiert.', 'year'],
  ['Der Beitrag steigt von 310 auf 400 Euro im Monat.', 'month', 'month'],
  ['Jedes Haus bekommt 13.000 Euro jährlich, in Großstädten 14.000 Euro.', 'year', 'year'],
  ['Der Zuschuss bleibt bei 57.000 Euro jährlich, für eine halbe Stelle gibt es 22.500 Euro.', 'year', 'year'],
  ['Das Land gibt 170.000 Euro im Jahr, die Stadt legt 95.000 Euro dazu.', 'year', 'year'],
  ['Der Jahresbeitrag steigt von 60 auf 75 Euro.', 'year', 'year'],
  ['Das jährliche Budget reicht von 310.000 Euro auf dem Land bis zu 1,4 Mio. Euro.', 'year', 'year'],
  [
    'Sie bekommen 55.000 statt bisher 50.000 Euro im Jahr, für eine halbe Stelle 27.500 Euro statt 25.000.',
    'year',
    'year',
    'year',
    'year',
  ],
  ['Der Jahresbezugspreis beträgt 28,80 Euro, die Einzelnummer kostet 0,60 Euro.', 'year', null],
  ['Die Stundenhonorare liegen höher, der Wochenlohn bei 500 Euro.', 'week'],
  // A time, another matter, what one may get, what flows once.
  ['Das Land gibt 170.000 Euro im Jahr, die Stadt legt einmalig 95.000 Euro dazu.', 'year', null],
  ['Der Jahresbericht nennt 500 Euro.', null],
  ['Im Jahr darauf waren es 412.000 Euro.', null],
  ['Im Jahr der Gründung waren es 412.000 Euro.', null],
  ['Im Jahr 2016 waren es 412.000 Euro.', null],
  ['Es gibt 180.000 Euro im Jahr, für das Land zusammen 5,6 Mio. Euro.', 'year', null],
  ['Es gibt 500 Euro im Monat, für Vorhaben bis zu 1.000 Euro.', 'month', null],
])('%s recurs', (text, ...periods) => {
  expect(figuresOf(text).money.map(({ period }) => period)).toEqual(periods)
})

test('what was so much before is of the same payer and purpose', () => {
  const { money } = figuresOf(
    'Für das Fest zahlt das Land 2019 insgesamt 400.000 Euro. Im Jahr 2018 waren es 310.000 Euro.',
  )
  expect(money[1]).toMatchObject({ payer: 'Land', purpose: 'das Fest' })
})

test('each clause has its own payer', () => {
  const { money } = figuresOf('Das Land übernimmt 5 Mio. Euro, die Stadt 2 Mio. Euro und der Kreis 1 Mio. Euro.')
  expect(money.map(({ payer }) => payer)).toEqual(['Land', 'Stadt', 'Kreis'])
})

test.each([
  ['Es gab 3 Mio. Euro für die Arbeit der Einrichtungen.', 'die Arbeit der Einrichtungen'],
  ['Sie investiert 3 Mio. Euro in die Kommunalen Integrationszentren.', 'die Kommunalen Integrationszentren'],
  ['Es gab 3 Mio. Euro für das Jahr 2015.', null],
  ['Für die Sprachkurse in den Schulen gibt das Land 5 Millionen Euro.', 'die Sprachkurse'],
  ['In den Fonds gibt das Land 5 Millionen Euro.', 'den Fonds'],
])('%s is for %s', (text, purpose) => {
  expect(first(text)?.purpose).toBe(purpose)
})

describe('who pays, in manners of many kinds', () => {
  test.each<[text: string, ...payers: (string | null)[]]>([
    ['Das Land übernimmt 170.000 Euro, die Stadt bringt 198.000 Euro selbst auf.', 'Land', 'Stadt'],
    // Who fixes a duty does not pay it.
    ['Der Landkreis hat Gebühren von 250 Euro festgesetzt.', null],
    ['Die Stadt erhebt Elternbeiträge in Höhe von 250 Euro.', null],
    ['Der Kreis zahlt eine Umlage von 3 Mio. Euro.', 'Kreis'],
    [
      'Vom Land kommen 216.000 Euro, der Kreis gibt 90.000 Euro, die Städte bringen 54.000 Euro auf.',
      'Land',
      'Kreis',
      'Städte',
    ],
    ['Wuppertal zahlt 120.000 Euro, Solingen 65.000 Euro.', 'Wuppertal', 'Solingen'],
    ['Mit dem Anteil des Kreises von 160.000 Euro und dem Landeszuschuss von 560.000 Euro reicht es.', 'Kreis', 'Land'],
    ['320.000 Euro kommen aus dem Kreishaushalt.', 'Kreis'],
    ['Bei der Stadt bleiben 175.000 Euro.', 'Stadt'],
    ['550.000 Euro hat das Land 2021 für das Fest freigegeben.', 'Land'],
    ['1,9 Mio. Euro stammen aus dem Europäischen Sozialfonds.', 'Europäischen Sozialfonds'],
    ['Das Land reicht an die Kommunen 100 Mio. Euro weiter.', 'Land'],
    ['Das Land gibt 132 Mio. Euro, davon 61 Mio. Euro für die Beratung.', 'Land', 'Land'],
    // Whose the place is, or where something happens, says nothing of who pays.
    ['In Wuppertal kostet das Fest 120.000 Euro.', null],
    ['Aus dem Kreis Herne kamen 500 Leute, die 20 Euro zahlten.', null],
  ])('%s', (text, ...payers) => {
    expect(figuresOf(text).money.map(({ payer }) => payer)).toEqual(payers)
  })
})

describe('what for, in manners of many kinds', () => {
  test.each<[text: string, ...purposes: (string | null)[]]>([
    ['Der Kreis hat 84.000 Euro in den Umbau gesteckt.', 'den Umbau'],
    ['Von den 65 Mio. Euro, die das Land in die Beratung gibt, ist viel weg.', 'die Beratung'],
    ['750.000 Euro fließen in Container, 120.000 Euro in Deutschkurse.', 'Container', 'Deutschkurse'],
    ['Insgesamt kostet der Umbau des Hauses 64.500 Euro.', 'der Umbau des Hauses'],
    // Who reckons with costs is not what costs so much; nor is what has an amount of its own.
    ['Die Direktorin Dr. Eva Kern rechnet mit laufenden Kosten von 3 Mio. Euro.', null],
    ['Die Stadt rechnet mit Kosten von 3 Mio. Euro.', null],
    ['Die Untergrenze liegt bei 500 Euro, Vereine können bis zu 40.000 Euro erhalten.', null, null],
    ['Gekostet hat der Umbau 64.500 Euro.', 'der Umbau'],
    ['Insgesamt kostet das Land 64.500 Euro.', null],
    ['Im Schnitt kostet die Teilnehmer die Fahrt 65 Euro.', null],
    ['Das Land Hessen unterstützt die Agenturen mit 9,2 Mio. Euro. Damit werden Kurse bezahlt.', 'die Agenturen'],
    ['Als „Dank für gute Arbeit“ wertet er die Zusage. Das Land gibt dafür 318.000 Euro.', null],
    ['Das Programm „Mut“ geht weiter. Das Land gibt dafür 318.000 Euro.', 'Das Programm „Mut“'],
    ['Für die Uhr in Oberdorf haben wir 9.000 Euro gegeben.', 'die Uhr'],
    ['2017 wird das Land die Beratung nur noch mit 12 Mio. Euro finanzieren.', 'die Beratung'],
    [
      'In Herne wird das Personal mit 170.000 Euro vom Land und 95.000 Euro vom Kreis bezahlt.',
      'das Personal',
      'das Personal',
    ],
    ['Den Lernpaten haben wir 52.000 Euro zukommen lassen.', 'Den Lernpaten'],
    ['Das Land übernimmt bei den Lernlotsen einen Anteil von 560.000 Euro.', 'den Lernlotsen'],
    [
      'Die Verwaltung will die Sprachmittlung fortführen. 2016 sind dafür 48.000 Euro veranschlagt.',
      'die Sprachmittlung',
    ],
    ['Die Wiesner-Stiftung hat 94 Projekte mit 1.236.000 Euro gefördert.', null],
    ['Der Zuschuss des Landes von 20.000 Euro ist zugesagt.', null],
    ['Im Programm Miteinander stehen 3 Mio. Euro bereit.', 'Programm Miteinander'],
  ])('%s', (text, ...purposes) => {
    expect(figuresOf(text).money.map(({ purpose }) => purpose)).toEqual(purposes)
  })
})

describe('roles', () => {
  test.each<[text: string, ...roles: string[]]>([
    ['Die Mittel werden von 310 auf 400 Millionen Euro erhöht.', 'from', 'to'],
    ['Die Mittel steigen von 50.000 Euro im Jahr 2014 auf 60.000 Euro.', 'from', 'to'],
    ['Die Schuld soll auf 2,5 Mrd. EUR sinken.', 'to'],
    ['Eltern zahlen 3,40 Euro statt 3,25 Euro.', 'to', 'from'],
    // `um … unter` and `um … über` say how much it is lower or higher.
    ['Das Ergebnis lag mit 33,8 Mio. Euro um 900.000 Euro unter dem Vorjahreswert.', 'level', 'decrease'],
    ['Das Volumen liegt um fast eine Million Euro über dem des Vorjahres.', 'increase'],
    ['Das Geld geht an Vereine, über 500 Euro an jeden.', 'level'],
    ['Das ist ein Plus von 15 Cent.', 'increase'],
    ['Der Etat steigt um 3 Mio. Euro.', 'increase'],
    ['Der Etat sinkt um 3 Mio. Euro.', 'decrease'],
    ['Das sind 5,3 Mio. Euro weniger.', 'decrease'],
    ['Das ist ein Minus von 15 Cent.', 'decrease'],
    ['Gekürzt wird um 90 auf 310 Mio. Euro.', 'decrease', 'to'],
    ['Das Haus kostet 3 Mio. Euro.', 'level'],
    ['Aus 850.000 sind 910.000 Euro geworden.', 'from', 'to'],
  ])('%s', (text, ...roles) => {
    expect(figuresOf(text).money.map(({ role }) => role)).toEqual(roles)
  })
})

describe('parts and wholes', () => {
  test.each<[text: string, partOf: (number | null)[]]>([
    ['Das Budget ist 62.000 Euro, 38.000 Euro von der Stadt und 21.000 Euro vom Verein.', [null, 0, 0]],
    [
      'Der Etat von 640.000 Euro, der sich aus 350.000 Euro der Stadt und 150.000 Euro des Landes zusammensetzt.',
      [null, 0, 0],
    ],
    ['Es gab 62.000 Euro, 38.000 Euro im Jahr davor und 21.000 Euro im ersten.', [null, null, null]],
    ['Es gab insgesamt 39,4 Mio. Euro. Davon kamen 19,6 Mio. Euro vom Land, 14,5 Mio. Euro vom Bund.', [null, 0, 0]],
    ['Der Bau kostet 7,9 Mio. Euro, davon zahlt das Land 5,5 Mio. Euro.', [null, 0]],
    [
      'Von den 13 Mio. Euro entfallen 7,2 Mio. Euro auf Kitas, 4,3 Mio. Euro auf Schulen und 1,5 Mio. Euro auf Vereine.',
      [null, 0, 0, 0],
    ],
    ['Es gibt für zwei Stellen je 50.000 Euro und für Sachkosten 20.000 Euro, zusammen 120.000 Euro.', [2, 2, null]],
    ['Der Kurs kostet 15 Euro, ermäßigt 10 Euro, für Kinder 5 Euro.', [null, null, null]],
    ['Der Bau kostet 7,9 Mio. Euro. Die Schule kostet 3 Mio. Euro.', [null, null]],
    // Parts that do not come to their whole are its parts all the same.
    ['Es gab 39,4 Mio. Euro. Davon kamen 49,6 Mio. Euro vom Land und 5,3 Mio. Euro vom Bund.', [null, 0, 0]],
    ['Von den 25 Mio. Euro sind 15 Mio. Euro für Personal und 12 Mio. Euro für Projekte.', [null, 0, 0]],
    ['Der Kreis zahlt 260.000 Euro. Auf das Personal entfallen 200.000 Euro, auf Projekte 90.000 Euro.', [null, 0, 0]],
    ['Die Summe von 90.000 Euro setzt sich aus 50.000 Euro vom Land und 45.000 Euro Spenden zusammen.', [null, 0, 0]],
    ['Insgesamt stehen 300.000 Euro bereit: 200.000 Euro vom Land und 120.000 Euro von der Stadt.', [null, 0, 0]],
    ['Das Land trägt 200.000 Euro, die Stadt 110.000 Euro, zusammen sind das 300.000 Euro.', [2, 2, null]],
    [
      'Das Haus kostet 2,4 Mio. Euro. Davon zahlt das Land 1,8 Mio. Euro. Die restlichen 0,9 Mio. Euro gibt die Stadt.',
      [null, 0, 0],
    ],
    ['Das Land gibt 310.000 Euro und davon unabhängig der Bund für zwei Städte 500.000 Euro.', [null, null]],
    ['Davon profitieren alle. Es gibt 3 Mio. Euro und 2 Mio. Euro.', [null, null]],
    // Lists with an entry a line, and those behind a colon, whose sum stands somewhere above.
    [
      'Bescheide über 364.000 Euro. Davon sind 44.000 Euro für Miete.\n\nHerne: 96.000 Euro\nHamm: 148.000 Euro\nUnna: 120.000 Euro',
      [null, 0, 0, 0, 0],
    ],
    [
      'Es gibt 10.000 Euro. Viele kamen. Drei teilen es sich: 5.000 Euro für A, 3.000 Euro für B und 2.000 Euro für C.',
      [null, 0, 0, 0],
    ],
    [
      'Der Rat tagte.\n\nInvestiert werden 54 Mio. Euro, unter anderem:\n• Wache: 9,3 Mio. Euro\n• Radwege: 750.000 Euro',
      [null, 0, 0],
    ],
    [
      'Der Rat tagte.\n\nDer Etat umfasst 54 Mio. Euro, davon:\n• 9 Mio. Euro für Schulen\n• 60.000 Euro je Kommune',
      [null, 0, null],
    ],
    // Prizes of one sum, which may follow them; not where they come to more.
    [
      'Es gewannen:\n\n1. Preis (5.000 Euro): Eva Ott\n2. Preis (3.000 Euro): Jan Ott\n\nSonderpreise zu je 1.000 Euro:\nLea Ott\nIda Ott\n\nDer Preis ist mit insgesamt 10.000 Euro dotiert.',
      [3, 3, 3, null],
    ],
    [
      'Es gewannen:\n\n1. Preis (5.000 Euro): Eva Ott\n2. Preis (4.000 Euro): Jan Ott\n\nDer Chorpreis ist mit insgesamt 7.000 Euro dotiert.',
      [null, null, null],
    ],
    // `Diese Summe` is the last that was told.
    [
      'Erst sind es 56.666 Euro, 2017 dann 170.000 Euro. Diese Summe setzt sich zusammen: je 50.000 Euro für drei Kräfte und 20.000 Euro für eine halbe.',
      [null, null, 1, 1],
    ],
    [
      'Erst sind es 56.666 Euro, dann 170.000 Euro. Die Jury vergibt 50.000 Euro und 20.000 Euro.',
      [null, null, null, null],
    ],
    // What somebody adds to a cost, in its sentence or behind other shares of it; nothing where there is no cost.
    ['Mehr als 22.000 Euro kosten neue Möbel, die Stiftung schießt 7.500 Euro zu.', [null, 0]],
    [
      'Ein Haus kostet 725.000 Euro. Das Land trägt davon 268.000 Euro. Fast 360.000 Euro legen die Kreise dazu.',
      [null, 0, 0],
    ],
    ['Der Umbau kostet 22.000 Euro. Zur Feier steuert die Stiftung 500 Euro bei.', [null, null]],
    ['Das Land gibt 22.000 Euro. Die Stiftung legt 7.500 Euro dazu.', [null, null]],
    // A sum for a year, and two costs of which one is meant.
    ['Das Bad kostet 300.000 Euro im Jahr. Der Verein steuerte 2012 insgesamt 12.000 Euro bei.', [null, null]],
    [
      'Das Museum kostet 4 Mio. Euro. Das Theater kostet 3 Mio. Euro. Der Bund schießt 2 Mio. Euro zu.',
      [null, null, null],
    ],
    // What has been granted so far of what is at hand, unless there are two of it.
    [
      'Es stehen 40.000 Euro für Kurse und 90.000 Euro für Feste bereit. Bewilligt wurden bislang 12.000 Euro.',
      [null, null, null],
    ],
    ['2016 stehen 2,6 Mio. Euro bereit. Bewilligt sind bislang 1,9 Mio. Euro für 40 Gruppen.', [null, 0]],
    ['2016 stehen 2,6 Mio. Euro bereit. Die Stiftung hat bislang 40.000 Euro bewilligt.', [null, null]],
    [
      'Der Rat tagte.\n\nInvestiert werden 54 Mio. Euro. Es gelten:\n• Wache: 9,3 Mio. Euro\n• Radwege: 750.000 Euro',
      [null, null, null],
    ],
    // `Davon` may open the next paragraph, `daraus` stands behind its part.
    ['Das Land plant mit 6,4 Mio. Euro.\n\nDavon bekommt der Verein 1,9 Mio. Euro.', [null, 0]],
    ['Das Land plant mit 6,4 Mio. Euro.\n\nWir wollen 1,5 Mio. Euro daraus den Vereinen geben.', [null, 0]],
    ['Das Land plant mit 6,4 Mio. Euro.\n\nAlle haben etwas davon: Es gibt 500 Euro.', [null, null]],
    ['Das Land plant mit 6,4 Mio. Euro. Daraus ergibt sich ein Minus von 1,5 Mio. Euro.', [null, null]],
    // A year of its own, and a rest that sums up with the payers before it.
    [
      'Insgesamt hat das Land seit 2012 für das Programm 12,7 Mio. Euro ausgegeben. Für 2017 sind 4,1 Mio. Euro eingeplant.',
      [null, null],
    ],
    [
      'Das Fest kostete 41.000 Euro. Das Land gab 25.000 Euro, die Stadt 12.000 Euro. Den Rest von 4.000 Euro trugen Spender.',
      [null, 0, 0, 0],
    ],
    // A share of what was told of before.
    ['Die Stadt baut für 47 Mio. Euro. Zwei Drittel der Summe, etwa 31 Mio. Euro, stecken in der Halle.', [null, 0]],
    ['129 Mio. Euro gibt das Land. Größter Posten ist mit 25 Mio. Euro die Beratung.', [null, 0]],
    ['Das Land plant mit 6,4 Mrd. Euro.\n\nAuf die Kitas entfallen 3,9 Mrd. Euro.', [null, 0]],
    ['165.000 Euro gibt es. Darin sind 38.000 Euro für Hefte enthalten.', [null, 0]],
    ['Dazu kommen 13 Mio. Euro vom Land, von denen 7 Mio. Euro an Vereine gehen.', [null, 0]],
    ['Von 432 Mio. Euro, die der Bund gibt, kommen nur 100 Mio. Euro an.', [null, 0]],
    [
      'Die Pauschale beträgt 120.000 Euro. Der Betrag setzt sich zusammen aus 100.000 Euro für Personal und 20.000 Euro für Miete.',
      [null, 0, 0],
    ],
    [
      '236.000 Euro stehen bereit, davon gehen 200.000 für Gehälter weg. Für Projekte bleiben 36.000 Euro.',
      [null, 0, 0],
    ],
    [
      '2017 gab es 1.236.000 Euro, 2016 waren es 1.105.000 Euro. Der größte Einzelbetrag, 180.000 Euro, ging an das Haus. 412.000 Euro flossen in Kurse, 296.000 Euro in Häuser und 528.000 Euro in Feste.',
      [null, null, 0, 0, 0, 0],
    ],
    // What each of several gets adds up, before or behind the sum; alone as well.
    ['Es gibt 170.000 Euro, nämlich je 50.000 Euro für drei Fachkräfte und 20.000 Euro für eine halbe.', [null, 0, 0]],
    ['Das Land bewilligt allen 54 Zentren je 90.000 Euro, zusammen also 4,86 Mio. Euro.', [1, null]],
    ['Das Land bewilligt allen 53 Zentren je 90.000 Euro. Der Bund gibt 4,86 Mio. Euro.', [null, null]],
    // Lines of what comes on top, and a magnitude in the next line.
    [
      'Die Fraktion fordert zusätzliche 12,6 Mio. Euro.\n\nIm Etat stehen 75 Mio. Euro.\n\n- 8,1 Mio. Euro für Stellen\n- 4,5 Mio. Euro für Räume',
      [null, null, 0, 0],
    ],
    // The fraction that the text gives it, of the amount that it fits best.
    [
      'Das Haus gab 731.900 Euro aus. Für 2019 sind 760.000 Euro geplant. Vier Fünftel sind Personal (über 570.000 Euro).',
      [null, null, 0],
    ],
    ['Ein Kreis gibt 412.000 Euro aus. Vom Land kommen 236.000 Euro, das sind 57 Prozent.', [null, 0]],
    ['Das Lehrbuch kostet 480 Euro. Gut ein Drittel, 165 Euro, gibt der Verein.', [null, 0]],
    ['Ein Kreis gibt 412.000 Euro aus. Vom Land kommen 236.000 Euro, das sind 41 Prozent.', [null, null]],
    ['Der Umsatz war 412.000 Euro. Der Gewinn lag bei 41.000 Euro, zehn Prozent mehr als 2015.', [null, null]],
    // Cents are no parts of millions.
    [
      '2023 sind es 1,6 Mio. Euro. Es gilt: 58 Cent gibt das Land, 35 Cent die Stadt, 7 Cent der Kreis.',
      [null, null, null, null],
    ],
    // Shares of what goes to several, by rank, behind the largest, in the lines of a list, of those named before.
    [
      '3,9 Mio. Euro teilen sich 49 Orte. Auf Platz eins: Unna mit 141.000 Euro. Schlusslicht ist Herne mit 46.000 Euro.',
      [null, 0, 0],
    ],
    [
      'Der Etat wächst auf 129 Mio. Euro. Größter Posten ist mit 25 Mio. Euro die Beratung. Die Zentren erhalten 17 Mio. Euro; 2017 waren es noch 14 Mio. Euro.',
      [null, 0, 0, null],
    ],
    [
      'Der Etat wächst auf 129 Mio. Euro. Größter Posten ist mit 25 Mio. Euro die Beratung. Die Kitas erhalten 40 Mio. Euro.',
      [null, 0, null],
    ],
    [
      '125.000 Euro gehen an 23 Vereine. 2008 waren es 90.000 Euro.\n\nDen größten Einzelbetrag, 18.000 Euro, erhält ein Chor.',
      [null, null, 0],
    ],
    ['9,4 Mio. Euro sind bewilligt. Zwölf Orte liegen bei uns. Sie erhalten zusammen 2,5 Mio. Euro.', [null, 0]],
    ['Das Bad kostet 9,4 Mio. Euro. Zwölf Vereine feiern. Sie erhalten zusammen 25.000 Euro.', [null, null]],
    [
      '7 Mio. Euro fließen in Stellen, 5 Mio. Euro in Vorhaben der Vereine.\n\nAm meisten Geld für Vorhaben erhalten:\n- Köln: 412.300 Euro\n- Essen: 251.750 Euro',
      [null, null, 1, 1],
    ],
    // Debts are not spent, and what each gets is no part.
    [
      'Der Etat umfasst 48,6 Mio. Euro. Die Schulden sanken auf 13,5 Mio. Euro.\n\nDie größten Posten:\n- Halle: 6,7 Mio. Euro\n- Wache: 380.000 Euro\n- Vereine: je 1.200 Euro',
      [null, null, 0, 0, null],
    ],
    ['Das Land gibt 24,8 Mio. Euro. Auf jedes Zentrum entfallen 459.000 Euro.', [null, null]],
    // Another topf, what it was before, a rate, a sum of years that does not fit.
    ['15.000 Euro gibt das Land aus dem Topf „Halle“, weitere 6.000 Euro die Stadt.', [null, null]],
    ['Vor fünf Jahren waren es noch 51 Mio. Euro. Auf die Zentren entfallen 25 Mio. Euro.', [null, null]],
    [
      '2,6 Mio. Euro sind übrig geblieben: 2018 stehen 21 Mio. Euro bereit, 2019 noch 19 Mio. Euro.',
      [null, null, null],
    ],
  ])('%s', (text, partOf) => {
    expect(figuresOf(text).money.map((amount) => amount.partOf)).toEqual(partOf)
  })
})

test('a plural behind a verb in the singular is no payer', () => {
  expect(figuresOf('Die Herner Sparkasse unterstützt die Gruppen mit 24.000 Euro.').money[0]?.payer).toBe(
    'Herner Sparkasse',
  )
})

test.each([
  ['Das Land gibt für „Hand in Hand“ 5.000 Euro.', 'Hand in Hand'],
  ['Das Land gibt für das Programm „Mut“ 5.000 Euro.', 'das Programm „Mut“'],
])('%s is for %s, a name alone without its marks', (text, purpose) => {
  expect(first(text)?.purpose).toBe(purpose)
})

test.each([
  ['Circa 230.000 € im NRW-Programm werden gekürzt.', 'decrease'],
  ['Rund 5 Mio. Euro sollen gestrichen werden.', 'level'],
  ['Das Budget von 5 Mio. Euro wird gekürzt.', 'level'],
  ['5 Mio. Euro werden verteilt.', 'level'],
])('%s says a %s', (text, role) => {
  expect(first(text)?.role).toBe(role)
})

test.each<[text: string, ...amounts: [amount: number, role: string][]]>([
  ['Je Fachkraft werden 55.000 statt bisher 50.000 Euro erstattet.', [55_000, 'to'], [50_000, 'from']],
  ['Für eine halbe Stelle gibt es 27.500 Euro statt 25.000.', [27_500, 'to'], [25_000, 'from']],
  ['Es gibt 1,5 statt 1,2 Millionen Euro.', [1_500_000, 'to'], [1_200_000, 'from']],
  ['Gefördert wird 2015 statt 50 Euro im Monat nichts.', [50, 'level']],
  ['Der Kurs kostet 50 Euro statt 25 Stunden Arbeit.', [50, 'level']],
  ['Die Stadt gibt 30.000 Euro statt 4 wie beim Nachbarn.', [30_000, 'level']],
])('%s holds two amounts against each other', (text, ...amounts) => {
  expect(figuresOf(text).money.map(({ amount, role }) => [amount, role])).toEqual(amounts)
})

test.each([
  ['2015 sind es 4,12 Millionen Euro. 1,64 Millionen davon gehen an die Kreise.', [4_120_000, 1_640_000]],
  ['2015 sind es 4,12 Millionen Euro. 1,64 Millionen Menschen davon leben hier.', [4_120_000]],
])('%s counts money', (text, amounts) => {
  expect(figuresOf(text).money.map(({ amount }) => amount)).toEqual(amounts)
})

test.each([
  ['Der Kreis zahlt 170.000 Euro im Jahr, die Stadt legt 95.000 Euro dazu.', 'year'],
  ['Der Kreis zahlt 170.000 Euro im Jahr, die Stadt legt für den Umbau 95.000 Euro dazu.', null],
])('what is added recurs where it is for nothing of its own: %s', (text, period) => {
  expect(figuresOf(text).money[1]?.period).toBe(period)
})

test.each<[text: string, ...wholes: (string | null)[]]>([
  [
    '1,84 Mio. Euro sind bewilligt. 710.000 Euro flossen an Kitas, 485.000 Euro an Schulen, der Rest an Vereine.',
    null,
    '1,84 Mio. Euro',
    '1,84 Mio. Euro',
  ],
  ['1,84 Mio. Euro sind bewilligt. 710.000 Euro flossen an Kitas, 485.000 Euro an Schulen.', null, null, null],
  ['Es gab 600.000 Euro. 710.000 Euro flossen an Kitas, der Rest an Vereine.', null, null],
  ['Der Kreis gibt insgesamt 611.000 Euro aus, 236.000 Euro kommen vom Land.', null, '611.000 Euro'],
  ['Erträge 512,3 Mio. Euro, Aufwendungen 529,9 Mio. Euro, Fehlbetrag 17,6 Mio. Euro.', null, null, null],
  ['Land 512,3 Mio. Euro, alle 529,9 Mio. Euro, Bund 17,6 Mio. Euro.', '529,9 Mio. Euro', null, '529,9 Mio. Euro'],
  ['Der Kreis gibt 611.000 Euro aus, 236.000 Euro kommen vom Land.', null, null],
  ['Der Kreis gibt insgesamt 611.000 Euro aus, weitere 236.000 Euro kommen vom Land.', null, null],
  [
    'Die Ministerin kam.\n\nSie erhalten zusammen 1,29 Mio. Euro:\n- Hamm: 412.300 Euro\n- Soest: 318.450 Euro\n- Olpe: 560.000 Euro',
    null,
    '1,29 Mio. Euro',
    '1,29 Mio. Euro',
    '1,29 Mio. Euro',
  ],
  [
    'Die Ministerin kam.\n\nNach 1,59 Mio. Euro erhalten jetzt:\n- Hamm: 412.300 Euro\n- Soest: 318.450 Euro\n- Olpe: 560.000 Euro',
    null,
    null,
    null,
    null,
  ],
])('%s has parts', (text, ...wholes) => {
  const { money } = figuresOf(text)
  expect(money.map(({ partOf }) => (partOf === null ? null : money[partOf]?.quote))).toEqual(wholes)
})

test.each<[text: string, ...periods: (string | null)[]]>([
  ['Das Schulgeld lag 2005 bei 90 Euro, 2012 bei 120 Euro im Monat.', 'month', 'month'],
  ['Das Schulgeld lag 2005 bei 90 Euro, 2012 gab er 120 Euro im Monat.', null, 'month'],
  ['Die Karte kostet 36,40 Euro im Monat (bisher 35,20 Euro).', 'month', 'month'],
  ['Die Karte kostet 36,40 Euro im Monat (mit Rad 45 Euro).', 'month', null],
  ['Die Miete beträgt 900 Euro im Monat. Früher waren es nur 700 Euro.', 'month', 'month'],
  ['2013 und 2014 kommen jeweils 175.000 Euro hinzu.', 'year'],
  ['Hinzu kommen 2013 und 2014 jeweils 175.000 Euro.', 'year'],
  ['Hinzu kommen 2013 und 2014 zusammen 175.000 Euro.', null],
])('%s recurs', (text, ...periods) => {
  expect(figuresOf(text).money.map(({ period }) => period)).toEqual(periods)
})
