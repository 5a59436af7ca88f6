import { COMPARED, GOVERNORS, isRegionWord, LANDS, NUMBERS, RANKS, REGION_LEADS, WE } from '../../lexicon/counts.js'
import { REGION_FORMS } from '../../lexicon/regions.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround } from '../../text/clauses.js'
import { numberedBy } from './bare.js'
import { wholeNumber } from './figures.js'
import { alone, type Read } from './reading.js'

/** `Zentrum Nummer 50`, `das letzte, Nummer 54`, `die Nummern 48 und 49`, `wir sind die 50`: which one it is. */
export function numbered(tokens: readonly Token[], at: number, value: number): Read {
  const before = tokens[at - 1]
  // `Viersen eröffnet als 53.`
  const sized = (tokens[at - 2]?.tags ?? 0) & Tag.Modifier
  if (
    before?.lower === 'als' &&
    sized === 0 &&
    !COMPARED.has(tokens[at - 2]?.lower ?? '') &&
    tokens[at]?.kind === 'number' &&
    tokens[at + 1]?.text === '.'
  )
    return { ...alone(at, value, 'ordinal'), last: at + 2 }
  if (before?.lower === 'die' && WE.has(tokens[at - 3]?.lower ?? '')) return alone(at, value, 'ordinal')
  if (before?.lower === 'und' && wholeNumber(tokens[at - 2]) !== null && isNumber(tokens[at - 3]))
    return alone(at, value, 'ordinal')
  const label = numberedBy(tokens, at)
  if (label === null || isRankElsewhere(tokens, at + 1)) return null
  const named = tokens[label - 1]
  if (named !== undefined && (named.tags & Tag.Measure) !== 0 && named.shape === 'capital')
    return { first: label - 1, last: at + 1, value, total: null, kind: 'ordinal' }
  const which = tokens[label - 2]
  const apposed = named?.text === ',' && which?.sentence === tokens[at]?.sentence && RANKS.has(which?.lower ?? '')
  // `Nummer 54 bereitet der Kreis vor`, but `nebenan, in Nummer 7`.
  const opens = named?.sentence !== tokens[at]?.sentence || named?.text === '.'
  const free =
    opens ||
    (named?.kind === 'word' &&
      named.lower !== 'in' &&
      (named.shape === 'lower' || (named.tags & TIME) !== 0 || GOVERNORS.has(named.lower)) &&
      !isOfPerson(tokens, label)) ||
    (named?.lower === 'als' && isOfPlace(tokens, at))
  return apposed || free || isPlaceOf(named) ? alone(at, value, 'ordinal') : null
}

const TIME = Tag.Month | Tag.Weekday | Tag.DateWord

/** `Nummer 7 im Programm`: a rank among other things, as against `Nummer 48 im Land`. */
function isRankElsewhere(tokens: readonly Token[], at: number): boolean {
  if (!REGION_LEADS.has(tokens[at]?.lower ?? '')) return false
  const noun = tokens[at + 1]?.shape === 'lower' ? tokens[at + 2] : tokens[at + 1]
  return (
    noun?.kind === 'word' &&
    (noun.tags & (Tag.Place | Tag.Measure)) === 0 &&
    !REGION_FORMS.has(noun.text) &&
    !LANDS.has(noun.lower) &&
    !isRegionWord(noun.lower)
  )
}

/** `Als Nummer 54 war der Kreis Kleve dazugestoßen`, but `Als Nummer 54 lief Kaya auf`: the clause tells of a place. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const { last } = clauseAround(tokens, { first: at, last: at + 1 })
  for (let i = at + 1; i < last; i++) if (((tokens[i]?.tags ?? 0) & (Tag.Place | Tag.Measure)) !== 0) return true
  return false
}

/** `Heute ist er die Nummer 7`: the rank of a person. */
function isOfPerson(tokens: readonly Token[], label: number): boolean {
  const { first } = clauseAround(tokens, { first: label, last: label + 1 })
  for (let i = first; i < label; i++) if (PERSONS.has(tokens[i]?.lower ?? '')) return true
  return false
}

const PERSONS = new Set(['er', 'ich', 'du'])

const isNumber = (token: Token | undefined) => token !== undefined && NUMBERS.has(token.lower)

/** `Coesfeld wird Nummer 50`, `mit Kleve Nummer 54`. */
const isPlaceOf = (token: Token | undefined) => token !== undefined && (token.tags & Tag.Place) !== 0
