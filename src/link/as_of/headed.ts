import { isHanding, isPeriodNoun, isValid, OTHER_ADJECTIVES, OTHER_MATTERS } from '../../lexicon/as_of.js'
import { isMoneyWord } from '../../lexicon/money/evidence.js'
import { isPaying } from '../../lexicon/money/payers.js'
import { RECEIVING } from '../../lexicon/money/purposes.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { AsOf, MoneyMention } from '../../model/mentions.js'
import { hasWord } from '../../text/clauses.js'
import { isCompared } from './beside.js'
import { asOfTime, isSpan, type PlacedTime, type Times, timesIn } from './times.js'

/** Most tokens of an entry of a list. */
const ENTRY = 30
/** Most lines of a list. */
const LINES = 60
const ENDS = new Set(['.', '!', '?'])

/**
 * The time of the line that a list stands below: `2017 erhalten:`, or what the sentence before it says of how long the
 * money holds: `Die Bescheide gelten bis zum 31. Dezember 2014. Im Einzelnen erhalten:`. Null where neither says one.
 */
export function fromHead(document: AnnotatedDocument, amount: MoneyMention, times: Times): AsOf | null {
  if (amount.role !== 'level' || amount.amount === null || amount.period !== null || amount.per !== null) return null
  const own = document.tokens[amount.firstToken]?.sentence ?? 0
  const head = headOf(document, own) ?? (amount.status === 'granted' ? own : null)
  if (head === null) return null
  if (head === own) {
    // `Die Bescheide gelten bis Ende 2017. Der Kreis erhält 310.000 Euro`.
    const held = heldUntil(document, times, own)
    return held === null ? null : asOfTime(held, 'paragraph')
  }
  const given = amount.status === 'granted' || isGiven(document, head)
  const time = (given ? onlyTime(document, times, head) : null) ?? heldUntil(document, times, head)
  return time === null ? null : asOfTime(time, 'paragraph')
}

/** Whether an amount stands in a list on other matters: `Aus der weiteren Tagesordnung:`. */
export function isOfOthers(document: AnnotatedDocument, { firstToken }: MoneyMention): boolean {
  const { tokens, sentences } = document
  const head = sentences[headOf(document, tokens[firstToken]?.sentence ?? 0) ?? -1]
  for (let at = (head?.firstToken ?? 0) + 1; at < (head?.lastToken ?? 0); at++)
    if (OTHER_MATTERS.has(tokens[at]?.lower ?? '') && OTHER_ADJECTIVES.has(tokens[at - 1]?.lower ?? '')) return true
  return false
}

/** The sentence ending with a colon below which a sentence is an entry; null where it is none. */
function headOf(document: AnnotatedDocument, sentence: number): number | null {
  for (let line = sentence; line > sentence - LINES && isEntry(document, line); line--)
    if (lastOf(document, line - 1) === ':') return line - 1
  return null
}

function isEntry(document: AnnotatedDocument, index: number): boolean {
  const sentence = document.sentences[index]
  if (sentence === undefined || sentence.lastToken - sentence.firstToken > ENTRY) return false
  return !ENDS.has(lastOf(document, index)) || document.tokens[sentence.firstToken]?.kind === 'mark'
}

const lastOf = ({ tokens, sentences }: AnnotatedDocument, index: number) =>
  tokens[(sentences[index]?.lastToken ?? 0) - 1]?.text ?? ''

/** `2017 erhalten:`; what courses cost that begin then is for no such time. */
function isGiven({ tokens, sentences }: AnnotatedDocument, head: number): boolean {
  const { firstToken = 0, lastToken = 0 } = sentences[head] ?? {}
  const isMoney = (word: string) => RECEIVING.has(word) || isHanding(word) || isMoneyWord(word) || isPaying(word)
  return hasWord(tokens, { first: firstToken, last: lastToken }, isMoney)
}

/** The one time of a sentence that money can be for; null where there are several or none. */
function onlyTime({ tokens }: AnnotatedDocument, times: Times, sentence: number): PlacedTime | null {
  const [time, other] = timesIn(times, sentence).filter((one) => isSpan(one) && !isCompared(tokens, one))
  return time === undefined || other !== undefined ? null : time
}

/** `Die Bescheide gelten bis zum 31. Dezember 2014.` right before the head, which says no time of its own. */
function heldUntil(document: AnnotatedDocument, times: Times, head: number): PlacedTime | null {
  const { tokens, sentences } = document
  const before = sentences[head - 1]
  if (before === undefined || before.paragraph !== sentences[head]?.paragraph) return null
  if (timesIn(times, head).length > 0) return null
  const [time, other] = timesIn(times, head - 1)
  const words = { first: before.firstToken, last: before.lastToken }
  const ofPeriod = hasWord(tokens, words, isPeriodNoun)
  if (time !== undefined && other !== undefined && ofPeriod) return fromTo(time, other)
  if (time === undefined || other !== undefined || !(isSpan(time) || time.edtf.startsWith('../'))) return null
  if (ofPeriod && time.edtf.includes('/')) return time
  const ofMoney = hasWord(tokens, words, (word) => isHanding(word) || isMoneyWord(word))
  return ofMoney && hasWord(tokens, words, isValid) ? time : null
}

/** `Der Förderzeitraum beginnt am 1. Januar 2023 und endet am 31. Dezember 2025`: the stretch between two days. */
function fromTo(start: PlacedTime, end: PlacedTime): PlacedTime | null {
  const [firstDay, lastDay] = [start.firstDay, end.lastDay]
  if (firstDay === null || lastDay === null || firstDay >= lastDay) return null
  const years = firstDay.endsWith('-01-01') && lastDay.endsWith('-12-31')
  const edtf = years ? `${firstDay.slice(0, 4)}/${lastDay.slice(0, 4)}` : `${firstDay}/${lastDay}`
  return { ...start, edtf, firstDay, lastDay, each: [] }
}
