import words from '../de/money.json' with { type: 'json' }
import { wordTest } from '../words.js'

/** `waren es`: verbs that say how much it is. */
export const BEING: ReadonlySet<string> = new Set(words.grammar.being)

/** `80 Euro mehr`. */
export const MORE: ReadonlySet<string> = new Set(words.grammar.more)
export const isRise = wordTest(words.role.rise)
export const isFall = wordTest(words.role.fall)
export const isIncrease = wordTest(words.role.increase)

/** `5 Millionen Euro weniger`. */
export const isDecrease = wordTest(words.role.decrease)

/** `über 180 Mio. Euro`: between the ends of a change the way, else a modifier. */
export const VIA: string = words.grammar.via

/** `statt`, `nach`: what follows is how much it was before. */
export const INSTEAD: ReadonlySet<string> = new Set(words.role.instead)

/** `55.000 statt 50.000 Euro`: words for instead, which hold nothing but two amounts against each other. */
export const REPLACING: ReadonlySet<string> = new Set(words.role.replacing)

/** `von 310 auf 400`, `um 90`: what it was, what it is, how much it changed. */
export const FROM: ReadonlySet<string> = new Set(words.grammar.from)
export const TO: ReadonlySet<string> = new Set(words.grammar.to)
export const BY: ReadonlySet<string> = new Set(words.grammar.by)

/** `um 900.000 Euro unter dem Vorjahr`: words right behind what changed. */
export const LOWER: ReadonlySet<string> = new Set(words.role.lower)
export const HIGHER: ReadonlySet<string> = new Set(words.role.higher)
