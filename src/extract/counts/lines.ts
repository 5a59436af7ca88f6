import { FILLERS, TIME_LEADS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { type AnnotatedDocument, type Sentence, Tag, type Token } from '../../model/document.js'
import { wholeNumber } from './figures.js'
import type { Told } from './focus.js'
import { districtOf } from './parts.js'
import { alone, type Reading } from './reading.js'

/** A line of a list that gives a number alone behind its label. */
interface Line {
  readonly at: number
  readonly value: number
  readonly kind: 'time' | 'district'
}

/** Fewer lines are no list. */
const LEAST = 3
/** How many sentences before a list the measure may be named. */
const NEAR = 4
/** Of all that there can be, the share that the last line of a chronicle or the sum of a list reaches. */
const MOST = 0.7

/**
 * `Ende 2013: 47 / Ende 2014: 49 / heute: 53`, `Regierungsbezirk Köln: 10 / …`: lines that follow each other, shortly behind
 * a name of the measure, whose numbers rise to about all that there can be, or sum up to it.
 */
export function linedUp({ tokens, sentences }: AnnotatedDocument, measure: Measure, told: Told): readonly Reading[] {
  const found: Reading[] = []
  let run: Line[] = []
  const close = () => {
    if (isList(run, measure) && isNear(tokens, told, run[0]))
      for (const { at, value } of run) found.push({ ...alone(at, value, 'count'), rule: 'counts/lines' })
    run = []
  }
  for (const sentence of sentences) {
    const line = lineOf(tokens, told, sentence)
    const last = run.at(-1)
    if (last !== undefined && (line?.kind !== last.kind || line === null)) close()
    if (line !== null) run.push(line)
  }
  close()
  return found
}

function lineOf(tokens: readonly Token[], told: Told, { index, firstToken, lastToken }: Sentence): Line | null {
  const [at] = told.marks(index).numerals.filter((i) => tokens[i - 1]?.text === ':')
  if (at === undefined || told.taken.has(at)) return null
  const value = wholeNumber(tokens[at])
  const ends = at + 1 >= lastToken || tokens[at + 1]?.text === '('
  if (value === null || !ends) return null
  if (districtOf(tokens[at - 2]) !== null) return { at, value, kind: 'district' }
  for (let i = firstToken; i < at - 1; i++) if (!isOfTime(tokens[i])) return null
  return { at, value, kind: 'time' }
}

const isOfTime = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind !== 'word' ||
    (token.tags & (Tag.Month | Tag.DateWord)) !== 0 ||
    TIME_LEADS.has(token.lower) ||
    FILLERS.has(token.lower))

function isList(run: readonly Line[], { totals, max }: Measure): boolean {
  if (run.length < LEAST || totals.size === 0) return false
  const values = run.map(({ value }) => value)
  const rises = values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))
  const reached =
    run[0]?.kind === 'time' ? (rises ? (values.at(-1) ?? 0) : 0) : values.reduce((all, value) => all + value, 0)
  return reached <= max && reached >= MOST * Math.max(...totals)
}

function isNear(tokens: readonly Token[], { names }: Told, line: Line | undefined): boolean {
  if (line === undefined) return false
  const sentence = tokens[line.at]?.sentence ?? 0
  for (let i = line.at; i >= 0 && (tokens[i]?.sentence ?? 0) >= sentence - NEAR; i--) {
    const kind = names.get(i)?.kind
    if (kind === 'full' || kind === 'abbreviation') return true
  }
  return false
}
