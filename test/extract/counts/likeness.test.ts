import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `value/total kind stage`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(
    ({ value, total, kind, stage }) =>
      `${total === null ? value : `${value}/${total}`} ${kind}${stage === null ? '' : ` ${stage}`}`,
  )

describe('numbers that look like counts of another kind', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Es gibt 54 Kommunale Integrationszentren, das Ziel ist erreicht.', '54 count'],
    [
      'In NRW gibt es 50 Kommunale Integrationszentren. Zehn KI arbeiten zusammen, das war das Ziel der Leiterinnen.',
      '50 count',
      '10 count',
    ],
    ['Das Ministerium plant mit 50 Kommunalen Integrationszentren eine Tagung.', '50 count'],
    [
      'Das Land rechnet damit, dass 45 KI ihre Berichte pünktlich senden. Kommunale Integrationszentren berichten jährlich.',
      '45 count',
    ],
    ['In NRW arbeiten 50 Kommunale Integrationszentren und eine Landesstelle kommt hinzu.', '50 count'],
    ['50 Kommunale Integrationszentren bekommen je zwei Stellen hinzu.', '50 count'],
    ['Zu den 30 Vereinen kommen 50 Kommunale Integrationszentren hinzu.', '50 count'],
    ['Zum 1. August kommen vier Kommunale Integrationszentren hinzu.', '4 increment'],
    ['In NRW gibt es 50 Kommunale Integrationszentren. Die Schulen haben fünf Lücken im Stundenplan.', '50 count'],
    ['In NRW gibt es 50 Kommunale Integrationszentren. Zwei Nachzügler stießen zur Reisegruppe.', '50 count'],
    [
      'In NRW gibt es 52 Kommunale Integrationszentren. Zwei Nachzügler sind noch zu überzeugen.',
      '52 count',
      '2 remainder',
    ],
    [
      'In NRW gibt es 50 Kommunale Integrationszentren. Vier weiße Flecken auf der Landkarte der Zahnärzte gibt es noch.',
      '50 count',
    ],
    ['In NRW gibt es 50 Kommunale Integrationszentren. Um den Integrationspreis gab es 30 Bewerbungen.', '50 count'],
    [
      'In NRW gibt es 50 Kommunale Integrationszentren. Zwölf Anträge auf Beratung durch das KI gingen ein.',
      '50 count',
    ],
    [
      'In NRW gibt es 50 Kommunale Integrationszentren. Fünf Anträge auf Förderung eines KI wurden abgelehnt.',
      '50 count',
    ],
    [
      'In allen 54 Kreisen und kreisfreien Städten bis auf vier gibt es ein Kommunales Integrationszentrum.',
      '54/54 count',
      '4 remainder',
    ],
    [
      'In allen Kreisen und kreisfreien Städten gibt es ein Kommunales Integrationszentrum, bis auf vier.',
      '4 remainder',
    ],
    ['Mit Ausnahme von fünf Städten bieten alle KI Sprachkurse an. Kommunale Integrationszentren sind Partner.'],
    ['In NRW gibt es 50 Kommunale Integrationszentren. Die Volleyballerinnen gehören zu den ersten acht.', '50 count'],
    [
      'In NRW gibt es 50 Kommunale Integrationszentren. Am Turnier nahm eine Frau teil, die als letzte von 30 gemessen wurde.',
      '50 count',
    ],
    ['In NRW gibt es 50 Kommunale Integrationszentren. Die Stadt will ihre Gesamtschulen auf 40 ausbauen.', '50 count'],
    [
      'In NRW gibt es 50 Kommunale Integrationszentren. Bis 2017 will das Land sie auf 54 ausbauen.',
      '50 count',
      '54 target',
    ],
    ['Fünf Städte wollen ein Kommunales Integrationszentrum gründen.', '5 target'],
    ['Drei Städte wollen ein Kommunales Integrationszentrum schließen.'],
    [
      'Im Februar waren es 16, im Juni 31: Die KI zählen immer mehr Straftaten. Kommunale Integrationszentren sind besorgt.',
    ],
    ['Kommunale Integrationszentren beraten überall. Die 50 Zentren in Stadt und Land arbeiten gut.', '50 count'],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
