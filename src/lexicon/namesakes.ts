import data from './de/namesakes.json' with { type: 'json' }

const TELLS = new RegExp(`(?<!\\p{L})(?:${data.stems.join('|')})`, 'iu')

/** Whether a sentence says that somebody of the same name is meant: `nur ein Namensvetter der Landrätin`. */
export function tellsNamesake(sentence: string): boolean {
  return TELLS.test(sentence)
}
