import { type AnnotatedDocument, Tag } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { isBodyName } from './affiliations.js'
import { nominative } from './bodies.js'
import { nounPhrases } from './noun_phrases.js'
import type { TitlePhrase } from './phrase.js'

/** How many lines above a spokesperson's the body may stand, its address between. */
const LINES = 3
/** Longest line that is a body's name, in tokens. */
const LONGEST = 16

/**
 * The body of a spokesperson in a contact block: `Stadt Hagen, Pressesprecher A`, or a line above (`Pressestelle der
 * X-Fraktion`, `Landesrechnungshof NRW`); null where none stands there.
 */
export function pressBody(
  document: AnnotatedDocument,
  { first, determiner }: TitlePhrase,
  { firstToken }: PersonMention,
  isName: (token: number) => boolean,
): string | null {
  if (determiner !== null) return null
  const { tokens, sentences, paragraphs } = document
  const from = Math.min(first, firstToken)
  const sentence = sentences[tokens[from]?.sentence ?? 0]
  if (sentence === undefined) return null
  if (tokens[first - 1]?.text === ',' && from === first) {
    let start = first - 1
    while (start > sentence.firstToken && !/^[;:]$/u.test(tokens[start - 1]?.text ?? '')) start--
    return whole(document, start, first - 1, isName)
  }
  if (from !== sentences[paragraphs[sentence.paragraph]?.firstSentence ?? 0]?.firstToken) return null
  for (let line = sentence.paragraph - 1; line >= Math.max(0, sentence.paragraph - LINES); line--) {
    const paragraph = paragraphs[line]
    const start = sentences[paragraph?.firstSentence ?? 0]?.firstToken ?? 0
    const end = sentences[(paragraph?.lastSentence ?? 1) - 1]?.lastToken ?? 0
    if (end - start > LONGEST) return null
    const body = whole(document, start, end, isName)
    if (body !== null) return body
    // Only an address may stand between.
    if (!tokens.slice(start, end).some(({ kind }) => kind === 'number')) return null
  }
  return null
}

/** The body that tokens `[first, last)` name and nothing else, `Pressestelle der` before it. */
function whole(
  document: AnnotatedDocument,
  first: number,
  last: number,
  isName: (token: number) => boolean,
): string | null {
  const { tokens } = document
  const office = /^presse/u.test(tokens[first]?.lower ?? '') && /^de[rs]$/u.test(tokens[first + 1]?.lower ?? '')
  const start = office ? first + 2 : first
  const token = tokens[start]
  if (token === undefined || last <= start || token.shape === 'lower' || /^(?:der|die|das)$/u.test(token.lower))
    return null
  const reader = nounPhrases(tokens, last, isName)
  let end = reader(start, { list: true, article: false })
  if (end !== null && tokens[end]?.lower === 'im') end = reader(end + 1, { list: false, article: false })
  if (end !== last) return null
  const words = tokens.slice(start, last)
  const ofParty =
    words.some(({ tags }) => (tags & Tag.Party) !== 0) &&
    /fraktion|verband|partei/u.test(words.map(({ lower }) => lower).join(' '))
  return ofParty || isBodyName(document, start, last) ? nominative(document, office ? start - 1 : start, last) : null
}
