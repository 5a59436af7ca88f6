const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const SPECIAL = /[äöüßæœøåłđðþı]/gu
/** What needs nothing more. */
const DONE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** A readable id of ASCII letters, digits and hyphens: `Zülfiye Kaykin` gives `zuelfiye-kaykin`. Empty where nothing is left. */
export function slug(text: string): string {
  // Most words are plain, or so once their umlauts are spelled out.
  const lower = text.toLowerCase()
  if (DONE.test(lower)) return lower
  const plain = lower.replace(SPECIAL, spelled)
  if (DONE.test(plain)) return plain
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL, spelled)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}

function spelled(letter: string): string {
  return SPELLED[letter] ?? letter
}
