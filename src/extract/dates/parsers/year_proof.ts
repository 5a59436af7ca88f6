import { anyOf, MONTHS } from '../../../lexicon/dates.js'
import {
  CLUBS,
  COUNT_LEADS,
  STRESSING,
  SURER_YEAR_LEADS,
  YEAR_LEADS,
  YEAR_NOT_AFTER,
  YEAR_NOT_BEFORE,
} from '../../../lexicon/years.js'
import { type WordBefore, wordAfter, wordBefore } from '../result.js'
import { isCode, isPriced } from './code_proof.js'

/** Whether what stands around a bare number, `[index, end)` of the text, lets it be a year. */
export function isYear(text: string, index: number, end: number): boolean {
  const mark = text.charAt(index - 1)
  if (mark !== '' && !/[\s(„“"»«›‹/–,;:'’[*†]/u.test(mark)) return false
  if ((mark === '/' || mark === '-' || mark === ',') && /[\p{L}\d]/u.test(text.charAt(index - 2))) return false
  if (/^[%‰°€$]|^ [%€]|^\/\d|^-\d/u.test(text.slice(end, end + 2))) return false
  const before = wordBefore(text, index)
  const after = wordAfter(text, end)
  const word = before?.word.toLowerCase() ?? ''
  if (/\.$|^\d+$/u.test(word) || isLabelled(text, index) || isName(text, index, before?.word ?? '')) return false
  if (YEAR_NOT_AFTER.has(word)) return before !== null && isAmount(text, before.index)
  if (isClubs(text, index, end, before?.word ?? '')) return false
  if (isPriced(text, index) || isCode(text, index, end)) return false
  if (/(?:Nr|Drs|Tel|Az|Art|ca|Abs|Bd|S|Zi|Kap|Ziff|Tit|Bl)\. $|\d $/u.test(text.slice(Math.max(0, index - 5), index)))
    return false
  if (SURER_YEAR_LEADS.has(word) || ((word === 'als' || word === 'und') && isWhen(text, index))) return true
  if (isRise(text, index, end, word)) return false
  if (isRoundCount(text, index, end, before, after)) return false
  if (word === 'ab' && !/[05]0$/u.test(text.slice(index, end)) && /^\p{Lu}/u.test(after)) return !isUnit(after)
  const proven = YEAR_LEADS.has(word) && !/^(?:als|der|die|den|wie|um|auch)$/u.test(word)
  if (!/^\p{Ll}{4}/u.test(after) && YEAR_NOT_BEFORE.has(after.toLowerCase())) return false
  if (isNamed(text, index, end, before?.word ?? '') || (isRangeOf(text, end, word) && !MONTHS.has(before?.word ?? '')))
    return false
  return proven || !isCounted(after, word)
}

/** `rechnet mit 1500`, `waren schon 1900`, `sind 2000 Helfer da`: a round number behind a word that leads to a count. */
function isRoundCount(text: string, index: number, end: number, before: WordBefore | null, after: string): boolean {
  const digits = text.slice(index, end)
  const round = /(?<!20)00$|(?<!19|20)50$/u.test(digits) || (digits === '2000' && /^\p{Lu}/u.test(after))
  if (before === null || !round) return false
  const lead = STRESSING.has(before.word.toLowerCase()) ? wordBefore(text, before.index) : before
  if (lead === null || !COUNT_LEADS.has(lead.word.toLowerCase())) return false
  // `Sie sind 1900 entstanden`
  return after === 'gewesen' || !/^\p{Ll}{3,}(?:t|en)$/u.test(after)
}

/** `…, als 2015 Menschen aus Syrien und 2022 Menschen aus … kamen`: a clause of time begins with the comma, a comparison has none. */
const WHEN = /(?<!mehr|weniger|größer|höher), als (?:[12]\d{3} [^.;:,!?\d]{3,60} und )?$/u
const isWhen = (text: string, index: number) => WHEN.test(text.slice(Math.max(0, index - 80), index))

/** `sank von 1850 auf 1720`, `stieg von 1900 auf 2100`: from one year `auf` another leads to the next only. */
function isRise(text: string, index: number, end: number, lead: string): boolean {
  const own = Number(text.slice(index, end))
  const [, to] = lead === 'von' ? (/^ auf (\d{4})(?!\d)/u.exec(text.slice(end, end + 10)) ?? []) : []
  const [, from] = lead === 'auf' ? (/von (\d{4}) auf $/u.exec(text.slice(Math.max(0, index - 13), index)) ?? []) : []
  return (to !== undefined && Number(to) !== own + 1) || (from !== undefined && Number(from) !== own - 1)
}

/** `von 1450 bis 1850 Mark`: the range counts what follows it; `stieg 2015 auf 820 Euro` tells when. */
function isRangeOf(text: string, end: number, lead: string): boolean {
  const range = /^ (?:bis|und|oder|auf) (?:zu )?\d{3,4}(?= )/u.exec(text.slice(end, end + 14))
  if (range?.[0].startsWith(' auf') && lead !== 'von') return false
  return range !== null && YEAR_NOT_BEFORE.has(wordAfter(text, end + range[0].length).toLowerCase())
}

const BIG = /^(?:Million|Milliarde|Mio|Mrd|Tausend)/u

/** `2,1 Millionen Euro 2016`: behind an amount it is no name (`EURO 2016`). */
function isAmount(text: string, index: number): boolean {
  const word = wordBefore(text, index)?.word ?? ''
  return (
    text.startsWith('Euro ', index) &&
    (/\d$/u.test(word) || BIG.test(word) || /(?:Mio|Mrd|Tsd)\. $/u.test(text.slice(Math.max(0, index - 5), index)))
  )
}

/** `im Jahr 212 Millionen Euro`, `im Jahr 2000 Euro`: what is paid in a year, not which one it is. */
export function isAmountOf(text: string, end: number, far: boolean): boolean {
  const after = wordAfter(text, end)
  return isUnit(after) || (far && (BIG.test(after) || YEAR_NOT_BEFORE.has(after.toLowerCase())))
}

const isUnit = (word: string) => /^(?:Euro|EUR|Mark|DM|Uhr|Meter|Kilometer|Liter|Hektar|Gramm|Stück)$/u.test(word)

/** `L 2010`, `Startnummer 2020`, `ISO 9001:2015`: part of a name or label. */
const isName = (text: string, index: number, before: string) =>
  /^\p{Lu}$|nummer$/u.test(before) || /\d:$/u.test(text.slice(Math.max(0, index - 2), index))

/** `Seitenaufrufe: 2017`: the number of what the label names. */
function isLabelled(text: string, index: number): boolean {
  if (!/: ?$/u.test(text.slice(Math.max(0, index - 2), index))) return false
  const label = /(\p{L}+): ?$/u.exec(text.slice(Math.max(0, index - 30), index))?.[1] ?? ''
  return YEAR_NOT_AFTER.has(label.toLowerCase())
}

const CLUB = new RegExp(`(?:^|[^\\p{L}])${anyOf(CLUBS)} (?:\\p{Lu}[\\p{L}-]*[ /]){0,3}$`, 'u')

/** `TuS Linden 1904`, `Schützenverein Beispiel 1848 e. V.`: the year is part of the club's name. */
function isClubs(text: string, index: number, end: number, before: string): boolean {
  if (!/^\p{Lu}/u.test(before)) return false
  return /^ ?e\. ?V\./u.test(text.slice(end, end + 7)) || CLUB.test(text.slice(Math.max(0, index - 60), index))
}

/** `„Gute Schule 2020“`: a noun and a year that end a short quoted name. */
function isNamed(text: string, index: number, end: number, before: string): boolean {
  if (!/^[!?]?[“”"«‘’']/u.test(text.slice(end, end + 2)) || !/^\p{Lu}/u.test(before)) return false
  // `„Ab 2016“, sagt sie`
  if (YEAR_LEADS.has(before.toLowerCase())) return false
  return /[„“»"‚'‘](?:[\p{L}\d-]+ ){1,5}$/u.test(text.slice(Math.max(0, index - 60), index))
}

/** `von 2000 Gästen`, `mehr als 1500 Bäume`: a capital word in the plural after it, and no verb before it. */
function isCounted(after: string, before: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:en|er|ern|innen|nde)$/u.test(after) && /^(?:als|der|die|den|etwa|über|unter|bis)$/u.test(before)
  )
}
