import { DAY_ACTS, MANY, NOT_EVENTS } from '../../lexicon/dates.js'
import words from '../../lexicon/de/tense.json' with { type: 'json' }
import { DETERMINERS } from '../../lexicon/determiners.js'
import { CLOCK } from '../../lexicon/temporal.js'
import type { DateMention } from '../../model/dates.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { ResolvedDate } from '../../model/mentions.js'
import { tenseAround } from './tense.js'

const DAY_TIME = /^(?:abend|morgen|vormittag|mittag|nachmittag|nacht|früh|um|ab|gegen)$/u
const LASTING = /^(?:noch|immer|mehr|schon|längst|wieder|nicht|erst)$/u
const HAPPENING = new Set(words.happening)
const APART: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(words.happeningApart))

const TYPES: Readonly<Record<DateMention['kind'], ResolvedDate['timexType']>> = {
  date: 'DATE',
  duration: 'DURATION',
  set: 'SET',
  time: 'TIME',
  vague: 'DATE',
}

/** A row for what is no date: durations, sets, clock times, vague words. */
export function temporalRow(mention: DateMention): ResolvedDate {
  const granularity = mention.kind === 'date' ? 'day' : mention.kind
  return blank(mention, granularity, TYPES[mention.kind], mention.timex)
}

/** The row of `heute` where it means nowadays; null where it means the day, and for every other date. */
export function presentRow(document: AnnotatedDocument, mention: DateMention): ResolvedDate | null {
  const token = document.tokens[mention.lastToken - 1]
  if (mention.times.length !== 1 || mention.form !== 'one' || token?.lower !== 'heute') return null
  return isToday(document, mention) ? null : blank(mention, 'vague', 'DATE', 'PRESENT_REF')
}

function isToday(document: AnnotatedDocument, { firstToken, lastToken }: DateMention): boolean {
  const { tokens } = document
  const next = tokens[lastToken]
  if (next !== undefined && DAY_TIME.test(next.lower)) return true
  if (isHour(tokens, lastToken)) return true
  if (next !== undefined && LASTING.test(next.lower)) return false
  if (next?.lower === 'zu' && MANY.has(tokens[lastToken + 3]?.lower ?? '')) return false
  // `Noch heute gilt das`; `soll noch heute kommen` is the day.
  if (tokens[firstToken - 1]?.lower === 'noch') return tenseAround(document, firstToken, lastToken) === 'ahead'
  // `Heute, da ich gehe, …`
  if (next?.text === ',' && tokens[lastToken + 1]?.lower === 'da') return true
  // `Heute, am 23. Mai 1996, liegt es mittendrin`
  if (next?.text === ',' && tokens.slice(lastToken + 1, lastToken + 3).some(({ kind }) => kind === 'number'))
    return true
  if (isOccasion(tokens, firstToken, lastToken)) return true
  const sentence = document.sentences[tokens[firstToken]?.sentence ?? 0]
  if (sentence === undefined) return false
  if (isActs(tokens, firstToken, lastToken)) return true
  const near = tokens.slice(Math.max(sentence.firstToken, firstToken - 4), Math.min(sentence.lastToken, lastToken + 3))
  if (
    near.some(
      ({ lower, shape, tags }) =>
        ((tags & Tag.Speech) !== 0 && shape !== 'capital' && !APART.has(lower)) ||
        (shape === 'lower' && HAPPENING.has(lower)),
    )
  )
    return true
  return isApart(near, tokens, lastToken, sentence.lastToken) || tenseAround(document, firstToken, lastToken) === 'past'
}

/** `heute von 14.00 bis 15.30 Uhr`, `heute zwischen 10 und 12 Uhr`, `heute bis 18 Uhr` */
function isHour(tokens: readonly Token[], lead: number): boolean {
  if (!HOUR_LEADS.has(tokens[lead]?.lower ?? '') || tokens[lead + 1]?.kind !== 'number') return false
  return tokens.slice(lead + 2, lead + HOURS).some(({ text }) => text === CLOCK)
}

const HOUR_LEADS = new Set(['von', 'bis', 'zwischen', 'nach', 'vor', 'ca', 'circa', 'etwa'])
/** Tokens from the preposition to `Uhr`: `von 14:00 bis 15:30 Uhr`. */
const HOURS = 9

const BEING = new Set(['ist', 'sind'])

/** `Heute ist Weltkindertag`, `Die Ministerin ist heute zu Gast in Hamm` */
function isOccasion(tokens: readonly Token[], firstToken: number, lastToken: number): boolean {
  const [next, noun] = [tokens[lastToken], tokens[lastToken + 1]]
  if (BEING.has(next?.lower ?? ''))
    return noun?.shape === 'capital' && /tage?$/u.test(noun.lower) && !NOT_EVENTS.has(noun.lower)
  // `sind heute und morgen in Hamm zu Gast`
  if (!BEING.has(tokens[firstToken - 1]?.lower ?? '')) return false
  for (let i = lastToken; i < lastToken + VISIT && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.lower === 'zu' && VISITS.has(tokens[i + 1]?.lower ?? '')) return tokens[i - 1]?.lower !== 'nur'
  return false
}

/** Most words between `ist heute` and `zu Gast`. */
const VISIT = 10
const VISITS = new Set(['gast', 'besuch'])

/** Tokens of the longest clause of a verb in two words. */
const CLAUSE = 30

/** `Die Stadt stellt heute ihre Pläne vor`, not `stellt sich heute anders dar`. */
function isApart(near: readonly Token[], tokens: readonly Token[], from: number, end: number): boolean {
  const prefixes = near.flatMap(({ lower, shape }) => (shape === 'lower' ? (APART.get(lower) ?? []) : []))
  if (prefixes.length === 0) return false
  const clause = tokens.slice(from, Math.min(end, from + CLAUSE))
  return clause.some(({ lower }, i) => prefixes.includes(lower) && clause[i + 1]?.kind !== 'word')
}

/** Words between `heute` and the participle of `der heute im Rat vorgestellte Bericht`. */
const ATTRIBUTE = 6

/** `der heute vorgestellte Bericht`: an attribute of what was done this day, not of how things are. */
function isActs(tokens: readonly Token[], firstToken: number, lastToken: number): boolean {
  const article = lastToken - firstToken > 1 ? firstToken : firstToken - 1
  if (!DETERMINERS.has(tokens[article]?.lower ?? '')) return false
  for (let i = lastToken; i < lastToken + ATTRIBUTE; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (DAY_ACTS.has(token.lower)) return true
  }
  return false
}

function blank(
  mention: DateMention,
  granularity: ResolvedDate['granularity'],
  timexType: ResolvedDate['timexType'],
  timex: string | null,
): ResolvedDate {
  const { start, end, rule } = mention
  return {
    start,
    end,
    rule,
    edtf: null,
    firstDay: null,
    lastDay: null,
    granularity,
    part: null,
    resolution: 'unresolved',
    reference: null,
    weekdayCheck: null,
    weekday: null,
    timex,
    timexType,
  }
}
