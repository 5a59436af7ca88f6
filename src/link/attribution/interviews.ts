import type { Paragraph } from '../../model/document.js'
import type { Report } from './reported.js'
import type { Telling } from './subjects.js'

/** A paragraph that begins with the name of its speaker and a colon. */
interface Labelled {
  readonly paragraph: Paragraph
  readonly speaker: number
  /** Token of the colon. */
  readonly colon: number
}

/** How often one speaker is labelled at least: a list of names with something after each is no interview. */
const TURNS = 2
/** Where a name and a colon are an address. */
const UNSPOKEN: ReadonlySet<Paragraph['zone']> = new Set(['contact', 'boilerplate', 'caption'])

/** The turns of an interview without quotation marks (`Muster: Wir fangen an.`): what stands after each label. */
export function interviewOf(telling: Telling): readonly Report[] {
  const labelled = labels(telling)
  if (labelled.length < TURNS) return []
  const turns = new Map<string, number>()
  for (const { speaker } of labelled) {
    const name = telling.people[speaker]?.name ?? ''
    turns.set(name, (turns.get(name) ?? 0) + 1)
  }
  if (![...turns.values()].some((count) => count >= TURNS)) return []
  const { tokens } = telling.document
  return labelled.map(({ paragraph, speaker, colon }) => {
    return { start: tokens[colon + 1]?.start ?? paragraph.end, end: paragraph.end, speaker }
  })
}

function labels({ document, actors }: Telling): readonly Labelled[] {
  const { paragraphs, sentences, tokens, quotationAt } = document
  const found: Labelled[] = []
  let next = 0
  for (const paragraph of paragraphs) {
    const first = sentences[paragraph.firstSentence]?.firstToken ?? 0
    while ((actors[next]?.first ?? Number.POSITIVE_INFINITY) < first) next++
    const actor = actors[next]
    if (actor === undefined) break
    if (actor.first !== first || actor.bare || UNSPOKEN.has(paragraph.zone)) continue
    const after = tokens[actor.last + 1]
    if (tokens[actor.last]?.text !== ':' || after === undefined || after.start >= paragraph.end) continue
    if (quotationAt(after.start) === null) found.push({ paragraph, speaker: actor.person, colon: actor.last })
  }
  return found
}
