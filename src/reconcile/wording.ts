import type { Text } from './model.js'

export { monthText, timeText } from '../records/time_text.js'

/** Names of the weekdays, Sunday first. */
export const WEEKDAYS: readonly Text[] = [
  { de: 'Sonntag', en: 'Sunday' },
  { de: 'Montag', en: 'Monday' },
  { de: 'Dienstag', en: 'Tuesday' },
  { de: 'Mittwoch', en: 'Wednesday' },
  { de: 'Donnerstag', en: 'Thursday' },
  { de: 'Freitag', en: 'Friday' },
  { de: 'Samstag', en: 'Saturday' },
]

const MILLION = 1_000_000
const BILLION = 1_000_000_000

/** A number as each language writes it: 1.870,5 and 1,870.5. */
export function numberText(value: number): Text {
  const [whole = '0', decimals = ''] = plain(value).split('.')
  const grouped = (mark: string) => whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, mark)
  const end = (mark: string) => (decimals === '' ? '' : mark + decimals)
  return { de: grouped('.') + end(','), en: grouped(',') + end('.') }
}

/** Digits without exponent. */
function plain(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 12 : 0) : text
}

/** An amount of money: 9,83 Mio. € and €9.83 million; whole amounts stay as they are. */
export function moneyText(amount: number, currency: string): Text {
  if (Math.abs(amount) >= BILLION && amount % (BILLION / 100) === 0)
    return scaled(amount / BILLION, 'Mrd.', 'billion', currency)
  if (Math.abs(amount) >= MILLION && amount % (MILLION / 1000) === 0)
    return scaled(amount / MILLION, 'Mio.', 'million', currency)
  const [whole = '', decimals = ''] = plain(amount).split('.')
  const cents = decimals === '' ? '' : decimals.padEnd(2, '0')
  const { de, en } = numberText(Number(whole))
  return inCurrency({ de: de + (cents && `,${cents}`), en: en + (cents && `.${cents}`) }, currency)
}

function scaled(value: number, de: string, en: string, currency: string): Text {
  const number = numberText(Math.round(value * 1000) / 1000)
  return inCurrency({ de: `${number.de} ${de}`, en: `${number.en} ${en}` }, currency)
}

function inCurrency({ de, en }: Text, currency: string): Text {
  return currency === 'EUR' ? { de: `${de} €`, en: `€${en}` } : { de: `${de} ${currency}`, en: `${currency} ${en}` }
}

/** What the parts of a message are called, in their order. */
const PARTS = {
  texts: { de: 'Die Texte', en: 'The texts' },
  metadata: { de: 'Die Metadaten', en: 'The metadata' },
  reference: { de: 'Die Referenz', en: 'The reference' },
  follows: { de: 'Folgerung', en: 'What follows' },
} as const satisfies Readonly<Record<string, Text>>

/** Joins the parts of a message that stay apart: what the texts say, what the metadata and the reference say, what follows. */
export function message(parts: {
  readonly texts: Text
  readonly metadata?: Text
  readonly reference?: Text | null
  readonly follows: Text
}): Text {
  const told = (['texts', 'metadata', 'reference', 'follows'] as const).flatMap((name) => {
    const part = parts[name]
    return part ? [{ de: `${PARTS[name].de}: ${part.de}`, en: `${PARTS[name].en}: ${part.en}` }] : []
  })
  return { de: told.map(({ de }) => de).join(' '), en: told.map(({ en }) => en).join(' ') }
}

const LABELS = Object.values(PARTS)
  .flatMap(({ de, en }) => [de, en])
  .join('|')
const BETWEEN = new RegExp(`(?<=[.)]) (?=(?:${LABELS}): )`, 'u')

/** The parts of a message, as they were joined. */
export function partsOf(text: string): string[] {
  return text.split(BETWEEN)
}
