import type { Measure } from '../../lexicon/measures.js'
import type { CountMention } from '../../model/mentions.js'

/** Digits of the key of a Regierungsbezirk. */
const DISTRICT = 3
/** Fewer than these are no list. */
const LEAST = 2

/**
 * Gives the lines of a list by Regierungsbezirk the step of the count that they sum up to: `41 KI bewilligt. Die Zahlen
 * im Einzelnen: – Arnsberg: 11 von 12 …`. Whatever else is counted stays as it is.
 */
export function summedUp(counts: readonly CountMention[], { region }: Measure): readonly CountMention[] {
  const steps = new Map<CountMention, CountMention>()
  let list: CountMention[] = []
  const close = () => {
    const [first] = list
    const sum = list.reduce((all, { value }) => all + value, 0)
    const isWhole = ({ value, kind, regionAgs, start }: CountMention) =>
      value === sum && kind === 'count' && regionAgs === region.ags && start < (first?.start ?? 0)
    const whole = list.length < LEAST ? undefined : counts.findLast(isWhole)
    if (whole !== undefined) for (const line of list) steps.set(line, lineOf(line, whole))
    list = []
  }
  for (const count of counts) {
    const ofDistrict = count.kind === 'count' && count.regionAgs?.length === DISTRICT
    const again = list.some(({ regionAgs }) => regionAgs === count.regionAgs)
    if (!ofDistrict || again) close()
    if (ofDistrict) list.push(count)
  }
  close()
  return steps.size === 0 ? counts : counts.map((count) => steps.get(count) ?? count)
}

const lineOf = (line: CountMention, { stage, start }: CountMention): CountMention => ({
  ...line,
  stage: line.stage ?? stage,
  partOf: line.partOf ?? start,
})
