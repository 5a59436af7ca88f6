import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `quote = value/total kind stage`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(
    ({ quote, value, total, kind, stage }) =>
      `${quote} = ${total === null ? value : `${value}/${total}`} ${kind}${stage === null ? '' : ` ${stage}`}`,
  )

describe('what is being set up is not there yet', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Das Land begleitet den Aufbau der 54 KI.', '54 KI = 54 target set_up'],
    [
      'Der Aufbau der Kommunalen Integrationszentren in den 54 Kreisen und kreisfreien Städten kommt gut voran.',
      '54 Kreisen und kreisfreien Städten = 54 target set_up',
    ],
    ['Das Gesetz sieht die Errichtung von 53 KI vor.', '53 KI = 53 target set_up'],
    ['Das Land fördert die Einrichtung aller 54 KI.', 'aller 54 KI = 54/54 target'],
    // Done, approved, or of those that there are.
    ['Der Aufbau der 54 KI ist abgeschlossen.', '54 KI = 54 count set_up'],
    ['Nach der Einrichtung der 54 KI zieht das Land Bilanz.', '54 KI = 54 count set_up'],
    ['Das Land hat die Einrichtung von 16 KI bewilligt.', '16 KI = 16 count approved'],
    ['Der Ausbau der aktuell 52 KI kostet Geld.', '52 KI = 52 count'],
    ['Für den Aufbau bekommen 16 KI mehr Geld.', '16 KI = 16 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('those that there are, whatever shall become of them', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Das Land stärkt die KI. Daher sollen die aktuell 52 Zentren mehr Personal bekommen.', '52 Zentren = 52 count'],
    ['Die 52 bestehenden KI sollen weiter ausgebaut werden.', '52 bestehenden KI = 52 count'],
    ['Die 52 KI sollen vom Land gestärkt werden.', '52 KI = 52 count'],
    ['Aus den aktuell 16 KI sollen einmal 53 werden.', '16 KI = 16 count', '53 = 53 target'],
    // How many there shall be.
    ['Die 53 KI sollen bis 2014 eingerichtet werden.', '53 KI = 53 target set_up'],
    ['Die derzeit geplanten 53 KI sollen helfen.', '53 KI = 53 target'],
    ['Die derzeit 53 geplanten KI sollen helfen.', '53 geplanten KI = 53 target'],
    ['Derzeit sollen 53 KI entstehen.', '53 KI = 53 target set_up'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('places that have none', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      '48 KI arbeiten. Die Liste nennt die sechs Kreise, in denen es noch kein KI gibt.',
      '48 KI = 48 count',
      'sechs Kreise = 6 remainder',
    ],
    ['53 KI arbeiten. Ohne Zentrum ist nur noch ein Kreis: Olpe.', '53 KI = 53 count', 'ein Kreis = 1 remainder'],
    ['52 KI arbeiten. Es bleiben noch zwei Kreise, die sich zieren.', '52 KI = 52 count', 'zwei Kreise = 2 remainder'],
    [
      '48 KI arbeiten. Das ist gut. Das sagte der Landrat. Nun fehlten im Land nur noch sechs Kreise.',
      '48 KI = 48 count',
      'sechs Kreise = 6 remainder',
    ],
    [
      'Für 16 KI liegt der Bescheid vor. In allen anderen der 38 in Frage kommenden Städte laufen Gespräche.',
      '16 KI = 16 count',
      '38 = 38 remainder',
    ],
    // It is something else that they lack, or no remainder of all.
    ['47 KI arbeiten. Gäste kamen aus fünf Kreisen, die keine Hochschule haben.', '47 KI = 47 count'],
    ['47 KI arbeiten. Das ist gut. Das sagte der Landrat. In sechs Kreisen fehlten Busse.', '47 KI = 47 count'],
    ['47 KI arbeiten. Nur ein Kreis feiert.', '47 KI = 47 count'],
    ['52 KI arbeiten. In den 38 in Frage kommenden Städten laufen Gespräche.', '52 KI = 52 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('events, ranks and those beside', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Die KI wachsen: zwei Eröffnungen in zwei Tagen.'],
    ['Die KI wachsen. Drei Bewilligungen an einem Tag gab es noch nie.'],
    ['29 Bewilligungen für KI sind verschickt.', '29 Bewilligungen = 29 count approved'],
    ['Unser KI ist die Nr. 41 im Land.', '41 = 41 ordinal'],
    ['„Wir waren damals die Nr. 41 im Land, heute gibt es 54 KI“, sagte sie.', '41 = 41 ordinal', '54 KI = 54 count'],
    ['Das KI liegt im Haus Nr. 41 am Markt.'],
    ['Wir haben ein KI. Zusammen mit den weiteren 52 Zentren sind wir ein Netz.', '52 Zentren = 52 count'],
    ['Mit den weiteren 13 KI steigt die Zahl.', '13 KI = 13 increment'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('how far those have got', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['29 KI sind bewilligt. 17 davon gehören zu Städten.', '29 KI = 29 count approved', '17 davon = 17 count approved'],
    ['36 KI haben den Betrieb aufgenommen.', '36 KI = 36 count opened'],
    ['Zwölf KI haben die Zusage des Landes erhalten.', 'Zwölf KI = 12 count approved'],
    ['Für sechs KI liegt der Antrag beim Ministerium.', 'sechs KI = 6 count requested'],
    ['Mit der Gründung des 50. KI ist das Ziel nah.', '50. KI = 50 ordinal set_up'],
    ['Die Einrichtung der KI freut 47 KI.', '47 KI = 47 count'],
    ['47 KI haben eine Zusage und arbeiten.', '47 KI = 47 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('what only looks like a number of them', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Es gibt 52 Kommunale Integrationszentren. Im Dezember sind wir bis zum 20. erreichbar.',
      '52 Kommunale Integrationszentren = 52 count',
    ],
    [
      'Der Kreis richtet ein Kommunales Integrationszentrum ein. „Wir haben 16 Städte und Gemeinden, die eigene Integrationszentren haben.“',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
