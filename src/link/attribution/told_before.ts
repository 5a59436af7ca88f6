import { PERSONAL_SPEECH, SPEAKER_PRONOUNS } from '../../lexicon/speech.js'
import { type Quotation, Tag } from '../../model/document.js'
import { actorsBetween } from './actors.js'
import { sameParagraph } from './paragraphs.js'
import { antecedent, subjectIn, type Telling } from './subjects.js'

/** Most tokens of titles between a verb and its name: `Prof. Dr.` */
const TITLED = 6
/** Most tokens of a name before its verb. */
const NAME = 6

/** `X: „…“`, `X begrüßte die Gäste: „…“`, and a sentence of telling that the quotation stands in */
export function toldBefore(telling: Telling, { firstToken }: Quotation, previous?: Quotation): number | null {
  const { tokens, sentences } = telling.document
  const before = tokens[firstToken - 1]
  if (before === undefined) return null
  if (before.text !== ':' && before.sentence !== tokens[firstToken]?.sentence) {
    return toldInSentence(telling, before.sentence, firstToken, previous)
  }
  const from = Math.max(sentences[before.sentence]?.firstToken ?? 0, previous?.lastToken ?? 0)
  const told = before.text === ':' ? labelBefore(telling, from, firstToken - 1) : null
  return told ?? subjectIn(telling, from, firstToken) ?? pronounSubject(telling, from)
}

/** `Sie überbrachte Grüße und erinnerte an die Anfänge: „…“` */
function pronounSubject(telling: Telling, from: number): number | null {
  const pronoun = telling.document.tokens[from]
  return pronoun !== undefined && SPEAKER_PRONOUNS.has(pronoun.lower) ? antecedent(telling, from, pronoun.lower) : null
}

/** `Es fehle an Personal, sagte X am Montag. „…“`: the sentence before tells who speaks, and no quotation stands in it. */
function toldInSentence(telling: Telling, index: number, to: number, previous?: Quotation): number | null {
  const from = telling.document.sentences[index]?.firstToken ?? to
  if ((previous?.lastToken ?? 0) > from || !sameParagraph(telling, to - 1, to)) return null
  for (let i = from; i < to; i++) {
    const token = telling.document.tokens[i]
    if (token === undefined || token.shape !== 'lower' || (token.tags & Tag.Speech) === 0) continue
    if (PERSONAL_SPEECH.has(token.lower) || isActorBefore(telling, i) || isActorAfter(telling, i))
      return subjectIn(telling, from, to)
  }
  return null
}

/** Whether a name ends right before token `i`: `X verwies auf die Wartezeiten.` */
function isActorBefore({ actors }: Telling, i: number): boolean {
  return actorsBetween(actors, i - NAME, i).some(({ last, bare }) => last === i && !bare)
}

/** Whether a comma stands before token `i` and a name, at most a title between, after it: `…, findet Rätin X (SPD).` */
function isActorAfter({ document, actors }: Telling, i: number): boolean {
  if (document.tokens[i - 1]?.text !== ',') return false
  const [first, second] = actorsBetween(actors, i + 1, i + 1 + TITLED)
  return first?.first === i + 1 && (!first.bare || second?.bare === false)
}

/** The person named right before a colon, a bracket or one adverb between: `X (SPD): „…“`, `X abschließend: „…“`. */
function labelBefore({ document, actors }: Telling, from: number, colon: number): number | null {
  const { tokens } = document
  const named = actorsBetween(actors, from, colon).filter(({ bare }) => !bare)
  const only = named.length === 1 ? named[0] : undefined
  if (only === undefined) return null
  const rest = tokens.slice(only.last, colon)
  return rest.length === 0 || (rest.length === 1 && rest[0]?.shape === 'lower') || rest[0]?.text === '('
    ? only.person
    : null
}
