import words from './de/turnover.json' with { type: 'json' }

const TELLS = new RegExp(`(?<!\\p{L})(?:${words.tells.join('|')})`, 'iu')
const ADJECTIVES: ReadonlySet<string> = new Set(words.adjectives)
/** How many words before a title an adjective of it stands at most: `der neue nordrhein-westfälische Minister`. */
const BEFORE = 3

/** Whether a sentence tells of a change in the office that a title in it names: `die neue Landrätin`, `nach seinem Rücktritt`. */
export function tellsTurnover(sentence: string, title: string): boolean {
  if (TELLS.test(sentence)) return true
  const at = sentence.indexOf(title)
  const words =
    at < 0
      ? []
      : sentence
          .slice(0, at)
          .toLowerCase()
          .split(/[^\p{L}]+/u)
  return words.slice(-BEFORE - 1).some((word) => ADJECTIVES.has(word))
}

/** Words that lead to who came before or after whom in an office; in lower case. */
export type TurnWord = 'successor' | 'predecessor' | 'takes' | 'gives' | 'relieves' | 'follows' | 'leaves' | 'retires'

const KINDS = ['successor', 'predecessor', 'takes', 'gives', 'relieves', 'follows', 'leaves', 'retires'] as const

/** What each word says of a change. */
export const TURN_WORDS: ReadonlyMap<string, TurnWord> = new Map(
  KINDS.flatMap((kind) => words[kind].map((word) => [word, kind] as const)),
)

/** Nouns (lower case) for what is taken over: `das Amt`, `die Leitung`. */
export const TURNED: ReadonlySet<string> = new Set(words.what)
