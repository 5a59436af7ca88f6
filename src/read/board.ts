import { readFileSync } from 'node:fs'
import path from 'node:path'
import { reasonOf, UsageError } from '../errors.js'

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
  const from = (place: string) => path.join(path.dirname(file), place)
  try {
    const { corpora } = JSON.parse(readFileSync(file, 'utf8')) as Board
    const entries = Object.entries(corpora).map(([name, corpus]) => [name, located(corpus, from)] as const)
    return { corpora: Object.fromEntries(entries) }
  } catch (error) {
    const { en, de } = reasonOf(error)
    throw new UsageError(`cannot read the board ${file}: ${en}`, `die Datei ${file} ist nicht lesbar: ${de}`)
  }
}

function located(corpus: Corpus, from: (place: string) => string): Corpus {
  const { metadata } = corpus
  const places = { gold: from(corpus.gold), texts: from(corpus.texts) }
  return { ...corpus, ...places, ...(metadata === undefined ? {} : { metadata: from(metadata) }) }
}
