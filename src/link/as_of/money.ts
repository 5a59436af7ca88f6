import { EACH_WORDS } from '../../lexicon/money/periods.js'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { Anchor, AsOf, MoneyMention } from '../../model/mentions.js'
import { accountYear, headedYear, isOfAccount, isToldOf, reportedYear } from './account.js'
import { type Budget, budgetYears, fromBudget, fromBudgetBefore, fromOnlyBudget } from './budgets.js'
import { fromClause } from './clause.js'
import { fromAnsatz } from './comparison.js'
import { continued } from './continued.js'
import { fromDivided, fromParts, fromWhole, ofList, ofYears, partsOf } from './divided.js'
import { askedTime, entryTime, referred, shifted } from './frames.js'
import { fromHead, isOfOthers } from './headed.js'
import { fromNext } from './meant_for.js'
import { fromNow, fromThisYear } from './now.js'
import { priorToLast, withPriorYears } from './prior.js'
import { restated, saidTimes } from './restated.js'
import { fromStart } from './starts.js'
import { tableTimes } from './tables.js'
import { asOfTime, isSpan, type Times, UNSETTLED } from './times.js'
import { isOfTopic, topicTime } from './topic.js'
import { usedSoFar } from './used.js'

/** How far before its share `jedem Euro` may stand, in tokens. */
const SENTENCE = 40

/**
 * The time that each amount is for. A day is when a grant is handed over or announced, not what it is for: only years
 * and their parts count. Its clause is asked first, then the budget that is spoken of, its whole, its parts, the
 * account that it goes on with, last the same amount elsewhere. What nothing settles stays null.
 */
export function moneyAsOf(
  document: AnnotatedDocument,
  amounts: readonly MoneyMention[],
  stated: Times,
  anchor: Anchor,
): AsOf[] {
  if (stated.size === 0) return amounts.map((amount) => fromNow(document, amount, anchor) ?? UNSETTLED)
  const budgets = amounts.length === 0 ? [] : budgetYears(document, stated)
  const times = withPriorYears(document, stated, budgets, anchor)
  const parts = partsOf(amounts)
  const tables = tableTimes(document, amounts)
  const settled: (AsOf | null)[] = amounts.map(
    (amount, i) =>
      tables.get(i) ??
      ofList(document, amounts, i, times) ??
      ofYears(document, amounts, i, times) ??
      shifted(document, amount, amounts[i - 1], times, amounts[i + 1]) ??
      fromThisYear(document, amount, anchor) ??
      fromClause(document, amounts, i, times, anchor, budgets) ??
      referred(document, amount, amount.role, times) ??
      fromStart(document, amount, times) ??
      fromNow(document, amount, anchor) ??
      fromHead(document, amount, times) ??
      fromBudget(document, amount, budgets),
  )
  for (const [i, amount] of amounts.entries()) {
    // `2018 100.000 Euro, 2019 150.000 Euro, zusammen 250.000 Euro` is for both years.
    if (settled[i]?.basis === 'sentence') settled[i] = fromParts(amounts, settled, parts, i) ?? settled[i] ?? null
    settled[i] ??=
      fromWhole(document, amounts, settled, i) ??
      fromParts(amounts, settled, parts, i) ??
      fromBudgetBefore(document, amounts, settled, i, budgets) ??
      reportedYear(document, amount, times) ??
      fromNext(document, amounts, i, times) ??
      usedSoFar(document, amounts, settled, i, anchor) ??
      continued(document, amounts, settled, i, times, anchor) ??
      ofBudget(document, amount, budgets, anchor) ??
      fromEntry(document, amount, times)
  }
  // A whole may stand after its parts, and be said again elsewhere.
  for (const i of amounts.keys()) settled[i] ??= fromWhole(document, amounts, settled, i)
  const account = accountYear(document, amounts, settled, times)
  if (account !== null)
    for (const [i, amount] of amounts.entries())
      settled[i] ??= isOfAccount(document, amount, times, account) ? account : null
  const headed = headedYear(document, times, anchor)
  if (headed !== null)
    for (const [i, amount] of amounts.entries()) settled[i] ??= isToldOf(document, amount, times) ? headed : null
  const said = saidTimes(amounts, settled)
  for (const [i, amount] of amounts.entries()) settled[i] ??= restated(amount, said)
  const topic = topicTime(document, amounts, settled, times, budgets)
  if (topic !== null)
    for (const [i, amount] of amounts.entries())
      settled[i] ??= isOfTopic(document, amount, times) && !isOfOthers(document, amount) ? topic : null
  for (const i of amounts.keys())
    settled[i] ??= fromWhole(document, amounts, settled, i) ?? fromDivided(document, amounts, settled, i)
  // What refers to an amount may do so to one whose time the topic has given.
  if (topic !== null)
    for (const i of amounts.keys()) settled[i] ??= continued(document, amounts, settled, i, times, anchor)
  for (const i of amounts.keys()) settled[i] ??= fromAnsatz(document, amounts, settled, i)
  for (const i of amounts.keys()) settled[i] = priorToLast(document, amounts, settled, i, times) ?? settled[i] ?? null
  return settled.map((asOf, i) => (asOf === null || isOfEach(document, amounts[i]) ? UNSETTLED : asOf))
}

/** The year of the only budget that a document speaks of, unless the amount stands among other matters. */
function ofBudget(
  document: AnnotatedDocument,
  amount: MoneyMention,
  budgets: readonly Budget[],
  anchor: Anchor,
): AsOf | null {
  const asOf = fromOnlyBudget(document, amount, budgets, anchor)
  return asOf === null || isOfOthers(document, amount) ? null : asOf
}

/** `Von jedem Euro kommen 58 Cent vom Land`: a share of every Euro is for no time of another sentence. */
function isOfEach({ tokens, sentences }: AnnotatedDocument, amount: MoneyMention | undefined): boolean {
  if (amount?.amount == null || amount.amount >= 1) return false
  const from = Math.max(
    sentences[tokens[amount.firstToken]?.sentence ?? 0]?.firstToken ?? 0,
    amount.firstToken - SENTENCE,
  )
  for (let at = from + 1; at < amount.firstToken; at++)
    if (((tokens[at]?.tags ?? 0) & Tag.Currency) !== 0 && EACH_WORDS.has(tokens[at - 1]?.lower ?? '')) return true
  return false
}

/** The time of the question or of the entry of a chronicle that the amount stands in. */
function fromEntry(document: AnnotatedDocument, amount: MoneyMention, times: Times): AsOf | null {
  if (amount.role === 'from') return null
  const sentence = document.tokens[amount.firstToken]?.sentence ?? 0
  const asked = amount.period === null ? askedTime(document, times, sentence) : null
  const time = asked ?? entryTime(document, times, sentence)
  return time !== null && isSpan(time) ? asOfTime(time, 'paragraph') : null
}
