import words from '../lexicon/de/sentences.json' with { type: 'json' }
import { type Sentence, Tag } from '../model/document.js'
import type { Lexicon } from '../model/lexicon.js'
import type { Draft } from './tokens.js'

const STARTERS = new Set(words.starters)
const CLOSING = new Set(['“', '”', '"', '«', '»', '’', '‘', "'", ')', ']', '›', '‹'])
const NUMBER_TITLES = new Set(words.afterOrdinal)
const COUNT_LEADS = new Set(words.beforeCount)

/**
 * Splits the tokens `[from, to)` of one paragraph into sentences, adds these to `sentences`, and writes each token's
 * sentence into it. Knows abbreviations, initials, ordinals (`24. November`), and that `.“, sagte sie` goes on.
 */
export function splitSentences(
  tokens: Draft[],
  from: number,
  to: number,
  paragraph: number,
  sentences: Sentence[],
  lexicon: Lexicon,
): void {
  let first = from
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    token.sentence = sentences.length
    let last = i
    if (i < to - 1) {
      if (!isTerminal(token, tokens, i, lexicon)) continue
      while (last + 1 < to && closes(tokens[last + 1])) last++
      if (last + 1 < to && !beginsSentence(tokens, last + 1)) continue
    }
    for (let j = i; j <= last; j++) {
      const closing = tokens[j]
      if (closing !== undefined) closing.sentence = sentences.length
    }
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? start
    sentences.push({ index: sentences.length, start, end, firstToken: first, lastToken: last + 1, paragraph })
    first = last + 1
    i = last
  }
}

function closes(token: Draft | undefined): boolean {
  return token !== undefined && !token.spaced && (CLOSING.has(token.text) || token.text === '.' || token.text === '!')
}

/** Whether the mark at `i` can end a sentence, seen from what stands before it and right after it. */
function isTerminal(token: Draft, tokens: readonly Draft[], i: number, lexicon: Lexicon): boolean {
  if (token.kind !== 'mark') return false
  if (token.text === '!' || token.text === '?' || token.text === '…') return true
  if (token.text !== '.') return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before === undefined || after === undefined || token.spaced) return true
  if (!after.spaced && after.kind !== 'mark') return isGluedEnd(before, after)
  if (before.kind === 'number') return !isOrdinal(before, after) || isCounted(tokens, i, after)
  if (before.kind === 'word' && before.text.length === 1) return false
  return !lexicon.isAbbreviation(before.lower)
}

/** `Ende.Der nächste Satz`: a period without its space, between a lower-case word and a capital. */
function isGluedEnd(before: Draft, after: Draft): boolean {
  return before.kind === 'word' && before.shape !== 'upper' && before.text.length > 3 && after.shape === 'capital'
}

/** Whether number and period are an ordinal that goes on: `24. November`, `47. Kommunale …`, not `im Jahr 2017. Die …`. */
function isOrdinal(number: Draft, after: Draft): boolean {
  if (!/^\d{1,3}$/u.test(number.text)) return /^\d{1,2}\.\d{1,2}$/u.test(number.text) && !STARTERS.has(after.lower)
  if (after.kind === 'number') return true
  if (after.kind === 'mark') return !CLOSING.has(after.text) && after.text !== '„'
  if (after.shape === 'lower' || (after.tags & (Tag.Month | Tag.Weekday)) !== 0) return true
  if (NUMBER_TITLES.has(after.lower)) return true
  return !STARTERS.has(after.lower)
}

/** `waren es 47. Sechs …`, `sind es nun 47. Minister …`: a number that no article leads into an ordinal, or that a number word follows. */
function isCounted(tokens: readonly Draft[], i: number, after: Draft): boolean {
  if (after.shape !== 'capital' || (after.tags & (Tag.Month | Tag.Weekday)) !== 0) return false
  return (after.tags & Tag.NumberWord) !== 0 || COUNT_LEADS.has(tokens[i - 2]?.lower ?? '')
}

/** Whether the token at `i` can be the first of a sentence. */
function beginsSentence(tokens: readonly Draft[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return true
  if (token.kind === 'word') return token.shape !== 'lower'
  if (token.kind === 'number') return true
  return token.text !== ',' && token.text !== ';' && token.text !== ')' && token.text !== ':'
}
