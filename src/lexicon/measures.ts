import { UsageError } from '../errors.js'
import type { MeasureEntry } from '../model/given.js'
import builtIn from './nrw/measures.json' with { type: 'json' }
import { remembered } from './remembered.js'
import { type WordTest, wordTest } from './words.js'

/** How far a name of a measure speaks for itself; see `kind` in `measures.schema.json`. */
export type NameKind = 'full' | 'abbreviation' | 'generic' | 'host'

/** A written form of a name, word by word; capitals matter. */
export interface NameForm {
  readonly words: readonly string[]
  readonly kind: NameKind
  readonly counted: string
  /** Whether the form, by itself, means several. */
  readonly plural: boolean
}

/** A chain of word tests; null for any words between. */
export type Phrase = readonly (WordTest | null)[]

/** One of the phrases by which a stage is told. */
export interface Step {
  readonly id: string
  readonly phrase: Phrase
}

/** A measure as extraction uses it. */
export interface Measure {
  readonly id: string
  readonly region: { readonly name: string; readonly ags: string | null }
  /** What a number without its noun counts. */
  readonly counted: string
  /** Forms by their first word, the longest first. */
  readonly forms: ReadonlyMap<string, readonly NameForm[]>
  /** Whether a word is a name of the measure or of something of its sort (`Familienzentrum`), by its common names. */
  readonly isOfSort: WordTest
  /** Chains of words that speak against it. */
  readonly rejects: readonly Phrase[]
  /** Totals in use; empty where any may be. */
  readonly totals: ReadonlySet<number>
  readonly min: number
  readonly max: number
  /** The words of a stage that a word can begin, in the order of the stages. */
  readonly stagesFrom: (word: string) => readonly Step[]
}

const KINDS: readonly NameKind[] = ['full', 'abbreviation', 'generic', 'host']
/** A word with its digits, or a single mark: as the token pass cuts a name. */
const WORDS = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|\S/gu

/** Prepares the entries of a file of measures; what only the comparison needs may be absent. */
export function measuresOf(
  entries: readonly Omit<MeasureEntry, 'label_de' | 'label_en' | 'counted'>[],
): readonly Measure[] {
  return entries.map((entry) => ({
    id: entry.id,
    region: entry.region,
    counted: entry.unit,
    forms: formsOf(entry),
    isOfSort: wordTest(
      entry.names
        .filter(({ kind }) => kind !== 'host')
        .flatMap(({ kind, forms }) =>
          forms.map((form) => `${kind === 'generic' ? '-' : ''}${form.split(' ').at(-1)?.toLowerCase()}`),
        ),
    ),
    rejects: (entry.rejectWords ?? []).map(phraseOf),
    totals: new Set(entry.total?.values ?? []),
    min: entry.plausible?.min ?? 1,
    max: entry.plausible?.max ?? Number.MAX_SAFE_INTEGER,
    stagesFrom: beginningWith(
      (entry.stages ?? []).flatMap(({ id, words }) => words.map((word) => ({ id, phrase: phraseOf(word) }))),
      ({ phrase }) => phrase,
    ),
  }))
}

function formsOf(entry: Pick<MeasureEntry, 'names'>): Measure['forms'] {
  const forms = new Map<string, NameForm[]>()
  for (const name of entry.names) {
    const kind = KINDS.find((known) => known === name.kind) ?? 'generic'
    for (const form of name.forms) {
      const words = form.match(WORDS) ?? []
      const first = words[0] ?? ''
      const plural = isPlural(words.at(-1) ?? '', name.name?.match(WORDS)?.at(-1), kind)
      forms.set(first, [...(forms.get(first) ?? []), { words, kind, counted: name.counted, plural }])
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length)
  return forms
}

/** Whether the head of a form is no singular of its name: neither the name itself nor its genitive; `KIs` are several. */
function isPlural(head: string, name: string | undefined, kind: NameKind): boolean {
  if (name === undefined || head === name) return false
  return kind === 'abbreviation' || (head !== `${name}s` && head !== `${name}es`)
}

/** A chain of word tests out of words as the lexicon writes them; `…` stands for any words between. */
export const phraseOf = (words: string): Phrase =>
  words.split(' ').map((word) => (word === '…' ? null : wordTest([word])))

/** Gives those whose chain a word can begin; one look for a word, however many chains there are. */
export const beginningWith = <T>(all: readonly T[], chainOf: (one: T) => Phrase): ((word: string) => readonly T[]) =>
  remembered((word) => {
    const found = all.filter((one) => chainOf(one)[0]?.(word) === true)
    return found.length === 0 ? NONE : found
  })

/** Shared by all words that begin none, which are most. */
const NONE: readonly never[] = []

/** The measures that the project knows by itself. */
export const MEASURES: readonly Measure[] = measuresOf(builtIn.entries)

/** The built-in measures and those of a user. */
export function withBuiltIn(entries: readonly MeasureEntry[]): readonly Measure[] {
  const known = entries.find(({ id }) => MEASURES.some((measure) => measure.id === id))
  if (known !== undefined) throw new UsageError(`the measure ${known.id} is built in; give yours another id`)
  return entries.length === 0 ? MEASURES : [...MEASURES, ...measuresOf(entries)]
}

/** The words of measures that carry `Tag.Measure`, in lower case: the first of each form. */
export function measureWords(measures: readonly Measure[]): string[] {
  return [...new Set(measures.flatMap(({ forms }) => [...forms.keys()].map((word) => word.toLowerCase())))]
}
