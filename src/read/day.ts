const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

/** A day as `YYYY-MM-DD` from `2018-02-23` or, as a German Excel saves it, `23.02.2018`; null where it is no day. */
export function parseDay(text: string): string | null {
  const iso = ISO.exec(text)
  const german = GERMAN.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : german ? german.slice(1).reverse() : []
  if (year === undefined || month === undefined || day === undefined) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  // The parser may roll 31 February over into March: only a day that comes back as written exists.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null
}
