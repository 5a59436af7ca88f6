const PLAIN = /^[a-z -]*$/
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
const ODD = /[ßłøđıæœþð]/g

/** A name in lower case without diacritics, so that `Kovač` and `Kovac` are one key. */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .replace(ODD, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
