import path from 'node:path'
import { standing } from '../eval/board.js'
import { formatDeviation, formatScores } from '../eval/report.js'
import { SCORED } from '../eval/rules.js'
import { type Predictions, type Scores, score } from '../eval/score.js'
import { readBoard } from '../read/board.js'
import { readCorpus } from '../read/gold.js'
import { readRun } from '../run/lookup.js'
import { expectTypes, readRecords } from '../run/results.js'
import { noRecords } from '../write/dataset.js'
import type { Context } from './context.js'
import { Exit, type ExitCode } from './exit.js'
import { visible } from './visible.js'
import { wrongCall } from './words.js'

/** Options of `eval`. */
export interface EvalOptions {
  readonly gold?: string
  readonly texts?: readonly string[]
  readonly strict?: boolean
  readonly show?: boolean
  readonly board?: string
}

/** Scores the results in a folder against gold annotations. */
export async function evaluate(folder: string, options: EvalOptions, context: Context): Promise<ExitCode> {
  expectTypes(folder, SCORED)
  const predictions = await readPredictions(folder)
  if (options.board !== undefined) return againstBoard(options.board, predictions, options, context)
  if (options.gold === undefined) throw wrongCall(({ noGold }) => noGold)
  const texts = options.texts ?? (await foldersOfRun(folder))
  const documents = readCorpus(options.gold, texts)
  if (documents.length === 0) {
    const { gold } = options
    throw wrongCall(({ noTexts }) => noTexts(gold, texts.join(' ')))
  }
  print(score(documents, predictions, options.strict), options, context)
  return Exit.done
}

function againstBoard(file: string, predictions: Predictions, options: EvalOptions, context: Context): ExitCode {
  const { io, paint, words } = context
  let code: ExitCode = Exit.done
  for (const [name, corpus] of Object.entries(readBoard(file).corpora)) {
    const documents = readCorpus(corpus.gold, [corpus.texts], corpus.prefixes)
    const { scores, shortfalls } = standing(corpus, documents, predictions, options.strict)
    io.out(`${paint.bold(name)} (${words.documents(documents.length)})\n`)
    print(scores, options, context)
    for (const { name: what, floor, score: got } of shortfalls) {
      code = Exit.findings
      io.out(`${paint.red(words.belowFloor)}: ${words.shortfall(what, got, floor)}\n`)
    }
    io.out('\n')
  }
  return code
}

function print(scores: Scores, { show }: EvalOptions, { io, lang }: Context): void {
  for (const deviation of scores.deviations) {
    if (show || deviation.kind === 'gold') io.out(`${visible(formatDeviation(deviation))}\n`)
  }
  io.out(formatScores(scores, lang))
}

async function foldersOfRun(folder: string): Promise<string[]> {
  const { inputs } = await readRun(folder)
  return [...new Set(inputs.map(({ source }) => path.dirname(source)))]
}

async function readPredictions(folder: string): Promise<Predictions> {
  const all = noRecords()
  for (const type of SCORED) {
    for await (const record of readRecords(folder, type)) (all[type] as (typeof record)[]).push(record)
  }
  return all
}
