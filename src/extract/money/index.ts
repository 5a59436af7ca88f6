import type { AnnotatedDocument } from '../../model/document.js'
import type { MoneyMention } from '../../model/mentions.js'
import { findAmounts } from './amounts.js'
import { constructions } from './constructions.js'
import { contextOf } from './context.js'
import { onlyMoney } from './evidence.js'
import { wholes } from './parts.js'

/**
 * Finds the amounts of money of a document, in order of place: numbers at their units, then the constructions around
 * them (ranges, changes, ellipses), then what their clause says of them, last which is part of which.
 */
export function extractMoney(document: AnnotatedDocument): readonly MoneyMention[] {
  const { tokens } = document
  const figures = constructions(tokens, onlyMoney(document, findAmounts(document)))
  const whole = wholes(document, figures)
  const contexts = figures.map((figure, i) => contextOf(document, figure, figures[i - 1], figures[i + 1]))
  return figures.map((figure, i) => {
    const context = contexts[i] ?? contextOf(document, figure, undefined, undefined)
    const partOf = whole[i] ?? null
    return {
      start: tokens[figure.first]?.start ?? 0,
      end: tokens[figure.last - 1]?.end ?? 0,
      firstToken: figure.first,
      lastToken: figure.last,
      rule: figure.rule,
      amount: figure.value?.toNumber() ?? null,
      currency: figure.currency,
      min: figure.min?.toNumber() ?? null,
      max: figure.max?.toNumber() ?? null,
      modifier: figure.modified.modifier,
      modifierText: figure.modified.text,
      role: figure.role,
      ...context,
      // Parts recur as their whole does: `35.000 Euro und 20.000 Euro, zusammen 55.000 Euro im Jahr`.
      period: context.period ?? (partOf === null ? null : (contexts[partOf]?.period ?? null)),
      partOf,
    }
  })
}
