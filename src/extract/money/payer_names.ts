import { isMoneyWord } from '../../lexicon/money/evidence.js'
import { ASSOCIATIONS, GENITIVES, isPaying, PAYERS, WHOSE } from '../../lexicon/money/payers.js'
import { PURPOSE_TIMES } from '../../lexicon/money/purposes.js'
import type { Token } from '../../model/document.js'
import { nounAt } from './phrases.js'

/** How far behind its article a payer's noun may stand, in tokens. */
const NOUN = 4

/** Grammatical gender, and the plural. */
export type Gender = keyof typeof PAYERS

/** Whether a word, in lower case, names one that can pay. */
export const isPayer = (word: string): boolean =>
  PAYERS.neuter(word) || PAYERS.masculine(word) || PAYERS.feminine(word) || PAYERS.plural(word)

/** The payer right at `at`, past its adjectives, with the name after it (`Stadt Herne`). */
export function payerNoun(
  tokens: readonly Token[],
  at: number,
  to: number,
  genders: readonly Gender[] | null,
): string | null {
  for (let i = at; i < Math.min(to, at + NOUN); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'number') return null
    if (token.shape === 'lower') continue
    const part = tokens[i + 1]
    if (part?.text === '-' && !part.spaced) {
      i++
      continue
    }
    if (genders === null ? !isPayer(token.lower) : !genders.some((gender) => PAYERS[gender](token.lower))) return null
    const whose = tokens[i + 2]
    // `Bund der Eltern`, `Verband der Ehrenamtlichen`: an association is named by its members.
    if (part?.lower === WHOSE && i + 2 < to && whose?.shape === 'capital' && ASSOCIATIONS(token.lower))
      return `${nounAt(tokens, i, i + 1)} ${part.text} ${nounAt(tokens, i + 2, to)}`
    const name = tokens[i + 1]
    const named = name !== undefined && i + 1 < to && (name.shape === 'capital' || name.shape === 'upper')
    return named ? `${nounAt(tokens, i, i + 1)} ${nounAt(tokens, i + 1, to)}` : nounAt(tokens, i, i + 1)
  }
  return null
}

/** The payer in the genitive right behind its article at `at`: `des Kreises`, `der Stadt`; null where there is none. */
export function payerOfShare(tokens: readonly Token[], at: number, to: number): string | null {
  const own = payerNoun(tokens, at + 1, to, null)
  if (own !== null) return own
  const noun = tokens[at + 1]
  if (noun === undefined || at + 1 >= to || noun.shape === 'lower') return null
  const ending = GENITIVES.find((one) => noun.lower.endsWith(one) && isPayer(noun.lower.slice(0, -one.length)))
  return ending === undefined ? null : noun.text.slice(0, -ending.length)
}

/** The name that begins at `at`: adjectives and nouns up to the first other word; null where it names money. */
export function namedAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly name: string; readonly last: number } | null {
  let last = at
  while (last < to && isNamePart(tokens, last)) last++
  const words = tokens.slice(at, last)
  const first = words.findIndex(({ shape }) => shape !== 'lower')
  const nouns = words.filter(({ shape, kind }) => kind === 'word' && shape !== 'lower')
  if (first < 0 || nouns.some(({ lower }) => isMoneyWord(lower) || PURPOSE_TIMES.has(lower))) return null
  const name = words.slice(first).map(({ text, spaced }, i) => (spaced && i > 0 ? ` ${text}` : text))
  return { name: name.join(''), last }
}

/** A capitalised word, a hyphen within one, or an adjective before the first noun. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.text === '-') return !token.spaced
  if (token.kind !== 'word') return false
  return (
    token.shape !== 'lower' ||
    (/e[nr]?$/u.test(token.lower) && tokens[at - 1]?.shape === 'lower' && !isPaying(token.lower))
  )
}
