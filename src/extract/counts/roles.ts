import {
  BEING,
  FILLERS,
  FIRSTS,
  GOVERNORS,
  isPlaceLead,
  MODIFYING,
  PHRASE_WORDS,
  SUBJECT_LEADS,
  SUBJECTS,
} from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround, type Stretch } from '../../text/clauses.js'
import { beforeFillers } from './bare.js'
import { isOutstanding } from './context.js'
import { namesAnother, type Scene } from './focus.js'
import { FREE } from './nouns.js'

/** `die 13, die noch beraten`: those of which a relative clause says that they are not there yet. */
export function isThose(tokens: readonly Token[], at: number): boolean {
  if (!ARTICLES.has(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.text !== ',' || tokens[at + 2]?.lower !== 'die')
    return false
  return isOutstanding(tokens, clauseAround(tokens, { first: at + 2, last: at + 3 }))
}

const ARTICLES = new Set(['die', 'den', 'diese'])

/** `In 14 von 54 Zentren fand er Mängel, in neun fehlten Nachweise`: the preposition of the count before it. */
export function isParallel(tokens: readonly Token[], { taken }: Scene, at: number): boolean {
  const lead = tokens[at - 1]?.lower ?? ''
  if (!GOVERNORS.has(lead)) return false
  for (let i = at - 2; tokens[i]?.sentence === tokens[at]?.sentence; i--)
    if (taken.has(i) && !taken.has(i - 1)) return tokens[i - 1]?.lower === lead
  return false
}

/** `Voll besetzt waren nur 21`: the number ends a clause whose verb stands right before it. */
export function isStated(tokens: readonly Token[], { first, last }: Stretch, at: number): boolean {
  const verb = beforeFillers(tokens, at)
  const ends = tokens[at + 1]?.sentence !== tokens[at]?.sentence || at + 1 === last || tokens[at + 1]?.kind === 'mark'
  return ends && verb > first && BEING.has(tokens[verb]?.lower ?? '')
}

/** `29 wollen Stellen nicht mehr besetzen`: the number opens its clause and its verb, of several, follows. */
export const isSubject = (tokens: readonly Token[], clause: Stretch, at: number) =>
  opensClause(tokens, clause, at) && tokens[at + 1]?.lower.endsWith('en') === true

/**
 * Whether a number stands where the noun of what was counted last would: it opens its clause before the verb (`vier hat
 * die Jury gewählt`), follows a preposition (`bei elf fand er Mängel`) or its verb (`zum Jahresende standen 47`). Not
 * where several of something else have been named since.
 */
export function standsForNoun(tokens: readonly Token[], { taken }: Scene, clause: Stretch, at: number): boolean {
  if (
    !opensClause(tokens, clause, at) &&
    !goesOn(tokens, taken, clause, at) &&
    !isGoverned(tokens, at) &&
    !followsVerb(tokens, clause, at)
  )
    return false
  return !isOfOthers(tokens, taken, at)
}

/** `40 nennen sie gut, sechs als ausreichend`: the number opens a clause that shares the verb of a count in its sentence. */
function goesOn(tokens: readonly Token[], taken: ReadonlySet<number>, { first }: Stretch, at: number): boolean {
  for (let i = first; i < at; i++) if (!leadsSubject(tokens[i]?.lower ?? '')) return false
  if (tokens[at + 1]?.shape !== 'lower' || tokens[at + 1]?.sentence !== tokens[at]?.sentence) return false
  for (let i = first - 1; i > at - REACH && tokens[i]?.sentence === tokens[at]?.sentence; i--)
    if (taken.has(i)) return true
  return false
}

/** `54 KI beraten Familien. Zwölf kamen aus Syrien`: several of something else have been named since the last count. */
function isOfOthers(tokens: readonly Token[], taken: ReadonlySet<number>, at: number): boolean {
  const sentence = tokens[at]?.sentence
  for (let i = at - 1; i >= 0 && i > at - REACH; i--)
    if (taken.has(i)) return tokens[i]?.sentence !== sentence && namesAnother(tokens, i + 1, at)
  return false
}

/** How far back the last count may stand, in tokens. */
const REACH = 60

/** Whether a number opens its clause and a verb follows it. */
export function opensClause(tokens: readonly Token[], { first }: Stretch, at: number): boolean {
  for (let i = first; i < at; i++) if (!leadsSubject(tokens[i]?.lower ?? '')) return false
  const verb = tokens[at + 1]
  return verb?.shape === 'lower' && verb.sentence === tokens[at]?.sentence && !isPhraseWord(verb)
}

/** `und 29 wollen`, `die ersten sechs hatten`, `nur elf wollen`: words before the number in its phrase. */
const leadsSubject = (word: string) =>
  SUBJECT_LEADS.has(word) || FIRSTS.has(word) || FILLERS.has(word) || MODIFYING.has(word)

function isGoverned(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[beforeFillers(tokens, at)]
  return lead?.sentence === tokens[at]?.sentence && isPlaceLead(lead?.lower ?? '') && tokens[at + 1]?.shape === 'lower'
}

function followsVerb(tokens: readonly Token[], { first }: Stretch, at: number): boolean {
  const place = beforeFillers(tokens, at)
  const verb = tokens[place]
  if (place <= first || verb?.shape !== 'lower' || !verb.lower.endsWith('en') || isPhraseWord(verb)) return false
  for (let i = first; i < place; i++) if (SUBJECTS.has(tokens[i]?.lower ?? '')) return false
  return true
}

/** Whether a word leaves a clause without a verb. */
export function isPhraseWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return true
  if ((token.tags & (Tag.NumberWord | Tag.Modifier | FREE)) !== 0) return true
  if (token.shape === 'lower')
    return PHRASE_WORDS.has(token.lower) || FILLERS.has(token.lower) || MODIFYING.has(token.lower)
  return true
}
