import { endsLikeSurname } from '../../lexicon/names.js'
import { DETERMINERS, SEPARATORS } from '../../lexicon/people.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { evidenceAfter } from './after.js'
import { evidenceBefore } from './before.js'
import type { Name } from './name.js'
import { evidentName } from './read.js'
import type { Run } from './runs.js'

/** Most tokens of a bracket or of separators between two members of a list. */
const BETWEEN = 12

/** Adds the names that only their place in a list of persons speaks for: `Anna Muster, Zülfiye Beispiel und …`. */
export function listed(document: AnnotatedDocument, runs: readonly Run[], sure: readonly Name[]): Name[] {
  if (sure.length === 0) return []
  const { tokens } = document
  return spread(tokens, runs, spread(tokens, runs, sure, 1), -1)
}

/**
 * Walks over the runs, forward (1) or back (-1), and lets each nameless run join the name right before it on that way.
 * Runs and names are in order of place.
 */
function spread(tokens: readonly Token[], runs: readonly Run[], names: readonly Name[], way: 1 | -1): Name[] {
  const all = [...names]
  let next = way === 1 ? 0 : names.length - 1
  let previous: Name | null = null
  for (let i = way === 1 ? 0 : runs.length - 1; i >= 0 && i < runs.length; i += way) {
    const run = runs[i]
    if (run === undefined) break
    let own: Name | undefined
    for (let name = names[next]; name !== undefined && isWithin(name, run); name = names[next]) {
      own = name
      next += way
    }
    if (own !== undefined) previous = own
    else if (previous !== null && isBeside(tokens, run, previous, way)) {
      const name: Name | null = member(tokens, run, previous)
      if (name !== null) all.push(name)
      previous = name
    }
  }
  return all.length === names.length ? all : all.sort((a, b) => a.first - b.first)
}

function isWithin(name: Name, run: Run): boolean {
  return name.first >= run.first && name.last <= run.last
}

function isBeside(tokens: readonly Token[], run: Run, name: Name, way: 1 | -1): boolean {
  return way === 1 ? joins(tokens, name.last, run.first) : joins(tokens, run.last, name.first)
}

/** The run as a member of the list that `other` is in: a full name beside full names, a family name beside such. */
function member(tokens: readonly Token[], run: Run, other: Name): Name | null {
  const { words } = run
  if (evidenceBefore(tokens, run.first) === 'against' || evidenceAfter(tokens, run.last) === 'against') return null
  const noun = words.some(({ kind, surname }) => kind === 'noun' && !surname)
  if (noun) return chosen(run, other)
  // `der Leiter des Präsidiums Westhessen, Anna Muster`
  if (DETERMINERS.has(tokens[run.first - 1]?.lower ?? '')) return null
  // `Hüttruper Heide 71`
  if (tokens[run.last]?.kind === 'number') return null
  const reading = evidentName(words, 0)
  if (reading === null || reading.to !== words.length) return null
  const full = reading.family > 0
  if (full !== other.given.length > 0) return null
  const kind = words[0]?.kind
  const alone =
    kind === 'known' || (kind === 'open' && (other.rule === 'people/speaker' || other.rule === 'people/list'))
  if (!full && !alone) return null
  const given = words.slice(0, reading.family)
  return { given, family: words.slice(reading.family), first: run.first, last: run.last, rule: 'people/list' }
}

/** `die Versammlung Ocke Nickelsen und Anna Muster`: behind one noun a name that ends like a family name. */
function chosen({ words, last }: Run, other: Name): Name | null {
  const [noun, given, family] = words
  if (words.length !== 3 || other.given.length === 0 || other.first < last || noun?.kind !== 'noun') return null
  if (given?.kind !== 'open' || family === undefined) return null
  if (family.kind !== 'known' && !endsLikeSurname(family.lower)) return null
  return { given: [given], family: [family], first: given.first, last, rule: 'people/list' }
}

/** Whether only separators, and at most one bracket, stand in `[from, to)`. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > BETWEEN) return false
  let inside = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (token.text === '(') inside = true
    else if (token.text === ')') inside = false
    else if (!inside && !SEPARATORS.has(token.lower)) return false
  }
  return !inside && tokens[from]?.sentence === tokens[to]?.sentence
}
