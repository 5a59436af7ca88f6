import { describe, expect, test } from 'vitest'
import { named, peopleIn } from '../people.js'

describe('whom a mention means', () => {
  test.each([
    ['Talvik kommt. Das Amt leitet Nelli Talvik.', ['Nelli Talvik', 'Nelli Talvik']],
    ['Karl-Otto Preuss kam. Bild: K.-O. Preuss.', ['Karl-Otto Preuss', 'Karl-Otto Preuss']],
    ['Karl-Otto Preuss kam. Bild: H.-J. Preuss.', ['Karl-Otto Preuss', 'H.-J. Preuss']],
    ['Karl Freiherr von Stein kam. Bild: Karl v. Stein.', ['Karl Freiherr von Stein', 'Karl Freiherr von Stein']],
    ['Es sprach Karl Graf von Stein. Herr Graf von Stein blieb.', ['Karl Graf von Stein', 'Karl Graf von Stein']],
    ['Foto: U. Preuss. Das Bild machte Uli Preuss.', ['Uli Preuss', 'Uli Preuss']],
    ['Es kam Uli Preuss. Das Bild machte Uli Preus. Uli Preuss kam spät.', ['Uli Preuss', 'Uli Preuss', 'Uli Preuss']],
    ['Es fotografierten Uli Preuss und Uli Preus.', ['Uli Preuss', 'Uli Preus']],
    ['Landrat Hans Hofer traf Hans Höfer.', ['Hans Hofer', 'Hans Höfer']],
    ['Landrat Hans Hofer kam. Das Bild machte Hans Höfer.', ['Hans Hofer', 'Hans Hofer']],
    ['Landrat Kai Holm kam. Foto: Kai-Uwe Holl', ['Kai Holm', 'Kai-Uwe Holl']],
    ['Landrat Kai Holm kam. Foto: Kai-Uwe Holm', ['Kai-Uwe Holm', 'Kai-Uwe Holm']],
    ['Bürgermeisterin Anna Schmidt kam. Rektorin Anna Schmitt auch.', ['Anna Schmidt', 'Anna Schmitt']],
    ['Landesrektorin Anna Schmidt kam. Rektorin Anna Schmitt ging.', ['Anna Schmidt', 'Anna Schmidt']],
    [
      'Ratsherr Peter Lang und Ratsfrau Petra Lang stimmten zu. Später kam Lang. Herr Lang ging.',
      ['Peter Lang', 'Petra Lang', 'Lang', 'Peter Lang'],
    ],
    ['Peter Lang stimmte zu. Petra Lang fehlte. Später kam Lang.', ['Peter Lang', 'Petra Lang', 'Petra Lang']],
    ['Nives Kovač operierte. Danach dankte Frau Kovac allen.', ['Nives Kovač', 'Nives Kovač']],
    ['Jörn A. Hagedorn kam. Jörn Hagedorn ging.', ['Jörn A. Hagedorn', 'Jörn A. Hagedorn']],
    ['Hans-Peter Müller und Hans-Werner Müller kamen.', ['Hans-Peter Müller', 'Hans-Werner Müller']],
    ['Anna Meier traf Hanna Meier.', ['Anna Meier', 'Hanna Meier']],
    [
      'Anna Kaiser und Bernd Kaiser kamen. Frau Kaiser blieb. Herr Kaiser ging.',
      ['Anna Kaiser', 'Bernd Kaiser', 'Anna Kaiser', 'Bernd Kaiser'],
    ],
    [
      'Landrat Bernd Kaiser kam.\n\nAnna Kaiser auch.\n\nLandrat Kaiser ging.',
      ['Bernd Kaiser', 'Anna Kaiser', 'Bernd Kaiser'],
    ],
    ['Bernd Kaiser kam.\n\nAnna Kaiser auch.\n\nDann ging Kaiser.', ['Bernd Kaiser', 'Anna Kaiser', 'Kaiser']],
    ['Bernd Kaiser kam.\n\nDann ging Kaiser.\n\nAnna Kaiser auch.', ['Bernd Kaiser', 'Bernd Kaiser', 'Anna Kaiser']],
    ['Landrätin soll Bettina Cremers bleiben.', ['Bettina Cremers']],
    ['Bettina Cremers Rede war kurz.', ['Bettina Cremer']],
    ['Bianca Muster kam. Das fragte Leiterin Bianca.', ['Bianca Muster', 'Bianca']],
    ['Ministerin Paul zeichnete Paul Meyer aus.', ['Paul', 'Paul Meyer']],
    ['Ministerin Anna Paul zeichnete Paul Meyer aus. Ministerin Paul ging.', ['Anna Paul', 'Paul Meyer', 'Anna Paul']],
    ['Landrat Walter lobte den Einsatz. Walter Schulz nahm den Preis.', ['Walter', 'Walter Schulz']],
    ['Vorsteher Jochen Ruths sowie Leiterin Anna Meier kamen.', ['Jochen Ruths', 'Anna Meier']],
    [
      'Leonie Vandreke traf Jens Vandreke-Holm. Vandreke lachte.',
      ['Leonie Vandreke', 'Jens Vandreke-Holm', 'Leonie Vandreke'],
    ],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names)
  })

  test('says what the name rests on', () => {
    const people = peopleIn('Uli Preuss kam. U. Preuss ging. Preuss sprach mit Uli Preus. Preuss’ Bilder hängen hier.')
    expect(people.map(({ basis }) => basis)).toEqual(['full', 'initial', 'surname', 'variant', 'surname'])
  })

  test('gives the titles before a name', () => {
    const [person] = peopleIn('Es sprach Prof. Dr. Anna Muster.')
    expect(person).toMatchObject({ honorific: 'Prof. Dr.', givenName: 'Anna', familyName: 'Muster' })
    expect(peopleIn('Es sprach Priv.-Doz. Dr. Anna Muster.')[0]?.honorific).toBe('Priv.-Doz. Dr.')
  })
})
