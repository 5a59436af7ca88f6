const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^(\d{4})-(\d{2})$/
/** The number of spring in EDTF. */
const SPRING = 21
const DECADE = /^(\d{3})X$/
const CENTURY = /^(\d{2})XX$/
const OPEN = '..'

type Ends = readonly [first: string | null, last: string | null]

/**
 * First and last day of a time in EDTF: a day, month, season, year, decade or century, `~` and `?` left aside, or an interval of these
 * with either end open (`..`). Null where an end is open, and twice where the text is anything else.
 */
export function edtfDays(edtf: string): Ends {
  const [from = '', to, more] = edtf.split('/')
  if (more !== undefined) return [null, null]
  return to === undefined ? ends(from) : [ends(from)[0], ends(to)[1]]
}

/** Whether a text is a time in EDTF as records hold it: of the kinds that `edtfDays` knows, an interval not backwards. */
export function isEdtf(text: string): boolean {
  const [from = '', to, more] = text.split('/')
  if (more !== undefined) return false
  const [first] = ends(from)
  if (to === undefined) return first !== null
  const [, last] = ends(to)
  if (from === OPEN || to === OPEN) return (first !== null && to === OPEN) || (last !== null && from === OPEN)
  return first !== null && last !== null && first <= last
}

function ends(text: string): Ends {
  const plain = text.replace(/[~?%]$/, '')
  const day = DAY.exec(plain)
  if (day !== null) return isDay(Number(day[1]), Number(day[2]), Number(day[3])) ? [plain, plain] : [null, null]
  const month = MONTH.exec(plain)
  if (month !== null) return months(Number(month[1]), Number(month[2]))
  const decade = DECADE.exec(plain)
  if (decade !== null) return [`${decade[1]}0-01-01`, `${decade[1]}9-12-31`]
  const century = CENTURY.exec(plain)
  if (century !== null) return [`${century[1]}00-01-01`, `${century[1]}99-12-31`]
  return /^\d{4}$/.test(plain) ? [`${plain}-01-01`, `${plain}-12-31`] : [null, null]
}

/** A month, or one of the seasons 21 to 24: spring starts in March. */
function months(year: number, number: number): Ends {
  if (number >= SPRING && number < SPRING + 4) {
    const first = (number - SPRING) * 3 + 3
    const last = first + 2
    return [monthEnds(year, first)[0], last > 12 ? monthEnds(year + 1, last - 12)[1] : monthEnds(year, last)[1]]
  }
  return number >= 1 && number <= 12 ? monthEnds(year, number) : [null, null]
}

function monthEnds(year: number, month: number): readonly [first: string, last: string] {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return [`${text}-01`, `${text}-${lastDay(year, month)}`]
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
