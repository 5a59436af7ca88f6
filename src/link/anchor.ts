import type { DateMention } from '../model/dates.js'
import type { AnnotatedDocument } from '../model/document.js'
import type { Anchor } from '../model/mentions.js'
import { fromEvent } from './anchor/event.js'
import { fromFacts } from './anchor/facts.js'
import { fromFileName, fromMetadata, fromReference } from './anchor/given.js'
import { statedDay, statedMonth, statedYear } from './anchor/stated.js'
import { fromText } from './anchor/text.js'
import { fromWeekdays } from './anchor/weekdays.js'

const UNKNOWN: Anchor = {
  edtf: null,
  firstDay: null,
  lastDay: null,
  basis: null,
  evidence: null,
  published: null,
  publishedBasis: null,
}

/** Finds when the document speaks and what proves it: the surest evidence first, null rather than a guess. */
export function findAnchor(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor {
  const stated = statedDay(document, dates)
  const anchor =
    fromMetadata(document.raw) ??
    stated ??
    fromFileName(document.raw, dates) ??
    fromText(document, dates) ??
    statedMonth(document, dates) ??
    fromWeekdays(document, dates) ??
    fromEvent(document, dates) ??
    statedYear(document) ??
    fromFacts(document) ??
    fromReference(document.raw) ??
    UNKNOWN
  return { ...anchor, statedDay: stated?.published ?? null }
}
