import { SINGLE_OFFICES } from '../../lexicon/single_offices.js'
import { PLURAL_COPULAS } from '../../lexicon/title_verbs.js'
import { readTitle, type TitleAbbreviation, type TitleReading, titleAbbreviation } from '../../lexicon/titles.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { antecedent } from './antecedent.js'
import { wordsBefore } from './before.js'
import { type Complement, complementAfter } from './complement.js'
import { type Agreement, agree, inflect } from './inflection.js'
import { ofPost, openGender, pairedAt, titlesByGender } from './pairs.js'
import { afterPreposition, partyBefore, prefixOf, wholeTitle } from './parts.js'
import { phraseOf, type TitlePhrase } from './phrase.js'

/** Several of either gender. */
const PAIR: Agreement = { gender: null, number: 'plural' }

/** Reads the title whose head is token `head`; null where the word is no title here. */
export function titleAt(
  document: AnnotatedDocument,
  head: number,
  isName: (token: number) => boolean,
): TitlePhrase | null {
  const { tokens } = document
  const token = tokens[head]
  if (token === undefined || token.shape === 'lower' || isName(head) || isJoined(tokens, head)) return null
  const abbreviation = titleAbbreviation(token.lower)
  if (abbreviation !== null) {
    const written = token.text === abbreviation.written || token.text === token.text.toUpperCase()
    const joinedTo = glued(tokens, head) ? titleAbbreviation(tokens[head - 2]?.lower ?? '') : null
    if (!written || (abbreviation.alone === false && joinedTo === null)) return null
    return abbreviated(document, head, abbreviation, joinedTo, isName)
  }
  if ((isOfRank(tokens, head) && !isName(head + 1)) || isNone(tokens[head - 1])) return null
  const reading = readTitle(token.lower)
  const kind = reading?.forms[0]?.head.kind ?? 'office'
  if (reading === null || kind === 'description') return null
  return spelledOut(document, head, reading, kind === 'profession' ? 'profession' : 'office', isName)
}

const POSSESSIVE = /^(?:ihr|sein|unser)e[nmr]?$/u

/** `die keinen Gegenkandidaten hatte` */
const isNone = (token: Token | undefined) => token?.lower.startsWith('kein') === true && token.lower.length < 7

/** `Vorsitzender Richter`: the adjective of a rank, not a title of its own. */
function isOfRank(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower.startsWith('vorsitzend') === true && tokens[i + 1]?.lower.startsWith('richter') === true
}

function abbreviated(
  document: AnnotatedDocument,
  head: number,
  { role, written }: TitleAbbreviation,
  joinedTo: TitleAbbreviation | null,
  isName: (token: number) => boolean,
): TitlePhrase {
  const { tokens } = document
  const own = wordsBefore(document, head, isName)
  // `LH-Stv.` is one title, not the deputy of a body called LH.
  const before = joinedTo === null ? own : { ...own, organisation: null, deputy: true }
  const title = joinedTo === null ? before.prefix + written : `${joinedTo.written}-${written}.`
  const stop = tokens[head + 1]
  const after = stop?.text === '.' && !stop.spaced ? head + 2 : head + 1
  const complement = complementAfter(document, after, isName)
  const kind = /^M/u.test(title) && title.length > 2 ? 'mandate' : 'office'
  const status = before.status ?? complement.status
  const named = {
    role,
    kind,
    title,
    status,
    deputy: before.deputy,
    headEnd: head + 1,
    byGender: null,
    meant: null,
  } as const
  return phraseOf(document, before, complement, { gender: null, number: 'singular' }, named)
}

function spelledOut(
  document: AnnotatedDocument,
  head: number,
  reading: TitleReading,
  kind: TitlePhrase['kind'],
  isName: (token: number) => boolean,
): TitlePhrase | null {
  const token = document.tokens[head]
  const form = reading.forms[0]
  if (token === undefined || form === undefined) return null
  const { role, needs, body, status, deputy } = form.head
  // `sachkundige Bürgerin`
  if (needs !== undefined && needs !== 'body' && document.tokens[head - 1]?.lower.startsWith(needs) !== true)
    return null
  const before = wordsBefore(document, head, isName)
  const pair = pairedAt(document, head, reading)
  const complement = ofPlace(role, complementAfter(document, pair?.end ?? head + 1, isName))
  // `Vorstand: A, B`
  if (body === true && form.gender !== 'feminine' && document.tokens[head + 1]?.text === ':') return null
  if (needs === 'body' && reading.prefix === 0 && complement.organisation === null) return null
  if (
    body === true &&
    form.gender !== 'feminine' &&
    (before.determiner !== null || afterPreposition(document, before.first)) &&
    // `der Mainzer Betriebsrat Hans Muster`, `vertreten durch ihren Vorstand Hans Muster`
    !((before.place !== null || POSSESSIVE.test(before.determiner ?? '')) && isName(head + 1))
  )
    return null
  const several = before.determiner === null && PLURAL_COPULAS.has(document.tokens[complement.end]?.lower ?? '')
  const agreement =
    pair !== null || (several && form.head.declension === 'adjective')
      ? PAIR
      : agree(reading, token.lower, before.determiner, before.adjectives.at(-1)?.lower ?? null)
  // `SPDFraktionsvorsitzende`: the party is whose office it is, not part of its name.
  const own = partyBefore(token.text, reading)
  const noun =
    own === null
      ? before.joined + inflect(token.text, reading, agreement.gender)
      : inflect(token.text.slice(own.length), { ...reading, prefix: 0 }, agreement.gender)
  const prefix = prefixOf(noun)
  const named = own === null || before.organisation !== null ? before : { ...before, organisation: own }
  return phraseOf(document, named, complement, agreement, {
    role,
    kind,
    headEnd: pair?.end ?? head + 1,
    byGender:
      pair?.titles ??
      titlesByGender(token.text, reading) ??
      openGender(before, token.text, reading, agreement) ??
      ofPost(before, token.text, reading),
    meant: complement.organisation === null ? antecedent(document, before, role, isName) : null,
    title: wholeTitle(before, pair?.titles.male ?? noun, agreement.gender),
    status: before.status ?? complement.status ?? prefix?.status ?? (status === 'former' ? status : null),
    deputy: before.deputy || deputy === true || prefix?.deputy === true,
  })
}

/** `Bürgermeister Kalkars`: the one word behind the title of who heads a place is that place, in the genitive. */
function ofPlace(role: string, complement: Complement): Complement {
  const { portfolio, organisation } = complement
  if (portfolio === null || organisation !== null || SINGLE_OFFICES.get(role) !== 'place') return complement
  if (!/^\p{Lu}\p{Ll}{3,}s$/u.test(portfolio)) return complement
  return { ...complement, portfolio: null, portfolioEnd: null, organisation: portfolio.slice(0, -1) }
}

/** Whether token `i` is joined by a hyphen to the word before it. */
function glued(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.spaced === false && tokens[i - 1]?.text === '-' && tokens[i - 1]?.spaced === false
}

/** Whether the word is only the first part of a hyphened one: `Minister-Runde`. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const [hyphen, next] = [tokens[i + 1], tokens[i + 2]]
  return hyphen?.text === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced
}
