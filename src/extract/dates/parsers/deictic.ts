import { anyOf, DAY_ADJECTIVES, DAY_EVENTS, DAYS, NOT_EVENTS, WEEKDAYS } from '../../../lexicon/dates.js'
import { atom, wordAfter, wordBefore } from '../result.js'
import { stated } from '../stated.js'

const DAY_EVENT = new RegExp(`${anyOf(DAY_EVENTS)}(?:e?s|e?n)?$`, 'iu')
/** `in der heutigen Sitzung`, `zum heutigen Weltwassertag`; not `im heutigen Alltag`. */
const isDayEvent = (word: string) =>
  /^\p{Lu}/u.test(word) && (DAY_EVENT.test(word) || (word.endsWith('tag') && !NOT_EVENTS.has(word.toLowerCase())))

/** `heute`, `gestern`; `morgen` as the day after, not `am Morgen`, `heute Morgen`. */
export const deictic = atom(
  'deictic',
  new RegExp(`(${anyOf(DAYS.keys())})(?![\\p{L}-])`, 'u'),
  ([, word = ''], text, index) => {
    const shift = DAYS.get(word) ?? 0
    const before = wordBefore(text, index)
    if (word.toLowerCase() === 'morgen') {
      if (before !== null && (DAYS.has(before.word) || WEEKDAYS.has(before.word))) return null
      const opens = before === null && /(?:^|[\n„“»"(]|[.!?:–] )$/u.test(text.slice(Math.max(0, index - 2), index))
      if (word !== 'morgen' && !(opens && /^,? \p{Ll}/u.test(text.slice(index + word.length, index + word.length + 3))))
        return null
    }
    return { time: stated({ unit: 'day', shift }) }
  },
)

/** `in der heutigen Aktuellen Stunde`: one adjective more before the event. */
const isQualified = (text: string, after: number, next: string) =>
  /^\p{L}{2,}e[nr]?$/u.test(next) && isDayEvent(wordAfter(text, after + 1 + next.length))

/** `der gestrige Abend`, `am heutigen Mittwoch`, `in der gestrigen Sitzung`. */
export const adjective = atom(
  'deictic',
  new RegExp(
    `(${anyOf(DAY_ADJECTIVES.keys())})(?: (?:Tage?s?|${anyOf(['Abend', 'Morgen', 'Vormittag', 'Mittag', 'Nachmittag', 'Nacht'])})|(?= ${anyOf(WEEKDAYS.keys())}))?(?!\\p{L})`,
    'u',
  ),
  (match, text, index) => {
    const [whole, word = ''] = match
    const shift = DAY_ADJECTIVES.get(word) ?? 0
    const next = wordAfter(text, index + word.length)
    // `die heutige Gesellschaft` is of our time, `die heutige Debatte` of this day.
    if (
      whole === word &&
      shift === 0 &&
      !WEEKDAYS.has(next) &&
      !isDayEvent(next) &&
      !isQualified(text, index + word.length, next)
    )
      return null
    return { time: stated({ unit: 'day', shift }) }
  },
)
