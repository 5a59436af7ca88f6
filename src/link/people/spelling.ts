import { foldName } from '../../lexicon/fold.js'
import { FUNCTION_WORDS, SURNAMES } from '../../lexicon/names.js'
import { NOBILITY } from '../../lexicon/people.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'

/** Ends of an adjective before a noun. */
const ADJECTIVE = /e[mnrs]?$/u

/** The family names of a document, and those in -s of them that stand where no genitive can. */
export interface Families {
  readonly all: ReadonlySet<string>
  readonly firm: ReadonlySet<string>
}

/** The family names of a document. */
export function familiesOf({ tokens }: AnnotatedDocument, people: readonly PersonMention[]): Families {
  const all = new Set<string>()
  const firm = new Set<string>()
  for (const person of people) {
    all.add(person.family)
    if (person.family.endsWith('s') && !mayBeGenitive(tokens, person)) firm.add(person.family)
  }
  return { all, firm }
}

/** Whether what it belongs to stands after the name (`Talviks Büro`, `Talviks neues Büro`) or before (`das Büro Talviks`). */
function mayBeGenitive(tokens: readonly Token[], { firstToken, lastToken }: PersonMention): boolean {
  const [before, next, second] = [tokens[firstToken - 1], tokens[lastToken], tokens[lastToken + 1]]
  if (next?.shape === 'capital' || next?.shape === 'upper') return true
  // `Talviks neues Büro`, not `Vorsteher Talviks sowie Leiterin …`
  const isAdjective = next?.shape === 'lower' && ADJECTIVE.test(next.lower) && !FUNCTION_WORDS.has(next.lower)
  if (isAdjective && second?.shape === 'capital') return true
  return before?.shape === 'capital' && (before.tags & (Tag.Title | Tag.Salutation | Tag.Honorific)) === 0
}

/**
 * A family name without its genitive -s, where the document has it without (`Talviks`, `Talvik`) or where the lexicon
 * knows only the shorter one. `families` are those of the document as written.
 */
export function nominative(family: string, families: Families): string {
  if (!family.endsWith('s') || family.endsWith('ss') || family.length < 4) return family
  const shorter = family.slice(0, -1)
  if (families.all.has(shorter)) return shorter
  if (families.firm.has(family)) return family
  return SURNAMES.has(shorter.toLowerCase()) && !SURNAMES.has(family.toLowerCase()) ? shorter : family
}

/** A family name as it is compared: folded, without a word of nobility before its particle (`Freiherr von Stein`). */
export function familyKey(family: string): string {
  const folded = foldName(family)
  const space = folded.indexOf(' ')
  const noble = space > 0 && family.includes(' v') && NOBILITY.has(family.slice(0, family.indexOf(' ')).toLowerCase())
  return noble ? folded.slice(space + 1) : folded
}

/** A name written in capitals as it is written otherwise: `ANNA MUSTER-BEISPIEL`. Others stay as they are. */
export function titleCase(name: string): string {
  const second = name.charCodeAt(1)
  // Most names tell by their second letter.
  if (name.length < 3 || (second > 96 && second < 123) || name !== name.toUpperCase() || name === name.toLowerCase())
    return name
  return name.replace(/\p{L}+/gu, (word) => (ROMAN.test(word) ? word : (word[0] ?? '') + word.slice(1).toLowerCase()))
}

/** The number of a pope or king: `Johannes XXIII`. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{1,3}|V|X)$/u
