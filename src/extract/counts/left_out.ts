import {
  FILLERS,
  GOVERNORS,
  INDEFINITE,
  JOINING,
  LACKING,
  LAST,
  NEGATIONS,
  SUBJECT_LEADS,
} from '../../lexicon/counts.js'
import { Tag, type Token } from '../../model/document.js'
import { clauseAround, hasWord, type Stretch } from '../../text/clauses.js'
import { isOutstanding } from './context.js'
import { isOfMeasure } from './names.js'
import { isPhraseWord } from './roles.js'

/** `fünf Kreise sind noch ohne eines`, `sechs Kreise haben keines`: places that have none. */
export function isLeftOut(tokens: readonly Token[], name: Stretch): boolean {
  const own = clauseAround(tokens, name)
  const clause = isVerbless(tokens, own) ? (saidBehind(tokens, own) ?? saidBefore(tokens, own)) : own
  if (isOutstanding(tokens, clause) || isLastComing(tokens, name, clause)) return true
  if (isAgainst(tokens, { first: name.last, last: clause.last })) return true
  return isDenied(tokens, { first: name.last, last: clause.last }) || isWithout(tokens, name)
}

/** `2016 sollen die letzten fünf Kreise dazukommen`. */
const isLastComing = (tokens: readonly Token[], { first }: Stretch, clause: Stretch) =>
  LAST.has(tokens[first - 2]?.lower ?? '') && hasWord(tokens, clause, (word) => JOINING.has(word))

/** `haben sich gegen ein KI entschieden`. */
function isAgainst(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (tokens[at]?.lower === 'gegen' && INDEFINITE.has(tokens[at + 1]?.lower ?? '')) {
      for (let i = at + 2; i < at + 2 + NAME && i < last; i++) {
        const token = tokens[i]
        if (token !== undefined && isOfMeasure(token)) return true
      }
    }
  return false
}

/** Most words of the name that such a one has. */
const NAME = 4

function isDenied(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (
      (NEGATIONS.has(tokens[at]?.lower ?? '') &&
        tokens[at + 1]?.lower !== 'nur' &&
        !deniesOther(tokens, at + 1) &&
        !isElliptic(tokens, at)) ||
      // `haben bis heute keinen Antrag gestellt`.
      (tokens[at]?.lower === 'nichts' && tokens[at + 1]?.lower === 'beantragt') ||
      (tokens[at]?.lower === 'keinen' && LACKING.has(tokens[at + 1]?.lower ?? ''))
    )
      return true
  return false
}

/** `dort fehlt Personal, in den 23 Städten nicht`: what is denied stands in the clause before. */
function isElliptic(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'nicht') return false
  const { first, last } = clauseAround(tokens, { first: at, last: at + 1 })
  for (let i = first; i < last; i++)
    if (i !== at && tokens[i]?.shape === 'lower' && (tokens[i]?.lower === 'noch' || !isPhraseWord(tokens[i])))
      return false
  return true
}

/** `in fünf Kreisen gibt es kein Frauenhaus`: it is something else that they have none of. */
function deniesOther(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]?.shape === 'lower' ? tokens[at + 1] : tokens[at]
  if (tokens[at - 1]?.lower === 'nicht' || noun?.kind !== 'word' || noun.shape !== 'capital') return false
  return !isOfMeasure(noun) && !LACKING.has(noun.lower)
}

/** `die fünf Kreise, in denen es noch kein KI gibt`, `…, die noch zögern`: a relative clause of places that have none. */
function isWithout(tokens: readonly Token[], { last }: Stretch): boolean {
  if (tokens[last]?.text !== ',') return false
  const relative = tokens[last + 1]?.lower === 'in' ? last + 2 : last + 1
  if (!RELATIVE.has(tokens[relative]?.lower ?? '')) return false
  const clause = clauseAround(tokens, { first: relative, last: relative + 1 })
  if (isOutstanding(tokens, clause)) return tokens[relative]?.lower !== 'denen' || !lacksOther(tokens, clause)
  return isDenied(tokens, clause) && isOfOne(tokens, clause)
}

const isOfOne = (tokens: readonly Token[], { first, last }: Stretch) =>
  tokens.slice(first, last).some((token) => isOfMeasure(token) || isNone(token))

/** `denen eine Bibliothek fehlt`. */
const lacksOther = (tokens: readonly Token[], clause: Stretch) =>
  !isOfOne(tokens, clause) &&
  tokens.slice(clause.first, clause.last).some(({ kind, shape }) => kind === 'word' && shape !== 'lower')

/** `Von den 13 Kommunen, denen ein Zentrum noch fehlt`: the relative clause itself names what they have none of. */
export function isWithoutNamed(tokens: readonly Token[], name: Stretch): boolean {
  const relative = tokens[name.last + 1]?.lower === 'in' ? name.last + 2 : name.last + 1
  return isWithout(tokens, name) && isOfOne(tokens, clauseAround(tokens, { first: relative, last: relative + 1 }))
}

const RELATIVE = new Set(['die', 'denen', 'welche', 'welchen'])
/** `die noch keines haben`. */
const isNone = ({ lower }: Token) => lower === 'keines' || lower === 'keins'

const isVerbless = (tokens: readonly Token[], { first, last }: Stretch) => {
  for (let at = first; at < last; at++)
    if (tokens[at]?.shape === 'lower' && !isPhraseWord(tokens[at]) && tokens[at]?.lower !== 'kreisfreie') return false
  return true
}

/** `Nur zwei Kreise, Viersen und Kleve, zögern noch`: what is said behind the places that are named in between. */
function saidBehind(tokens: readonly Token[], { last }: Stretch): Stretch | null {
  if (tokens[last]?.text !== ',' && tokens[last]?.text !== '–' && tokens[last]?.text !== '(') return null
  const named = clauseAround(tokens, { first: last + 1, last: last + 2 })
  if (((tokens[last + 1]?.tags ?? 0) & Tag.Place) === 0 || !isVerbless(tokens, named)) return null
  const close = tokens[named.last]
  if (close?.kind !== 'mark' || close.sentence !== tokens[last]?.sentence) return null
  const behind = clauseAround(tokens, { first: named.last + 1, last: named.last + 2 })
  // `zwei Kreise, Unna, Olpe und Soest, …`
  return isVerbless(tokens, behind) ? saidBehind(tokens, { first: last, last: named.last }) : behind
}

/** Whether a clause says nothing of the places but that they are not there yet: `weshalb zwei Kreise noch immer zögern`. */
export function isBrieflyLeftOut(tokens: readonly Token[], { first, last }: Stretch, number: number): boolean {
  const own = clauseAround(tokens, { first, last })
  const behind = isVerbless(tokens, own) ? saidBehind(tokens, own) : null
  const clause = behind ?? own
  if (!isOutstanding(tokens, clause)) return false
  for (let at = own.first; at < own.last; at++) {
    const token = tokens[at]
    if (at >= number && at < last) continue
    if (
      token?.kind === 'word' &&
      !isBrief(token.lower) &&
      !(clause === own && (at >= last || at < number) && isVerb(token))
    )
      return false
  }
  for (let at = behind?.first ?? 0; at < (behind?.last ?? 0); at++)
    if (tokens[at]?.kind === 'word' && tokens[at]?.shape !== 'lower') return false
  // `Zwei Kreise zögern noch, die Umlage zu zahlen`.
  const next = clauseAround(tokens, { first: clause.last + 1, last: clause.last + 2 })
  return tokens[clause.last]?.text !== ',' || !hasWord(tokens, next, (word) => word === 'zu')
}

const isBrief = (word: string) => FILLERS.has(word) || SUBJECT_LEADS.has(word) || ASKING.has(word)
const ASKING = new Set(['weshalb', 'warum', 'wieso', 'dass', 'ob'])
const isVerb = ({ shape, lower }: Token) => shape === 'lower' && !GOVERNORS.has(lower)

/** `Wer noch fehlt: fünf Kreise`, `Und wer fehlt? – Drei Kreise`: the words before a colon, or the question before. */
function saidBefore(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  const mark = tokens[first - 1]
  if (mark?.text === ':' && mark.sentence === tokens[first]?.sentence)
    return clauseAround(tokens, { first: first - 2, last: first - 1 })
  let at = first - 1
  while (tokens[at]?.kind === 'mark' && tokens[at]?.text !== '?') at--
  return tokens[at]?.text === '?' ? clauseAround(tokens, { first: at - 1, last: at }) : { first, last }
}
