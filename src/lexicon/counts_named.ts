import words from './de/counts_named.json' with { type: 'json' }
import { wordTest } from './words.js'

/** `hat zugesagt, alle 54 Zentren ans Netz zu bringen`: words of a promise. */
export const PROMISING: ReadonlySet<string> = new Set(words.promising)
/** `im Endausbau mit 54 Zentren`: all that there shall be one day. */
export const FULL_EXTENT: ReadonlySet<string> = new Set(words.fullExtent)
/** `47 Gründungen`, `29 Zusagen`: the step that so many have taken. */
export const STEP_NOUNS: ReadonlySet<string> = new Set(words.stepNouns)
/** `54 Häuser`, `48 Vorgänger`: what stands for one of what is counted. */
export const STAND_INS: ReadonlySet<string> = new Set(words.standIns)
/** `die sieben Kreise, die verzichtet haben`: words of places that have none. */
export const isLeaving = wordTest(words.leaving)
/** `52 Kreise sind versorgt`: words of places that have one. */
export const isOwning = wordTest(words.ownWords)
/** `neun Stellen`: stand-ins that mean posts as often. */
export const VAGUE: ReadonlySet<string> = new Set(words.vague)
