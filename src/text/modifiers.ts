import { MODIFIERS_AFTER, MODIFIERS_BEFORE, type Modifier } from '../lexicon/modifiers.js'
import { ATTRIBUTE_WORDS, BETWEEN, INTENSIFIERS, isAboutNoun, isAboutVerb } from '../lexicon/money/modifying.js'
import type { Token } from '../model/document.js'

/** What the words around a figure do to it. */
export interface Modified {
  readonly modifier: Modifier | null
  /** The words as written, null where there are none. */
  readonly text: string | null
  /** First token of what belongs to the figure: of its modifier, or of a word between it and the figure. */
  readonly first: number
}

/** Most words between a modifier and its figure (`mindestens aber insgesamt drei`). */
const BETWEEN_WORDS = 2
/** How far back the verb of `verfügt … über` is looked for, in tokens. */
const VERB_WINDOW = 10
/** How far back its noun is looked for, in tokens. */
const ATTRIBUTES = 6
const CLAUSE_END = new Set([',', ';', ':', '.', '–', '„', '“', '(', ')'])

/** Reads the modifier of the figure whose tokens are `[first, last)`: before it, else after it. */
export function modifierOf(tokens: readonly Token[], first: number, last: number): Modified {
  const none = { modifier: null, text: null, first }
  let at = first - 1
  for (let skipped = 0; skipped <= BETWEEN_WORDS; skipped++, at--) {
    const found = phraseEndingAt(tokens, at)
    if (found !== null) return isGoverned(tokens, found, last) ? none : found
    const dot = tokens[at]?.text === '.' && tokens[at]?.spaced === false ? phraseEndingAt(tokens, at - 1) : null
    if (dot !== null && (dot.text?.length ?? 0) <= 4) return { ...dot, text: `${dot.text}.` }
    if (!BETWEEN.has(tokens[at]?.lower ?? '')) break
  }
  return after(tokens, first, last) ?? none
}

function phraseEndingAt(tokens: readonly Token[], at: number): Modified | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  for (const { words, modifier } of MODIFIERS_BEFORE.get(token.lower) ?? []) {
    const begin = at - words.length + 1
    if (begin < 0 || !words.every((word, i) => tokens[begin + i]?.lower === word)) continue
    const first = INTENSIFIERS.has(tokens[begin - 1]?.lower ?? '') ? begin - 1 : begin
    const own = tokens.slice(first, at + 1).map(({ text }) => text)
    return { modifier, text: own.join(' '), first }
  }
  return null
}

function after(tokens: readonly Token[], first: number, last: number): Modified | null {
  for (const { words, modifier } of MODIFIERS_AFTER.get(tokens[last]?.lower ?? '') ?? []) {
    if (words.every((word, i) => tokens[last + i]?.lower === word)) return { modifier, text: words.join(' '), first }
  }
  return null
}

/** Words that can stand between such a noun and its `über`: `ein Bescheid von Bund und Land über 500 Euro`. */
const isAttribute = (token: Token | undefined) =>
  token?.kind === 'word' && (token.shape !== 'lower' || ATTRIBUTE_WORDS.has(token.lower))

/** Whether `über` means «in the amount of»: `ein Scheck über 500 Euro`, `verfügt über 5 Millionen Euro`, `darf über 500 Euro verfügen`. */
function isGoverned(tokens: readonly Token[], { text, first }: Modified, last: number): boolean {
  if (text?.toLowerCase() !== 'über') return false
  let noun = first - 1
  while (noun > first - ATTRIBUTES && isAttribute(tokens[noun])) noun--
  for (let at = noun; at < first; at++) if (isAboutNoun(tokens[at]?.lower ?? '')) return true
  for (let at = first - 1; at >= first - VERB_WINDOW; at--) {
    const token = tokens[at]
    if (token === undefined || CLAUSE_END.has(token.text)) break
    if (isAboutVerb(token.lower)) return true
  }
  return isAboutVerb(closingWord(tokens, last))
}

/** The last word of the clause in which a figure ends; empty where it is far. */
function closingWord(tokens: readonly Token[], last: number): string {
  const sentence = tokens[last - 1]?.sentence
  for (let at = last; at < last + VERB_WINDOW; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence || CLAUSE_END.has(token.text))
      return at > last ? (tokens[at - 1]?.lower ?? '') : ''
  }
  return ''
}
