import type { Token } from '../../model/document.js'
import { type Found, named } from './name.js'
import { evidentName, familyEnd, fullName } from './read.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

/** `Foto: Anna Muster`, `© Muster`: a full name, or a known family name that fills its run. */
export function byCredit(tokens: readonly Token[], run: Run, at: number): Found | null {
  const { words } = run
  const reading = evidentName(words, at) ?? fullName(words, at, false)
  const alone = reading?.to === words.length && (words[at]?.surname === true || endsCredit(tokens, run))
  return reading !== null && (reading.family > reading.from || alone) ? named(run, reading, 'people/credit') : null
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
