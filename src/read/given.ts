import type { ErrorObject } from 'ajv'
import { UsageError, type Words } from '../errors.js'
import { faultWords } from '../faults.js'
import type { MeasureEntry, StatedCount } from '../model/given.js'
import { parseDay } from './day.js'
import { type Given, readText } from './file.js'
import * as compiled from './validators.js'

interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}

const VALIDATORS: Readonly<Record<'measures' | 'timeline', Validator>> = compiled

/** How many faults of a file are told at once. */
const TOLD = 5

/** Reads a file of measures, in the shape of `schemas/lexicon/measures.schema.json`; a fault is a usage error that names its place. */
export function readMeasures(file: string): Given<readonly MeasureEntry[]> {
  const { text, sha256 } = readText(file, { de: 'die Maße', en: 'the measures' })
  const content = checkMeasures(parse(file, text), file)
  return { content, sha256 }
}

/** Reads a timeline, in the shape of `schemas/lexicon/timeline.schema.json`. */
export function readTimeline(file: string): Given<readonly StatedCount[]> {
  const { text, sha256 } = readText(file, { de: 'die Zeitreihe', en: 'the timeline' })
  const value = parse(file, text)
  expectValid<{ entries: StatedCount[] }>('timeline', value, file)
  for (const [index, { date }] of value.entries.entries()) {
    if (date === null || isTime(date)) continue
    const at = `${file}, entries[${index}].date`
    throw new UsageError(
      `${at}: ${date} is not in the calendar; write 2020-08-01, 2020-08 or 2020`,
      `${at}: ${date} gibt es im Kalender nicht; zu schreiben ist 2020-08-01, 2020-08 oder 2020`,
    )
  }
  return { content: value.entries, sha256 }
}

/** Whether a day, month or year that looks like one is one. */
function isTime(date: string): boolean {
  return parseDay(`${date}-01-01`.slice(0, '2020-08-01'.length)) !== null
}

function checkMeasures(value: unknown, where: string): readonly MeasureEntry[] {
  expectValid<{ entries: MeasureEntry[] }>('measures', value, where)
  const ids = new Set<string>()
  for (const [index, { id, unit, counted, names, plausible }] of value.entries.entries()) {
    const at = `${where}, entries[${index}] (${id})`
    if (ids.has(id)) throw new UsageError(`${at}: the id is there twice`, `${at}: die id steht zweimal da`)
    ids.add(id)
    const known = new Set(counted.map((one) => one.id))
    const odd = [unit, ...names.map((name) => name.counted)].find((one) => !known.has(one))
    if (odd !== undefined) {
      const list = [...known].join(', ')
      throw new UsageError(
        `${at}: ${odd} is none of the things counted (${list})`,
        `${at}: ${odd} ist nichts von dem, was gezählt wird (${list})`,
      )
    }
    if (plausible !== undefined && plausible.min > plausible.max) {
      throw new UsageError(
        `${at}: plausible.min is greater than plausible.max`,
        `${at}: plausible.min ist größer als plausible.max`,
      )
    }
  }
  return value.entries
}

type Expect = <T>(name: keyof typeof VALIDATORS, value: unknown, where: string) => asserts value is T

const expectValid: Expect = (name, value, where) => {
  const validate = VALIDATORS[name]
  if (validate(value)) return
  const errors = validate.errors ?? []
  const faults = errors.slice(0, TOLD).map((error) => faultOf(error, value))
  const more = errors.length - TOLD
  const told = (language: keyof Words, rest: string) =>
    [...faults.map((fault) => `${where}, ${fault[language]}`), ...(more > 0 ? [rest] : [])].join('\n')
  throw new UsageError(told('en', `and ${more} more`), told('de', `und ${more} weitere`))
}

function faultOf(error: ErrorObject, value: unknown): Words {
  const { de, en } = faultWords(error)
  const place = placeOf(error.instancePath, value)
  return { de: `${place || 'die Datei'}: ${de}`, en: `${place || 'the file'}: ${en}` }
}

/** A place in a file as people write it, with the id of the entry that it is in: `entries[0] (kitas).names[1]`; empty for the whole file. */
function placeOf(pointer: string, value: unknown): string {
  if (pointer === '') return ''
  let at = value
  let place = ''
  for (const step of pointer.slice(1).split('/')) {
    at = at instanceof Object ? Reflect.get(at, step) : undefined
    place += /^\d+$/.test(step) ? `[${step}]` : `${place && '.'}${step}`
    const id: unknown = at instanceof Object ? Reflect.get(at, 'id') : undefined
    if (typeof id === 'string') place += ` (${id})`
  }
  return place
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${file} is not JSON: ${told}`, `${file} ist kein JSON: ${told}`)
  }
}
