import { describe, expect, test } from 'vitest'
import { conflictsIn } from './texts.js'

const from = (sender: string, day: string, text: string) => `${sender}\n\n${day}\n\n${text}\n`

const OFFICES: readonly (readonly [name: string, ...texts: string[]])[] = [
  [
    'who wants the office beside who holds it',
    from(
      'CDU Unna',
      '9. September 2015',
      'Jens Ahlers, der im Herbst Bürgermeister werden soll, besuchte das Zentrum. Auch Bürgermeister Paul Wirth kam.',
    ),
    from(
      'CDU Unna',
      '10. September 2015',
      'Jens Ahlers tritt als Bürgermeister an. Würde Jens Ahlers Bürgermeister, bekäme Unna ein zweites Haus. Bürgermeister Paul Wirth schwieg.',
    ),
  ],
  [
    'who stands for a district',
    from(
      'Kreis Unna',
      '9. September 2015',
      'Landrat Paul Wirth sprach. Für die CDU kandidiert Jens Ahlers als Landrat.',
    ),
    from('Kreis Unna', '12. September 2015', 'Jens Ahlers hofft, Landrat zu werden. Landrat Paul Wirth dankte.'),
  ],
  [
    'the mayor of a village, and that of the town',
    from('Stadt Soest', '3. Juli 2015', 'Bürgermeister Jens Ahlers unterschrieb.'),
    from('Stadt Soest', '5. Juli 2015', 'Ortsbürgermeister Karl Dreher war dabei.'),
  ],
  [
    'the one under whom it began',
    from('Stadt Soest', '3. Juli 2015', 'Bürgermeister Jens Ahlers eröffnete das Zentrum.'),
    from(
      'Stadt Soest',
      '3. August 2015',
      'Unter Bürgermeister Hans Ott war der Plan entstanden. Bürgermeister Jens Ahlers setzt ihn um.',
    ),
  ],
  [
    'one who died, and who was elected then',
    from('Stadt Hagen', '3. Juli 2015', 'Die Stadt trauert um Oberbürgermeister Hans Ott.'),
    from('Stadt Hagen', '20. September 2015', 'Oberbürgermeister Jens Ahlers wurde am Sonntag gewählt.'),
  ],
  [
    'who has begun',
    from('Stadt Hamm', '3. Juli 2015', 'Leiterin des Kommunalen Integrationszentrums Hamm ist Ute Brandt.'),
    from(
      'Stadt Hamm',
      '3. August 2015',
      'Der Leiter des Kommunalen Integrationszentrums, Jens Ahlers, nahm am 1. August seine Arbeit auf.',
    ),
  ],
  [
    'two ministers side by side, whose ministries nothing tells apart',
    from(
      'Ministerium für Arbeit, Integration und Soziales',
      '4. Juli 2015',
      'Minister Jens Ahlers und Ministerin Ute Brandt unterzeichneten die Vereinbarung.',
    ),
    from(
      'Ministerium für Arbeit, Integration und Soziales',
      '8. Juli 2015',
      'Integrationsminister Jens Ahlers sprach.',
    ),
  ],
  [
    'one who is thanked',
    from(
      'Kreis Olpe',
      '3. Juli 2015',
      'Landrat Jens Ahlers ist in den Ruhestand gegangen. Landrätin Ute Brandt begrüßte die Gäste.',
    ),
    from('Kreis Olpe', '20. Juli 2015', 'Landrätin Ute Brandt dankte Jens Ahlers, dem langjährigen Landrat.'),
  ],
]

const ALL = from(
  'Stadt Herne',
  '3. Juli 2015',
  'Heute arbeiten 51 Kommunale Integrationszentren in Nordrhein-Westfalen.',
)

const COUNTS: readonly (readonly [name: string, text: string])[] = [
  ['the members of an association', '46 Kommunale Integrationszentren sind Mitglied im Verband.'],
  ['who takes part, with the verb before', 'Am Programm „Rucksack“ beteiligen sich 43 Kommunale Integrationszentren.'],
  ['those of the cities', 'In den kreisfreien Städten gibt es heute 22 Kommunale Integrationszentren.'],
  ['those of the districts', 'In den Kreisen gibt es heute 29 Kommunale Integrationszentren.'],
  ['how many there were until then', 'Bisher gab es 50 Kommunale Integrationszentren, seit heute sind es 51.'],
  ['the first of them', 'Unser Zentrum gehört zu den ersten 27 Kommunalen Integrationszentren.'],
  ['any verb of what they do', '40 Kommunale Integrationszentren unterzeichneten den Aufruf.'],
  ['who speaks for them', 'Der Landesverband vertritt 44 Kommunale Integrationszentren.'],
  ['an ordinal of long ago', 'Unser Zentrum ist das 20. Kommunale Integrationszentrum im Land.'],
]

const MONEY: readonly (readonly [name: string, ...texts: string[]])[] = [
  [
    'a budget, and a grant of another',
    from('Stadt Herne', '3. Juli 2015', 'Der Haushalt 2015 sieht für das Integrationszentrum 310.000 Euro vor.'),
    from('Stadt Herne', '20. Juli 2015', 'Das Land fördert das Integrationszentrum Herne 2015 mit 210.000 Euro.'),
  ],
  [
    'two towns of a district',
    from('Kreis Unna', '3. Juli 2015', 'Das Land fördert die Sprachkurse 2015 in Kamen mit 12.000 Euro.'),
    from('Kreis Unna', '5. Juli 2015', 'Das Land fördert die Sprachkurse 2015 in Bergkamen mit 18.000 Euro.'),
  ],
  [
    'a part that is itself told as one',
    from(
      'Kreis Unna',
      '3. Juli 2015',
      'Der Kreis erhält 620.000 Euro. 120.000 Euro gehen davon nach Kamen, 100.000 Euro nach Lünen und 80.000 Euro nach Bönen.',
    ),
  ],
  [
    'the Land, and one of its districts',
    from(
      'Ministerium für Arbeit, Integration und Soziales',
      '3. Juli 2016',
      'Für das Programm KOMM-AN stellt das Land 2016 13,4 Millionen Euro bereit.',
    ),
    from(
      'Bezirksregierung Arnsberg',
      '9. Juli 2016',
      'Im Regierungsbezirk stehen für das Programm KOMM-AN 2016 3,4 Millionen Euro bereit.',
    ),
  ],
]

describe('truthful texts', () => {
  test.each(OFFICES)('give no conflict about offices: %s', (_, ...texts) => {
    expect(told(texts)).toEqual([])
  })
  test.each(COUNTS)('nor about counts: %s', (_, text) => {
    expect(told([ALL, from('Stadt Unna', '3. Juli 2015', text)])).toEqual([])
  })
  test.each(MONEY)('nor about money: %s', (_, ...texts) => {
    expect(told(texts)).toEqual([])
  })
  test('nor about a councillor and a member of parliament of one name', () => {
    const one = from('Stadt Herne', '3. Juli 2015', 'Ratsherr Peter Beispiel (SPD) sprach.')
    const other = from('Stadt Bielefeld', '3. Juli 2016', 'Landtagsabgeordneter Peter Beispiel (CDU) kam.')
    expect(told([one, other])).toEqual([])
  })
})

describe('one who has left', () => {
  const left = from('Kreis Wesel', '2. November 2020', 'Seine Vorgängerin Ute Brandt war nicht wieder angetreten.')
  test('does not act a month later', () => {
    const before = from('Kreis Wesel', '2. März 2017', 'Landrätin Ute Brandt sprach.')
    const again = from('Kreis Wesel', '4. Dezember 2020', 'Landrätin Ute Brandt dankte ihm.')
    expect(told([before, left, again])).toEqual(['office_overlap'])
    expect(told([before, left])).toEqual([])
  })
})

function told(texts: readonly string[]): string[] {
  return conflictsIn(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text]))).map(({ rule }) => rule)
}
