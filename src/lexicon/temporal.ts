import words from './de/temporal.json' with { type: 'json' }
import tense from './de/tense.json' with { type: 'json' }

/** Units of durations to their TimeML value, `#` for the number. */
export const DURATIONS: ReadonlyMap<string, string> = new Map(Object.entries(words.durations))

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const withCapital = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries).flatMap(([word, value]) => [[word, value] as const, [capital(word), value] as const]))

/** Words of recurring times (jährlich, montags) to their TimeML value, also at the start of a sentence. */
export const SETS: ReadonlyMap<string, string> = new Map(
  [...withCapital(words.sets)].flatMap(([word, value]) =>
    ['', ...(word.endsWith('lich') ? words.endings : [])].map((ending) => [word + ending, value] as const),
  ),
)
/** `jeden`, in lower case. */
export const EACH: ReadonlySet<string> = new Set(words.each)
/** Words of vague times (derzeit, damals) to their TimeML value, also at the start of a sentence. */
export const VAGUE = withCapital(words.vague)
/** The word of a clock time. */
export const CLOCK: string = words.clock
/** Irregular verb forms that look back (`war`, `brachte`). */
export const PAST_VERBS: ReadonlySet<string> = new Set(tense.past)

/** Words that make no date, only a set, clock time, vague time or short duration, in lower case. */
export const NO_DATES: ReadonlySet<string> = new Set(
  [...SETS.keys(), ...VAGUE.keys(), CLOCK, ...words.short].map((word) => word.toLowerCase()),
)
