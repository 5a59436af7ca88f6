import words from './de/numbers.json' with { type: 'json' }

type Table = ReadonlyMap<string, number>

const table = (entries: Readonly<Record<string, number>>): Table => new Map(Object.entries(entries))

const UNITS = table(words.units)
const TEENS = table(words.teens)
const TENS = table(words.tens)
const ALONE = table({ ...words.alone, ...words.articles })
const ORDINAL_STEMS = table(words.ordinalStems)
/** Powers from the greatest, as a compound is read: `zwei·millionen·drei·hundert·tausend`. */
const POWERS = Object.entries(words.powers).sort(([a, x], [b, y]) => y - x || b.length - a.length)
/** Longest number word that is read; a longer one is no number that anybody writes in words. */
const LONGEST = 80

/** Million, Mio, Mrd, Tausend in lower case without period, with the number that each stands for. */
export const MAGNITUDES: Table = table(words.magnitudes)

/**
 * The number that a German word stands for, null where it is none. Takes lower case; knows compounds up to billions
 * (`zweitausenddreizehn`), halves (`eineinhalb`, `anderthalb`, `zweieinhalb`), declined forms and the article (`eine`: 1).
 */
export function cardinal(word: string): number | null {
  if (word === '' || word.length > LONGEST) return null
  const alone = ALONE.get(word)
  if (alone !== undefined) return alone
  if (word.endsWith(words.half)) {
    const whole = compound(word.slice(0, -words.half.length))
    return whole === null ? null : whole + 0.5
  }
  return compound(word)
}

/** The number of an ordinal word with its ending (`dritten`, `siebenundvierzigste`: 3, 47), null where it is none. */
export function ordinal(word: string): number | null {
  if (word.length > LONGEST) return null
  for (const ending of words.ordinalEndings) {
    if (!word.endsWith(ending)) continue
    const number = ordinalStem(word.slice(0, -ending.length))
    if (number !== null) return number
  }
  return null
}

function ordinalStem(stem: string): number | null {
  for (const [irregular, number] of ORDINAL_STEMS) {
    if (stem === irregular) return number
    if (!stem.endsWith(irregular)) continue
    const before = stem.slice(0, -irregular.length)
    const rest = before.endsWith(words.joiner) ? before.slice(0, -words.joiner.length) : before
    const hundreds = compound(rest)
    if (hundreds !== null && hundreds % 100 === 0) return hundreds + number
  }
  const high = stem.endsWith('st') ? compound(stem.slice(0, -2)) : null
  if (high !== null && high >= 20 && !isLow(high % 100)) return high
  const low = stem.endsWith('t') ? compound(stem.slice(0, -1)) : null
  return low !== null && isLow(low % 100) && !IRREGULAR.has(low % 100) ? low : null
}

/** Numbers that have an irregular stem only: no `einte`, no `dreite`. */
const IRREGULAR = new Set([1, 3])

/** Whether an ordinal takes -t (zweite … neunzehnte) rather than -st. */
const isLow = (number: number) => number > 0 && number < 20

/** Reads the greatest power first and what stands on both sides of it; each power stands once. */
function compound(word: string, below = Number.POSITIVE_INFINITY): number | null {
  for (const [name, power] of POWERS) {
    if (power >= below) continue
    const at = word.indexOf(name)
    if (at < 0) continue
    const times = at === 0 ? 1 : factor(word.slice(0, at), power)
    const after = word.slice(at + name.length)
    const rest = after === '' ? 0 : compound(after.startsWith(words.joiner) ? after.slice(3) : after, power)
    return times === null || rest === null ? null : times * power + rest
  }
  return belowHundred(word)
}

/** What a power is multiplied by: up to 19 hundreds (`neunzehnhundert`), up to 999 of the others, `eine` of a million. */
function factor(word: string, power: number): number | null {
  if (power === 100) return UNITS.get(word) ?? TEENS.get(word) ?? null
  return power > 1000 && word === 'eine' ? 1 : compound(word, 1000)
}

function belowHundred(word: string): number | null {
  const simple = UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word) ?? (word === 'eins' ? 1 : undefined)
  if (simple !== undefined) return simple
  const at = word.indexOf(words.joiner)
  const unit = at < 0 ? undefined : UNITS.get(word.slice(0, at))
  const ten = TENS.get(word.slice(at + words.joiner.length))
  return unit === undefined || ten === undefined ? null : unit + ten
}

/** The cardinal number words that carry `Tag.NumberWord`: 2 to 999, whole thousands, halves; not the article. */
export const NUMBER_WORDS: readonly string[] = [...listed()]

function* listed(): Generator<string> {
  yield* Object.keys(words.alone)
  const low = [...UNITS.keys(), ...TEENS.keys(), ...TENS.keys()]
  for (const ten of TENS.keys()) for (const unit of UNITS.keys()) low.push(unit + words.joiner + ten)
  const hundreds = ['hundert', ...[...UNITS.keys()].map((unit) => `${unit}hundert`)]
  for (const word of low) {
    if (word !== 'ein') yield word
    yield `${word}tausend`
    yield `${word}${words.half}`
    for (const hundred of hundreds) yield hundred + word
  }
  for (const hundred of hundreds) {
    yield hundred
    yield `${hundred}tausend`
  }
  yield 'tausend'
}
