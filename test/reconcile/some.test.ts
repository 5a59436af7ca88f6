import { describe, expect, test } from 'vitest'
import { conflictsIn } from './texts.js'

const head = (day: string, text: string) => `Kreis Olpe\nOlpe, ${day}\n\nNeues aus den Zentren\n\n${text}\n`
const rules = (...texts: readonly string[]) =>
  conflictsIn(Object.fromEntries(texts.map((text, i) => [`${'abc'[i]}.txt`, text]))).map(({ rule }) => rule)

describe('a count of some is no claim about how many there are', () => {
  const all = head('11. Januar 2022', 'In Nordrhein-Westfalen gibt es 54 Kommunale Integrationszentren.')
  test.each([
    'So viele Kommunale Integrationszentren arbeiten jetzt im Land. 31 davon gehören zu Kreisen.',
    'Es gibt 54 Kommunale Integrationszentren. 46 der bewilligten Zentren haben geöffnet.',
    'Es gibt 54 Kommunale Integrationszentren. 59 sind es, wenn alle mitmachen.',
    'Es gibt 54 Kommunale Integrationszentren. In 46 Zentren sind alle Stellen besetzt.',
  ])('%s', (text) => {
    expect(rules(all, head('1. Februar 2022', text))).toEqual([])
  })

  test('but where it stands alone, it is', () => {
    const fewer = head(
      '11. Januar 2022',
      'In 44 Kommunalen Integrationszentren in Nordrhein-Westfalen sitzt der Sachverstand.',
    )
    expect(rules(all, fewer)).toEqual(['contradiction'])
  })
})

describe('ordinals', () => {
  const all = head('15. März 2018', 'In Nordrhein-Westfalen gibt es 53 Kommunale Integrationszentren.')
  test.each([
    'Damals waren wir das 44. Kommunale Integrationszentrum in Nordrhein-Westfalen.',
    '1. Kommunales Integrationszentrum Olpe: 120.000 Euro für das Jahr 2018.',
  ])('%s', (text) => {
    expect(rules(all, head('12. April 2018', text))).toEqual([])
  })

  test('one of this day still comes after those before', () => {
    const own = head(
      '12. April 2018',
      'Heute hat das 44. Kommunale Integrationszentrum in Nordrhein-Westfalen eröffnet.',
    )
    expect(rules(all, own)).toEqual(['ordinal_inconsistent'])
  })
})

describe('amounts for several places', () => {
  const several = head(
    '18. Mai 2021',
    'Für die Impfbegleitung überweist das Land 2021 der Stadt Olpe 240.000 Euro und dem Kreis Soest 310.000 Euro, zusammen also 550.000 Euro.',
  )
  test('are each their own', () => {
    const one = head(
      '20. Mai 2021',
      '310.000 Euro hat der Kreis Soest für die Impfbegleitung 2021 vom Land bewilligt bekommen.',
    )
    expect(rules(several, one)).toEqual([])
  })
})

describe('an amount that others share out', () => {
  const shared = head(
    '5. November 2015',
    'Für die Rucksack-Gruppen haben wir 2015 ein Budget von 62.000 Euro, 38.000 Euro von der Stadt und 24.000 Euro vom Verein.',
  )
  const own = head('8. November 2015', 'Für die Rucksack-Gruppen gibt die Stadt 2015 genau 38.000 Euro.')
  const whole = (amount: string) =>
    head('26. November 2015', `Für die Rucksack-Gruppen stehen 2015 insgesamt ${amount} Euro bereit.`)

  test('is of no single payer', () => {
    expect(rules(shared, own, whole('62.000'))).toEqual([])
  })
})

test('the head of another place is not one of the document’s', () => {
  const text =
    'Landrätin Anne Stöver schloss die Tür auf. Der Nachbar in Siegen war schon da; Landrat Birkenfeldt schickte Brot.'
  expect(rules(`Kreis Olpe\nOlpe, 4. November 2013\n\n${text}\n`)).toEqual([])
})
