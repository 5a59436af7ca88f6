import type { AnnotatedDocument } from '../model/document.js'
import type { Attribution, LinkedPerson, OfficeMention } from '../model/mentions.js'
import { actorsOf } from './attribution/actors.js'
import { speakersOf } from './attribution/direct.js'
import { type Report, reportsOf } from './attribution/reported.js'

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
  const direct = document.quotations.map(({ start, end }, i): Attribution => {
    return { start, end, kind: 'direct', speaker: speakers[i] ?? null }
  })
  const said = new Map<number, number>()
  for (const [i, { lastToken }] of document.quotations.entries()) {
    const speaker = speakers[i]
    if (speaker !== null && speaker !== undefined) said.set(document.tokens[lastToken - 1]?.sentence ?? 0, speaker)
  }
  return besides(reportsOf(telling, said), direct)
}

/** The reports with the quotations cut out of them, and the quotations, in order. */
function besides(reports: readonly Report[], direct: readonly Attribution[]): Attribution[] {
  const all: Attribution[] = [...direct]
  let next = 0
  for (const { start, end, speaker } of reports) {
    let from = start
    while ((direct[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++
    for (let i = next; from < end; i++) {
      const quotation = direct[i]
      const to = Math.min(end, quotation?.start ?? end)
      if (to > from) all.push({ start: from, end: to, kind: 'indirect', speaker })
      if (quotation === undefined || quotation.start >= end) break
      from = Math.max(from, quotation.end)
    }
  }
  return all.sort((a, b) => a.start - b.start)
}
