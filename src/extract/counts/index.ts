import { MEASURES, type Measure } from '../../lexicon/measures.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { summedUp } from './districts.js'
import { addAgain, addBare } from './elliptic.js'
import type { Told } from './focus.js'
import { inHeadline } from './headline.js'
import { marksIn } from './marks.js'
import { namedCount } from './named.js'
import { namesOf, topicOf } from './names.js'
import { withRegions } from './regional.js'
import { weighed } from './weigh.js'
import { weighedNouns } from './weigh_nouns.js'

/** Finds the counts of the given measures, in order of place. */
export function extractCounts(
  document: AnnotatedDocument,
  measures: readonly Measure[] = MEASURES,
): readonly CountMention[] {
  return measures.flatMap((measure) => countsOf(document, measure)).sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Sentence by sentence: first the numbers before a name of the measure, then those that lean on what was counted. */
function countsOf(document: AnnotatedDocument, measure: Measure): readonly CountMention[] {
  const names = namesOf(document, measure)
  if (!names.some(({ kind }) => kind === 'full' || kind === 'abbreviation')) return []
  const topic = topicOf(document, measure, names)
  const counts: CountMention[] = []
  const byToken = new Map(names.map((name) => [name.first, name]))
  const scene: Told = {
    names: byToken,
    marks: marksIn(document, byToken),
    near: (sentence) => topic.near(sentence) || topic.ahead(sentence),
    ahead: topic.ahead,
    taken: new Set(),
    others: new Set(),
    values: new Set(),
  }
  let next = 0
  // Before its first name and far behind its last nothing counts the measure.
  const first = (document.tokens[names[0]?.first ?? 0]?.sentence ?? 0) - 1
  for (const sentence of document.sentences) {
    if (sentence.index < first) continue
    const own: CountMention[] = []
    for (let name = names[next]; name !== undefined && name.first < sentence.lastToken; name = names[++next]) {
      const found = namedCount(document, measure, topic, name, counts)
      if (found !== null) own.push(found)
    }
    // What a sentence counts is what the rest of it is about.
    if (own.length > 0) topic.keep(sentence.index)
    if (own.length > 0 || topic.near(sentence.index) || topic.ahead(sentence.index) || topic.within(sentence.index))
      addBare(document, measure, sentence, counts, own, scene)
    else if (scene.values.size > 0) addAgain(document, measure, sentence, counts, own, scene)
    if (own.length > 0) topic.keep(sentence.index)
    for (const count of own.sort((a, b) => a.start - b.start)) counts.push(count)
  }
  const named = weighedNouns(document, measure, scene, counts, topic.several)
  counts.push(...named)
  counts.push(...weighed(document, measure, scene, counts.length))
  const told = [...inHeadline(document, measure, names, counts), ...summedUp(counts, measure)]
  return withRegions(
    document,
    measure,
    told.sort((a, b) => a.start - b.start),
  )
}
