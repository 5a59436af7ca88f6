import {
  CAPITAL_PARTICLES,
  DOUBLE_SURNAMES,
  DUTCH_PARTICLES,
  FOREIGN_PARTICLES,
  isPatronymic,
  NOBILITY,
} from '../../lexicon/people.js'
import type { Word } from './words.js'

/** A name read out of a run: words `[from, to)`, of which those before `family` are given names. */
export interface Reading {
  readonly from: number
  readonly family: number
  readonly to: number
}

/** Whether the word may stand among given names without other evidence. */
export function isGivenLike(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'given' || word.kind === 'doubtful' || word.kind === 'initial')
}

/** Whether the word can be a family name: `nouns` lets in any noun, else only those known as family names. */
function canBeFamily(word: Word | undefined, nouns: boolean): boolean {
  if (word === undefined || word.kind === 'initial' || word.kind === 'particle') return false
  return word.kind !== 'noun' || word.surname || nouns
}

/** End of the family name that begins at word `at` (particles and two-word names included), or null. */
export function familyEnd(words: readonly Word[], at: number, nouns: boolean): number | null {
  let head = at
  while (words[head]?.kind === 'particle') head++
  const word = words[head]
  // `van de Sand`: no German noun stands behind a Dutch particle
  const dutch = head > at && DUTCH_PARTICLES.has(words[at]?.lower ?? '')
  if (word === undefined || !canBeFamily(word, dutch || (nouns && head === at))) return null
  const next = words[head + 1]
  const hasParticle = next?.kind === 'particle' || words[head + 2]?.kind === 'particle'
  if (hasParticle && NOBILITY.has(word.lower)) {
    const noble = nobleEnd(words, head + 1)
    if (noble !== null) return noble
  }
  const double = DOUBLE_SURNAMES.has(word.lower) || CAPITAL_PARTICLES.has(word.lower)
  if (double && canBeFamily(next, false)) return head + 2
  // `Ferreira da Costa`
  const goesOn = double || (next !== undefined && next.kind === 'particle' && FOREIGN_PARTICLES.has(next.lower))
  if (goesOn && next?.kind === 'particle') return familyEnd(words, head + 1, false) ?? head + 1
  return head + 1
}

/** Parts of a noble name with an article in it; behind them stands a body as often, in short: `von der IHK`. */
const WITH_ARTICLE = new Set(['der', 'dem', 'vom', 'zur', 'zum'])
const SHORT = 5

/** End of what follows a noble title: `zu Bentheim-Steinfurt`, `Raitz von Muster`; a place may stand there; null where nothing does. */
function nobleEnd(words: readonly Word[], from: number): number | null {
  const at = words[from]?.kind !== 'particle' && words[from + 1]?.kind === 'particle' ? from + 1 : from
  let head = at
  while (words[head]?.kind === 'particle') head++
  const name = words[head]
  // `Otto Fürst zu Gast`, `Elke Graf von Beruf`: a noun is a place only where a hyphen joins it.
  const isPlace = (name?.surname === true && words[head - 1]?.lower !== 'zu') || name?.lower.includes('-') === true
  // `Susanne Graf von der IHK`, `Karl Graf vom Bauamt`
  const placed = words.slice(at, head).some(({ lower }) => WITH_ARTICLE.has(lower))
  const isOpen = !placed || name?.kind === 'known' || (name?.lower.length ?? 0) > SHORT
  const isName = name !== undefined && name.kind !== 'initial' && (name.kind === 'noun' ? isPlace : isOpen)
  return head > at && isName && (at === from || canBeFamily(words[from], false)) ? head + 1 : null
}

/**
 * The full name whose given names begin at word `from`: given names and initials, then the family name. Where all are
 * given names the last is the family name (`Armin Hassan`); one more known family name is taken in (`Minh Duc Nguyen`).
 */
export function fullName(words: readonly Word[], from: number, nouns: boolean): Reading | null {
  let family = from
  while (isGivenLike(words[family]) && !(family > from && beginsFamily(words, family))) family++
  if (family === from) return null
  if (isMiddle(words, family)) family++
  const to = familyEnd(words, family, nouns)
  if (to === null) {
    const last = family - 1
    if (isShortened(words, from, last)) return { from, family: last, to: family }
    return last > from && canBeFamily(words[last], false) ? { from, family: last, to: family } : null
  }
  const next = words[to]
  if (to !== family + 1 || next === undefined || words[to - 1]?.kind === 'noun') return { from, family, to }
  if (words[to - 1]?.kind === 'open' && next.kind === 'known') return { from, family: to, to: to + 1 }
  // `Rosa-Maria Delgado Prieto`, `Marisol Ibáñez Rueda`: two family names that end the run
  const first = words[to - 1]
  const two =
    (first?.kind === 'known' || first?.lower.endsWith('ez') === true) && (next.kind === 'known' || next.kind === 'open')
  return two && words[to + 1] === undefined ? { from, family, to: to + 1 } : { from, family, to }
}

/** `Murat K.`: a given name and the first letter of a family name, which is no number of a king. */
function isShortened(words: readonly Word[], from: number, last: number): boolean {
  const [given, initial] = [words[from], words[last]]
  return last === from + 1 && given?.kind === 'given' && initial?.kind === 'initial' && !ROMAN.has(initial.lower)
}

const ROMAN = new Set(['i', 'v', 'x'])

/** `Wladimir Sergejewitsch Muster`: a patronymic with a family name behind it. */
function isMiddle(words: readonly Word[], at: number): boolean {
  const middle = words[at]
  return middle?.kind === 'open' && canBeFamily(words[at + 1], false) && isPatronymic(middle.lower)
}

/** Whether a family name of two words begins at `at`, though its first word is a given name too: `Vito Lo Presti`. */
function beginsFamily(words: readonly Word[], at: number): boolean {
  return CAPITAL_PARTICLES.has(words[at]?.lower ?? '') && canBeFamily(words[at + 1], false)
}

/** The name that other evidence says begins at word `from`: its first word may be unknown; one word is a family name. */
export function evidentName(words: readonly Word[], from: number): Reading | null {
  if (isGivenLike(words[from])) {
    const full = fullName(words, from, false)
    if (full !== null) return full
  }
  const first = words[from]
  if (first === undefined || first.kind === 'initial') return null
  const many = manyGiven(words, from)
  if (many !== null) return many
  const whole = familyEnd(words, from, false)
  if (whole === null) return null
  if (first.kind === 'noun' || whole > from + 1) return { from, family: from, to: whole }
  let family = isMiddle(words, from + 1) ? from + 2 : from + 1
  while (words[family]?.kind === 'initial') family++
  const goesOn = words[family]?.kind === 'given' || words[family]?.kind === 'doubtful'
  if (goesOn && words[family + 1] !== undefined && words[family + 1]?.kind !== 'noun') family++
  const to = isNameWord(words[family]) ? familyEnd(words, family, false) : null
  return to === null ? { from, family: from, to: from + 1 } : { from, family, to }
}

/** An unknown word before two or more given names: `Le Thi Bich Ngoc`; the last is the family name where none follows. */
function manyGiven(words: readonly Word[], from: number): Reading | null {
  let end = from + 1
  while (isGivenLike(words[end])) end++
  if (end - from < 3) return null
  const next = words[end]?.kind
  return next === 'known' || next === 'open' ? { from, family: end, to: end + 1 } : { from, family: end - 1, to: end }
}

function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && (word.kind !== 'noun' || word.surname)
}

/** The name that other evidence says ends with the run: its last two words, or three with an initial or particles. */
export function nameAtEnd(words: readonly Word[]): Reading | null {
  let from = words.length
  while (from > 0 && words.length - from < 4) {
    const word = words[from - 1]
    if (word === undefined || (word.kind === 'noun' && (from < words.length || !word.surname))) break
    from--
  }
  while (words[from]?.kind === 'particle') from++
  const reading = from < words.length ? evidentName(words, from) : null
  return reading !== null && reading.to === words.length ? reading : null
}
