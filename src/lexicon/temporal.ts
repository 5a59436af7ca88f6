import words from './de/temporal.json' with { type: 'json' }
import tense from './de/tense.json' with { type: 'json' }

/** Units of durations to their TimeML value, `#` for the number. */
export const DURATIONS: ReadonlyMap<string, string> = new Map(Object.entries(words.durations))

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const withCapital = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries).flatMap(([word, value]) => [[word, value] as const, [capital(word), value] as const]))

/** Words of recurring times (jährlich, montags) to their TimeML value, also at the start of a sentence. */
export const SETS = withCapital(words.sets)
/** Words of vague times (derzeit, damals) to their TimeML value, also at the start of a sentence. */
export const VAGUE = withCapital(words.vague)
/** The word of a clock time. */
export const CLOCK: string = words.clock
/** Irregular verb forms that look back (`war`, `brachte`). */
export const PAST_VERBS: ReadonlySet<string> = new Set(tense.past)
