import words from './de/counts.json' with { type: 'json' }
import { wordTest } from './words.js'

/** `47 von 53`, `53 der 54`: the total follows. */
export const OF: ReadonlySet<string> = new Set(words.of)
export const OF_FILLERS: ReadonlySet<string> = new Set(words.ofFillers)
/** `alle 54`: as many as there can be. */
export const ALL: ReadonlySet<string> = new Set(words.all)
export const ALL_FILLERS: ReadonlySet<string> = new Set(words.allFillers)
/** `die übrigen 22`: how many are left. */
export const OTHERS: ReadonlySet<string> = new Set(words.others)
/** `13 weitere`: how many more. */
export const FURTHER: ReadonlySet<string> = new Set(words.further)
export const BARE_FURTHER: ReadonlySet<string> = new Set(words.bareFurther)
/** Words in -e, -en … that are no adjectives between a number and its noun. */
export const NO_ADJECTIVES: ReadonlySet<string> = new Set(words.noAdjectives)
export const ADVERBS: ReadonlySet<string> = new Set(words.adverbs)
/** Words between `waren es` and the number. */
export const FILLERS: ReadonlySet<string> = new Set(words.fillers)
/** Two words after which a bare number says how many there are. */
export const EXIST: ReadonlySet<string> = new Set(words.exist)
export const MISSING: ReadonlySet<string> = new Set(words.missing)
export const SHALL: ReadonlySet<string> = new Set(words.shall)
export const isArising = wordTest(words.arise)
/** `entstehen 54 Zentren`: the present of what shall be. */
export const ARISING: ReadonlySet<string> = new Set(words.arising)
/** `der geplanten 54`: how many there shall be. */
export const PLANNED: ReadonlySet<string> = new Set(words.planned)
export const AIMS: ReadonlySet<string> = new Set(words.aims)
/** Words after which a number is a label. */
export const LABELS: ReadonlySet<string> = new Set(words.labels)
/** Words of a clause in which a number counts those that somebody visited or asked, not those that there are. */
export const isSubset = wordTest(words.subset)
/** Words by which places are said to have one. */
export const isHaving = wordTest(words.has)
export const REGION_LEADS: ReadonlySet<string> = new Set(words.regionLeads)
export const isRegionWord = wordTest(words.regionWords)
/** `Einrichtungen der Jugendhilfe`: what makes a common noun mean something else. */
export const isSpecifier = wordTest(words.specifierNouns)
/** `davon`: a number beside it is a part of what was counted before. */
export const PARTS: ReadonlySet<string> = new Set(words.parts)
/** `23 im Rheinland`: words before the place of a part. */
export const PART_LEADS: ReadonlySet<string> = new Set(words.partLeads)
/** `12 liegen im …`: verbs between a part and its place. */
export const isLying = wordTest(words.lying)
/** `dann 16`, `später 47`. */
export const AFTERWARDS: ReadonlySet<string> = new Set(words.afterwards)
/** Nouns of time: `vor drei Jahren waren es 16` counts no other thing. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(words.timeNouns)
/** `Nummer 54`, and the words that say which one that is: `das letzte`. */
export const NUMBERS: ReadonlySet<string> = new Set(words.numbers)
export const RANKS: ReadonlySet<string> = new Set(words.ranks)
/** `die Zahl der Zentren`. */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set(words.numberNouns)
/** `auf 49 gestiegen`, `beträgt 49`: words before the number that a number noun means. */
export const AMOUNT_LEADS: ReadonlySet<string> = new Set(words.amountLeads)
/** `eines von 54`. */
export const ONE: ReadonlySet<string> = new Set(words.one)
