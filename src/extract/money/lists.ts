import type Big from 'big.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { hasBalance } from './balance.js'
import type { Figure } from './constructions.js'
import { sumOf } from './groups.js'
import { headedParts } from './headed_lists.js'

/** Fewest lines of a list, and most tokens of one. */
const FEWEST = 2
const LONGEST = 20
/** How many amounts before a list, and behind it, its sum is looked for. */
const BEFORE = 20
const BEHIND = 3
/** Rule of the amounts of tables. */
const TABLE = 'money/table'

/**
 * The parts of lists with an entry a line (`Stadt Herne: 243.700 EUR`) and of the columns of tables, with the whole that
 * they come to exactly, by their indexes. Lists that come to no amount nearby have none.
 */
export function listParts(
  document: AnnotatedDocument,
  figures: readonly Figure[],
  whole: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const run of runsOf(document, figures)) {
    const width = run[0]?.length ?? 0
    if (width === 1) addList(figures, run.flat(), found)
    // A short line before a list goes not with it: `Der Etat umfasst 75 Mio. Euro.`.
    if (width === 1 && run.length > FEWEST && !found.has(run.at(-1)?.[0] ?? -1))
      addList(figures, run.slice(1).flat(), found)
    if (width === 1 && !run.flat().some((part) => found.has(part)))
      for (const [part, target] of headedParts(document, figures, whole, run.flat())) found.set(part, target)
    else
      for (let column = 0; column < width; column++)
        addColumn(
          figures,
          run.flatMap((row) => row[column] ?? []),
          found,
        )
  }
  for (const run of [...afterColons(document, figures), ...inSentences(document, figures)])
    if (!run.some((part) => found.has(part)) && !hasBalance(document.tokens, figures, run)) addList(figures, run, found)
  return found
}

/** Three amounts of a sentence or more: `412.000 Euro flossen in Kurse, 296.000 Euro in Häuser und 528.000 Euro in Feste`. */
function inSentences({ tokens }: AnnotatedDocument, figures: readonly Figure[]): number[][] {
  const runs = new Map<number, number[]>()
  for (const [i, { first, role, value }] of figures.entries()) {
    const sentence = tokens[first]?.sentence ?? 0
    const run = runs.get(sentence)
    if (role !== 'level' || value === null) continue
    if (run === undefined) runs.set(sentence, [i])
    else run.push(i)
  }
  return [...runs.values()].filter((run) => run.length > FEWEST && run.length <= LONGEST)
}

/** The amounts behind a colon in one sentence: `teilen sich das Preisgeld: 5.000 Euro für den ersten, 3.000 Euro …`. */
function afterColons({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[]): number[][] {
  const runs: number[][] = []
  let own = -1
  for (const [i, { first, role, value }] of figures.entries()) {
    const sentence = tokens[first]?.sentence ?? 0
    const opens = tokens[first - 1]?.text === ':' && first > (sentences[sentence]?.firstToken ?? first)
    if (opens) runs.push([])
    if (opens) own = sentence
    if (own === sentence && role === 'level' && value !== null) runs.at(-1)?.push(i)
  }
  return runs.filter((run) => run.length > FEWEST)
}

/** Runs of neighbouring short lines with as many amounts each: a list with one, a table with several. */
function runsOf({ tokens, sentences }: AnnotatedDocument, figures: readonly Figure[]): number[][][] {
  const lines: { readonly sentence: number; readonly members: number[] }[] = []
  for (const [i, { first, role, value }] of figures.entries()) {
    const index = tokens[first]?.sentence ?? 0
    const sentence = sentences[index]
    if (sentence === undefined || role !== 'level' || value === null) continue
    if (sentence.lastToken - sentence.firstToken > LONGEST) continue
    const last = lines.at(-1)
    if (last?.sentence === index) last.members.push(i)
    else lines.push({ sentence: index, members: [i] })
  }
  const runs: number[][][] = []
  let before: { readonly sentence: number; readonly members: number[] } | undefined
  for (const line of lines) {
    const goesOn = before?.sentence === line.sentence - 1 && before.members.length === line.members.length
    const run = runs.at(-1)
    if (goesOn && run !== undefined) run.push(line.members)
    else runs.push([line.members])
    before = line
  }
  return runs.filter((run) => run.length >= FEWEST)
}

/** A list is of the amount before or behind it that it comes to, the nearest first. */
function addList(figures: readonly Figure[], run: readonly number[], found: Map<number, number>): void {
  const [first] = run
  const last = run.at(-1)
  const sum = sumOf(figures, run)
  if (first === undefined || last === undefined || sum === null) return
  const near: number[] = []
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) near.push(at)
  for (let at = last + 1; at <= Math.min(figures.length - 1, last + BEHIND); at++) near.push(at)
  const target = near.find((at) => isSum(figures, at, run, sum))
  if (target !== undefined) for (const part of run) found.set(part, target)
}

/** A column's first or last amount is the sum of the others, or there is none. */
function addColumn(figures: readonly Figure[], column: readonly number[], found: Map<number, number>): void {
  if (column.length <= FEWEST) return
  for (const target of [column.at(-1), column[0]]) {
    const parts = column.filter((part) => part !== target)
    const sum = sumOf(figures, parts)
    if (target === undefined || sum === null || figures[target]?.rule !== TABLE) continue
    if (!isSum(figures, target, parts, sum)) continue
    for (const part of parts) found.set(part, target)
    return
  }
}

/** `zusätzliche 12,6 Millionen Euro` may be divided as well. */
const isSum = (figures: readonly Figure[], target: number, parts: readonly number[], sum: Big) =>
  (figures[target]?.role === 'level' || figures[target]?.role === 'increase') &&
  figures[target].currency === figures[parts[0] ?? -1]?.currency &&
  (figures[target].value?.eq(sum) ?? false)
