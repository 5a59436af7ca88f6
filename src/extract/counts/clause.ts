import {
  AMOUNT_LEADS,
  BEING,
  DISTRIBUTIVE,
  FILLERS,
  FIRSTS,
  GOVERNORS,
  NUMBER_NOUNS,
  NUMBERS,
  OF,
  PHRASE_WORDS,
  TOPIC_NOUNS,
} from '../../lexicon/counts.js'
import type { Measure } from '../../lexicon/measures.js'
import { MODIFIERS_BEFORE } from '../../lexicon/modifiers.js'
import { Tag, type Token } from '../../model/document.js'
import type { CountMention } from '../../model/mentions.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import { beforeFillers } from './bare.js'
import { hasStage, isFuture, isOutstanding, isPartial } from './context.js'
import { countsAnother, type Scene } from './focus.js'
import { ofThem, regionAfter } from './parts.js'
import { alone, type Reading } from './readings.js'
import { Said, saidIn } from './said.js'

/**
 * What the clause of a number says where the talk is of how many there are: that so many are missing, shall be, came
 * to them, or are. Null where it tells something else of them (`zwölf bieten Sprachkurse an`).
 */
export function inClause(
  tokens: readonly Token[],
  measure: Measure,
  scene: Scene,
  at: number,
  value: number,
  counted: boolean,
): Reading | null {
  const place = { first: at, last: at + 1 }
  const clause = clauseAround(tokens, place)
  if (isPartial(tokens, place) || NUMBERS.has(tokens[at - 1]?.lower ?? '')) return null
  for (let i = clause.first; i < clause.last; i++)
    if (i !== at && !scene.taken.has(i) && countsAnother(tokens, i)) return null
  if (at === clause.first && COMPARED.has(tokens[at + 1]?.lower ?? '')) return null
  const each = DISTRIBUTIVE.has(tokens[at - 1]?.lower ?? '')
  if (each && !(counted && hasPlace(tokens, clause))) return null
  if (counted && isThose(tokens, at)) return { ...alone(at, value, 'remainder'), rule: RULES.remainder }
  if (counted && isParallel(tokens, scene, at)) return { ...alone(at, value, 'count'), rule: RULES.count }
  const of =
    isOfThem(tokens, scene, at) ||
    regionAfter(tokens, measure, at + 1) !== null ||
    (counted && isStated(tokens, clause, at))
  const kind = kindIn(tokens, measure, clause, at) ?? (of ? 'count' : null)
  if (kind === null || (value === 1 && kind !== 'remainder' && kind !== 'increment')) return null
  return {
    ...alone(at, value, kind),
    first: each ? at - 1 : at,
    last: at + 1 + ofThem(tokens, at + 1),
    rule: RULES[kind],
  }
}

/** `die 13, die noch beraten`: those of which a relative clause says that they are not there yet. */
function isThose(tokens: readonly Token[], at: number): boolean {
  if (!ARTICLES.has(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.text !== ',' || tokens[at + 2]?.lower !== 'die')
    return false
  return isOutstanding(tokens, clauseAround(tokens, { first: at + 2, last: at + 3 }))
}

const ARTICLES = new Set(['die', 'den', 'diese'])

/** `In 14 von 54 Zentren fand er Mängel, in neun fehlten Nachweise`: the preposition of the count before it. */
function isParallel(tokens: readonly Token[], { taken }: Scene, at: number): boolean {
  const lead = tokens[at - 1]?.lower ?? ''
  if (!GOVERNORS.has(lead)) return false
  for (let i = at - 2; tokens[i]?.sentence === tokens[at]?.sentence; i--)
    if (taken.has(i) && !taken.has(i - 1)) return tokens[i - 1]?.lower === lead
  return false
}

/** `Köln und Arnsberg mit je zwölf`: places that the number is for. */
const hasPlace = (tokens: readonly Token[], { first, last }: Stretch) => {
  for (let i = first; i < last; i++) if (((tokens[i]?.tags ?? 0) & Tag.Place) !== 0) return true
  return false
}

/** `Von den Zentren haben 38 …`, `davon haben zwölf …`, `48 davon`: a number of those that are named or were counted. */
export function isOfThem(tokens: readonly Token[], { names }: Scene, at: number): boolean {
  const { first } = clauseAround(tokens, { first: at, last: at + 1 })
  if (ofThem(tokens, at + 1) > 0) return true
  for (let i = first; i < at; i++) {
    if (ofThem(tokens, i) > 0) return true
    if (OF.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'den' && names.get(i + 2)?.plural === true)
      return true
  }
  return false
}

/** `Voll besetzt waren nur 21`: the number ends a clause whose verb stands right before it. */
function isStated(tokens: readonly Token[], { first, last }: Stretch, at: number): boolean {
  const verb = beforeFillers(tokens, at)
  const ends = tokens[at + 1]?.sentence !== tokens[at]?.sentence || at + 1 === last || tokens[at + 1]?.kind === 'mark'
  return ends && verb > first && BEING.has(tokens[verb]?.lower ?? '')
}

/** `vier mehr als im Vorjahr`: a difference. */
const COMPARED = new Set(['mehr', 'weniger'])

const RULES = {
  count: 'counts/said',
  target: 'counts/shall',
  remainder: 'counts/missing',
  increment: 'counts/further',
  ordinal: 'counts/ordinal',
} as const

function kindIn(tokens: readonly Token[], measure: Measure, clause: Stretch, at: number): CountMention['kind'] | null {
  const said = saidIn(tokens, clause)
  const has = (bits: number) => (said & bits) !== 0
  if (has(Said.Outstanding) && isOutstanding(tokens, clause)) return 'remainder'
  if (has(Said.Target)) return 'target'
  const subject = isSubject(tokens, clause, at)
  if (has(Said.Shall)) return has(Said.Pronoun | Said.Arises) ? 'target' : subject ? 'count' : null
  if (isFuture(tokens, clause, said, at)) return 'target'
  if (has(Said.Joining)) return 'increment'
  if (has(Said.Rising | Said.NumberNoun))
    return AMOUNT_LEADS.has(tokens[beforeFillers(tokens, at)]?.lower ?? '') || tokens[at - 1]?.lower === 'von'
      ? 'count'
      : null
  const theyAre = has(Said.Pronoun) && has(Said.Being)
  if (subject || theyAre || (has(Said.We) && has(Said.Being | Said.Having))) return 'count'
  if (has(Said.Existing) || hasStage(tokens, measure, clause)) return 'count'
  return isVerbless(tokens, clause, at) ? 'count' : null
}

/** `29 wollen Stellen nicht mehr besetzen`: the number opens its clause and its verb follows. */
function isSubject(tokens: readonly Token[], { first }: Stretch, at: number): boolean {
  const verb = tokens[at + 1]
  for (let i = first; i < at; i++) if (!leadsSubject(tokens[i]?.lower ?? '')) return false
  return verb?.shape === 'lower' && verb.lower.endsWith('en') && !isPhraseWord(verb)
}

/** `und 29 wollen`, `die ersten sechs hatten`, `nur elf wollen`: words before the number in its phrase. */
const leadsSubject = (word: string) =>
  word === 'und' || word === 'die' || FIRSTS.has(word) || FILLERS.has(word) || MODIFIERS_BEFORE.has(word)

/**
 * Whether a clause has no verb of its own and goes on with that of the count before, or is a line of a list: `im
 * Rheinland 23`, `ein Jahr später schon 47`, `2013: 47`. The label of a line must be a time, a place or a step.
 */
function isVerbless(tokens: readonly Token[], clause: Stretch, at: number): boolean {
  for (let i = clause.first; i < clause.last; i++) if (!isPhraseWord(tokens[i])) return false
  if (tokens[at - 1]?.text !== ':') return true
  const label = clauseAround(tokens, { first: at - 1, last: at - 1 })
  for (let i = label.first; i < label.last; i++) if (isNamed(tokens[i])) return false
  return true
}

function isPhraseWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return true
  if ((token.tags & (Tag.NumberWord | Tag.Modifier | FREE)) !== 0) return true
  if (token.shape === 'lower')
    return PHRASE_WORDS.has(token.lower) || FILLERS.has(token.lower) || MODIFIERS_BEFORE.has(token.lower)
  return true
}

/** Whether a word names something else, as the label of a line: `Zimmer: 12`. */
function isNamed(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.shape === 'lower' || token.shape === 'none') return false
  return (token.tags & FREE) === 0 && !NUMBER_NOUNS.has(token.lower) && !TOPIC_NOUNS.has(token.lower)
}

const FREE = Tag.Month | Tag.Weekday | Tag.DateWord | Tag.Place | Tag.Measure
