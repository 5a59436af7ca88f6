import { genderOf } from '../../lexicon/names.js'
import { INDEFINITE } from '../../lexicon/title_context.js'
import { type Quotation, Tag } from '../../model/document.js'
import { actorsBetween } from './actors.js'
import { beginsParagraph, sameParagraph } from './paragraphs.js'
import { describedAt, hasOffice, subjectIn, type Telling } from './subjects.js'
import { toldBefore } from './told_before.js'

/** Most tokens of a telling after its quotation: `sagte die Vorsitzende des Vereins zur Förderung …, A B`. */
const TELLING = 40
/** Most tokens between a quotation and its verb. */
const VERB_REACH = 4
/** Longest line, in tokens, that signs a quotation. */
const SIGNATURE = 14
/** What is said, as the sentence after it calls it. */
const WORDS = new Set(['worten', 'satz', 'appell', 'aufruf', 'gedanken', 'bitte', 'frage'])
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
  // `„…“ Mit diesen Worten eröffnete X die Feier.`
  if (
    first.text === 'Mit' &&
    /^diese[rmn]$/u.test(tokens[lastToken + 1]?.lower ?? '') &&
    WORDS.has(tokens[lastToken + 2]?.lower ?? '')
  )
    return subjectIn(telling, lastToken, to)
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
