import { BECOME, IT_WAS, RUNNING, SMALLER, UNDER, WISH } from '../lexicon/reconcile_offices.js'
import type { OfficeRecord } from '../model/records.js'

/** Whether somebody only may come to the office: who wants it, stands for it, or would have it. */
export function isOnTheWay({ sentence, quote, holder }: OfficeRecord): boolean {
  const title = quote.replace(/\s+/gu, ' ')
  const name = sentence.indexOf(holder)
  const at = sentence.lastIndexOf(title)
  if (at < 0) return false
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + title.length)]
  if (BECOME.test(behind)) return true
  // What is told of somebody else beside the holder of a title before the name says nothing of it.
  if (name < 0 || name > at) return false
  if (/(?<!\p{L})als (?:\p{L}+ )?$/u.test(before)) return RUNNING.test(sentence)
  return WISH.test(sentence) && (/(?<!\p{L})zu[mr] $/u.test(before) || /^[.,]/u.test(behind))
}

/** `Unter Bürgermeister A war der Plan entstanden`: a holder of some time before, whatever the title. */
export function isOfThen({ sentence, quote }: OfficeRecord): boolean {
  const at = sentence.indexOf(quote.replace(/\s+/gu, ' '))
  return at >= 0 && UNDER.test(sentence.slice(0, at)) && IT_WAS.test(sentence.slice(at + quote.length))
}

/** `Ortsbürgermeister`: a town has many. */
export const isOfPart = ({ title, office }: OfficeRecord) => office === 'mayor' && SMALLER.test(title)
