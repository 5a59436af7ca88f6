import { DENIALS, HELD_BEFORE, HOLDING, RESIGNING, WISHES } from '../../lexicon/title_verbs.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { OfficeMention } from '../../model/mentions.js'
import type { TitlePhrase } from './phrase.js'

/** How far from `das Amt des Vorsitzenden` its verb stands, in tokens. */
const REACH = 20
const ENDS = /^[,;:–]$/u
/** Prepositions of who is only to have the office, or wants it: `tritt für das Amt … an`. */
const SOUGHT = new Set(['für', 'um', 'ums', 'fürs', 'gegen'])
/** `tritt das Amt … an`, `tritt in das Amt ein`; alone it says nothing. */
const STEPS = new Set(['tritt', 'trat', 'treten', 'traten'])

/**
 * What the verb in the clause of `das Amt des Vorsitzenden` says of who is named with it: that it is theirs (`übernimmt`),
 * that it was (`legt … nieder`, `übte … aus`), that it shall be, or null where they only stand for it, want it, refuse it
 * or speak of it.
 */
export function postSaid(
  { tokens, sentences }: AnnotatedDocument,
  { first, last }: TitlePhrase,
): OfficeMention['status'] | null {
  const sentence = sentences[tokens[first]?.sentence ?? 0]
  if (sentence === undefined) return null
  if (SOUGHT.has(tokens[first - 1]?.lower ?? '') || SOUGHT.has(tokens[first - 2]?.lower ?? '')) return null
  const words = clauseAround(tokens, first, last, sentence.firstToken, sentence.lastToken)
  const has = (verbs: ReadonlySet<string>) =>
    words.some(({ lower, shape }: Token) => shape === 'lower' && verbs.has(lower))
  if (has(DENIALS) || has(WISHES)) return null
  if (has(RESIGNING) || has(HELD_BEFORE)) return 'former'
  if (!words.some(({ lower }) => HOLDING.has(lower) && (!STEPS.has(lower) || has(INTO)))) return null
  return has(SHALL) ? 'designated' : 'current'
}

const INTO = new Set(['an', 'in', 'ins'])
const SHALL = new Set(['soll', 'sollen'])

/** The words of the clause around tokens `[first, last)`, without these. */
function clauseAround(tokens: readonly Token[], first: number, last: number, from: number, to: number): Token[] {
  let start = first
  while (start > Math.max(from, first - REACH) && !ENDS.test(tokens[start - 1]?.text ?? '')) start--
  let end = last
  while (end < Math.min(to, last + REACH) && !ENDS.test(tokens[end]?.text ?? '')) end++
  return [...tokens.slice(start, first), ...tokens.slice(last, end)]
}
