import type { Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { isBare } from './bare.js'
import { wholeNumber } from './figures.js'
import { mentionOf } from './mention.js'
import type { Name } from './names.js'
import { alone, besideAt } from './readings.js'

/** Counts of a headline before the first name of the measure: a number without noun that the text then tells as a count. */
export function inHeadline(
  document: AnnotatedDocument,
  measure: Measure,
  names: readonly Name[],
  counts: readonly CountMention[],
): CountMention[] {
  const { tokens } = document
  const found: CountMention[] = []
  const certain = names.find(({ kind }) => kind === 'full' || kind === 'abbreviation')
  const end = Math.min(certain?.first ?? 0, counts[0]?.firstToken ?? 0, endOfHeadlines(document))
  for (let at = 0; at < end; at++) {
    const value = wholeNumber(tokens[at])
    if (value === null || value === 1 || document.zoneAt(tokens[at]?.start ?? 0) !== 'headline') continue
    if (!isBare(document, at)) continue
    const reading = besideAt(tokens, at, value) ?? { ...alone(at, value, 'count'), rule: 'counts/headline' }
    const told = counts.find((count) => count.value === reading.value && count.total === reading.total)
    if (told === undefined || found.some(({ lastToken }) => lastToken > reading.first)) continue
    found.push(mentionOf(document, measure, { ...reading, counted: told.counted, rule: 'counts/headline' }))
  }
  return found
}

/** Index after the last token of a headline. */
function endOfHeadlines({ paragraphs, sentences }: AnnotatedDocument): number {
  const last = paragraphs.findLast(({ zone }) => zone === 'headline')
  return last === undefined ? 0 : (sentences[last.lastSentence - 1]?.lastToken ?? 0)
}
