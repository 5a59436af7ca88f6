import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { reasonOf, UsageError } from '../errors.js'
import { compare } from '../order.js'
import { decode } from './decode.js'
import { goldFault, isGold } from './gold_faults.js'

/** Something annotated by hand: an exact substring of the text and which of its occurrences is meant. */
export interface GoldItem {
  readonly quote: string
  /** Which occurrence, counted from 1. */
  readonly n?: number
  /** A fair extractor may give it or leave it: it counts neither way. */
  readonly optional?: boolean
  readonly said_by?: string | null
}

export interface GoldDate extends GoldItem {
  readonly values: readonly string[]
  /** Further values that are right. */
  readonly alt?: readonly string[]
  /** A coarser or finer value will do. */
  readonly approx?: boolean
  readonly timex?: string
}

export interface GoldPerson extends GoldItem {
  readonly name: string | null
}

export interface GoldOffice extends GoldItem {
  readonly title: string
  readonly holder: string
  readonly org?: string | null
  readonly status?: string | null
}

export interface GoldParty extends GoldItem {
  readonly party: readonly string[]
}

export interface GoldMoney extends GoldItem {
  readonly amount: number | null
  readonly min?: number
  readonly max?: number
  readonly currency: string
  readonly modifier?: string | null
  readonly period?: string | null
  readonly as_of?: string | null
}

export interface GoldCount extends GoldItem {
  readonly value: number
  readonly total?: number | null
  /** Another total that is right. */
  readonly total_alt?: number | null
  readonly kind: string
  readonly stage?: string | null
  readonly as_of?: string | null
}

/** Item of each type that is annotated. */
export interface GoldOf {
  dates: GoldDate
  people: GoldPerson
  offices: GoldOffice
  parties: GoldParty
  money: GoldMoney
  counts: GoldCount
}

/** Gold annotation of one document; `<id>.txt` is its text. */
export type Gold = { readonly id: string } & { readonly [T in keyof GoldOf]?: readonly GoldOf[T][] }

/** A gold annotation with its text. */
export interface GoldDocument {
  readonly gold: Gold
  readonly text: string
}

function readGold(folder: string): Gold[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .sort(compare)
    .map((name) => readOne(path.join(folder, name)))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    const { en, de } = reasonOf(error)
    throw new UsageError(
      `cannot read the folder of gold annotations ${folder}: ${en}`,
      `der Ordner der Annotationen ${folder} lässt sich nicht lesen: ${de}`,
    )
  }
}

function readOne(file: string): Gold {
  const value = parsed(file)
  if (isGold(value)) return value
  const { en, de } = goldFault(value) ?? { en: '', de: '' }
  throw new UsageError(`${file} is no gold annotation: ${en}`, `${file} ist keine Annotation: ${de}`)
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const { en, de } = reasonOf(error)
    throw new UsageError(
      `cannot read the gold annotation ${file}: ${en}`,
      `die Annotation ${file} ist nicht lesbar: ${de}`,
    )
  }
}

/** The gold annotations in `gold` whose text lies in one of `texts` and whose id begins in one of these ways. */
export function readCorpus(gold: string, texts: readonly string[], prefixes: readonly string[] = ['']): GoldDocument[] {
  return readGold(gold)
    .filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)))
    .flatMap((one) => {
      const text = readText(texts, one.id)
      return text === null ? [] : [{ gold: one, text }]
    })
}

// The first of the folders that has the text decides.
function readText(folders: readonly string[], id: string): string | null {
  const file = folders.map((folder) => path.join(folder, `${id}.txt`)).find((candidate) => existsSync(candidate))
  return file === undefined ? null : decode(readFileSync(file)).text
}
