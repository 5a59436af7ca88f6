import { readFileSync } from 'node:fs'
import path from 'node:path'
import { reasonOf, UsageError, type Words } from '../errors.js'
import { fieldOf } from './gold_faults.js'

/** A corpus on the board: its gold, its texts and the least that it must score. */
export interface Corpus {
  readonly gold: string
  readonly texts: string
  /** Takes only annotations whose id begins in one of these ways. */
  readonly prefixes?: readonly string[]
  /** CSV of what is known of the texts besides their words, as `--metadata` takes it. */
  readonly metadata?: string
  /** Least F1 by type or `all`, least share by `type.attribute`; 0 to 1. */
  readonly floors: Readonly<Record<string, number>>
}

/** The board: every corpus by name. */
export interface Board {
  readonly corpora: Readonly<Record<string, Corpus>>
}

/** Reads the board in `file`; paths in it are relative to where it stands. */
export function readBoard(file: string): Board {
  const from = (place: string) => path.resolve(path.dirname(file), place)
  const corpora = fieldOf(parsed(file), 'corpora')
  if (!(corpora instanceof Object)) throw noBoard(file, { en: 'there are no corpora', de: 'corpora fehlt' })
  const entries = Object.entries(corpora).map(([name, corpus]: [string, unknown]) => {
    if (isCorpus(corpus)) return [name, located(corpus, from)] as const
    const odd = oddField(corpus) ?? ''
    throw noBoard(file, {
      en: `${name}.${odd} is missing or does not fit`,
      de: `${name}.${odd} fehlt oder passt nicht`,
    })
  })
  return { corpora: Object.fromEntries(entries) }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw noBoard(file, reasonOf(error))
  }
}

function noBoard(file: string, { en, de }: Words): UsageError {
  return new UsageError(`cannot read the board ${file}: ${en}`, `die Datei ${file} ist nicht lesbar: ${de}`)
}

function isCorpus(value: unknown): value is Corpus {
  return oddField(value) === null
}

/** The first field of a corpus that is missing or of another kind; null where all are as they should be. */
function oddField(value: unknown): string | null {
  const isText = (one: unknown) => typeof one === 'string'
  const fits: Readonly<Record<keyof Corpus, (one: unknown) => boolean>> = {
    gold: isText,
    texts: isText,
    floors: (one) => one instanceof Object && Object.values(one).every((floor) => typeof floor === 'number'),
    prefixes: (one) => one === undefined || (Array.isArray(one) && one.every(isText)),
    metadata: (one) => one === undefined || isText(one),
  }
  return Object.entries(fits).find(([name, fit]) => !fit(fieldOf(value, name)))?.[0] ?? null
}

function located(corpus: Corpus, from: (place: string) => string): Corpus {
  const { metadata } = corpus
  const places = { gold: from(corpus.gold), texts: from(corpus.texts) }
  return { ...corpus, ...places, ...(metadata === undefined ? {} : { metadata: from(metadata) }) }
}
