import { expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

test.each<[text: string, ...statuses: (string | null)[]]>([
  // A duty is never granted; a clause that says how much it is needs no other.
  ['Das Gericht prüfte den Bescheid, mit dem der Kreis eine Umlage von 3 Mio. Euro festgesetzt hatte.', null],
  ['Es ging um einen Bescheid über 250 Euro Bußgeld.', null],
  ['Es ging um einen Bescheid über 250 Euro.', 'granted'],
  ['Die Untergrenze liegt bei 5.000 Euro, mehr erhalten Vereine selten.', null],
  // An infinitive goes on with the modal before its comma.
  ['Vereine können einen Antrag stellen, maximal aber 40.000 Euro erhalten.', null],
  ['Die Stadt will Räume mieten, Leute einstellen und dafür 40.000 Euro ausgeben.', 'planned'],
  ['Vereine können 80 Prozent der Kosten, maximal aber 40.000 Euro erhalten.', null],
  ['Wegfallen soll der Teil, aus dem Vereine bislang Zuschüsse von 400 Euro erhielten.', 'granted'],
  ['Vereine können Hilfe beantragen, das Land will ihnen 40.000 Euro geben.', 'planned'],
  // The nearest word of the own clause.
  ['Bewilligt wurden 40.000 Euro, ausgegeben sind 12.000 Euro.', 'granted', 'spent'],
  ['2014 zahlte die Stadt 2,1 Mio. Euro, in diesem Jahr rechnet sie mit 5,8 Mio. Euro.', 'spent', 'planned'],
  ['Der Verein fördert es mit 170.000 Euro; 2015 waren es 146.000 Euro.', 'granted', null],
  ['Das Land fördert es mit 170.000 Euro, die Stadt legt 95.000 Euro dazu.', 'granted', null],
  ['„Es kostet 400 Euro“, rechnete der Landrat vor.', null],
  ['Die Stadt rechnet 2017 mit Kosten von 1,1 Mio. Euro.', 'planned'],
  // Verbs in two pieces.
  ['2017 stellt das Land 75 Mio. Euro bereit.', 'planned'],
  ['Für 2017 stehen 75 Mio. Euro zur Verfügung.', 'planned'],
  ['Die Ministerin sagte 2,4 Mio. Euro zu.', 'granted'],
  ['Die Stadt gab 1987 für Kurse 120.000 DM aus.', 'spent'],
  ['Die Stadt gab 120.000 DM ab.', null],
  // What shall be got is planned, what can be got is neither; a passive is no plan.
  ['Die Zentren sollen 30 Mio. Euro erhalten.', 'planned'],
  ['Jedes Zentrum kann 400 Euro erhalten.', null],
  ['Der Umbau wird 412.000 Euro kosten.', 'planned'],
  ['Der Kurs wird vom Land mit 8.400 Euro bezuschusst.', 'granted'],
  ['Eine Stunde wird mit 25 Euro vergütet.', null],
  // An auxiliary of another predicate says nothing of the amount; hearsay is of what has been.
  ['Der Verein spendete 500 Euro und will weitermachen.', 'spent'],
  ['Der Verein will helfen und spendete 500 Euro.', 'spent'],
  ['Die Stadt zahlte 300.000 Euro und kann nun bauen.', 'spent'],
  ['Das Land will Kurse und Räume mit 3 Mio. Euro fördern.', 'planned'],
  ['Die Stadt soll 2012 rund 3 Mio. Euro ausgegeben haben.', 'spent'],
  // An adjective before the amount is of the amount.
  ['Dank der bewilligten 400.000 Euro kann die Schule gebaut werden.', 'granted'],
  ['Von den geplanten 400.000 Euro wurde nichts ausgezahlt.', 'planned'],
  // `eingestellt` is planned in a budget only.
  ['In den Haushalt wurden 5.000 Euro eingestellt.', 'planned'],
  ['Die Stadt stellt 3 Mio. Euro in den Etat ein.', 'planned'],
  ['Das Verfahren wurde gegen Zahlung von 5.000 Euro eingestellt.', null],
  ['Der Bund stellt die Zahlung von 3 Mio. Euro ein.', null],
  // Infinitives that begin like participles.
  ['Das Land wird 2 Mio. Euro geben.', 'planned'],
  ['Der Bund wird 3 Mio. Euro ausgeben.', 'planned'],
  ['Im Vorjahr riefen die Zentren 1,9 Mio. Euro ab.', 'spent'],
  // What is for a time to come is planned where nothing grants it.
  ['2017 fließen 570 Mio. Euro in die Städte.', 'planned'],
  ['Ab 2018 werden es jährlich 5,6 Mio. Euro sein.', 'planned'],
  ['Für 2017 hat der Kreis 40.000 Euro erhalten.', 'granted'],
  ['Das Land bewilligte für 2017 weitere 7,5 Mio. Euro.', 'granted'],
  ['Für 2017 fordert der Verband 8 Mio. Euro.', null],
  ['2016 fließen 570 Mio. Euro in die Städte.', 'granted'],
  ['2015 waren es 570 Mio. Euro.', null],
  // A part is as its whole; what it was has none.
  ['Veranschlagt sind 3 Mio. Euro. Davon entfallen 2 Mio. Euro auf Personal.', 'planned', 'planned'],
  ['Er will den Ansatz von 29 auf 24 Mio. Euro senken.', null, 'planned'],
])('%s', (text, ...statuses) => {
  expect(figuresOf(text).money.map(({ status }) => status)).toEqual(statuses)
})
