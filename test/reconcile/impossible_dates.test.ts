import { describe, expect, test } from 'vitest'
import { findingsIn } from './texts.js'

/** What a release is found to be wrong about: days that no calendar has, each with the last one of its month. */
function impossible(text: string) {
  return findingsIn({ 'a.txt': `Stadt Herne\n\n14. Mai 2014\n\nDas Fest\n\n${text}\n` }).filter(
    ({ rule }) => rule === 'impossible_date',
  )
}

describe('days that no calendar has', () => {
  test.each([
    ['Das Fest ist am 31. Juni im Park.', ['31. Juni > 30. Juni']],
    ['Das Fest ist am 29. Februar 2015 im Park.', ['29. Februar 2015 > 28.02.2015']],
    ['Das Fest war am 30. Februar 2012 im Park.', ['30. Februar 2012 > 29.02.2012']],
    ['Das Fest ist am Freitag, 31.06.2017, im Park.', ['31.06.2017 > 30.06.2017']],
    ['Der Rat hat den Antrag vom 31.9.2013 vertagt.', ['31.9.2013 > 30.09.2013']],
    ['Bewerben kann man sich bis zum 31. November.', ['31. November > 30. November']],
    ['Die Messe dauert vom 28. Mai bis 31. Juni 2014.', ['31. Juni 2014 > 30.06.2014']],
    ['Die Messe ist am 29., 30. und 31. November.', ['31. November > 30. November']],
    ['Stichtag 31. Juni', ['31. Juni > 30. Juni']],
    ['Freitag 31. Juni: Konzert im Park', ['31. Juni > 30. Juni']],
    ['Geschlossen bis einschließlich 31. Juni', ['31. Juni > 30. Juni']],
    ['Seit dem 31. April 2013 ist geöffnet.', ['31. April 2013 > 30.04.2013']],
    ['Stand: 31.04.2014', ['31.04.2014 > 30.04.2014']],
    ['31.11.2014: Konzert im Park', ['31.11.2014 > 30.11.2014']],
    ['Herne, 31.04.2014: Der Rat hat getagt.', ['31.04.2014 > 30.04.2014']],
    ['Der 31. April 2014 ist der Tag der Abgabe.', ['31. April 2014 > 30.04.2014']],
    ['Am 31. Juni ist das Fest. Wer am 31. Juni kommt, isst mit.', ['31. Juni > 30. Juni']],
  ])('%s', (text, found) => {
    expect(impossible(text).map(({ value_1, value_2 }) => `${value_1} > ${value_2}`)).toEqual(found)
  })

  test.each([
    'Das Fest ist am 30. Juni im Park.',
    'Das Fest ist am 29. Februar im Park.',
    'Das Fest ist am 29. Februar 2016 im Park.',
    'Die Drucksache 31.04.2014 liegt aus.',
    'Das Aktenzeichen ist 31.02.2014.',
    'Der Antrag vom 31.02.2014/17 liegt aus.',
    'Version 31.2.2014 ist erschienen.',
    'Nach § 31.2.2014 der Satzung ist das erlaubt.',
    'Der 31. Juni-Kreis tagt im Park.',
    'Das Theater spielt „30. Februar“ im Park.',
    'Den 30. Februar gibt es nicht.',
    'Am 31. Juni, einem Tag, den es nicht gibt, ist das Fest.',
    'Er vertröstet sie auf den Sankt-Nimmerleins-Tag, den 30. Februar.',
    'Am 29. Februar 2015 hat niemand Geburtstag, denn es ist kein Schaltjahr.',
    'Er wurde am 29. Februar 1900 in Moskau geboren.',
    'Die Mannschaft lag auf Platz 31. April und Mai waren besser.',
    'Sie wohnte in Haus 31. Juni 2013 zog sie um.',
    'Die Ausgabe 31. November 2013 ist vergriffen.',
    'Das regelt § 31. Februar 2014 trat er in Kraft.',
    'Zum 31. Juni Fest kamen viele.',
    'Am Freitag beginnt das Fest.',
  ])('%s', (text) => {
    expect(impossible(text)).toEqual([])
  })

  test('the message names the days that fit the weekday', () => {
    const [finding] = impossible('Das Fest ist am Freitag, 31.06.2017, im Park.')
    expect(finding).toMatchObject({
      severity: 'error',
      verdict: 'conflict',
      document: 'a.txt',
      line: 7,
      message_de:
        'Die Texte: „Freitag, 31.06.2017“ (a.txt, Zeile 7). Folgerung: Der Juni hat 30 Tage. Auf einen Freitag fällt der 30.06.2017.',
      message_en:
        'The texts: “Freitag, 31.06.2017” (a.txt, line 7). What follows: June has 30 days. 30 June 2017 is a Friday.',
    })
  })
})
