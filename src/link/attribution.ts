import type { AnnotatedDocument } from '../model/document.js'
import type { Attribution, LinkedPerson, OfficeMention } from '../model/mentions.js'
import { firstNotBefore, spanAt } from '../order.js'
import { actorsOf } from './attribution/actors.js'
import { contradicts, speakersOf } from './attribution/direct.js'
import { interviewOf } from './attribution/interviews.js'
import { type Report, reportsOf } from './attribution/reported.js'
import type { Telling } from './attribution/subjects.js'

/**
 * Says who states what stands in quotations (`direct`) and in reported speech (`indirect`); spans in order, without
 * overlap. A quotation whose speaker is not named has none.
 */
export function attribute(
  document: AnnotatedDocument,
  people: readonly LinkedPerson[],
  offices: readonly OfficeMention[],
): readonly Attribution[] {
  const telling = { document, people, actors: actorsOf(document, people, offices) }
  const speakers = speakersOf(telling)
  const turns = interviewOf(telling)
  const reports = withoutTurns(reportsOf(telling, saidIn(document, speakers)), turns)
  const direct = document.quotations.map(({ start, end }, i): Attribution => {
    return { start, end, kind: 'direct', speaker: speakers[i] ?? reportedBefore(telling, reports, i) }
  })
  const all = besides('indirect', reports, direct)
  return turns.length === 0 ? all : besides('direct', turns, all)
}

/** The speaker of the last quotation that ends in a sentence, by its index. */
function saidIn({ quotations, tokens }: AnnotatedDocument, speakers: readonly (number | null)[]) {
  const said = new Map<number, number>()
  for (const [i, { lastToken }] of quotations.entries()) {
    const speaker = speakers[i]
    if (speaker !== null && speaker !== undefined) said.set(tokens[lastToken - 1]?.sentence ?? 0, speaker)
  }
  return said
}

/** The reports outside the turns of an interview. */
function withoutTurns(reports: readonly Report[], turns: readonly Report[]): readonly Report[] {
  return turns.length === 0 ? reports : reports.filter(({ start }) => spanAt(turns, start) === null)
}

/** `Der Anteil läge bei 60 TEUR, so X. Das reiche. „Mehr geht nicht.“`: a quotation goes on with the report right before it. */
function reportedBefore(telling: Telling, reports: readonly Report[], quotation: number): number | null {
  const { tokens, sentences, quotations } = telling.document
  const { firstToken: first = 0, lastToken = 0 } = quotations[quotation] ?? {}
  const [before, own] = [sentences[(tokens[first]?.sentence ?? 0) - 1], sentences[tokens[first]?.sentence ?? 0]]
  if (before === undefined || own?.firstToken !== first || before.paragraph !== own.paragraph) return null
  const report = reports[firstNotBefore(reports, ({ end }) => end <= before.start)]
  if (report === undefined || report.start >= before.end || contradicts(telling, lastToken, report.speaker)) return null
  return report.speaker
}

/** The reports with what is attributed already cut out of them, and that, in order. */
function besides(kind: Attribution['kind'], reports: readonly Report[], direct: readonly Attribution[]): Attribution[] {
  const all: Attribution[] = [...direct]
  let next = 0
  for (const { start, end, speaker } of reports) {
    let from = start
    while ((direct[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++
    for (let i = next; from < end; i++) {
      const quotation = direct[i]
      const to = Math.min(end, quotation?.start ?? end)
      if (to > from) all.push({ start: from, end: to, kind, speaker })
      if (quotation === undefined || quotation.start >= end) break
      from = Math.max(from, quotation.end)
    }
  }
  return all.sort((a, b) => a.start - b.start)
}
