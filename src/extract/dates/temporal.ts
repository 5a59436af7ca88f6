import { Chrono } from 'chrono-node/de'
import { anyOf, WEEKDAYS } from '../../lexicon/dates.js'
import { cardinal } from '../../lexicon/numbers.js'
import { CLOCK, DURATIONS, SETS, VAGUE } from '../../lexicon/temporal.js'
import { overlap } from './refiners/overlap.js'
import { atom, wordBefore } from './result.js'

/** `zwei Stunden`, `25 Jahre`: a number before a unit. */
const duration = atom(
  'duration',
  new RegExp(`(${anyOf(DURATIONS.keys())})(?!\\p{L})`, 'u'),
  ([, unit = ''], text, index) => {
    const before = wordBefore(text, index)
    if (before === null) return null
    const { word } = before
    const number = /^\d{1,3}$/u.test(word) ? Number(word) : cardinal(word.toLowerCase())
    if (number === null || /^(?:ein|eine[mnrs]?)$/iu.test(word)) return null
    const timex = (DURATIONS.get(unit) ?? '').replace('#', String(number))
    return { from: before.index, kind: 'duration', timex }
  },
)

/** `jährlich`, `montags` */
const set = atom('set', new RegExp(`(${anyOf(SETS.keys())})(?:e[mnrs]?)?(?!\\p{L})`, 'u'), ([, word = '']) => ({
  kind: 'set',
  timex: SETS.get(word) ?? null,
}))

/** `jeden Freitag`, `jedes Jahr` */
const each = atom(
  'set',
  new RegExp(`[Jj]ede[mnrs]? (${anyOf([...WEEKDAYS.keys(), ...DURATIONS.keys()])})(?!\\p{L})`, 'u'),
  ([, word = '']) => {
    const weekday = WEEKDAYS.get(word)
    const unit = DURATIONS.get(word)?.replace('#', '1') ?? null
    return { kind: 'set', timex: weekday === undefined ? unit : `XXXX-WXX-${weekday === 0 ? 7 : weekday}` }
  },
)

/** `19 Uhr`, `23.30 Uhr` */
const clock = atom(
  'time',
  new RegExp(`(\\d{1,2})(?:[.:](\\d{2}))? ${CLOCK}(?!\\p{L})`, 'u'),
  ([, hour = '', minute = '00']) =>
    Number(hour) > 24 || Number(minute) > 59 ? null : { kind: 'time', timex: `T${hour.padStart(2, '0')}:${minute}` },
)

/** `derzeit`, `damals` */
const vague = atom('vague', new RegExp(`(${anyOf(VAGUE.keys())})(?!\\p{L})`, 'u'), ([, word = '']) => ({
  kind: 'vague',
  timex: VAGUE.get(word) ?? null,
}))

/** The grammar of what is no date though it speaks of time; kept apart so that no date is joined over it. */
export const TEMPORAL = new Chrono({ parsers: [duration, set, each, clock, vague], refiners: [overlap] })
