import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `quote = value/total kind`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(
    ({ quote, value, total, kind }) => `${quote} = ${total === null ? value : `${value}/${total}`} ${kind}`,
  )

describe('what was asked for and granted', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Bis gestern haben 21 Kreise ein KI beantragt. Sechs Anträge sind bewilligt, sieben weitere geprüft.',
      '21 Kreise = 21 count',
      'Sechs Anträge = 6 count',
      'sieben weitere = 7 increment',
    ],
    ['Neun Kommunen wollen ein KI gründen.', 'Neun Kommunen = 9 target'],
    ['Bilanz der KI: Bewilligt sind 31, eröffnet 22.', '31 = 31 count', '22 = 22 count'],
    ['Das Land verteilte Bescheide für KI. Damit sind alle 54 bewilligt.', 'alle 54 = 54/54 count'],
    ['Wie viele KI gibt es? 47. Wie viele sollen es werden? 53.', '47 = 47 count', '53 = 53 target'],
    ['39 Anträge auf Förderung eines KI sind eingegangen.', '39 Anträge = 39 count'],
    ['KI: Drei Kreise bremsen. 51 von 54 sind eingerichtet.', '51 von 54 = 51/54 count'],
    ['Im Land gibt es nun 45 statt 44 KI.', '45 statt 44 KI = 45 count'],
    ['Das Ministerium hat neun Anträge auf KI bewilligt.'],
    ['Wie viele Kinder betreut das KI? 48. Und wie viele warten? 16.'],
    // Applications for something else, or those that one of them decides.
    ['Das KI hat sechs Anträge auf Projektmittel bewilligt, sieben weitere sind nicht geprüft.'],
    ['Das KI berichtet über seinen Fonds: Zwölf Anträge sind eingegangen, acht wurden bewilligt.'],
    ['Im Land gibt es 40 KI. Sechs Anträge auf Hilfe liegen vor.', '40 KI = 40 count'],
    ['Im Land gibt es 40 KI. Für 2014 erwarte das Land vier Anträge.', '40 KI = 40 count'],
    ['Das KI begleitet sie. Neun Kommunen wollen eine gemeinsame Stelle einrichten.'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('those that are left', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      '52 KI gibt es im Land. Für einen der zwei Nachzügler ist damit Schluss.',
      '52 KI = 52 count',
      'zwei Nachzügler = 2 remainder',
    ],
    [
      'Im Bezirk arbeiten zwölf KI. Die acht übrigen teilen sich den Rest.',
      'zwölf KI = 12 count',
      'acht übrigen = 8 remainder',
    ],
    ['Soest bekommt ein KI. Nun fehlen von den 54 Kreisen nur noch zwei.', 'zwei = 2/54 remainder'],
    ['Drei Kreise haben sich gegen ein KI entschieden.', 'Drei Kreise = 3 remainder'],
    ['Mit Ausnahme von drei Kreisen gibt es überall ein KI.', 'drei Kreisen = 3 remainder'],
    ['In allen Kreisen bis auf vier arbeitet ein KI.', 'vier = 4 remainder'],
    [
      'Ein KI gibt es in 49 Kreisen und kreisfreien Städten. Vier Kommunen arbeiten noch am Konzept.',
      '49 Kreisen und kreisfreien Städten = 49 count',
      'Vier Kommunen = 4 remainder',
    ],
    ['36 der 54 Kreise haben ein KI, 18 sind noch auf dem Weg.', '36 der 54 Kreise = 36/54 count', '18 = 18 remainder'],
    ['Vier weiße Flecken gibt es auf der Landkarte der KI.', 'Vier weiße Flecken = 4 remainder'],
    ['Die Zahl der Kreise ohne KI ist auf vier gesunken.', 'vier = 4 remainder'],
    ['Das KI schloss einen Vertrag mit 13 Kommunen des Kreises. Vier Kommunen prüfen noch.'],
    [
      'Ein Kreis hat noch kein KI, die anderen 53 Kreise und kreisfreien Städte sind dabei.',
      '53 Kreise und kreisfreien Städte = 53 remainder',
    ],
    ['In Köln gibt es zwölf KI. In Münster fehlt noch eines.', 'zwölf KI = 12 count', 'eines = 1 remainder'],
    ['Die KI werben. Von den 22 kreisfreien Städten fehlt eine.'],
    ['Die KI haben zu tun. Drei weiße Flecken im Nahverkehr machen die Wege lang.'],
    ['Alle Kurse des KI bis auf drei sind ausgebucht.'],
    ['Es gibt 53 KI. Dort fehlt Personal, in den 23 Städten nicht.', '53 KI = 53 count'],
    ['Zwei Nachzügler kamen zur Feier des KI, als der Minister sprach.'],
    ['Die Schulen arbeiten mit dem KI zusammen. Von 54 Schulen fehlen nur noch 14.'],
    // So many as are left of no total.
    [
      'Ein KI gibt es in 40 Kreisen und kreisfreien Städten. Neun KI arbeiten noch in Containern.',
      '40 Kreisen und kreisfreien Städten = 40 count',
      'Neun KI = 9 count',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('which one, and how many came', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['53 KI arbeiten bereits. Nummer 54 bereitet der Kreis vor.', '53 KI = 53 count', '54 = 54 ordinal'],
    [
      'Die KI in Höxter und Lippe sind das 51. und das 52. in Nordrhein-Westfalen.',
      '51. = 51 ordinal',
      '52. = 52 ordinal',
    ],
    [
      'Sie eröffnet am Mittwoch in Olpe das 50. und am Donnerstag in Siegen das 51. KI.',
      '50. = 50 ordinal',
      '51. KI = 51 ordinal',
    ],
    [
      'Heute das 30., morgen das 31.: Der Minister eröffnet zwei KI.',
      '30. = 30 ordinal',
      '31. = 31 ordinal',
      'zwei KI = 2 count',
    ],
    ['Olpe reiht sich als 39. in die Liste der KI ein.', '39. = 39 ordinal'],
    ['Das KI Herne gehört zu den ersten 16, die das Land bewilligt hat.', '16 = 16 count'],
    ['Zum 1. August kommen vier KI hinzu.', 'vier KI = 4 increment'],
    ['Nach dem Start mit zwölf KI kamen 35 weitere hinzu.', 'zwölf KI = 12 count', '35 weitere = 35 increment'],
    ['Der Kreis beschloss, ein KI zu gründen – als letzter von 54 im Land.', '54 = 54 count'],
    ['Vertreter der zwölf KI trafen sich in Soest.', 'zwölf KI = 12 count'],
    [
      'Nun arbeiten 50 KI, darunter alle zwölf im Regierungsbezirk Arnsberg.',
      '50 KI = 50 count',
      'alle zwölf = 12/12 count',
    ],
    [
      'In allen 23 kreisfreien Städten arbeiten Kommunale Integrationszentren.',
      'allen 23 kreisfreien Städten = 23/23 count',
    ],
    ['Die LAG der KI hat 54 Mitglieder.', '54 Mitglieder = 54 count'],
    ['Vertreter von zwölf KI trafen sich in Soest.'],
    ['Das KI ist seit dem 15. in neuen Räumen.'],
    ['Aus den Händen der Leiterin des KI nahm sie als 25. das Zertifikat entgegen.'],
    ['In der Stadt leben viele Nationen. Das KI hat sie gezählt: Die 54. kam im Mai hinzu.'],
    ['In 31 KI gibt es einen Fonds. 2017 war das erst in 13 der Fall.', '31 KI = 31 count', '13 = 13 count'],
    ['Das KI hat die Nummer 5 im Gewerbepark bezogen. Nebenan, in Nummer 7, sitzt ein Amt.'],
    ['Die Begleiterinnen des KI haben ihr Zertifikat. Als 50. nahm Frau Muster es entgegen.'],
    ['Die KI beraten die Ämter. 40 von 81 haben umgestellt.'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('what shall be, and what is told before its name', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Das Land rechnet damit, dass im Herbst 45 KI arbeiten.', '45 KI = 45 target'],
    ['Ein KI in jeder der 54 Gebietskörperschaften, das bleibt das Ziel.', '54 Gebietskörperschaften = 54/54 target'],
    ['Das Land plant mit 54 KI.', '54 KI = 54 target'],
    ['Das Land plant mit zwölf Partnern und dem KI ein Fest.'],
    ['Kein Land hat Vergleichbares: 53 KI, demnächst 54.', '53 KI = 53 count', '54 = 54 target'],
    ['Das Land will die KI bis 2017 auf 54 ausbauen.', '54 = 54 target'],
    ['Nun gibt es in allen 54 Kreisen eine solche Einrichtung: ein KI.', 'allen 54 Kreisen = 54/54 count'],
    ['Im Februar waren es 16, im Juni 31: Die KI wachsen schnell.', '16 = 16 count', '31 = 31 count'],
    ['In Westfalen-Lippe arbeiten 26, im Rheinland 27 KI.', '26 = 26 count', '27 KI = 27 count'],
    ['Wir sind jetzt 54! So feierten die KI ihre Tagung.', '54 = 54 count'],
    ['Zwei Drittel der 53 KI sind bewilligt: 36.', '53 KI = 53 count', '36 = 36 count'],
    ['Das KI koordiniert den Unterricht an 34 Standorten im Kreisgebiet.'],
    ['Im Februar waren es 16, im Juni 31: Die Kurse des KI wachsen schnell.'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

test('a list by Regierungsbezirk has these as regions, whatever was counted before', () => {
  const { counts: found } = figuresOf(
    'Kommunale Integrationszentren nach Regierungsbezirken: Arnsberg 12, Detmold 7, Köln 12.',
  )
  expect(found.map(({ value, regionAgs }) => [value, regionAgs])).toEqual([
    [12, '059'],
    [7, '057'],
    [12, '053'],
  ])
})
