import { endsLikeSurname } from '../../lexicon/names.js'
import { BRANDS } from '../../lexicon/nouns.js'
import { isThingAfter, NOBILITY, PLACE_STARTS, STREETS } from '../../lexicon/people.js'
import { type AnnotatedDocument, Tag } from '../../model/document.js'
import { byCopula, byCredit, byOccupation, isNoHolder, withParticles } from './addressed.js'
import { type After, evidenceAfter } from './after.js'
import { type Before, evidenceBefore, inApposition } from './before.js'
import { byWhatFollows, speaker } from './follows.js'
import { type Found, type Name, named } from './name.js'
import { familyFirst, familyLast } from './order.js'
import { addressedParticles } from './particles.js'
import { evidentName, fullName, isGivenLike, type Reading } from './read.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

const NONE: readonly Word[] = []
const NO_SURNAME =
  Tag.Place | Tag.Month | Tag.Weekday | Tag.DateWord | Tag.NumberWord | Tag.Party | Tag.Measure | Tag.Title

/** The names in a run that their own words, or what stands before and after, speak for. */
export function namesIn(document: AnnotatedDocument, run: Run): Name[] {
  const after = evidenceAfter(document.tokens, run.last)
  if (after === 'against' || isNamedAfter(document, run)) return []
  const names: Name[] = []
  for (let at = 0; at < run.words.length; ) {
    const found = nameFrom(document, run, at, after)
    if (found === 'against') return names
    if (found !== null) names.push(found.name)
    at = found?.next ?? at + 1
  }
  const found = names.length === 0 ? byWhatFollows(document, run, after) : null
  return found === null ? joined(names) : [found.name]
}

/** Whether a title or an address stands before a name, so that its last word is no thing: `Landrat Hans Peter Saal`. */
function isAddressedName(tokens: AnnotatedDocument['tokens'], first: number): boolean {
  const before = evidenceBefore(tokens, first)
  return before === 'title' || before === 'honorific' || before === 'salutation'
}

/** `Otto Muster Ring 12`, `Anna Muster Preis` */
function isNamedAfter({ tokens }: AnnotatedDocument, { words, last }: Run): boolean {
  const end = words.length > 2 ? words.at(-1) : undefined
  if (end === undefined) return false
  // `Karl Heinz Ring, 54`, `Karl Heinz Ring 54 Jahre alt`
  const numbered = tokens[last]?.kind === 'number' && !/^jahre?$/u.test(tokens[last + 1]?.lower ?? '')
  if (STREETS.has(end.lower) && numbered) return true
  return end.kind === 'noun' && isThingAfter(end.lower) && !isAddressedName(tokens, words[0]?.first ?? 0)
}

/** Two names side by side of which the first is all doubtful are one: `Le Thi Bich Ngoc`. */
function joined(names: readonly Name[]): Name[] {
  const [one, two] = names
  if (one === undefined || two === undefined || names.length > 2 || one.last !== two.first) return [...names]
  const words = [...one.given, ...one.family]
  if (words.some(({ kind }) => kind !== 'doubtful' && kind !== 'particle')) return [...names]
  return [{ ...two, given: [...words, ...two.given], first: one.first }]
}

function nameFrom(document: AnnotatedDocument, run: Run, at: number, after: After): Found | 'against' | null {
  const { words } = run
  const word = words[at]
  if (word === undefined || word.kind === 'particle') return null
  if (word.kind === 'noun' && !word.surname) return null
  const before =
    at === 0 || isGivenLike(word) || isTitleBefore(words, at) ? evidenceBefore(document.tokens, word.first) : null
  if (before === 'against') return 'against'
  if (isPlaceBeforeName(document, words, at) || isDated(document, words, at) || isWork(words, at)) return null
  const addressed = before === 'title' || before === 'honorific' || before === 'salutation' || before === 'signed'
  const particles = at === 0 ? addressedParticles(document.tokens, word.first) : NONE
  if (particles.length > 0) return withParticles(run, particles)
  const vietnamese = familyFirst(words, at) ?? familyLast(words, at)
  if (vietnamese !== null) return named(run, vietnamese, 'people/full-name')
  if (isGivenLike(word)) {
    const reading = fullName(words, at, true)
    if (reading !== null && isPerson(document, run, reading, before, after)) {
      return named(run, withUnknownFirst(words, reading), 'people/full-name')
    }
  }
  // `Vorsitzender Richter am Landgericht`
  if (before === 'title' && isTitle(document, word) && document.tokens[word.last]?.lower === 'am') return null
  // `Stellvertreter Major Tim Holz`: one title before another
  if (before === 'title' && isTitle(document, word) && fullName(words, at + 1, false) !== null) return null
  if (before === 'title' && isNoHolder(document, run)) return null
  if (addressed) return named(run, evidentName(words, at), `people/${before}`)
  if (before === 'dear') return byCopula(run, at)
  if (before === 'credit') return byCredit(document.tokens, run, at)
  if (before === 'speech') return speaker(run, at)
  if (before === 'occupation') return byOccupation(run, at)
  if (before === 'copula') return byCopula(run, at)
  return null
}

function isTitle({ tokens }: AnnotatedDocument, { first }: Word): boolean {
  return ((tokens[first]?.tags ?? 0) & Tag.Title) !== 0
}

/** Most letters of the family name with which an East Asian name begins: `Truong`, `Nguyen`. */
const FIRST_FAMILY = 6

/** `Trần Minh Hoa`: an unknown short word before two given names is the first part of the name; `Festredner` is none. */
function withUnknownFirst(words: readonly Word[], reading: Reading): Reading {
  const before = words[reading.from - 1]
  // `Kläger Mehmet G.`: an initial is no such name.
  const isAllGiven = words.slice(reading.from, reading.to).every((word) => isGivenLike(word) && word.kind !== 'initial')
  const isPart = before?.kind === 'open' && before.lower.length <= FIRST_FAMILY
  return isAllGiven && isPart ? { ...reading, from: reading.from - 1 } : reading
}

/** Whether the word before is a noun, so that a title among the run's own words is seen. */
function isTitleBefore(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.kind === 'noun'
}

/** Whether given names and a family name make a person: the names' own strength, and what stands around them. */
function isPerson(
  { tokens, zoneAt }: AnnotatedDocument,
  run: Run,
  reading: Reading,
  before: Before,
  following: After,
): boolean {
  const { words } = run
  const given = words.slice(reading.from, reading.family)
  const family = words[reading.to - 1]
  if (family === undefined) return false
  const after = reading.to === words.length ? following : null
  if (
    before !== null ||
    (after !== null && after !== 'speech') ||
    inApposition(tokens, words[reading.from]?.first ?? 0)
  )
    return true
  if (given.length === 1 && PLACE_STARTS.has(given[0]?.lower ?? '')) return false
  if (given.some(({ kind }) => kind === 'given')) {
    if (reading.to > reading.family + 1 && NOBILITY.has(words[reading.family]?.lower ?? '')) return true
    return family.kind !== 'noun' || family.surname || isOrdinaryNoun(tokens, run, reading)
  }
  if (given.some(({ kind }) => kind === 'doubtful')) {
    return (
      family.kind === 'known' ||
      family.kind === 'given' ||
      (family.kind === 'noun' && family.surname && !isWord(tokens[words[reading.from]?.first ?? 0])) ||
      (family.kind === 'open' && endsLikeSurname(family.lower))
    )
  }
  const zone = zoneAt(tokens[run.first]?.start ?? 0)
  return family.kind === 'known' || endsLikeSurname(family.lower) || zone === 'caption' || zone === 'contact'
}

/** Whether a doubtful given name is an ordinary word or a place: `Halle`, but not `Frank`. */
function isWord(token: AnnotatedDocument['tokens'][number] | undefined): boolean {
  return token === undefined || (token.tags & (Tag.Common | Tag.Place | Tag.Month | Tag.Title)) !== 0
}

/** `Konrad Milch`: a noun right after a given name and at the end of its run is a family name; a place or a date is not. */
function isOrdinaryNoun(tokens: AnnotatedDocument['tokens'], { words }: Run, { to }: Reading): boolean {
  const word = words[to - 1]
  if (word === undefined || BRANDS.has(word.lower)) return false
  const tags = tokens[word.first]?.tags ?? 0
  return to === words.length && (tags & (Tag.Common | Tag.Modifier)) !== 0 && (tags & NO_SURNAME) === 0
}

/** `am 1. August Enno Muster`, `seit Mai Anna Muster` */
function isDated({ tokens }: AnnotatedDocument, words: readonly Word[], at: number): boolean {
  const { first = 0 } = words[at] ?? {}
  if (((tokens[first]?.tags ?? 0) & Tag.Month) === 0) return false
  const before = tokens[first - 1]
  if (before?.text === '.') return before.sentence === tokens[first]?.sentence && tokens[first - 2]?.kind === 'number'
  return TIMES.has(before?.lower ?? '') && words[at + 1]?.kind === 'given' && words[at + 2] !== undefined
}

/** Words before a month that no name follows. */
const TIMES = new Set(['seit', 'im', 'ab', 'bis', 'anfang', 'mitte', 'ende'])

/** `dem Roman von Karl Muster`: what a whole name with `von` follows is a work of that person. */
function isWork(words: readonly Word[], at: number): boolean {
  const family = words[at + 3]
  if (family === undefined || family.kind === 'particle' || words[at + 1]?.lower !== 'von') return false
  return isGivenLike(words[at]) && words[at + 2]?.kind === 'given'
}

/** Whether the word is a place that only stands before a name: `für den Kreis Unna Wilma Vogel`. */
function isPlaceBeforeName({ tokens }: AnnotatedDocument, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'doubtful' || words[at + 1]?.kind !== 'given' || words[at + 2] === undefined) return false
  return ((tokens[word.first]?.tags ?? 0) & Tag.Place) !== 0
}
