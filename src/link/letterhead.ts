import { DESKS, GRAMMAR_WORDS, isLead, LABEL, LEGAL_FORMS } from '../lexicon/heading.js'
import { type AnnotatedDocument, type Paragraph, Tag, type Token } from '../model/document.js'

/** A line of the head of a release with its text. */
export type HeadLine = Paragraph & { readonly text: string }

/** Most words of a letterhead, and of one in capitals, where a verb does not show. */
const LONGEST = 16
const LONGEST_CAPITALS = 7
/** Within how many words a letterhead says what kind of body it names. */
const LEADING = 3
/** Signs between the parts of a letterhead: `Kreis Lippe | Pressestelle`. */
const PARTS = /\s+[|·–—-]\s+|\s{3,}|\s*\+{3}\s*/u

/**
 * Whether a line is a letterhead: it names a body or the desk that sends its releases and says nothing of it, since it
 * has no verb, that is no lower-case word but those of grammar.
 */
export function isLetterhead(document: AnnotatedDocument, line: HeadLine): boolean {
  const words = wordsOf(document, line)
  if (words.length === 0 || words.length > LONGEST || /[:?!„“"»«]/u.test(line.text)) return false
  if (words.length > LONGEST_CAPITALS && words.every(({ shape }) => shape === 'upper')) return false
  if (words.some(({ shape, lower }) => shape === 'lower' && !GRAMMAR_WORDS.has(lower))) return false
  const [first, second] = words
  if (opensBody(first, second) || isOffice(words)) return true
  return words.some(({ lower }, i) => DESKS.has(lower) || (i < LEADING && isLead(lower)) || isLegalForm(words, i))
}

/** The body that a letterhead names first; null where only a desk or a kind of text is named. */
export function bodyOf(document: AnnotatedDocument, line: HeadLine): string | null {
  const [first, second] = wordsOf(document, line)
  if (first === undefined || DESKS.has(first.lower) || LABEL.test(line.text) || !opensBody(first, second)) return null
  const part = line.text.split(PARTS).find((one) => /\p{L}{2}/u.test(one)) ?? ''
  return /\d/u.test(part) ? null : part
}

/** `Der Präsident`, `– Der Pressedezernent –`: the office that sends. */
const isOffice = ([article, office, more]: readonly Token[]) =>
  more === undefined && GRAMMAR_WORDS.has(article?.lower ?? '') && ((office?.tags ?? 0) & Tag.Title) !== 0

/** Whether the name of a body begins with these words, after an article or adjective perhaps. */
function opensBody(first: Token | undefined, second: Token | undefined): boolean {
  if (first === undefined) return false
  const leads = GRAMMAR_WORDS.has(first.lower) || ADJECTIVE.test(first.text)
  return isBody(first) || (leads && second !== undefined && isBody(second))
}

/** `Sächsisches Landesamt`, `Evangelische Kirchengemeinde` */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:isch|lich)e[rs]?$/u

function isBody({ lower, tags }: Token): boolean {
  const title = (tags & Tag.Title) !== 0
  return isLead(lower) || (!title && (tags & (Tag.Organisation | Tag.Party)) !== 0)
}

function isLegalForm(words: readonly Token[], i: number): boolean {
  return i > 0 && i >= words.length - 2 && LEGAL_FORMS.has(words[i]?.lower ?? '')
}

function wordsOf({ sentences, tokens }: AnnotatedDocument, { firstSentence, lastSentence }: Paragraph): Token[] {
  const from = sentences[firstSentence]?.firstToken ?? 0
  const to = sentences[lastSentence - 1]?.lastToken ?? from
  return tokens.slice(from, to).filter(({ kind }) => kind === 'word')
}
