import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FindingRecord } from '../../src/model/records.js'
import type { DocumentResult } from '../../src/model/result.js'
import { compare, read } from './texts.js'

interface Edit {
  readonly document: string
  readonly find: string
  readonly n: number
  readonly replace: string
}

/** An inconsistency put into a set (`planted`), or a change that is none (`clean`). */
interface Plant {
  readonly id: string
  readonly kind: 'planted' | 'clean'
  readonly rules?: readonly string[]
  readonly edits: readonly Edit[]
  readonly note: string
}

/** A plant and the conflicts that the tool found in the set with it. */
export interface Tried {
  readonly plant: Plant
  readonly conflicts: readonly FindingRecord[]
  readonly found: boolean
}

/** Rules that tell a difference together with what explains it. */
const EXPLAINED: ReadonlySet<string> = new Set(['name_variant', 'denominator_mismatch'])

/** Plants every inconsistency and every clean twin of every set, one at a time, from text to finding. */
export function tryPlants(folder: string, sets = /^s\d+$/u): Tried[] {
  return (
    readdirSync(folder)
      // A set that is being written has no plants yet.
      .filter((set) => sets.test(set) && existsSync(path.join(folder, set, 'plants.json')))
      .sort()
      .flatMap((set) => trySet(path.join(folder, set)))
  )
}

function trySet(folder: string): Tried[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const texts = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
  const { plants } = JSON.parse(readFileSync(path.join(folder, 'plants.json'), 'utf8')) as { plants: Plant[] }
  const results = new Map<string, string>()
  const base: Plant = { id: `${path.basename(folder)}-base`, kind: 'clean', edits: [], note: 'the set as it is' }
  return [base, ...plants].map((plant) => {
    const edited = new Map(texts)
    for (const { document, find, n, replace } of plant.edits) {
      edited.set(document, replaceNth(edited.get(document) ?? '', find, n, replace))
    }
    const findings = findingsOf(edited, results)
    const conflicts = findings.filter(({ verdict }) => verdict === 'conflict')
    // Two spellings of a name are told as explained, since they mean one person; so are 53 and 54, by the city of Aachen.
    const told = findings.filter(({ verdict, rule }) => verdict === 'conflict' || EXPLAINED.has(rule))
    return { plant, conflicts, found: told.some(({ rule }) => plant.rules?.includes(rule)) }
  })
}

function replaceNth(text: string, find: string, n: number, replace: string): string {
  let at = -1
  for (let i = 0; i < n; i++) {
    at = text.indexOf(find, at + 1)
    if (at < 0) throw new Error(`not found: ${find}`)
  }
  return text.slice(0, at) + replace + text.slice(at + find.length)
}

function findingsOf(texts: ReadonlyMap<string, string>, known: Map<string, string>): FindingRecord[] {
  const results = [...texts].map(([name, source]) => {
    const key = `${name}\u0000${source}`
    const serialised = known.get(key) ?? JSON.stringify(read(name, source))
    known.set(key, serialised)
    return JSON.parse(serialised) as DocumentResult
  })
  return [...compare(results)]
}
