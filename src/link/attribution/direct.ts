import { genderOf } from '../../lexicon/names.js'
import { PERSONAL_SPEECH, SPEAKER_PRONOUNS } from '../../lexicon/speech.js'
import { INDEFINITE } from '../../lexicon/title_context.js'
import { type Quotation, Tag } from '../../model/document.js'
import { actorsBetween } from './actors.js'
import { antecedent, describedAt, hasOffice, subjectIn, type Telling } from './subjects.js'

/** Most tokens of a telling after its quotation: `sagte die Vorsitzende des Vereins zur Förderung …, A B`. */
const TELLING = 40
/** Most tokens between a quotation and its verb. */
const VERB_REACH = 4
/** Longest line, in tokens, that signs a quotation. */
const SIGNATURE = 14
/** Most tokens of a name before its verb. */
const NAME = 6
/** Most tokens of titles between a verb and its name: `Prof. Dr.` */
const TITLED = 6
/** Words with which a new sentence tells of the quotation before it: `So X.`, `Das sagte X.` */
const TAKEN_UP = new Set(['So', 'Das'])

/** The speaker of each quotation, as an index in the list of people; null where nobody is named. */
export function speakersOf(telling: Telling): (number | null)[] {
  const { quotations } = telling.document
  const own = quotations.map((quotation, i) => ownSpeaker(telling, quotation, quotations[i - 1], quotations[i + 1]))
  const speakers: (number | null)[] = []
  for (const [i, quotation] of quotations.entries()) {
    const first = quotation.continues === null ? null : (speakers[quotation.continues] ?? null)
    const before = first !== null && contradicts(telling, quotation.lastToken, first) ? null : first
    // A telling that ends in a colon begins a speech of its own: `„…“, so X. Für Y ist wichtig: „…“`
    const opened = telling.document.tokens[quotation.firstToken - 1]?.text === ':' ? own[i] : null
    speakers.push(
      opened ?? before ?? own[i] ?? carriedOver(telling, quotation, quotations[i - 1], speakers[i - 1]) ?? null,
    )
  }
  // `„Eins.“ „Zwei“, sagte X`: what follows at once tells of both.
  for (let i = quotations.length - 2; i >= 0; i--) {
    if (speakers[i] === null && quotations[i]?.lastToken === quotations[i + 1]?.firstToken) {
      speakers[i] = speakers[i + 1] ?? null
    }
  }
  return speakers
}

function ownSpeaker(telling: Telling, quotation: Quotation, previous?: Quotation, next?: Quotation): number | null {
  const after = toldAfter(telling, quotation, next)
  if (after !== null) return after
  const before = toldBefore(telling, quotation, previous)
  return before !== null && contradicts(telling, quotation.lastToken, before) ? null : before
}

/** `„…“, sagte X`, `„…“, so X`, `„…“ Das sagte X` */
function toldAfter(telling: Telling, { lastToken }: Quotation, next?: Quotation): number | null {
  const { tokens } = telling.document
  const first = tokens[lastToken]
  if (first === undefined) return null
  if (!sameParagraph(telling, lastToken - 1, lastToken)) return signatureLine(telling, lastToken)
  const signature = signatureAt(telling, lastToken)
  if (signature !== null) return signature
  let to = lastToken
  const end = Math.min(next?.firstToken ?? tokens.length, lastToken + TELLING)
  while (to < end && tokens[to]?.sentence === first.sentence && tokens[to]?.text !== ':') to++
  if (tokens[to]?.text === ':' && next !== undefined && to + 1 === next.firstToken && first.text !== ',') return null
  if (first.text === ',' || first.text === '–') return subjectIn(telling, lastToken, to)
  const told = ((first.tags & Tag.Speech) !== 0 && first.shape === 'lower') || TAKEN_UP.has(first.text)
  return told && tokens.slice(lastToken, lastToken + VERB_REACH).some(({ tags }) => (tags & Tag.Speech) !== 0)
    ? subjectIn(telling, lastToken, to)
    : null
}

/** `„…“ (Anna Muster)` */
function signatureAt({ document, actors }: Telling, at: number): number | null {
  const { tokens } = document
  if (tokens[at]?.text !== '(' && tokens[at]?.text !== '–') return null
  return actorsBetween(actors, at + 1, at + 4).find(({ bare }) => !bare)?.person ?? null
}

/** A short line under the quotation that begins with a name and tells nothing: `Anna Muster, Bürgermeisterin`. */
function signatureLine({ document, actors }: Telling, at: number): number | null {
  const { tokens, sentences, paragraphs } = document
  const paragraph = paragraphs[sentences[tokens[at]?.sentence ?? 0]?.paragraph ?? 0]
  const [first, end] = [sentences[paragraph?.firstSentence ?? 0], sentences[(paragraph?.lastSentence ?? 1) - 1]]
  if (first === undefined || end === undefined || end.lastToken - first.firstToken > SIGNATURE) return null
  const dash = /^[–—-]$/u.test(tokens[at]?.text ?? '') ? 1 : 0
  const named = actorsBetween(actors, at, at + dash + 1).find((one) => one.first === at + dash && !one.bare)
  if (named === undefined) return null
  const rest = tokens.slice(named.last, end.lastToken)
  const tells = rest[0] !== undefined && rest[0].text !== ',' && rest[0].text !== '('
  return tells || rest.some(({ text }) => text === '.' || text === ':') ? null : named.person
}

/** `X: „…“`, `X begrüßte die Gäste: „…“`, and a sentence of telling that the quotation stands in */
function toldBefore(telling: Telling, { firstToken }: Quotation, previous?: Quotation): number | null {
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

/** A quotation with no telling of its own goes on with the speech before it in its paragraph, or is taken up by `er`, `sie`. */
function carriedOver(
  telling: Telling,
  quotation: Quotation,
  previous: Quotation | undefined,
  speaker: number | null | undefined,
): number | null {
  if (previous === undefined || speaker === undefined || speaker === null) return null
  const { tokens, sentences } = telling.document
  const paragraph = (i: number) => sentences[tokens[i]?.sentence ?? 0]?.paragraph ?? 0
  const distance = paragraph(quotation.firstToken) - paragraph(previous.lastToken - 1)
  if (distance === 0) return contradicts(telling, quotation.lastToken, speaker) ? null : speaker
  const opens = sentences[tokens[quotation.firstToken]?.sentence ?? 0]?.firstToken === quotation.firstToken
  const carried = distance <= 2 && opens && beginsParagraph(telling, quotation.firstToken)
  return carried && !contradicts(telling, quotation.lastToken, speaker) ? speaker : null
}

/**
 * Whether the telling after a quotation means another: somebody new (`, sagte eine Mutter`), somebody who holds no office
 * where the speaker does, or a woman by her title (`, sagte die künftige Leiterin.`) where the speaker is a man.
 */
export function contradicts(telling: Telling, at: number, speaker: number): boolean {
  const { document, people } = telling
  const { tokens } = document
  const isVerb = tokens[at]?.text === ',' && ((tokens[at + 1]?.tags ?? 0) & Tag.Speech) !== 0
  if (isVerb && INDEFINITE.has(tokens[at + 2]?.lower ?? '')) return true
  if (tokens[at]?.text === ',' && describedAt(tokens, at + 1)?.isPrivate === true && hasOffice(telling, speaker))
    return true
  if (tokens[at]?.text !== ',' || genderOf(people[speaker]?.givenName?.split(' ')[0] ?? '') !== 'male') return false
  for (let i = at + 1; i < at + TELLING && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    const token = tokens[i]
    if (token !== undefined && token.shape !== 'lower' && (token.tags & Tag.Title) !== 0)
      return token.lower.endsWith('in')
  }
  return false
}

function beginsParagraph({ document }: Telling, i: number): boolean {
  const { tokens, sentences } = document
  return sentences[tokens[i - 1]?.sentence ?? 0]?.paragraph !== sentences[tokens[i]?.sentence ?? 0]?.paragraph
}

function sameParagraph({ document }: Telling, a: number, b: number): boolean {
  const { tokens, sentences } = document
  return sentences[tokens[a]?.sentence ?? 0]?.paragraph === sentences[tokens[b]?.sentence ?? 0]?.paragraph
}
