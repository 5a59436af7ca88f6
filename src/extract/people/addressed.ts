import { COMMON_WORDS } from '../../lexicon/names.js'
import { FURTHER_NOUNS } from '../../lexicon/nouns.js'
import { COPULAS, ONE_PERSON } from '../../lexicon/people.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { type Found, type Name, named } from './name.js'
import { evidentName, familyEnd, fullName } from './read.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

/** What is itself a source of pictures. */
const BODY = Tag.Measure | Tag.Organisation | Tag.Place

/** `Foto: Anna Muster`, `© Muster`: a full name, or a known family name that fills its run. */
export function byCredit(tokens: readonly Token[], run: Run, at: number): Found | null {
  const { words } = run
  const reading = evidentName(words, at) ?? fullName(words, at, false)
  const alone = reading?.to === words.length && (isFamily(tokens, words[at]) || endsCredit(tokens, run))
  return reading !== null && (reading.family > reading.from || alone) ? named(run, reading, 'people/credit') : null
}

/** A known family name that is no word for a place or body: `Foto: Kreis` names the Kreis. */
function isFamily(tokens: readonly Token[], word: Word | undefined): boolean {
  return word?.surname === true && ((tokens[word.first]?.tags ?? 0) & BODY) === 0
}

/** Whether a slash stands before the run and its credit ends after it: `(Foto: Stadt Iserlohn/Dahms)`. */
function endsCredit(tokens: readonly Token[], { words, first, last }: Run): boolean {
  const next = tokens[last]
  const ends = next === undefined || next.text === ')' || next.sentence !== tokens[first]?.sentence
  return ends && words[0]?.kind === 'open' && tokens[first - 1]?.text === '/'
}

/** `Herr Dr. von Stolzenau`: the particles stand before the run. */
export function withParticles({ words }: Run, particles: readonly Word[]): Found | null {
  const to = familyEnd(words, 0, true)
  if (to === null) return null
  const first = particles[0]?.first ?? 0
  const last = words[to - 1]?.last ?? first
  const family = [...particles, ...words.slice(0, to)]
  return { name: { given: [], family, first, last, rule: 'people/salutation' }, next: to }
}

/** `Frau Lorenzen`, `Herrn Staatssekretär Lorenzen`: what only ends like a noun (`-enzen`) is a name after such an address. */
export function addressedNoun({ tokens }: AnnotatedDocument, { words, first, last }: Run): Name | null {
  const [word] = words
  const before = tokens[first - 1]
  if (word === undefined || before === undefined || words.length > 1 || before.sentence !== tokens[first]?.sentence)
    return null
  const salutation = (before.tags & Tag.Title) !== 0 ? tokens[first - 2] : before
  if (salutation === undefined || (salutation.tags & Tag.Salutation) === 0 || !ONE_PERSON.has(salutation.lower))
    return null
  const tags = tokens[first]?.tags ?? 0
  if ((tags & Tag.Common) === 0 || (tags & ~Tag.Common) !== 0 || COMMON_WORDS.has(word.lower)) return null
  if (FURTHER_NOUNS.has(word.lower) || tokens[last]?.text === '-') return null
  return { given: [], family: words, first, last, rule: 'people/salutation' }
}

/** `Hausmeister Fuchs`, `Spediteur Xaver Wolters`: a known family name or a full name that ends where its run ends. */
export function byOccupation(run: Run, at: number): Found | null {
  const reading = evidentName(run.words, at)
  if (reading === null || reading.to !== run.words.length) return null
  return run.words[reading.to - 1]?.surname === true ? named(run, reading, 'people/title') : null
}

/** `Leiterin ist Nomvula Dlamini`: a full name of words that are no nouns, which ends where its run ends. */
export function byCopula(run: Run, at: number): Found | null {
  const reading = evidentName(run.words, at)
  if (reading === null || reading.to !== run.words.length || reading.family === reading.from) return null
  return run.words.slice(at).some(({ kind }) => kind === 'noun') ? null : named(run, reading, 'people/title')
}

/** Most tokens between `Bürgermeister Kalkars ist` and the name: `seit dem 1. Mai 2009`. */
const UNTIL_NAME = 7
/** Words that may stand there. */
const IN_TIME = new Set([
  'seit',
  'ab',
  'dem',
  'der',
  'die',
  'nun',
  'jetzt',
  'künftig',
  'weiterhin',
  'wieder',
  'auch',
  'bereits',
  'neu',
  'zum',
])

/** `Bürgermeister Kalkars ist seit 2009 A B`, `Abteilungsleiterin Turnen ist A B`: an unknown word that says where or for what, as a name follows the verb. */
export function isNoHolder({ tokens }: AnnotatedDocument, { words, last }: Run): boolean {
  if (words.length > 1 || words[0]?.surname === true || !COPULAS.has(tokens[last]?.lower ?? '')) return false
  for (let i = last + 1; i <= last + UNTIL_NAME; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[last]?.sentence) return false
    if ((token.tags & Tag.FirstName) !== 0 && token.shape === 'capital')
      return tokens[i + 1]?.shape === 'capital' && tokens[i + 1]?.spaced === true
    const skipped =
      token.kind === 'number' || token.text === '.' || (token.tags & (Tag.Month | Tag.Honorific | Tag.Title)) !== 0
    if (!skipped && !IN_TIME.has(token.lower)) return false
  }
  return false
}
