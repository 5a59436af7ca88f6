import { expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

test.each<[text: string, ...statuses: (string | null)[]]>([
  // The nearest word of the own clause.
  ['Bewilligt wurden 40.000 Euro, ausgegeben sind 12.000 Euro.', 'granted', 'spent'],
  ['2014 zahlte die Stadt 2,1 Mio. Euro, in diesem Jahr rechnet sie mit 5,8 Mio. Euro.', 'spent', 'planned'],
  ['Der Verein fördert es mit 170.000 Euro; 2017 waren es 146.000 Euro.', 'granted', null],
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
  // A part is as its whole; what it was has none.
  ['Veranschlagt sind 3 Mio. Euro. Davon entfallen 2 Mio. Euro auf Personal.', 'planned', 'planned'],
  ['Er will den Ansatz von 29 auf 24 Mio. Euro senken.', null, 'planned'],
])('%s', (text, ...statuses) => {
  expect(figuresOf(text).money.map(({ status }) => status)).toEqual(statuses)
})
