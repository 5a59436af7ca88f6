import { BEING } from '../../lexicon/money/changes.js'
import { PRONOUNS } from '../../lexicon/money/evidence.js'
import { TIMES } from '../../lexicon/money/grammar.js'
import { isPaying, ORIGIN_LEADS, SOURCES } from '../../lexicon/money/payers.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { MoneyMention } from '../../model/mentions.js'
import { findAmounts } from './amounts.js'
import { constructions, type Figure } from './constructions.js'
import { type Context, contextOf } from './context.js'
import { onlyMoney } from './evidence.js'
import { figureOf } from './figure.js'
import { wholes } from './parts.js'
import { namedThings } from './quoted.js'
import { recurring } from './recurring.js'
import { tableAmounts } from './tables.js'

/**
 * Finds the amounts of money of a document, in order of place: numbers at their units, then the constructions around
 * them (ranges, changes, ellipses), then what their clause says of them, last which is part of which.
 */
export function extractMoney(document: AnnotatedDocument): readonly MoneyMention[] {
  const { tokens } = document
  const figures = withTables(document, constructions(tokens, onlyMoney(document, findAmounts(document))))
  if (figures.length === 0) return []
  const named = namedThings(tokens)
  const contexts: Context[] = []
  for (const [i, figure] of figures.entries()) {
    const own = contextOf(document, figure, figures[i - 1], figures[i + 1], named)
    const before = takesUp(document, figure, figures[i - 1]) ? contexts[i - 1] : undefined
    const joined = own.purpose === null && isJoined(document, figures[i - 1], figure)
    const shared = joined ? (contexts[i - 1]?.purpose ?? null) : null
    contexts.push({
      per: own.per,
      period: own.period ?? before?.period ?? null,
      status: figures[i]?.role === 'from' ? null : (own.status ?? (before?.status === 'spent' ? before.status : null)),
      payer: own.payer ?? before?.payer ?? null,
      purpose: own.purpose ?? before?.purpose ?? shared,
    })
  }
  const whole = wholes(document, figures, contexts)
  const periods = recurring(
    tokens,
    figures,
    contexts.map(({ period }) => period),
    whole,
  )
  return figures.map((figure, i) => {
    const context = contexts[i] ?? contextOf(document, figure, undefined, undefined, named)
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
      per: context.per,
      period: periods[i] ?? null,
      status: context.status ?? wholeStatus(contexts, figure, partOf),
      payer: context.payer ?? wholePayer(contexts, context, partOf),
      purpose: context.purpose,
      partOf,
    }
  })
}

/** `Das Land gibt 132 Mio. Euro: 61 Mio. Euro davon für die Beratung, …`: what is divided by purpose is paid by the same. */
const wholePayer = (contexts: readonly Context[], { purpose }: Context, whole: number | null) =>
  purpose === null || whole === null ? null : (contexts[whole]?.payer ?? null)

/** What is part of a planned, granted or spent whole is so too, unless its own words say otherwise. */
const wholeStatus = (contexts: readonly Context[], { role }: Figure, whole: number | null) =>
  role === 'from' || whole === null ? null : (contexts[whole]?.status ?? null)

/** `mit 170.000 Euro vom Land und 95.000 Euro vom Kreis`: two amounts of one thing, apart only in who pays them. */
function isJoined({ tokens }: AnnotatedDocument, before: Figure | undefined, figure: Figure): boolean {
  if (before === undefined || figure.modified.first - before.last > JOINED) return false
  const between = tokens.slice(before.last, figure.modified.first)
  const first = between[0]
  if (first === undefined || first.sentence !== tokens[figure.first]?.sentence) return false
  const given = SOURCES.has(first.lower) || ORIGIN_LEADS.has(first.lower)
  return given && !between.some(({ shape, lower }) => shape === 'lower' && isPaying(lower))
}

/** Puts the amounts of tables to those of the text, in order of place. */
function withTables(document: AnnotatedDocument, figures: Figure[]): Figure[] {
  const rows = tableAmounts(document)
  if (rows.length === 0) return figures
  const own = rows.map((amount) => ({ ...figureOf(document.tokens, amount), rule: 'money/table' }))
  return [...figures, ...own].sort((a, b) => a.first - b.first)
}

/** `… 25 Millionen Euro. Im Jahr 2020 waren es 19 Millionen Euro`: the same payer and purpose as the sentence before. */
function takesUp({ tokens }: AnnotatedDocument, figure: Figure, before: Figure | undefined): boolean {
  let at = figure.modified.first - 1
  while (TIMES.has(tokens[at]?.lower ?? '')) at--
  const [noun, verb] = [tokens[at], tokens[at - 1]]
  if (before === undefined || !PRONOUNS.has(noun?.lower ?? '') || !BEING.has(verb?.lower ?? '')) return false
  return (tokens[figure.first]?.sentence ?? 0) - (tokens[before.first]?.sentence ?? 0) <= 1
}

/** How far apart two amounts of one thing stand, in tokens. */
const JOINED = 8
