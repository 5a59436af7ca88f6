import { SURNAMES } from '../../lexicon/names.js'

/**
 * A family name without its genitive -s, where the document has it without (`Talviks`, `Talvik`) or where the lexicon
 * knows only the shorter one. `families` are all family names of the document as written.
 */
export function nominative(family: string, families: ReadonlySet<string>): string {
  if (!family.endsWith('s') || family.endsWith('ss') || family.length < 4) return family
  const shorter = family.slice(0, -1)
  if (families.has(shorter)) return shorter
  return SURNAMES.has(shorter.toLowerCase()) && !SURNAMES.has(family.toLowerCase()) ? shorter : family
}

/** A name written in capitals as it is written otherwise: `ANNA MUSTER-BEISPIEL`. Others stay as they are. */
export function titleCase(name: string): string {
  if (name.length < 3 || name !== name.toUpperCase() || name === name.toLowerCase()) return name
  return name.replace(/\p{L}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase())
}
