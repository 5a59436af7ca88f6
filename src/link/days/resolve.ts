import type { StatedTime } from '../../model/dates.js'
import { civil, dayNumber, weekdayOf } from './calendar.js'
import type { Reference } from './reference.js'
import { shifted, weekdayAway } from './shifts.js'
import { type Closed, dayStretch, decadeStretch, weekendStretch } from './stretch.js'
import type { Tense } from './tense.js'
import { inYear } from './year.js'

/** What a time is resolved in: the reference and where the clause looks. */
export interface Surroundings {
  readonly reference: Reference | null
  readonly tense: Tense
}

export interface Resolution {
  readonly stretch: Closed
  readonly resolution: 'explicit' | 'underspecified' | 'relative'
}

/** The days that a stated time means; null where words and surroundings don't settle it. */
export function resolveTime(time: StatedTime, { reference, tense }: Surroundings): Resolution | null {
  if (time.centuryOpen === true && time.year !== null && isOwnCentury(time.year, tense, reference, time.farAhead))
    return settled(decadeStretch(time.year + 100), 'underspecified')
  if (time.year !== null) return settled(inYear(time, time.year), 'explicit')
  if (reference === null) return null
  if (time.yearShift !== null) return settled(inShiftedYear(time, reference), 'relative')
  if (time.shift !== null)
    return settled(shifted(time, time.shift + turnOf(time, reference, tense), reference), 'relative')
  return settled(nearest(time, reference, tense), 'underspecified')
}

/** Months in which `zum Jahresbeginn` looks to the next year and `zum Jahresende` back to the last. */
const LATE = 10
const EARLY = 2

/** 1 or −1 where the beginning or end of the year that is meant is that of the next or last one. */
function turnOf({ unit, shift, part, anaphoric }: StatedTime, { month }: Reference, tense: Tense): number {
  if (unit !== 'year' || shift !== 0 || anaphoric || month === null) return 0
  if (part === 'start') return month >= LATE && tense !== 'past' ? 1 : 0
  return part === 'end' && month <= EARLY && tense === 'past' ? -1 : 0
}

/** Years ahead that plans reach: `soll bis in die Vierzigerjahre laufen`. */
const FORESEEN = 50

/** `Die Zwanzigerjahre entscheiden`, said in 2023: the decade that runs or comes, unless the clause looks back. */
function isOwnCentury(year: number, tense: Tense, reference: Reference | null, far: StatedTime['farAhead']): boolean {
  const away = reference === null ? 0 : year + 100 - reference.year
  if (reference === null || away > (far == null ? 9 : FORESEEN) || away < -9) return false
  // `Die Sperrung kommt erst in den Fünfzigerjahren`, not `Die Geschichte reicht bis in die Zwanzigerjahre zurück`
  return tense === 'ahead' || (tense === 'present' && (away <= 0 || far === 'awaited'))
}

function settled(stretch: Closed | null, resolution: Resolution['resolution']): Resolution | null {
  return stretch === null ? null : { stretch, resolution }
}

function inShiftedYear(time: StatedTime, reference: Reference): Closed | null {
  const year = reference.year + (time.yearShift ?? 0)
  if (time.month !== null || time.ordinal !== null || time.holiday !== null) return inYear(time, year)
  if (reference.day === null) return null
  const { month, day } = civil(reference.day + (time.shift ?? 0))
  return dayStretch(dayNumber(year, month, day))
}

/** Days after which the present tense speaks rather of what comes (`Der Tag der Berufe ist am 13. März`) than of what was. */
const AGO = 60
/** Days of distance that being in the reference's own year makes up for. */
const SAME_YEAR = 100

/** The occurrence that tense, weekday and nearness point to. */
function nearest(time: StatedTime, reference: Reference, tense: Tense): Closed | null {
  if (time.unit === 'weekend' && time.month === null && reference.day !== null) {
    return weekendStretch(
      weekdayAway(6, tense === 'past' ? -1 : 1, tense === 'past' ? reference.day : reference.day - 1, 1),
    )
  }
  if (time.weekday !== null && time.day === null && time.month === null && time.holiday === null)
    return reference.day === null ? null : weekdayNear(time.weekday, reference.day, tense)
  if (time.day !== null && time.month === null) return dayOfSomeMonth(time.weekday, time.day, reference, tense)
  const near = [-1, 0, 1].map((offset) => inYear(time, reference.year + offset)).filter((stretch) => stretch !== null)
  const fitting =
    time.weekday === null || time.day === null ? [] : near.filter(({ first }) => weekdayOf(first) === time.weekday)
  const candidates = fitting.length > 0 ? fitting : near
  if (tense === 'past') return candidates.filter(({ first }) => first <= reference.last).at(-1) ?? candidates[0] ?? null
  if (tense === 'ahead') return candidates.find(({ last }) => last >= reference.first) ?? candidates.at(-1) ?? null
  const distance = ({ first, last }: Closed) => {
    const own = civil(first).year === reference.year ? SAME_YEAR : 0
    // `Im Herbst schreiben wir den Plan fort`: nobody speaks so of the last one.
    if (tense === 'present' && time.unit === 'season' && last < reference.first) return (reference.first - first) * 2
    if (tense === 'present' && last < reference.first - AGO)
      return (reference.first - last) * (time.unit === 'day' ? 4 : 2) - own
    return Math.max(0, first - reference.last, reference.first - last) - own
  }
  return closest(candidates, distance)
}

/** The first of those with the least distance. */
function closest(candidates: readonly Closed[], distance: (one: Closed) => number): Closed | null {
  return candidates.reduce<Closed | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  )
}

/** Months on both sides in which a day without its month is looked for, with its weekday (`Samstag (22.)`) and without. */
const MONTHS_AROUND = { weekday: 2, bare: 1 } as const

/** The day of such a number, and of such a weekday if one is stated, to which clause and nearness point. */
function dayOfSomeMonth(weekday: number | null, day: number, reference: Reference, tense: Tense): Closed | null {
  const { year, month, first, last } = reference
  if (month === null) return null
  const around = weekday === null ? MONTHS_AROUND.bare : MONTHS_AROUND.weekday
  const fitting: Closed[] = []
  for (let away = -around; away <= around; away++) {
    const number = dayNumber(year, month + away, day)
    if (civil(number).day === day && (weekday === null || weekdayOf(number) === weekday))
      fitting.push(dayStretch(number))
  }
  if (tense === 'past') return fitting.findLast((stretch) => stretch.first <= last) ?? null
  if (tense === 'ahead' || weekday !== null) return fitting.find((stretch) => stretch.last >= first) ?? null
  return closest(fitting, (stretch) => Math.max(0, stretch.first - last, first - stretch.first))
}

function weekdayNear(weekday: number, today: number, tense: Tense): Closed {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  return dayStretch(tense === 'past' && ahead > 0 ? today + ahead - 7 : today + ahead)
}
