import { describe, expect, test } from 'vitest'
import { conflictsIn } from './texts.js'

/** The pairs of holders that texts are found to have in one office, in alphabetical order. */
function rivals(...texts: readonly string[]): string[] {
  const named = Object.fromEntries(texts.map((text, i) => [`${'abcde'[i] ?? 'f'}.txt`, `${text}\n`]))
  return conflictsIn(named)
    .filter(({ rule }) => rule === 'office_overlap')
    .map(({ value_1, value_2 }) => [value_1, value_2].sort().join(' | '))
}

describe('two people in one office', () => {
  test.each([
    [
      'weeks apart, the place of the one told by its sender alone',
      [
        'Stadt Herne\n\n3. Mai 2016\n\nFest am Markt\n\nOberbürgermeisterin Petra Ahlers eröffnete das Fest.',
        'Verein Brücke\n\n20. Juni 2016\n\nDer Herner Oberbürgermeister Jens Ottmann kam zum Jubiläum.',
      ],
    ],
    [
      'one stands between two mentions of another, a title in each gender',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nFest am Markt\n\nBürgermeisterin Petra Ahlers eröffnete das Fest.',
        'Stadt Ahlen\n\n9. Oktober 2016\n\nFest am Markt\n\nBürgermeister Jens Ottmann eröffnete das Fest.',
        'Stadt Ahlen\n\n3. Mai 2017\n\nFest am Markt\n\nBürgermeisterin Ahlers eröffnete das Fest.',
      ],
    ],
    [
      'the office was handed over later, says another text',
      [
        'Ministerium für Schule\n\nDüsseldorf, 3. Mai 2016\n\nMinister Jens Ottmann besucht Olpe\n\nSchulminister Jens Ottmann besuchte Olpe.',
        'Stadt Olpe\n\n9. Juni 2016\n\nBesuch\n\nSchulministerin Petra Ahlers besuchte Olpe.',
        'Stadt Olpe\n\n9. November 2016\n\nBesuch\n\nSchulministerin Petra Ahlers besuchte Olpe. Sie hatte das Amt am 1. Oktober von Jens Ottmann übernommen.',
      ],
    ],
    [
      'somebody else long before the day on which the office is to change hands',
      [
        'Stadt Ahlen\n\n2. Februar 2021\n\nWechsel im Rathaus\n\nDer Erste Beigeordnete Jens Ottmann geht zum 30. Juni 2021 in den Ruhestand.',
        'Stadt Ahlen\n\n5. Februar 2021\n\nFest am Markt\n\nDie Erste Beigeordnete Petra Ahlers eröffnete das Fest.',
      ],
    ],
    [
      'who had left it holds it again',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nWechsel im Rathaus\n\nDie Amtszeit von Bürgermeister Jens Ottmann endete am 30. April.',
        'Stadt Ahlen\n\n9. Mai 2016\n\nFest am Markt\n\nDie neue Bürgermeisterin Petra Ahlers eröffnete das Fest.',
        'Stadt Ahlen\n\n20. Juni 2016\n\nRadweg\n\nBürgermeister Jens Ottmann gab den Radweg frei.',
      ],
    ],
    [
      'the portfolio told in full and in short',
      [
        'Ministerium für Arbeit, Integration und Soziales\n\nDüsseldorf, 3. Mai 2016\n\nBesuch in Olpe\n\nMinister Jens Ottmann besuchte Olpe.',
        'Stadt Olpe\n\n9. Mai 2016\n\nBesuch\n\nIntegrationsministerin Petra Ahlers besuchte Olpe.',
      ],
    ],
    [
      'in office before the text that tells of the change, with no day',
      [
        'Stadt Olpe\n\n9. Mai 2016\n\nBesuch\n\nSchulministerin Petra Ahlers besuchte Olpe.',
        'Land NRW\n\n30. Juni 2016\n\nKabinett\n\nDie neue Schulministerin Petra Ahlers übernimmt das Haus von Jens Ottmann.',
      ],
    ],
    [
      'in a text of a town of the district',
      [
        'Kreis Soest\n\n3. Mai 2016\n\nFest\n\nLandrätin Petra Ahlers lobte das Fest.',
        'Stadt Lippstadt\n\n9. Mai 2016\n\nFest\n\nLandrat Jens Ottmann schickte Grüße.',
      ],
    ],
    [
      'a Land or a country that a text names beside is no town of a mayor',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nFest am Markt\n\nBürgermeisterin Petra Ahlers eröffnete das Fest.',
        '9. Mai 2016\n\nNeues aus dem Verein\n\nWie überall in Nordrhein-Westfalen und Thüringen wurde gefeiert. Auch Bürgermeister Jens Ottmann kam zum Fest nach Ahlen.',
      ],
    ],
    [
      'in a town whose name has two words',
      [
        'Stadt Bad Berleburg\n\n3. Mai 2016\n\nFest am Markt\n\nBürgermeisterin Petra Ahlers eröffnete das Fest.',
        '9. Mai 2016\n\nVerein Brücke\n\nDer Berleburger Bürgermeister Jens Ottmann kam zum Jubiläum.',
      ],
    ],
    [
      'heads of a club, beside the mayor of their town',
      [
        '10. Mai 2016\n\nLesefest\n\nBürgermeisterin Anna Krumm dankte dem Vorsitzenden der Lesebrücke, Jens Ottmann.',
        'Stadt Oelde\n\n20. Juni 2016\n\nBücher\n\nBürgermeisterin Anna Krumm gab der Vorsitzenden der Lesebrücke, Petra Ahlers, einen Scheck.',
      ],
    ],
    [
      'a given name that is no town',
      [
        'Stadt Unna\n\n3. Mai 2016\n\nFest am Markt\n\nBürgermeisterin Petra Ahlers eröffnete das Fest, und Werner Voss sang.',
        'Verein Brücke Unna\n\n20. Juni 2016\n\nJubiläum\n\nBürgermeister Jens Ottmann kam zum Jubiläum, und Werner Voss sang.',
      ],
    ],
    [
      'of a board that every town has one of',
      [
        'Stadt Hagen\n\n3. Mai 2016\n\nFest\n\nPetra Ahlers, Vorsitzende des Integrationsrates, lobte das Fest.',
        'Stadt Hagen\n\n4. Mai 2016\n\nFest\n\nDer Vorsitzende des Integrationsrates, Jens Ottmann, lobte das Fest.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(rivals(...texts)).toEqual(['Jens Ottmann | Petra Ahlers'])
  })

  test.each([
    [
      'called former before',
      [
        'Stadt Olpe\n\n3. Mai 2016\n\nGäste\n\nAuch der ehemalige Bürgermeister Jens Ottmann kam zum Fest.',
        'Kreis Olpe\n\n20. Juni 2016\n\nRadweg\n\nLandrätin Petra Ahlers und Olpes Bürgermeister Jens Ottmann gaben den Radweg frei.',
      ],
    ],
    [
      'had given the office up',
      [
        'Stadt Olpe\n\n3. Mai 2016\n\nAbschied\n\nBürgermeister Jens Ottmann hat sein Amt zum 30. April niedergelegt.',
        'Stadt Olpe\n\n20. Juni 2016\n\nRadweg\n\nBürgermeister Jens Ottmann gab den Radweg frei.',
      ],
    ],
  ])('who %s holds it without a word', (_, texts) => {
    expect(rivals(...texts)).toEqual(['Jens Ottmann | Jens Ottmann'])
  })

  test.each([
    [
      'a family name alone is the same person',
      [
        'Stadt Herne\n\n3. Mai 2016\n\nFest am Markt\n\nOberbürgermeisterin Petra Ahlers eröffnete das Fest.',
        'CDU-Fraktion im Rat der Stadt Herne\n\n9. Mai 2016\n\nAnfrage\n\nDie Fraktion hat Oberbürgermeisterin Ahlers gefragt.',
      ],
    ],
    [
      'heads of one kind of body in two towns',
      [
        'Stadt Herne\n\n3. Mai 2016\n\nFest\n\nPetra Ahlers, Leiterin des Kommunalen Integrationszentrums, lobte das Fest.',
        'Stadt Bochum\n\n4. Mai 2016\n\nFest\n\nJens Ottmann, Leiter des Kommunalen Integrationszentrums, lobte das Fest.',
      ],
    ],
    [
      'a new holder, called so',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nFest am Markt\n\nBürgermeisterin Petra Ahlers eröffnete das Fest.',
        'Stadt Ahlen\n\n9. Juni 2016\n\nFest am Markt\n\nDer neue Bürgermeister Jens Ottmann eröffnete das Fest.',
      ],
    ],
    [
      'a change told by a third text',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nFest am Markt\n\nBürgermeisterin Petra Ahlers eröffnete das Fest.',
        'Stadt Ahlen\n\n9. Juni 2016\n\nFest am Markt\n\nBürgermeister Jens Ottmann eröffnete das Fest.',
        'Stadt Ahlen\n\n9. Oktober 2016\n\nBilanz\n\nJens Ottmann, seit dem 1. Juni als Nachfolger von Petra Ahlers im Amt, zieht Bilanz.',
      ],
    ],
    [
      'an election between them',
      [
        'Kreis Olpe\n\n3. September 2020\n\nFest am Markt\n\nLandrätin Petra Ahlers eröffnete das Fest.',
        'Kreis Olpe\n\n9. November 2020\n\nFest am Markt\n\nLandrat Jens Ottmann eröffnete das Fest.',
      ],
    ],
    [
      'who held it then, in a text of now',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nJubiläum\n\nBürgermeisterin Petra Ahlers gratulierte. Im Mai 2003 hatte Bürgermeister Jens Ottmann das Haus eröffnet.',
      ],
    ],
    [
      'mayors of towns in a text of their district',
      [
        'Kreis Olpe\n\n3. Mai 2016\n\nBesuch\n\nBürgermeisterin Petra Ahlers freute sich über das Geld. Auch Bürgermeister Jens Ottmann war zufrieden.',
      ],
    ],
    [
      'former in another town, or elected again',
      [
        'Stadt Olpe\n\n3. Mai 2016\n\nGäste\n\nAuch der ehemalige Attendorner Bürgermeister Jens Ottmann kam zum Fest. Der frühere Bürgermeister Theo Krumm tritt wieder an.',
        'Stadt Olpe\n\n20. September 2016\n\nRadweg\n\nDer neue und alte Bürgermeister Theo Krumm gab den Radweg frei.',
      ],
    ],
    [
      'who is called by the title some days after the last',
      [
        'Stadt Olpe\n\n3. Mai 2016\n\nAbschied\n\nDie Amtszeit von Bürgermeister Jens Ottmann endete am 30. April.',
        'Stadt Olpe\n\n9. Mai 2016\n\nRadweg\n\nBürgermeister Jens Ottmann gab den Radweg frei.',
      ],
    ],
    [
      'a deputy whom another text calls by the bare title',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nFest\n\nBürgermeister Jens Ottmann lobte das Fest. Die stellvertretende Bürgermeisterin Petra Ahlers sprach ein Grußwort.',
        'CDU Ahlen\n\n9. Mai 2016\n\nFest\n\nBürgermeisterin Ahlers dankte den Helfern.',
      ],
    ],
    [
      'a mayor called by the town, in a text of another',
      [
        'Stadt Brakel\n\n3. Mai 2016\n\nFest am Markt\n\nBürgermeisterin Petra Ahlers eröffnete das Fest.',
        '9. Mai 2016\n\nVerein Brücke\n\nNieheims Bürgermeister Jens Ottmann kam zum Jubiläum in Brakel.',
      ],
    ],
    [
      'a guest with people from another town',
      [
        'Stadt Brakel\n\n3. Mai 2016\n\nFest am Markt\n\nBürgermeisterin Petra Ahlers eröffnete das Fest.',
        '9. Mai 2016\n\nVerein Brücke\n\nBürgermeister Jens Ottmann kam mit Gästen aus Warburg. Gefeiert wurde in Brakel.',
      ],
    ],
    [
      'heads whom a ministry visits',
      [
        'Ministerium für Schule\n\nDüsseldorf, 3. Mai 2016\n\nBesuche\n\nIn Herne begrüßte Oberbürgermeisterin Petra Ahlers den Gast.',
        'Stadt Düsseldorf\n\n4. Mai 2016\n\nFest\n\nOberbürgermeister Jens Ottmann eröffnete das Fest.',
      ],
    ],
    [
      'a guest from a town that the lexicon need not know',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nFest\n\nBürgermeisterin Petra Ahlers eröffnete das Fest. Auch Bürgermeister Jens Ottmann aus Hinterdorf kam.',
      ],
    ],
    [
      'a government of a district of the Land visits another town than its own',
      [
        'Bezirksregierung Arnsberg\n\n3. Mai 2016\n\nBesuch in Dortmund\n\nRegierungspräsidentin Petra Ahlers kam nach Dortmund.',
        'Bezirksregierung Münster\n\n4. Mai 2016\n\nBesuch in Dortmund\n\nRegierungspräsident Jens Ottmann kam nach Dortmund.',
      ],
    ],
    [
      'who is to retire holds it until then',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nWechsel im Rathaus\n\nDer Erste Beigeordnete Jens Ottmann tritt mit Ablauf des 30. September 2016 in den Ruhestand.',
        'Stadt Ahlen\n\n9. September 2016\n\nFest\n\nDer Erste Beigeordnete Jens Ottmann kam.',
      ],
    ],
    [
      'a successor after the day on which the other was to retire',
      [
        'Stadt Ahlen\n\n2. Juni 2021\n\nWechsel im Rathaus\n\nDer Erste Beigeordnete Jens Ottmann geht zum 30. Juni 2021 in den Ruhestand.',
        'Stadt Ahlen\n\n5. Juli 2021\n\nFest am Markt\n\nDie Erste Beigeordnete Petra Ahlers eröffnete das Fest.',
      ],
    ],
    [
      'a minister of the federation',
      [
        'Stadt Herne\n\n3. Mai 2016\n\nFest\n\nBundesbildungsministerin Petra Ahlers kam.',
        'Stadt Herne\n\n4. Mai 2016\n\nFest\n\nBildungsminister Jens Ottmann kam.',
      ],
    ],
    [
      'somebody who says goodbye beside who comes',
      [
        'Stadt Ahlen\n\n3. Mai 2016\n\nAbschied\n\nBürgermeister Jens Ottmann übergab das Amt am Montag, 2. Mai, an Petra Ahlers. Bürgermeisterin Petra Ahlers dankte ihm. „Es war schön“, sagte Bürgermeister Ottmann.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(rivals(...texts)).toEqual([])
  })
})

test('who was to retire by then holds the office yet, in a town by its own text and in one by that of the district', () => {
  const texts = [
    'Stadt Ahlen\n\n3. Mai 2016\n\nWechsel im Rathaus\n\nDer Erste Beigeordnete Jens Ottmann tritt mit Ablauf des 30. September 2016 in den Ruhestand.',
    'Kreis Warendorf\n\n9. Januar 2017\n\nFest\n\nDer Ahlener Erste Beigeordnete Jens Ottmann kam.',
  ]
  expect(rivals(...texts)).toEqual(['Jens Ottmann | Jens Ottmann'])
})
