import { ADJECTIVES, NAMED_AFTER_DAYS } from '../../../lexicon/dates.js'
import { type DateResult, type Refine, wordBefore } from '../result.js'

/** Drops what is still weak (a month that may be a name, a unit of which nothing says which one it is) and what is a name. */
export const proven: Refine = (text, results) =>
  results.filter(
    (result) =>
      result.reading.firm &&
      !isName(text, result) &&
      !isAny(text, result) &&
      !isHours(text, result) &&
      !isYearly(text, result) &&
      !isMonthly(text, result),
  )

/** `Frau Sonntag`, `Herr Freitag`, `Straße des 17. Juni`. */
function isName(text: string, result: DateResult): boolean {
  const { time } = result
  if (time === null) return false
  if (time.weekday !== null && time.day === null && time.shift === null) {
    const before = result.lead(text)
    return before !== null && /^(?:Frau|Herrn?|Dr|Familie)$/u.test(before.word)
  }
  if (time.day === null || time.year !== null) return false
  const article = result.lead(text)
  const before = article?.word === 'des' ? wordBefore(text, article.index) : null
  return before !== null && NAMED_AFTER_DAYS.has(before.word)
}

/** `Der freie Samstag kam 1959`, `ein langer Dienstag`, `an einem Samstag`: a kind of day. */
function isAny(text: string, result: DateResult): boolean {
  const { time } = result
  if (time === null || time.weekday === null || time.day !== null || time.shift !== null) return false
  const before = result.lead(text)
  if (before !== null && /^k?ein(?:e[mns])?$/u.test(before.word)) return true
  if (before === null || !/^\p{Ll}+(?:e|er)$/u.test(before.word) || ADJECTIVES.has(before.word)) return false
  return (
    /^(?:der|ein|kein|ganz|sehr)$/iu.test(wordBefore(text, before.index)?.word ?? '') &&
    !/^verkaufsoffen/u.test(before.word)
  )
}

const HOURS = /^,?:? ?(?:von |jeweils |ab |zwischen )*\d{1,2}(?:[.:]\d{2})? ?(?:[-–]|bis|und|Uhr)/u

const WEEK = /^(?:[Vv]on )?\p{L}+(?: bis | ?[-–] ?)\p{L}+$/u

/** `Montag bis Freitag 9–12 Uhr`: hours of every week. */
function isHours(source: string, { reading: { times, form }, text, until }: DateResult): boolean {
  if (form !== 'interval' || !WEEK.test(text) || !HOURS.test(source.slice(until, until + 40))) return false
  return times.every(({ weekday, day }) => weekday !== null && day === null)
}

const EACH_MONTH = /^ (?:im|des|eines|jeden|jedes|pro) Monats?(?!\p{L})/u

/** `am ersten Mittwoch im Monat`: a day of every month. */
function isMonthly(source: string, { reading: { times }, until }: DateResult): boolean {
  const [time] = times
  return time?.weekday != null && time.day === null && EACH_MONTH.test(source.slice(until, until + 16))
}

const EACH_YEAR = /^ (?:eines (?:jeden )?|jeden |jedes )Jahres(?!\p{L})/u

/** `bis zum 31. Oktober eines Jahres`: a day of every year. */
function isYearly(source: string, { reading: { times }, until }: DateResult): boolean {
  return times[0]?.month != null && times[0].year === null && EACH_YEAR.test(source.slice(until, until + 24))
}
