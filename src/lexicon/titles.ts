import titles from './de/titles.json' with { type: 'json' }
import { declineHead, type Gender, type GrammaticalNumber, type Head } from './declension.js'
import { readParty } from './parties.js'
import { remembered } from './remembered.js'

/** One way of reading a word as a title: `Vorsitzenden` can be of either gender and number. */
export interface TitleForm {
  readonly head: Head
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** Nominative singular of the head in this gender, as it stands alone (`Vorsitzender`, `Rätin`). */
  readonly nominative: string
}

/** A word read as a title: what stands before the head (`Bildungs`, empty where the head stands alone) and its readings. */
export interface TitleReading {
  /** Length of the part before the head, in UTF-16 units of the word. */
  readonly prefix: number
  readonly forms: readonly TitleForm[]
  /** Whether the head is one letter away from what is written. */
  readonly mended: boolean
}

/** An abbreviated title, which is never declined: OB, MdL. */
export interface TitleAbbreviation {
  readonly role: string
  readonly written: string
  /** Whether it is a title without another before it (`LH-Stv.`); true where absent. */
  readonly alone?: boolean
}

const ABBREVIATIONS: ReadonlyMap<string, TitleAbbreviation> = new Map(
  titles.abbreviations.map((entry) => [entry.written.toLowerCase(), entry]),
)
const HEADS: readonly Head[] = titles.heads
const FORMS = formsByText()
const LONGEST = Math.max(...[...FORMS.keys()].map((text) => text.length))
const SHORTEST = Math.min(...[...FORMS.keys()].map((text) => text.length))

/** A mended head must be this long: shorter ones are one letter away from too many words. */
const MENDED_LENGTH = 10
/** A misspelt head keeps its first or its last letters, so many of them that few heads share them. */
const KEPT_LETTERS = 5
/** Only offices are mended: professions are too near to other words (`Unternehmen`, `Fotografien`). */
const BY_END = index((text) => text.slice(-KEPT_LETTERS))
const BY_START = index((text) => text.slice(0, KEPT_LETTERS))
const VOWEL = /[aeiouyäöü]/u
const GENDER_MARK = /[:*_·]/u

/** The abbreviation that a word in lower case is, or null. `ob` is one only where it is written in capitals. */
export function titleAbbreviation(lower: string): TitleAbbreviation | null {
  return ABBREVIATIONS.get(lower) ?? null
}

/** Reads a word (lower case) as a title: the longest head that it is or ends in; null where it is none. */
export const readTitle: (lower: string) => TitleReading | null = remembered(readAnew)

/** The adjective without which a word (lower case) is no title: `sachkundig` of Bürger; null where it needs none. */
export function adjectiveNeeded(lower: string): string | null {
  const needs = readTitle(lower)?.forms[0]?.head.needs
  return needs === undefined || needs === 'body' ? null : needs
}

function readAnew(lower: string): TitleReading | null {
  const word = lower.replace(GENDER_MARK, '')
  const exact = exactHead(word)
  if (exact?.prefix === 0) return exact
  const mended = misspeltHead(word)
  // `Staatsekretär` ends in `Sekretär`, yet it is the longer title with a letter missing.
  return mended !== null && (exact === null || mended.prefix < exact.prefix - 2) ? mended : exact
}

function exactHead(word: string): TitleReading | null {
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
    const all = FORMS.get(word.slice(-length))
    if (all === undefined) continue
    const prefix = word.length - length
    const forms = all.filter(({ head }) => fits(head, word, prefix))
    if (forms.length > 0) return { prefix, forms, mended: false }
    return null
  }
  return null
}

/** Whether a head may end the word: it stands alone where it may, after something that can be a word, and is no known miss. */
function fits(head: Head, word: string, prefix: number): boolean {
  if (prefix === 0) return head.alone !== false
  const before = word.slice(0, prefix)
  if (prefix < 2 || !(VOWEL.test(before) || readParty(before) !== null)) return false
  if (head.only !== undefined && !head.only.some((end) => before.endsWith(end))) return false
  return !(head.not ?? []).some((other) => word.includes(other))
}

/** The head at the end of a word of which one letter is wrong, missing or too many. */
function misspeltHead(word: string): TitleReading | null {
  if (word.length < MENDED_LENGTH || titles.notMisspelt.some((end) => word.endsWith(end))) return null
  const candidates = [
    ...(BY_END.get(word.slice(-KEPT_LETTERS)) ?? []),
    ...(BY_START.get(word.slice(0, KEPT_LETTERS)) ?? []),
  ]
  for (const text of candidates) {
    for (const length of [text.length, text.length + 1, text.length - 1]) {
      const prefix = word.length - length
      if (prefix < 0 || !oneLetterOff(word.slice(prefix), text)) continue
      const forms = (FORMS.get(text) ?? []).filter(({ head }) => fits(head, word.slice(0, prefix) + text, prefix))
      if (forms.length > 0) return { prefix, forms, mended: true }
    }
  }
  return null
}

/** Whether two words differ by one letter that is other, missing or too many, their first letters being the same. */
function oneLetterOff(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0]) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end === 1
}

function formsByText(): ReadonlyMap<string, readonly TitleForm[]> {
  const forms = new Map<string, TitleForm[]>()
  for (const head of HEADS) {
    for (const form of declineHead(head)) {
      const text = form.text.toLowerCase()
      const list = forms.get(text) ?? []
      list.push({ head, gender: form.gender, number: form.number, nominative: form.nominative })
      forms.set(text, list)
    }
  }
  return forms
}

function index(key: (text: string) => string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  for (const text of FORMS.keys()) {
    if (text.length < MENDED_LENGTH || (FORMS.get(text) ?? []).every(({ head }) => head.kind !== undefined)) continue
    lists.set(key(text), [...(lists.get(key(text)) ?? []), text])
  }
  return lists
}
