import type { Claim, Text } from './model.js'
import { MONEY } from './money.js'
import { moneyText, numberText } from './wording.js'

const MODIFIERS: Readonly<Record<string, Text>> = {
  approx: { de: 'rund ', en: 'around ' },
  over: { de: 'mehr als ', en: 'more than ' },
  under: { de: 'knapp ', en: 'just under ' },
  upto: { de: 'bis zu ', en: 'up to ' },
  at_least: { de: 'mindestens ', en: 'at least ' },
}

const PLAIN: Text = { de: '', en: '' }

/** A claim's figure for people: `rund 39,4 Mio. €`, `47 von 53`, `das 46.`. */
export function figureText(claim: Claim): Text {
  const { value, min, max, total, modifier, kind } = claim.row
  if (value === null) {
    const [from, to] = [min, max].map((end) => (end === null ? { de: '…', en: '…' } : amountText(claim, end)))
    return { de: `${from?.de} bis ${to?.de}`, en: `${from?.en} to ${to?.en}` }
  }
  const number = amountText(claim, value)
  if (claim.lacking !== undefined) {
    const [all, left] = [numberText(total ?? 0), numberText(claim.lacking)]
    return {
      de: `${number.de}, da ${left.de} von ${all.de} fehlen`,
      en: `${number.en}, since ${left.en} of ${all.en} are missing`,
    }
  }
  if (kind === 'ordinal') return { de: `das ${number.de}.`, en: `no. ${number.en}` }
  const how = (modifier === null ? undefined : MODIFIERS[modifier]) ?? PLAIN
  const whole = total === null ? null : numberText(total)
  return {
    de:
      (claim.modifierText === null ? how.de : `${claim.modifierText} `) +
      number.de +
      (whole === null ? '' : ` von ${whole.de}`),
    en: how.en + number.en + (whole === null ? '' : ` of ${whole.en}`),
  }
}

/** One number of a claim in its unit. */
export function amountText({ row }: Claim, value: number): Text {
  return row.measure === MONEY ? moneyText(value, row.unit) : numberText(value)
}

/** A claim's figure for machines: `47`, `39400000 EUR`, `2000000–3000000 EUR`. */
export function figureValue({ row }: Claim): string {
  const { value, min, max } = row
  const number = value === null ? `${min ?? ''}–${max ?? ''}` : String(value)
  return row.measure === MONEY ? `${number} ${row.unit}` : number
}
