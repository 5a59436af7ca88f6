import { LEADS, WEEKDAYS, WEEKDAYS_SHORT } from '../../../lexicon/dates.js'
import { YEAR_NOT_AFTER } from '../../../lexicon/years.js'
import { wordBefore } from '../result.js'

/** Whether what stands around a day in figures without year, `[index, end)` of the text, says that it is one. */
export function provenDay(text: string, index: number, end: number): boolean {
  // `Geschlossen 24.12. bis 1.1.`
  if (TO_DAY.test(text.slice(end, end + 14)))
    return !YEAR_NOT_AFTER.has(wordBefore(text, index)?.word.toLowerCase() ?? '')
  const before = wordBefore(text, index)
  if (before !== null)
    return LEADS.has(before.word.toLowerCase()) || WEEKDAYS.has(before.word) || WEEKDAYS_SHORT.has(before.word)
  // `Nr. 4.5.`, `Az. 12.3.`
  if (ABBREVIATED.test(text.slice(Math.max(0, index - 8), index))) return false
  const mark = text.charAt(index - 1)
  if (mark === '(' || mark === '/' || /[,.:;] $|[-–] ?$/u.test(text.slice(Math.max(0, index - 2), index))) return true
  const bullet = BULLET.test(text.slice(Math.max(0, index - 2), index))
  const opens = index === 0 || mark === '\n' || bullet
  // `• 1.6. Kindertag`
  if (
    /^ [\p{Lu}„]/u.test(text.slice(end, end + 2)) &&
    (bullet ? !isNumbering(text, index) : opens && isInColumn(text, index))
  )
    return true
  return opens ? /^ \p{Ll}|^[,:;)]|^ ?[-–]/u.test(text.slice(end, end + 2)) : false
}

const TO_DAY = /^ ?(?:bis|[-–]) ?(?:zum )?\d{1,2}\. ?\d{1,2}\./u
const ABBREVIATED = /(?:^|[^\p{L}])(?:Nrn?|S|Az|Ziff|Kap|Abs|Art|Anl|Pkt|Bd|Drs|Tel|Zi|Abb|Tab)\. ?$/u
/** Lines of a column that are looked at on either side. */
const NEAR_LINES = 6

/** `• 1.1. Einleitung • 1.2. Methoden`: the second number counts the items of a section. */
function isNumbering(text: string, index: number): boolean {
  const [, first, second] = /^(\d{1,2})\.(\d{1,2})\./u.exec(text.slice(index, index + 6)) ?? []
  const beside = (step: number) => `${first}.${Number(second) + step}. `
  const near = text.slice(Math.max(0, index - NEAR_LINES * 80), index + NEAR_LINES * 80)
  return [1, -1].some((step) => near.includes(` ${beside(step)}`) || near.includes(`\n${beside(step)}`))
}

/** Whether lines beside begin with days too, one of them later than any month: `1.6. Anlagen` heads a section. */
function isInColumn(text: string, index: number): boolean {
  const after = text.slice(index, index + NEAR_LINES * 80).split('\n', NEAR_LINES)
  const before = text
    .slice(Math.max(0, index - NEAR_LINES * 80), index)
    .split('\n')
    .slice(-NEAR_LINES - 1, -1)
    .reverse()
  const days = [after, before].flatMap((lines) => {
    const days = lines.map((line) => Number(/^(\d{1,2})\.\d{1,2}\.(?!\d) /u.exec(line)?.[1] ?? 0))
    const stop = days.indexOf(0)
    return stop < 0 ? days : days.slice(0, stop)
  })
  return days.length > 1 && days.some((day) => day > 12) && !isNumbering(text, index)
}

const BULLET = /[•·*▪●■►‣◦] $/u
