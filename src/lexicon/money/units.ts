import words from '../de/money.json' with { type: 'json' }
import { MAGNITUDES as NAMED } from '../numbers.js'

/** A currency or a part or multiple of one: `Cent` is 0.01 of EUR, `TEUR` 1000. */
export interface Unit {
  /** ISO 4217. */
  readonly code: string
  /** Exact decimal that a number before it is multiplied by. */
  readonly scale: string
}

/** How a word must be written to be a unit: `dm` is a decimetre, `DM` a currency. */
type Spelling = 'any' | 'upper' | 'abbreviated'
const units = new Map<string, Unit & { readonly spelling: Spelling }>()
for (const { code, scale = '1', words: names, upper = [], abbreviated = [] } of words.currencies) {
  for (const name of names) {
    const spelling = upper.includes(name) ? 'upper' : abbreviated.includes(name) ? 'abbreviated' : 'any'
    units.set(name, { code, scale, spelling })
  }
}

/** Unit by its word or sign in lower case. */
export const UNITS: ReadonlyMap<string, Unit & { readonly spelling: Spelling }> = units
const qualified = new Map<string, Map<string, Unit>>()
for (const { code, scale = '1', word, by } of words.qualified) {
  const own = qualified.get(word) ?? new Map<string, Unit>()
  for (const first of by) own.set(first, { code, scale })
  qualified.set(word, own)
}

/** Unit by its own word, then by the word before it: `dollar` after `us`, `franken` after `schweizer`, `€` after `t`. */
export const QUALIFIED_UNITS: ReadonlyMap<string, ReadonlyMap<string, Unit>> = qualified

/** Unit by its own word, with the word that must follow: `pfund` before `sterling`. */
export const FOLLOWED_UNITS: ReadonlyMap<string, Unit & { readonly then: string }> = new Map(
  words.followed.map(({ code, word, then }) => [word, { code, scale: '1', then }]),
)

/** Units that are one only after millions and the like: `5,5 Mio. Pfund`, but `5 Pfund Mehl`. */
export const SCALED_UNITS: ReadonlyMap<string, Unit> = new Map(
  words.scaled.map(({ code, word }) => [word, { code, scale: '1' }]),
)

/** Units that may stand before their number: `EUR 300.000`. */
export const PREFIX_UNITS: ReadonlySet<string> = new Set(words.prefixes)

/** `Million`, `Mio`, `Tsd` with the number that each stands for. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([...NAMED, ...Object.entries(words.magnitudes)])

/** `Viertelmillion`: words that are a part of a magnitude. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(Object.entries(words.fractions))

/** `eine halbe Million`: adjectives that are a part of the magnitude after them. */
export const HALVES: ReadonlyMap<string, number> = new Map(Object.entries(words.halves))

/** `½` with its exact decimal. */
export const FRACTION_SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(words.fractionSigns))

/** Words that carry `Tag.Currency`. */
export const CURRENCY_WORDS: readonly string[] = [
  ...units.keys(),
  ...words.qualified.map(({ word }) => word),
  ...words.followed.map(({ word }) => word),
  ...words.scaled.map(({ word }) => word),
]

/** Words that carry `Tag.Magnitude`. */
export const MAGNITUDE_WORDS: readonly string[] = [...MAGNITUDES.keys(), ...FRACTIONS.keys()]

/** Heads of compounds that are names of things, no amounts: `9-Euro-Ticket`, `Ein-Euro-Job`. */
export const COMPOUND_NAMES: ReadonlySet<string> = new Set(words.compoundNames)
