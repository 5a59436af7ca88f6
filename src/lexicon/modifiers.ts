import type { MoneyRecord } from '../model/records.js'
import words from './de/money.json' with { type: 'json' }

export type Modifier = NonNullable<MoneyRecord['modifier']>

/** Words of one modifier in order, lower case, with what they do to a figure. */
export interface ModifierPhrase {
  readonly words: readonly string[]
  readonly modifier: Modifier
}

function* listed(table: Readonly<Partial<Record<Modifier, readonly string[]>>>): Generator<ModifierPhrase> {
  for (const modifier of ['approx', 'over', 'under', 'upto', 'at_least'] as const) {
    for (const phrase of table[modifier] ?? []) yield { words: phrase.split(' '), modifier }
  }
}

function grouped(phrases: Iterable<ModifierPhrase>, keyOf: (phrase: ModifierPhrase) => string | undefined) {
  const table = new Map<string, ModifierPhrase[]>()
  for (const phrase of phrases) {
    const key = keyOf(phrase) ?? ''
    table.set(key, [...(table.get(key) ?? []), phrase])
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Modifiers that stand before a figure by their last word, the longest first. */
export const MODIFIERS_BEFORE: ReadonlyMap<string, readonly ModifierPhrase[]> = grouped(
  listed(words.modifiers),
  (phrase) => phrase.words.at(-1),
)

/** Modifiers that stand after a figure by their first word. */
export const MODIFIERS_AFTER: ReadonlyMap<string, readonly ModifierPhrase[]> = grouped(
  listed(words.modifiersAfter),
  (phrase) => phrase.words[0],
)

/** Words that carry `Tag.Modifier`. */
export const MODIFIER_WORDS: readonly string[] = [...MODIFIERS_BEFORE.keys()]
