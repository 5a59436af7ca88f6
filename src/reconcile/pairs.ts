import type { MeasureFacts } from '../lexicon/measure_facts.js'
import { fromPayer } from '../lexicon/payer_phrases.js'
import { figureText, figureValue } from './figures.js'
import type { Draft, Side } from './finding.js'
import type { Claim, Text } from './model.js'
import { MONEY } from './money.js'
import type { Point } from './points.js'
import { nameKey } from './purpose.js'
import type { Reference } from './reference.js'
import type { Pair } from './series.js'
import { withinTolerance } from './tolerance.js'
import { message, timeText } from './wording.js'

/** What a draft about two points of a series has in common with others. */
export type PairDraft = Omit<Draft, 'rule' | 'verdict' | 'severity' | 'message' | 'action'>

/** The parts of a draft that follow from the pair alone. */
export function pairDraft({ series, relation, older, newer }: Pair): PairDraft {
  const claims = [...older.claims, ...newer.claims]
  return {
    measure: older.claim.row.measure,
    ...scopeOf(series, older.claim),
    sides: [sideOf(older), sideOf(newer)],
    even: relation === 'same_time',
    records: claims.flatMap(({ row }) => row.records),
    documents: claims.flatMap(({ row }) => row.documents),
  }
}

/**
 * What the figures of a series have in common, for the id: of money its currency and period, since another document may
 * tell payer and purpose more fully and so rename the series.
 */
export function scopeOf(series: string, { row, per }: Claim): Pick<Draft, 'scope' | 'detail'> {
  if (row.measure !== MONEY) return { scope: series }
  return { scope: [row.unit, row.period ?? '', nameKey(per)].join('\u0000'), detail: series }
}

function sideOf({ span, claim }: Point): Side {
  return { value: figureValue(claim), evidence: claim.evidence, span }
}

/** Both figures with their time, document, line and speaker: what the texts say. */
export function textsOf(claims: readonly Claim[], label: Text): Text {
  const said = claims.map((claim) => {
    const [figure, place] = [figureText(claim), placeText(claim)]
    return { de: `${figure.de} (${place.de})`, en: `${figure.en} (${place.en})` }
  })
  return {
    de: `${label.de}: ${said.map(({ de }) => de).join(' und ')}.`,
    en: `${label.en}: ${said.map(({ en }) => en).join(' and ')}.`,
  }
}

/** When, where and by whom a figure is said. */
export function placeText({ evidence }: Claim): Text {
  const { asOf, document, line, saidBy } = evidence
  const time = asOf === null ? null : timeText(asOf)
  const join = (parts: readonly (string | null | undefined)[]) => parts.filter((part) => part != null).join(', ')
  return {
    de: join([time?.de, document, `Zeile ${line}`, saidBy]),
    en: join([time?.en, document, `line ${line}`, saidBy]),
  }
}

/** What the texts and the reference say of the two figures of a pair, and what follows. */
export function pairMessage({ older, newer }: Pair, facts: MeasureFacts, reference: Reference, follows: Text): Text {
  const claims = [older.claim, newer.claim]
  return message({ texts: textsOf(claims, subject(older.claim, facts)), reference: reference.counts(claims), follows })
}

/** Why the figures of a pair may differ though nothing changed, from the measure's data; null where they lie too far apart. */
export function toleratedBecause({ older, newer }: Pair, facts: MeasureFacts): Text | null {
  return withinTolerance(facts, older.claim, newer.claim) ? (facts.tolerance?.reason ?? null) : null
}

/** A conclusion with the possible reason behind it, where there is one. */
export function withReason(follows: Text, reason: Text | null): Text {
  if (reason === null) return follows
  return { de: `${follows.de} Möglicher Grund: ${reason.de}`, en: `${follows.en} A possible reason: ${reason.en}` }
}

/** What a claim is about, for people: the measure, or the purpose of the money. */
export function subject({ row }: Claim, measure: MeasureFacts): Text {
  if (row.measure !== MONEY) return measure.label
  const { purpose, payer } = row
  const from = payer === null ? null : fromPayer(payer)
  return {
    de: [
      from === null ? 'Geld' : `Geld ${from}`,
      purpose === null ? '' : ` für „${purpose}“`,
      payer === null || from !== null ? '' : ` (Geldgeber: ${payer})`,
    ].join(''),
    en: ['Money', purpose === null ? '' : ` for “${purpose}”`, payer === null ? '' : ` (payer: ${payer})`].join(''),
  }
}
