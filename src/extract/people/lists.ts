import { SEPARATORS } from '../../lexicon/people.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { evidenceAfter } from './after.js'
import { evidenceBefore } from './before.js'
import type { Name } from './judge.js'
import { evidentName } from './read.js'
import type { Run } from './runs.js'

/** Most tokens of a bracket or of separators between two members of a list. */
const BETWEEN = 12

/** Adds the names that only their place in a list of persons speaks for: `Anna Muster, Zülfiye Beispiel und …`. */
export function listed(document: AnnotatedDocument, runs: readonly Run[], sure: readonly Name[]): Name[] {
  const { tokens } = document
  const forward = spread(
    tokens,
    runs,
    sure,
    -1,
    (run, name) => name.last <= run.first && joins(tokens, name.last, run.first),
  )
  const back = spread(
    tokens,
    [...runs].reverse(),
    forward,
    0,
    (run, name) => run.last <= name.first && joins(tokens, run.last, name.first),
  )
  return back.sort((a, b) => a.first - b.first)
}

/**
 * Walks over the runs in the order given and lets each nameless run join the name that stands beside it: the last (-1)
 * or the first (0) of the run before.
 */
function spread(
  tokens: readonly Token[],
  runs: readonly Run[],
  names: readonly Name[],
  side: 0 | -1,
  beside: (run: Run, name: Name) => boolean,
): Name[] {
  const all = [...names]
  const starts = new Map(names.map((name) => [name.first, name]))
  let previous: Name | null = null
  for (const run of runs) {
    const own = run.words.flatMap((word) => starts.get(word.first) ?? [])
    const nearest = own.at(side)
    if (nearest !== undefined) {
      previous = nearest
      continue
    }
    const name: Name | null = previous !== null && beside(run, previous) ? member(tokens, run, previous) : null
    if (name !== null) {
      all.push(name)
      previous = name
    }
  }
  return all
}

/** The run as a member of the list that `other` is in: a full name beside full names, a family name beside such. */
function member(tokens: readonly Token[], run: Run, other: Name): Name | null {
  const { words } = run
  if (evidenceBefore(tokens, run.first) === 'against' || evidenceAfter(tokens, run.last) === 'against') return null
  if (words.some(({ kind, surname }) => kind === 'noun' && !surname)) return null
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
