import { distance } from 'fastest-levenshtein'

/** Case, white space and soft hyphens make no difference. */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00ad]+/g, ' ')
    .trim()
}

/** Whether two names are the same person's, titles aside. */
export function sameName(gold: string, found: string | null): boolean {
  return bareName(gold) === bareName(found)
}

const bareName = (name: string | null): string => fold(name).replace(/^(?:(?:prof\.|dr\.|frau|herr)\s+)+/g, '')

/** Whether the words of one title stand within the other, whatever their endings. */
export function sameTitle(gold: string, found: string): boolean {
  const [a, b] = [stems(gold), stems(found)]
  return a.length > 0 && b.length > 0 && (within(a, b) || within(b, a))
}

function stems(title: string): string[] {
  const words = fold(title)
    .split(/[\s,()]+/)
    .filter(Boolean)
  return words.map((word) =>
    word
      .replace(/[*:_](innen|in)$/, '')
      // `NRW-Staatssekretärin` is a `Staatssekretärin`.
      .replace(/^.*-(?=[^-]{5,}$)/, '')
      .replace(/(innen|in|ern|en|er|es|e|n|r|s)$/, ''),
  )
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, from) => part.every((word, at) => sameWord(word, whole[from + at])))
}

// A slip of one letter in a long word is the writer's.
function sameWord(a: string, b: string | undefined): boolean {
  return b !== undefined && (a === b || (Math.min(a.length, b.length) > 8 && distance(a, b) <= 1))
}

/** An EDTF value without the marks of doubt. */
export const plainDate = (edtf: string | null | undefined): string => (edtf ?? '').replace(/[~?%]/g, '').trim()

/** Whether an EDTF value is the gold's; an open interval may also be given as its one end. */
export function sameDate(goldValue: string, foundValue: string | null, approximate: boolean): boolean {
  const gold = plainDate(goldValue)
  const found = plainDate(foundValue)
  if (gold === found) return true
  const [from, to] = gold.split('/')
  const [foundFrom, foundTo] = found.split('/')
  if (from === '..' || to === '..') {
    const end = from === '..' ? to : from
    return (
      found === end ||
      (foundFrom === end && (foundTo === '..' || foundTo === '')) ||
      (foundFrom === '' && foundTo === end)
    )
  }
  if (to === undefined && ((foundTo === '..' && foundFrom === from) || (foundFrom === '..' && foundTo === from))) {
    return true
  }
  return approximate && (found.startsWith(gold) || gold.startsWith(found))
}
