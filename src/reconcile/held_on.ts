import { NEAR_NOW, THERE_WERE, UNTIL_THEN } from '../lexicon/reconcile.js'
import type { CountRecord } from '../model/records.js'
import { type Span, spanOf } from './days.js'

/**
 * When so many there were: `seit dem 15. März sind es 18` on its first day, `bis gestern waren 19 beantragt` on its last,
 * unless that is still to come for the text. Null where it is told of a time that its sentence does not give.
 */
export function heldOn(record: CountRecord, spoken: number | null): Span | null {
  const { kind, as_of_first_day: first, as_of_last_day: last } = record
  if (isBygone(record)) return null
  const span = spanOf(first, last ?? first)
  if (span !== null || kind !== 'count') return span
  const until = spanOf(last, last)
  return until !== null && spoken !== null && until.last <= spoken ? until : null
}

/**
 * `Zu Beginn der Erhebung bestanden 53`: some time before, though the only time at hand is that of the document; so is
 * `bisher gab es 50`, whatever there is today.
 */
function isBygone({ as_of_basis, sentence, quote, kind }: CountRecord): boolean {
  if (kind !== 'count' || as_of_basis !== 'document' || !THERE_WERE.test(sentence)) return false
  if (!NEAR_NOW.test(sentence)) return true
  const clause = sentence.split(/[,;:–]/u).find((part) => part.includes(quote)) ?? ''
  return UNTIL_THEN.test(clause) && THERE_WERE.test(clause)
}
