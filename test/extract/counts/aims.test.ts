import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `quote = value kind`. */
const counts = (text: string) => figuresOf(text).counts.map(({ quote, value, kind }) => `${quote} = ${value} ${kind}`)

describe('so many as an aim', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Das Vorhaben der Fraktion für das Jahr, unser Ziel: 30 KI im Land.', '30 KI = 30 target'],
    ['Das Ziel ist erreicht: 54 KI arbeiten im Land.', '54 KI = 54 count'],
    ['Als Ziel nennt der Minister 53 KI.', '53 KI = 53 target'],
    ['54 KI sieht der Plan vor.', '54 KI = 54 target'],
    ['Der Plan sieht für die 54 KI neun Millionen Euro vor.', '54 KI = 54 count'],
    ['Bis Ostern rechne ich mit 30 KI.', '30 KI = 30 target'],
    ['Mit bis zu 40 KI rechnet das Ministerium.', '40 KI = 40 target'],
    ['Mit 40 KI rechnet das Ministerium die Mittel ab.', '40 KI = 40 count'],
    ['Bis Mai wollen wir 20 KI am Netz haben.', '20 KI = 20 target'],
    ['Bis Mai wollen wir bei 20 KI sein.', '20 KI = 20 target'],
    ['In 47 KI soll die Beratung kostenlos sein.', '47 KI = 47 count'],
    ['Bis Ende 2016 sollen 20 KI ihre Arbeit aufnehmen.', '20 KI = 20 target'],
    ['Der Minister hat zugesagt, bis 2018 alle 54 KI ans Netz zu bringen.', 'alle 54 KI = 54 target'],
    ['Der Minister hat zugesagt, alle 54 KI zu stärken.', 'alle 54 KI = 54 count'],
    ['Der Minister hat allen 54 KI Hilfe versprochen.', 'allen 54 KI = 54 count'],
    ['Bei 54 KI wären das neun Millionen Euro.', '54 KI = 54 target'],
    ['Im Endausbau mit 54 KI ergäbe das neun Millionen Euro.', '54 KI = 54 target'],
    ['Das Geld ist genug für 54 KI, wenn jede Kommune mitzieht.', '54 KI = 54 target'],
    ['47 KI gibt es im Land. 54 sind es, wenn alle mitmachen.', '47 KI = 47 count', '54 = 54 target'],
    ['Die KI machen mit, bis zum Sommer sollen alle 54 dabei sein.', 'alle 54 = 54 target'],
    ['Ziel des Gesetzes, das der Landtag beschloss, ist ein KI in allen 54 Kreisen.', 'allen 54 Kreisen = 54 target'],
    ['Ich rechne damit, dass wir im Herbst 30 KI am Start haben.', '30 KI = 30 target'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('so many that lack something else', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Auf alle 53 KI gerechnet fehlen neun Millionen Euro.', 'alle 53 KI = 53 count'],
    ['Hochgerechnet auf alle 53 KI fehlen neun Millionen Euro.', 'alle 53 KI = 53 count'],
    ['Es gibt 54 KI. In elf Kreisen stehen ganze KI vor dem Aus.', '54 KI = 54 count', 'elf Kreisen = 11 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
