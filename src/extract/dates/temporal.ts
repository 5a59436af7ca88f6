import { WEEKDAYS } from '../../lexicon/dates.js'
import { cardinal } from '../../lexicon/numbers.js'
import { CLOCK, DURATIONS, EACH, SETS, VAGUE } from '../../lexicon/temporal.js'
import type { DateMention, TemporalKind } from '../../model/dates.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'

/** What a token and those right before it say; `first` is the index of the first of them. */
interface Said {
  readonly kind: Exclude<TemporalKind, 'date'>
  readonly timex: string | null
  readonly first: number
}

/** Finds what speaks of time and is no date: durations, sets, clock times, vague words; in order of place. */
export function temporalMentions(document: AnnotatedDocument): DateMention[] {
  const found: DateMention[] = []
  for (const tag of [Tag.DateWord, Tag.Weekday]) {
    for (const index of document.tagged(tag)) {
      const said = saidAt(document.tokens, index)
      if (said !== null) found.push(mention(document.tokens, index, said))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function saidAt(tokens: readonly Token[], index: number): Said | null {
  const text = tokens[index]?.text ?? ''
  const vague = VAGUE.get(text)
  if (vague !== undefined) return { kind: 'vague', timex: vague, first: index }
  const set = SETS.get(text)
  if (set !== undefined) return { kind: 'set', timex: set, first: index }
  if (text === CLOCK) return clock(tokens, index)
  const weekday = WEEKDAYS.get(text)
  const unit = DURATIONS.get(text)
  if (weekday === undefined && unit === undefined) return null
  const before = tokens[index - 1]
  if (before === undefined || tokens[index]?.spaced !== true) return null
  if (EACH.has(before.lower)) {
    const timex = weekday === undefined ? unit?.replace('#', '1') : `XXXX-WXX-${weekday === 0 ? 7 : weekday}`
    return { kind: 'set', timex: timex ?? null, first: index - 1 }
  }
  return unit === undefined ? null : duration(before, unit)
}

/** `zwei Stunden`, `25 Jahre`; the article counts nothing. */
function duration({ lower, index, kind, tags }: Token, unit: string): Said | null {
  const number =
    kind === 'number'
      ? /^\d{1,3}$/u.test(lower)
        ? Number(lower)
        : null
      : (tags & Tag.NumberWord) !== 0
        ? cardinal(lower)
        : null
  return number === null ? null : { kind: 'duration', timex: unit.replace('#', String(number)), first: index }
}

/** `19 Uhr`, `23.30 Uhr`, `23:30 Uhr` */
function clock(tokens: readonly Token[], index: number): Said | null {
  const last = tokens[index - 1]
  if (last?.kind !== 'number') return null
  const colon = tokens[index - 2]?.text === ':' && !last.spaced && tokens[index - 3]?.kind === 'number'
  const [hour = '', minute = '00', more] = colon ? [tokens[index - 3]?.text, last.text] : last.text.split('.')
  if (more !== undefined || !/^\d{1,2}$/u.test(hour) || !/^\d{2}$/u.test(minute)) return null
  if (Number(hour) > 24 || Number(minute) > 59) return null
  return { kind: 'time', timex: `T${hour.padStart(2, '0')}:${minute}`, first: colon ? index - 3 : index - 1 }
}

function mention(tokens: readonly Token[], index: number, { kind, timex, first }: Said): DateMention {
  const start = tokens[first]?.start ?? 0
  const end = tokens[index]?.end ?? start
  return {
    start,
    end,
    rule: `dates/${kind}`,
    firstToken: first,
    lastToken: index + 1,
    kind,
    form: 'one',
    times: [],
    timex,
  }
}
