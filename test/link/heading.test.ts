import { describe, expect, it } from 'vitest'
import { createLexicon } from '../../src/lexicon/tags.js'
import { heading } from '../../src/link/heading.js'
import { annotate } from '../../src/text/annotate.js'
import { mend } from '../../src/text/mend.js'
import { raw } from '../raw.js'

const lexicon = createLexicon()
const body =
  'Die Stadt hat heute mitgeteilt, dass das Zentrum in der kommenden Woche seine Arbeit aufnimmt und offen ist.'

describe('heading', () => {
  it.each([
    [`Neues Zentrum\n\n${body}`, {}, 'Neues Zentrum', null],
    [
      `Neues Zentrum\nDas Ministerium für Arbeit und Soziales teilt mit:\n${body}`,
      {},
      'Neues Zentrum',
      'Ministerium für Arbeit und Soziales',
    ],
    [body, {}, null, null],
    [
      `Kreis Moorheide | Pressestelle\nPressemitteilung 312/2014\n\nMoorheide, 11.09.2014\n\nHerbstprogramm steht\n\n${body}`,
      {},
      'Herbstprogramm steht',
      'Kreis Moorheide',
    ],
    [
      `SPD-Fraktion im Rat\n\nMuster: Land lässt uns allein\n\n${body}`,
      {},
      'Muster: Land lässt uns allein',
      'SPD-Fraktion im Rat',
    ],
    [
      `Muster (SPD) und Beispiel (CDU) zum Fachgespräch\n\nIntegration gelingt vor Ort\n\n${body}`,
      {},
      'Muster (SPD) und Beispiel (CDU) zum Fachgespräch',
      null,
    ],
    [`Von: Pressestelle\nBetreff: Wir sind die 50!\n\n${body}`, {}, 'Wir sind die 50!', null],
    [`12.05.2009Neue Fahrzeuge für die Feuerwehr\n\n${body}`, {}, 'Neue Fahrzeuge für die Feuerwehr', null],
    [`Das gibt es jetzt\nDer Landrat\n\n${body}`, {}, 'Das gibt es jetzt', null],
    [`Parteitag in Moorheide, 20./21. April 2013\n\nNeue Vorsitzende\n\n${body}`, {}, 'Neue Vorsitzende', null],
    [`Parteitag in Moorheide, 20./21. April 2013\n\n${body}`, {}, 'Parteitag in Moorheide, 20./21. April 2013', null],
    [`Stadt Moorheide aktuell – 8. Mai 2020\n\nRat gewählt\n\n${body}`, {}, 'Rat gewählt', null],
    [
      `Bericht zur Sitzung vom 14. Dezember 2015\n\nTOP 7: Haus\n\n${body}`,
      {},
      'Bericht zur Sitzung vom 14. Dezember 2015',
      null,
    ],
    [
      `Landgericht Moorheide\nDer Präsident\n\nHaft verlängert\n\n${body}`,
      {},
      'Haft verlängert',
      'Landgericht Moorheide',
    ],
    [`Fr, 1.11., 19.30 Uhr\nOper im Park\n\n${body}`, {}, 'Oper im Park', null],
    [
      `Staatskanzlei informiert   14.12.2005\n\nKabinett vereidigt\n\n${body}`,
      {},
      'Kabinett vereidigt',
      'Staatskanzlei',
    ],
    [
      `Oberverwaltungsgericht Moorheide\n\nEilantrag abgelehnt\n\n${body}`,
      {},
      'Eilantrag abgelehnt',
      'Oberverwaltungsgericht Moorheide',
    ],
    [
      `Sächsisches Aufbauamt für Räume\n\nBescheide verteilt\n\n${body}`,
      {},
      'Bescheide verteilt',
      'Sächsisches Aufbauamt für Räume',
    ],
    [`Städtische Beratung hilft allen\n\n${body}`, {}, 'Städtische Beratung hilft allen', null],
    [`Kreis Moorheide: Start für das Zentrum\n\n${body}`, {}, 'Kreis Moorheide: Start für das Zentrum', null],
    [`Stadt Moorheide\n\n${body}`, {}, 'Stadt Moorheide', null],
    [`27.11.2019\n${body}`, {}, null, null],
    [`Münster, 02.03.2016 – Verband feiert neues Zentrum\n\n${body}`, {}, 'Verband feiert neues Zentrum', null],
    [`Münster, 02.03.2016 – Das Land fördert den Verband.\n\n${body}`, {}, null, null],
    [
      `Zur sofortigen Veröffentlichung\n\nVerband feiert neues Zentrum\n\n${body}`,
      {},
      'Verband feiert neues Zentrum',
      null,
    ],
    [
      `Neues Zentrum\nDas Ministerium für Kinder und Soziales (MKS) teilt mit:\n${body}`,
      {},
      'Neues Zentrum',
      'Ministerium für Kinder und Soziales',
    ],
    [`lifePR\n© Klinikum Moorheide\n\nNeues Zentrum\n\n${body}`, {}, 'Neues Zentrum', null],
    [`Copyright Stadt Moorheide\n\nNeues Zentrum\n\n${body}`, {}, 'Neues Zentrum', null],
    [`Portalklinik hilft\n\n${body}`, {}, 'Portalklinik hilft', null],
    [`Neues Zentrum\n\n${body}`, { title: 'T', publisher: 'P' }, 'T', 'P'],
  ])('of %j', (source, metadata, title, publisher) => {
    expect(heading(annotate(mend(raw(source, metadata)), lexicon))).toEqual({ title, publisher })
  })
})
