import { FIRST_DEPUTY, PORTFOLIO_FILLERS, PORTFOLIO_TITLE } from '../lexicon/reconcile_offices.js'
import type { OfficeRecord } from '../model/records.js'
import { slug } from '../records/slug.js'

const MINISTRY = /^(?:\p{L}+ )?Ministerium (?:für|der|des) (?<for>.+?)(?: des Landes.*| Nordrhein.*| NRW)?$/u

/**
 * What a minister is for, as keys: each part of the portfolio, or the first part of the title (`Teilhabeministerin`); with a
 * title alone it is that of the ministry that speaks. Empty where nothing tells it.
 */
export function portfoliosOf({ office, portfolio, title }: OfficeRecord, sender: string | null): string[] {
  const first = PORTFOLIO_TITLE.exec(title)?.[1]
  if (office !== 'minister') {
    // A town has one first deputy of its mayor, whatever else is his.
    if (office === 'alderman' && FIRST_DEPUTY.test(title)) return ['']
    if (portfolio !== null) return [slug(portfolio).replace(/^fuer-/u, '')]
    return first === undefined ? [] : [keyOf(slug(first))]
  }
  const ministry = MINISTRY.exec(sender ?? '')?.groups?.['for'] ?? ''
  return partsOf(portfolio ?? first ?? ministry)
}

/** One minister has parts of a portfolio that no other of the cabinet has. */
function partsOf(portfolio: string): string[] {
  const words = slug(portfolio).split('-')
  return [...new Set(words.filter((word) => word !== '' && !PORTFOLIO_FILLERS.has(word)).map(keyOf))]
}

const keyOf = (word: string) => word.replace(/(?<=.{4})s$/u, '')
