import { extractCounts } from '../../src/extract/counts/index.js'
import { extractDates } from '../../src/extract/dates/index.js'
import { extractMoney } from '../../src/extract/money/index.js'
import { MEASURES, type Measure, measureWords } from '../../src/lexicon/measures.js'
import { createLexicon } from '../../src/lexicon/tags.js'
import { findAnchor } from '../../src/link/anchor.js'
import { figuresAsOf } from '../../src/link/as_of.js'
import { resolveDates } from '../../src/link/days.js'
import { Tag } from '../../src/model/document.js'
import type { AsOf, CountMention, MoneyMention } from '../../src/model/mentions.js'
import { annotate } from '../../src/text/annotate.js'
import { mend } from '../../src/text/mend.js'
import { raw } from '../raw.js'

type Quoted<T> = T & { readonly quote: string; readonly asOf: AsOf }

/** The amounts and counts of a text of the given day, with what they quote and when they were true. */
export function figuresOf(
  text: string,
  published = '2016-06-15',
  measures: readonly Measure[] = MEASURES,
): { money: readonly Quoted<MoneyMention>[]; counts: readonly Quoted<CountMention>[] } {
  const lexicon = createLexicon([[Tag.Measure, measureWords(measures)]])
  const document = annotate(mend(raw(text, { published })), lexicon)
  const dates = extractDates(document)
  const anchor = findAnchor(document, dates)
  const days = resolveDates(document, dates, anchor)
  const quoted = <T extends { start: number; end: number }>(figures: readonly T[]) =>
    figures.map((figure) => ({ ...figure, quote: document.text.slice(figure.start, figure.end) }))
  return {
    money: quoted(figuresAsOf(document, extractMoney(document), days, anchor)),
    counts: quoted(figuresAsOf(document, extractCounts(document, measures), days, anchor)),
  }
}
