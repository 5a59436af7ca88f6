import {
  anyOf,
  COUNTED_HOLIDAYS,
  COUNTED_UNITS,
  DAYS,
  HOLIDAYS,
  RELATIVE_WORDS,
  SEASON_PARTS,
  SEASONS,
  TURNS,
  UNITS,
} from '../../../lexicon/dates.js'
import { cardinal } from '../../../lexicon/numbers.js'
import { PAST_VERBS } from '../../../lexicon/temporal.js'
import type { DateUnit, StatedTime } from '../../../model/dates.js'
import { atom, wordAfter, wordBefore } from '../result.js'
import { stated } from '../stated.js'
import { IN_LEAD, isEntry, isLedByArticle } from './months.js'

/** `Herbst`, `Spätsommer`; weak without a preposition before it. */
export const season = atom(
  'season',
  new RegExp(
    `(${anyOf(SEASON_PARTS.keys())})?(${anyOf([...SEASONS.keys()].flatMap((name) => [name, name.toLowerCase()]))})(?!\\p{L}|-)`,
    'u',
  ),
  ([whole, prefix, name = ''], text, index) => {
    const capital = prefix === undefined ? name : name.slice(0, 1).toUpperCase() + name.slice(1)
    const number = SEASONS.get(capital)
    if (number === undefined) return null
    const time = stated({ unit: 'season', ordinal: number, part: SEASON_PARTS.get(prefix ?? '') ?? null })
    const lead = wordBefore(text, index)?.word.toLowerCase() ?? ''
    const after = wordAfter(text, index + whole.length)
    // `Der Herbst brachte Regen` tells of one, `Der Herbst ist bunt` of any.
    return {
      time,
      firm:
        isEntry(text, index, whole) ||
        IN_LEAD.test(lead) ||
        (lead === 'der' && PAST_VERBS.has(after)) ||
        isLedByArticle(text, index),
    }
  },
)

/** `Kalenderwoche 47`, `KW 47`; `Q3/2012`, `Q3 2012`, `Q3` weak without its year. */
export const labelled = atom(
  'period',
  /(?:(?:Kalenderwoche|KW) ?(\d{1,2})|Q([1-4])(?: ?[/ ] ?((?:19|20)\d{2}))?)(?!\d|\p{L})/u,
  ([whole, week, quarter, year], text, index) => {
    if (quarter !== undefined) {
      // `Der Audi Q3 2012`
      const lead = wordBefore(text, index)?.word ?? ''
      if (year !== undefined && !whole.includes('/') && /^\p{Lu}/u.test(lead) && !IN_LEAD.test(lead.toLowerCase()))
        return null
      const time = stated({ unit: 'quarter', ordinal: Number(quarter), year: year === undefined ? null : Number(year) })
      return { time, firm: year !== undefined }
    }
    const number = Number(week)
    return number >= 1 && number <= 53 ? { time: stated({ unit: 'week', ordinal: number }) } : null
  },
)

/** `Jahr`, `Woche`, `Wochenende`: weak until an adjective or `Ende des …` says which; a weekend may be led by `am`. */
export const unit = atom(
  'unit',
  new RegExp(`(${anyOf(UNITS.keys())})(?!\\p{L}|-\\p{L})`, 'u'),
  ([, name = ''], text, index) => {
    const found = UNITS.get(name) ?? 'year'
    const lead = wordBefore(text, index)?.word.toLowerCase() ?? ''
    const firm = found === 'weekend' && /^(?:am|zum|vom|übers|ab)$/u.test(lead)
    return { time: stated({ unit: found }), firm }
  },
)

/** `Vorjahr`, `Jahresende`, `heuer`, `tags darauf`. */
export const relative = atom(
  'relative',
  new RegExp(`(${anyOf(RELATIVE_WORDS.keys())})(?:e?s)?(?!\\p{L}|-\\p{L})`, 'u'),
  ([whole, word = ''], text, index) => {
    const found = RELATIVE_WORDS.get(word)
    // `am Vorabend der Wahl` is no day of what was told.
    if (word === 'Vorabend' && OF_WHAT.test(wordAfter(text, index + whole.length))) return null
    return found === undefined ? null : { time: stated(found) }
  },
)

const OF_WHAT = /^(?:de[rs]|dieser|zu[mr]?|von|vom|eine[rs]|ihre[rs]|seine[rs])$/u

const LED_TURN = /(?:zum|den|dem|der|am|im|ab) $/iu

/** `Jahreswechsel 2008/2009`, `Jahreswechsel`. */
export const turn = atom(
  'turn',
  new RegExp(`${anyOf(TURNS)}(?: (\\d{4})/(\\d{4}|\\d{2}))?(?!\\p{L})`, 'u'),
  ([, year], text, index) => ({
    time: stated({
      unit: 'years',
      year: year === undefined ? null : Number(year),
      lastYear: year === undefined ? null : Number(year) + 1,
    }),
    // `Ruhiger Jahreswechsel` is a headline of what it was like.
    firm: year !== undefined || LED_TURN.test(text.slice(Math.max(0, index - 5), index)),
  }),
)

/** `Pfingsten`, `Heiligabend`, `des Reformationstags`. */
export const holiday = atom(
  'holiday',
  new RegExp(`(${anyOf(HOLIDAYS.keys())})(?:e?s)?(?!\\p{L}|-)`, 'u'),
  ([, name = '']) => {
    const holiday = HOLIDAYS.get(name)?.id ?? null
    // Advent lasts four weeks, Christmas two days: only which of them, or the year, says when.
    return { time: stated({ unit: 'day', holiday }), firm: holiday === null || !COUNTED_HOLIDAYS.has(holiday) }
  },
)

const COUNT = `(?:(?:gut|rund|etwa|circa|ca\\.|knapp|fast|genau|ungefähr|mehr als|über|nicht ganz|einem guten|einem knappen) )?(?<count>\\d{1,3}|\\p{L}+|einem halben)`
const UNIT = anyOf(COUNTED_UNITS.keys())

/** `vor fünf Jahren`, `heute vor zwei Jahren`, `heute in drei Wochen`, `vor eineinhalb Jahren`, `seit drei Monaten`, `in zwei Wochen`. */
export const ago = atom(
  'ago',
  new RegExp(
    `(?:(?<today>[Hh]eute|[Gg]estern|[Mm]orgen) )?(?<way>[Vv]or|[Ss]eit|[Ii]n)(?: nunmehr| inzwischen| schon| bereits)? ${COUNT} (?<unit>${UNIT})(?!\\p{L})`,
    'u',
  ),
  ({ groups }, text, index) => {
    const { today, way = '', count = '', unit = '' } = groups ?? {}
    const number = count === 'einem halben' ? 0.5 : /^\d/u.test(count) ? Number(count) : cardinal(count.toLowerCase())
    const found = COUNTED_UNITS.get(unit)
    if (number === null || number === 0 || found === undefined || found === 'weekend') return null
    const shift = way.toLowerCase() === 'in' ? number : -number
    const time =
      today === undefined ? stated({ unit: found, shift }) : dayAway(DAYS.get(today.toLowerCase()) ?? 0, found, shift)
    if (time === null || (today === 'Morgen' && wordBefore(text, index) !== null)) return null
    if (way === 'in' && isSpent(text, index)) return null
    const form = way.toLowerCase() === 'seit' ? 'since' : 'one'
    return { time, form, rule: way.toLowerCase() === 'in' ? 'ahead' : 'ago' }
  },
)

/** `31 Konzerte in vier Monaten: ein Rekord`: how long so many took, where nothing else opens the sentence. */
function isSpent(text: string, index: number): boolean {
  const noun = wordBefore(text, index)
  const count = noun === null || !/^\p{Lu}/u.test(noun.word) ? null : wordBefore(text, noun.index)
  if (count === null || !(/^\d+$/u.test(count.word) || cardinal(count.word.toLowerCase()) !== null)) return false
  return /(?:^|[.!?:] |\n)$/u.test(text.slice(Math.max(0, count.index - 2), count.index))
}

/** `heute vor zwei Jahren`, `morgen in drei Wochen` is a day: the unit counts, the day is meant. */
function dayAway(from: number, unit: DateUnit, shift: number): StatedTime | null {
  if (!Number.isInteger(shift)) return null
  if (unit === 'year') return stated({ unit: 'day', yearShift: shift, shift: from })
  return unit === 'day' || unit === 'week'
    ? stated({ unit: 'day', shift: from + shift * (unit === 'week' ? 7 : 1) })
    : null
}
