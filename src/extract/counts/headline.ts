import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { isBare } from './bare.js'
import { wholeNumber } from './figures.js'
import { mentionOf } from './mention.js'
import type { Name } from './names.js'
import { alone } from './reading.js'
import { besideAt } from './readings.js'

/** Counts of a headline that no name of the measure leads to: a number without noun that the text then tells as a count. */
export function inHeadline(
  document: AnnotatedDocument,
  measure: Measure,
  names: readonly Name[],
  counts: readonly CountMention[],
): CountMention[] {
  const { tokens } = document
  const found: CountMention[] = []
  const end = Math.min(endOfHeadlines(document), MOST)
  const certain = names.find(({ kind }) => kind === 'full' || kind === 'abbreviation')
  const common = new Map(
    names.filter(({ first, kind }) => kind === 'generic' && first < end).map((name) => [name.first, name]),
  )
  const free = Math.min(certain?.first ?? 0, counts[0]?.firstToken ?? 0)
  for (let at = 0; at < end; at++) {
    const value = wholeNumber(tokens[at])
    if (value === null || value === 1 || document.zoneAt(tokens[at]?.start ?? 0) !== 'headline') continue
    const noun = common.get(at + 1)
    if (noun === undefined && !isBare(document, at)) continue
    const reading = besideAt(tokens, at, value) ?? { ...alone(at, value, 'count'), rule: 'counts/headline' }
    // Behind a name the text below the headline has to tell it.
    const told = counts.find(
      (count) =>
        count.value === reading.value &&
        (noun !== undefined || isSameTotal(count, reading.total)) &&
        (at < free || count.firstToken >= end),
    )
    const isTaken = ({ firstToken, lastToken }: CountMention) => at >= firstToken && at < lastToken
    if (told === undefined || counts.some(isTaken) || found.some(isTaken)) continue
    // `43 Zentren bewilligt`: the common word for it, before anything says of what.
    const own = noun === undefined ? {} : { last: noun.last, counted: noun.counted }
    found.push(mentionOf(document, measure, { ...reading, counted: told.counted, ...own, rule: 'counts/headline' }))
  }
  return found
}

/** `Aus 16 wurden 54`, where the text tells `alle 54 Kreise`: all of them, or the number alone. */
const isSameTotal = ({ value, total }: CountMention, of: number | null) =>
  total === of || (of === null && total === value)

/** No headlines are longer, in tokens. */
const MOST = 200

/** Index after the last token of a headline. */
function endOfHeadlines({ paragraphs, sentences }: AnnotatedDocument): number {
  const last = paragraphs.findLast(({ zone }) => zone === 'headline')
  return last === undefined ? 0 : (sentences[last.lastSentence - 1]?.lastToken ?? 0)
}
