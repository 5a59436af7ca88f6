import { EXIST, FRONTED, LANDS, REGION_LEADS } from '../../lexicon/counts.js'
import type { Token } from '../../model/document.js'
import { clauseAround } from '../../text/clauses.js'
import { wholeNumber } from './figures.js'
import type { Told } from './focus.js'
import { alone, type Reading } from './reading.js'

/** `54-mal gibt es sie`, `54-mal im Land arbeiten KI`: so often there is one of the measure. */
export function timesAt(tokens: readonly Token[], { names }: Told, at: number): Reading | null {
  const value = wholeNumber(tokens[at])
  if (value === null || value < LEAST || tokens[at + 1]?.text !== '-' || tokens[at + 2]?.lower !== 'mal') return null
  const last = at + 3
  const clause = clauseAround(tokens, { first: at, last })
  const land = REGION_LEADS.has(tokens[last]?.lower ?? '') && LANDS.has(tokens[last + 1]?.lower ?? '')
  const pair = `${tokens[last]?.lower} ${tokens[last + 1]?.lower}`
  const them = (FRONTED.has(pair) || EXIST.has(pair)) && THEM.has(tokens[last + 2]?.lower ?? '')
  let named = false
  for (let i = last; i < clause.last; i++) {
    const name = names.get(i)
    named ||= name !== undefined && name.kind !== 'host' && name.kind !== 'generic'
  }
  return them || (land && named) ? { ...alone(at, value, 'count'), last, rule: 'counts/times' } : null
}

/** Less often may be what one of them does. */
const LEAST = 4
const THEM = new Set(['sie', 'diese', 'solche', 'davon'])
