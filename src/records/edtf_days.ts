const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^(\d{4})-(\d{2})$/
const DECADE = /^(\d{3})X$/

type Ends = readonly [first: string | null, last: string | null]

/**
 * First and last day of a time in EDTF: a day, month, year or decade, `~` and `?` left aside, or an interval of these
 * with either end open (`..`). Null where an end is open, and twice where the text is anything else.
 */
export function edtfDays(edtf: string): Ends {
  const [from = '', to, more] = edtf.split('/')
  if (more !== undefined) return [null, null]
  return to === undefined ? ends(from) : [ends(from)[0], ends(to)[1]]
}

function ends(text: string): Ends {
  const plain = text.replace(/[~?%]$/, '')
  if (DAY.test(plain)) return [plain, plain]
  const month = MONTH.exec(plain)
  if (month !== null) return [`${plain}-01`, `${plain}-${lastDay(Number(month[1]), Number(month[2]))}`]
  const decade = DECADE.exec(plain)
  if (decade !== null) return [`${decade[1]}0-01-01`, `${decade[1]}9-12-31`]
  return /^\d{4}$/.test(plain) ? [`${plain}-01-01`, `${plain}-12-31`] : [null, null]
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
