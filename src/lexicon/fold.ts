/** Letters without a decomposition in Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** Plain form of each letter of the Latin blocks, found once and for all. */
const PLAIN: readonly string[] = Array.from({ length: 0x1f00 }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  return LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
})

/** A name in lower case without diacritics, so that `Kovač` and `Kovac` are one key. */
export function foldName(name: string): string {
  return foldLower(name.toLowerCase())
}

/** The same for a name that is in lower case already. */
export function foldLower(lower: string): string {
  let at = 0
  while (at < lower.length && lower.charCodeAt(at) < 128) at++
  if (at === lower.length) return lower
  let folded = lower.slice(0, at)
  for (; at < lower.length; at++) folded += PLAIN[lower.charCodeAt(at)] ?? lower[at] ?? ''
  return folded
}
