import { AMOUNT_OF_IT } from '../lexicon/reconcile_money.js'
import type { Claim } from './model.js'

/** `120.000 Euro gehen davon nach Hamm`: an amount that `davon` stands behind is a part of what was told before it. */
export function isPartItself({ evidence }: Claim): boolean {
  return AMOUNT_OF_IT.test(evidence.sentence.slice(Math.max(0, evidence.column - evidence.begins)))
}
