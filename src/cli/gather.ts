import type { InputProblem } from '../model/result.js'
import type { ReadOptions } from '../read/document.js'
import { expandInputs, type Input } from '../read/inputs.js'
import { arrivalsOf } from '../run/arrivals.js'
import { type Arrival, extractRun, type Outcome } from '../run/extract.js'
import { type FileSeal, type KnowledgeFiles, type LoadedKnowledge, loadKnowledge, seal } from '../run/given.js'
import { fileSpool } from '../run/spool.js'
import type { Dataset } from '../write/dataset.js'
import type { Staging } from '../write/staging.js'
import type { Context } from './context.js'
import { startProgress } from './progress.js'
import { wrongCall } from './words.js'

/** Options on how documents are read, the same for every command that reads some. */
export interface GatherOptions extends KnowledgeFiles {
  readonly metadata?: string
  readonly referenceDate?: string
  readonly maxSize: number
  readonly allTemporal?: boolean
}

/** The inputs that the paths mean and how they are read. */
export interface Gathered {
  readonly inputs: readonly Input[]
  readonly read: ReadOptions
  readonly given: LoadedKnowledge
  /** What `run.json` notes of the metadata; null where none were given. */
  readonly metadata: FileSeal | null
}

/** How many rows of metadata that fit no document are named. */
const NAMED = 5

/** Finds the inputs; a call that means none at all is a wrong one. */
export async function gather(
  paths: readonly string[],
  options: GatherOptions,
  exclude: readonly string[],
  context: Context,
): Promise<Gathered> {
  const { log, words } = context
  const inputs = await expandInputs(paths, exclude)
  if (inputs.length === 0) throw wrongCall(({ noDocument }) => noDocument(paths.join(' ')))
  const given = await loadKnowledge(options)
  const { content: metadata, sha256 } = await metadataFrom(options.metadata, context)
  const known = new Set(inputs.map(({ path }) => path))
  const odd = [...metadata.keys()].filter((document) => !known.has(document))
  if (odd.length > 0) {
    const [first] = inputs
    log.warning(words.odd(options.metadata ?? '', odd.slice(0, NAMED), odd.length - NAMED, first?.path ?? ''))
  }
  const { maxSize, referenceDate = null } = options
  return { inputs, read: { maxSize, metadata, referenceDate }, given, metadata: seal(options.metadata, sha256) }
}

async function metadataFrom(
  file: string | undefined,
  { log, words }: Context,
): Promise<{ readonly content: ReadOptions['metadata']; readonly sha256?: string }> {
  if (file === undefined) return { content: new Map() }
  const { METADATA_COLUMNS, readMetadata } = await import('../read/metadata.js')
  const { ignored, ...given } = readMetadata(file)
  if (ignored.length > 0) log.warning(words.ignored(file, ignored, METADATA_COLUMNS))
  return given
}

/** Runs the documents through the pipeline into the dataset and tells how it goes. */
export async function runOver(
  { inputs, read, given }: Gathered,
  options: GatherOptions,
  context: Context,
  { staging, dataset, onArrival }: { staging: Staging; dataset: Dataset; onArrival?: (arrival: Arrival) => void },
): Promise<Outcome> {
  const progress = await startProgress(context, inputs.length)
  try {
    const outcome = await extractRun(arrivalsOf(inputs, read), {
      dataset,
      spool: fileSpool(staging.fileFor('spool.jsonl')),
      pipeline: { allTemporal: options.allTemporal ?? false },
      knowledge: given.knowledge,
      onArrival(arrival) {
        progress.step()
        if (arrival.problem) {
          progress.hide()
          logProblem(arrival.problem, context)
        }
        onArrival?.(arrival)
      },
    })
    return outcome
  } finally {
    progress.stop()
  }
}

function logProblem(problem: InputProblem, { log, lang }: Context): void {
  const { code, severity, document, messageDe, messageEn, actionDe, actionEn } = problem
  const text = lang === 'de' ? `${messageDe} ${actionDe}` : `${messageEn} ${actionEn}`
  log[severity === 'info' ? 'note' : severity](text, { event: 'input', code, document })
}
