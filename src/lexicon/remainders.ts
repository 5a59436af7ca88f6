import data from './de/remainders.json' with { type: 'json' }

/** Whether a sentence says that the parts it names are not all: `den Rest steuern die Kommunen bei`. */
export function namesRemainder(sentence: string): boolean {
  const text = ` ${sentence.toLowerCase().replace(/[^\p{L}]+/gu, ' ')}`
  return data.stems.some((stem) => text.includes(` ${stem}`))
}
