import { NOW, PAST_CONJUNCTIONS, THEN } from '../../lexicon/as_of.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { clauseAround, hasWord } from '../../text/clauses.js'
import { lastTime } from './frames.js'
import { asOfTime, asOfYear, isSpan, type PlacedTime, type Times, yearOf } from './times.js'

/** `doppelt so viel wie 2020, als es 25 Mio. Euro waren`: the clause tells what was at the time before its comma. */
export function whenItWas(
  tokens: readonly Token[],
  { firstToken, lastToken }: MoneyMention,
  placed: readonly PlacedTime[],
): AsOf | null {
  const { first } = clauseAround(tokens, { first: firstToken, last: lastToken })
  if (!PAST_CONJUNCTIONS.has(tokens[first]?.lower ?? '') || tokens[first - 1]?.text !== ',') return null
  const time = placed.find(({ last }) => last === first - 1)
  return time === undefined || !isSpan(time) ? null : asOfTime(time, 'sentence')
}

/** `Der Etat habe damals bei 240.000 Euro gelegen`: in the clause of the amount, or at the beginning of its sentence. */
export function isThen({ tokens, sentences }: AnnotatedDocument, { firstToken, lastToken }: MoneyMention): boolean {
  const opening = tokens[sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken ?? 0]
  const clause = clauseAround(tokens, { first: firstToken, last: lastToken })
  if (hasWord(tokens, clause, (word) => THEN.has(word))) return true
  // `Damals kostete die Miete 900 Euro, heute sind es 1.250 Euro`.
  return THEN.has(opening?.lower ?? '') && !hasWord(tokens, clause, (word) => NOW.has(word))
}

/** The last time told of before an amount; of a day or month its year, which is what money is for. Null without one. */
export function lastSpan(document: AnnotatedDocument, { firstToken }: MoneyMention, times: Times): AsOf | null {
  const time = lastTime(document, times, firstToken, (one) => one.firstDay !== null && one.lastDay !== null)
  const year = time === null || isSpan(time) ? null : yearOf(time)
  // `Als wir im August 2013 eröffneten … Der Etat lag damals bei …`: money is for the year.
  return time === null ? null : year === null ? asOfTime(time, 'paragraph') : asOfYear(year, 'paragraph')
}
