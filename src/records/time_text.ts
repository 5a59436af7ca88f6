import type { Words } from '../errors.js'

const MONTHS: readonly Words[] = [
  { de: 'Januar', en: 'January' },
  { de: 'Februar', en: 'February' },
  { de: 'März', en: 'March' },
  { de: 'April', en: 'April' },
  { de: 'Mai', en: 'May' },
  { de: 'Juni', en: 'June' },
  { de: 'Juli', en: 'July' },
  { de: 'August', en: 'August' },
  { de: 'September', en: 'September' },
  { de: 'Oktober', en: 'October' },
  { de: 'November', en: 'November' },
  { de: 'Dezember', en: 'December' },
]

/** Seasons by the numbers that EDTF gives them. */
const SEASONS: Readonly<Partial<Record<string, Words>>> = {
  21: { de: 'Frühjahr', en: 'spring' },
  22: { de: 'Sommer', en: 'summer' },
  23: { de: 'Herbst', en: 'autumn' },
  24: { de: 'Winter', en: 'winter' },
}

/** A time in EDTF as people write it: `2013-12~` is `etwa Dezember 2013`, `around December 2013`. */
export function timeText(edtf: string): Words {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return pointText(from)
  const [start, end] = [from, to].map(pointText)
  if (start === undefined || end === undefined) return { de: edtf, en: edtf }
  if (to === '..' || to === '') return { de: `seit ${start.de}`, en: `since ${start.en}` }
  if (from === '..' || from === '') return { de: `bis ${end.de}`, en: `until ${end.en}` }
  return { de: `${start.de} bis ${end.de}`, en: `${start.en} to ${end.en}` }
}

function pointText(point: string): Words {
  const [, decade] = /^(\d{3})X$/u.exec(point) ?? []
  if (decade !== undefined) return { de: `${decade}0er-Jahre`, en: `${decade}0s` }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/u.exec(point)
  if (match === null) return { de: point, en: point }
  const [, year, month, day, doubt] = match
  const about: Words = doubt === undefined ? { de: '', en: '' } : { de: 'etwa ', en: 'around ' }
  const name = month === undefined ? undefined : (MONTHS[Number(month) - 1] ?? SEASONS[month])
  // Quarters and the like have numbers too, which the EDTF itself names best.
  if (month !== undefined && name === undefined) return { de: point, en: point }
  if (name === undefined) return { de: `${about.de}${year}`, en: `${about.en}${year}` }
  if (day === undefined) return { de: `${about.de}${name.de} ${year}`, en: `${about.en}${name.en} ${year}` }
  return { de: `${about.de}${day}.${month}.${year}`, en: `${about.en}${Number(day)} ${name.en} ${year}` }
}

/** A month, 1 to 12, with its year where one is given. */
export function monthText(month: number, year: number | null): Words {
  const { de, en } = MONTHS[month - 1] ?? { de: '', en: '' }
  return year === null ? { de, en } : { de: `${de} ${year}`, en: `${en} ${year}` }
}

/** A source of a finding, `file:line, time, speaker`, with its EDTF time as people write it. */
export function sourceTold(source: string, language: keyof Words): string {
  return source.replace(PLACE_AND_TIME, (_, place: string, time: string) => place + timeText(time)[language])
}

/** Up to the line, which the name of a file may not hide, and the time behind it. */
const PLACE_AND_TIME = /^(.*:\d+, )((?:\.\.\/)?\d{4}[^\s,]*)(?=,|$)/su
