import { APPLICATIONS, BUILDING, FILLERS, GENITIVES, GOVERNORS } from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import { wholeNumber } from './figures.js'
import { endOf } from './names.js'

/** How far from a count the words of its stage may stand, in tokens. */
const STAGE = 16

/** Whether the words of a step stand in the clause. */
export function hasStage(tokens: readonly Token[], measure: Measure, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (stageAt(tokens, measure, at) !== null) return true
  return false
}

/** Id of the step whose words stand nearest to the count in its sentence, null where none does. */
export function stageOf(tokens: readonly Token[], measure: Measure, place: Stretch): string | null {
  const sentence = tokens[place.first]?.sentence
  let nearest: { id: string; distance: number } | null = null
  for (let at = Math.max(0, place.first - STAGE); at < place.last + STAGE; at++) {
    if (tokens[at]?.sentence !== sentence) continue
    if (at > place.last && tokens[at + 1]?.text === ':') continue
    const distance = distanceFrom(tokens, place, at)
    if (nearest !== null && nearest.distance <= distance) continue
    const stage = stageAt(tokens, measure, at)
    if (stage !== null && !isOfAnother(tokens, place, at) && !isBeside(tokens, place, at))
      nearest = { id: stage, distance }
  }
  return nearest?.id ?? (isAskedFor(tokens, place) ? 'requested' : null)
}

/**
 * `Das KI in Unna ist eröffnet. Damit sind es 47`, `Es ist das 47.`: the last step that the sentences
 * before tell, which the number sums up; null where they name none.
 */
export function stageBefore(tokens: readonly Token[], measure: Measure, at: number): string | null {
  let end = at
  while (tokens[end - 1]?.sentence === tokens[at]?.sentence) end--
  const sentence = tokens[at]?.sentence ?? 0
  for (let i = end - 1; i > end - TOLD && (tokens[i]?.sentence ?? 0) >= sentence - SENTENCES; i--) {
    const stage = stageAt(tokens, measure, i)
    if (stage !== null) return stage
  }
  return null
}

/** How far back the step may have been told, in sentences and in tokens. */
const SENTENCES = 2
const TOLD = 60

/** `Anträge für 21 Zentren`, `weitere elf Anträge`: what the number itself is of. */
const isAskedFor = (tokens: readonly Token[], { first, last }: Stretch) =>
  APPLICATIONS.has(tokens[last - 1]?.lower ?? '') ||
  (APPLICATIONS.has(tokens[first - 2]?.lower ?? '') && GOVERNORS.has(tokens[first - 1]?.lower ?? ''))

/**
 * How far a word stands from a count, in tokens. What so many are taken of comes last: `36 der bewilligten Zentren
 * haben ihre Arbeit aufgenommen` have got further than those.
 */
function distanceFrom(tokens: readonly Token[], { first, last }: Stretch, at: number): number {
  // `Das Land hat die Einrichtung von 16 Zentren bewilligt`: what is being made has got as far as its verb says.
  const made = isMaking(tokens[at]) ? STAGE : 0
  if (at < first) return first - at + made
  if (at - 2 === first && GENITIVES.has(tokens[at - 1]?.lower ?? '')) return STAGE
  return Math.max(0, at - last) + made
}

/** `Aufbau`, `Einrichtung`: the noun of a step. */
const isMaking = (token: Token | undefined) => token?.shape === 'capital' && BUILDING.has(token.lower)

/** `Für den Aufbau bekommen 16 Zentren Geld`: the noun of a step is none of a number that is no genitive of it. */
function isBeside(tokens: readonly Token[], { first }: Stretch, at: number): boolean {
  if (!isMaking(tokens[at])) return false
  if (at > first || first - at > PHRASE) return true
  for (let i = at + 1; i < first; i++) {
    const token = tokens[i]
    const ofMeasure = token !== undefined && (token.tags & Tag.Measure) !== 0
    if (!ofMeasure && !LINKS.has(token?.lower ?? '') && !FILLERS.has(token?.lower ?? '')) return true
  }
  return false
}

/** How far behind the noun of a step its number may stand, in tokens (`der Aufbau der KI in den bislang 54 Kreisen`). */
const PHRASE = 8
const LINKS = new Set(['der', 'des', 'von', 'eines', 'einer', 'aller', 'weiterer', 'dieser', 'in', 'den'])

/** Whether a step stands in another clause, with a number of its own: `48 arbeiten, drei sind genehmigt`. */
function isOfAnother(tokens: readonly Token[], place: Stretch, at: number): boolean {
  const own = clauseAround(tokens, place)
  if (at >= own.first && at < own.last) return false
  const clause = clauseAround(tokens, { first: at, last: at + 1 })
  // A number right behind a noun names it: `Friedrichstraße 46`.
  for (let i = clause.first; i < clause.last; i++)
    if (wholeNumber(tokens[i]) !== null && tokens[i - 1]?.shape !== 'capital') return true
  return false
}

/** Id of the step that the words at `at` name. */
export function stageAt(tokens: readonly Token[], measure: Measure, at: number): string | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  for (const { id, phrase } of measure.stagesFrom(token.lower)) if (endOf(tokens, phrase, at) !== null) return id
  return null
}
