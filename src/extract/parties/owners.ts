import { AMBIGUOUS_PARTY_NAMES } from '../../lexicon/parties.js'
import { PREPOSITIONS } from '../../lexicon/speech.js'
import { ACTS_FOR } from '../../lexicon/title_verbs.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { createMatcher, type Pattern, type Term } from '../patterns/matcher.js'
import type { Found } from './names.js'

/** Where a party stands beside a person whose party it is; `own` is the party asked about. */
const PATTERNS: readonly Pattern[] = [
  { rule: 'bracket', match: '[<holder>#Person] open (#Word|#Title|#Party|comma|slash|hyphen){0,5} #Own' },
  { rule: 'bracket', match: '[<holder>#Person] aus #Word{1,2} open #Own' },
  // A MdEP (CDU); A, Landrat des Kreises Muster (CDU)
  { rule: 'bracket', match: '[<holder>#Person] #Title open #Own' },
  { rule: 'bracket', match: '[<holder>#Person] comma #Title (#Word|von|der|den|dem){0,5} open #Own' },
  // A, MdB, SPD-Obmann
  { rule: 'apposition', match: '[<holder>#Person] comma #Title comma #Own hyphen' },
  { rule: 'compound', match: '#Own hyphen (#Title|#Word) [<holder>#Person]' },
  { rule: 'member', match: '#Own [<holder>#Person]' },
  { rule: 'from', match: '[<holder>#Person] von (der|den|dem)? #Own' },
  { rule: 'apposition', match: '[<holder>#Person] comma #Own (comma|close|point|colon|semicolon|und)' },
  { rule: 'slash', match: '[<holder>#Person] slash #Own' },
  // für die SPD-Fraktion sprach Ratsherr A
  { rule: 'for', match: 'fuer #Word? #Own (hyphen #Word)? #Word{0,2} #Title? [<holder>#Person]' },
]
const match = createMatcher(PATTERNS)

/** How many tokens of the sentence on either side of a party are looked at. */
const REACH = 10
const MARKS: Readonly<Record<string, string>> = {
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  ',': 'comma',
  '-': 'hyphen',
  '/': 'slash',
  '.': 'point',
  ':': 'colon',
  ';': 'semicolon',
}
const KEPT_WORDS = new Set(['von', 'der', 'den', 'dem', 'und'])

const AUS: Term = { normal: 'aus', tags: ['Word'] }
const FOR: Term = { normal: 'fuer', tags: ['Word'] }

interface Window {
  readonly terms: readonly Term[]
  /** Index of the person behind each term, null where it is none. */
  readonly people: readonly (number | null)[]
}

/** For each party found the index of the one person whose party it is, else null. */
export function ownersOf(
  document: AnnotatedDocument,
  parties: readonly Found[],
  people: readonly PersonMention[],
): readonly (number | null)[] {
  const windows: Window[] = []
  const asked: number[] = []
  let from = 0
  for (const [i, party] of parties.entries()) {
    const { firstToken, lastToken } = party
    while ((people[from]?.lastToken ?? Number.POSITIVE_INFINITY) <= firstToken - REACH) from++
    if (party.expression === 'coalition' || party.expression === 'adjective') continue
    if ((people[from]?.firstToken ?? Number.POSITIVE_INFINITY) >= lastToken + REACH) continue
    windows.push(windowAround(document, party, people, from))
    asked.push(i)
  }
  const owners: (number | null)[] = parties.map(() => null)
  if (windows.length === 0) return owners
  for (const [w, matches] of match(windows.map(({ terms }) => terms)).entries()) {
    const window = windows[w]
    const at = asked[w]
    if (window === undefined || at === undefined) continue
    for (const { rule, groups } of matches) {
      const place = groups['holder']?.[0]
      if (place === undefined) continue
      if (rule === 'member' && !isMember(document, parties[at])) continue
      if (rule === 'for' && !isSpokesman(document, parties[at], people[window.people[place] ?? -1], window, place))
        continue
      if ((rule === 'compound' || rule === 'member' || rule === 'for') && isShared(window, place)) continue
      owners[at] = window.people[place] ?? null
      break
    }
  }
  return owners
}

/** `Sozialdemokratin A`, `die Grüne A` */
function isMember({ tokens }: AnnotatedDocument, party: Found | undefined): boolean {
  if (party === undefined || party.expression === 'member') return party !== undefined
  const word = tokens[party.lastToken - 1]
  return (
    party.lastToken - party.firstToken === 1 && AMBIGUOUS_PARTY_NAMES.has(word?.lower ?? '') && word?.spaced === true
  )
}

/** Whether who acts for a party stands behind it: no preposition between them, no other party behind the name. */
function isSpokesman(
  { tokens }: AnnotatedDocument,
  party: Found | undefined,
  person: PersonMention | undefined,
  { terms }: Window,
  place: number,
): boolean {
  if (party === undefined || person === undefined) return false
  if (terms[place + 1]?.normal === 'open' && terms[place + 2]?.tags.includes('Party') === true) return false
  const between = tokens.slice(party.lastToken, person.firstToken)
  if (between.some(({ lower }) => PREPOSITIONS.has(lower)) || !opensClause(tokens, party.firstToken)) return false
  // `Für die CDU sprach A, für die SPD B`: the verb is said once.
  const words = between.filter(({ kind, shape }) => kind === 'word' && shape === 'lower')
  return words.length === 0 || words.some(({ lower, tags }) => (tags & Tag.Speech) !== 0 || ACTS_FOR.has(lower))
}

/** Whether the `für` before a party begins its clause: `Für die CDU sprach A`, not `Kritik für die CDU übte A`. */
function opensClause(tokens: readonly Token[], party: number): boolean {
  let at = party - 1
  while (at > party - 4 && tokens[at]?.lower !== 'für') at--
  const before = tokens[at - 1]
  return (
    before === undefined ||
    before.sentence !== tokens[party]?.sentence ||
    before.kind === 'mark' ||
    before.lower === 'und'
  )
}

/** Whether the person is the first of several who share what stands before them. */
function isShared({ terms, people }: Window, place: number): boolean {
  let at = place + 1
  if (terms[at]?.normal === 'open') while (at < terms.length && terms[at++]?.normal !== 'close') {}
  const join = terms[at]?.normal
  return (join === 'comma' || join === 'und') && people[at + 1] != null
}

function windowAround(
  { tokens }: AnnotatedDocument,
  party: Found,
  people: readonly PersonMention[],
  fromPerson: number,
): Window {
  const sentence = tokens[party.firstToken]?.sentence
  const terms: Term[] = []
  const at: (number | null)[] = []
  let person = fromPerson
  const last = Math.min(tokens.length, party.lastToken + REACH)
  for (let i = Math.max(0, party.firstToken - REACH); i < last; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) continue
    while ((people[person]?.lastToken ?? Number.POSITIVE_INFINITY) <= i) person++
    const mention = people[person]
    const isName = mention !== undefined && mention.firstToken <= i
    if (!isName && (token.tags & Tag.Honorific) !== 0) continue
    if (!isName && token.text === '.' && ((tokens[i - 1]?.tags ?? 0) & Tag.Honorific) !== 0) continue
    at.push(isName ? person : null)
    if (isName) {
      terms.push({ normal: 'name', tags: ['Person'] })
      i = mention.lastToken - 1
    } else if (i === party.firstToken) {
      terms.push({ normal: 'own', tags: ['Own'] })
      i = party.lastToken - 1
    } else terms.push(termOf(token))
  }
  return { terms, people: at }
}

function termOf(token: Token): Term {
  const mark = MARKS[token.text]
  if (mark !== undefined) return { normal: mark, tags: [] }
  if (token.lower === 'aus') return AUS
  if (token.lower === 'für') return FOR
  if (KEPT_WORDS.has(token.lower)) return { normal: token.lower, tags: [] }
  if ((token.tags & Tag.Title) !== 0 && token.shape !== 'lower') return { normal: 'title', tags: ['Title'] }
  if ((token.tags & Tag.Party) !== 0) return { normal: 'party', tags: ['Party'] }
  return { normal: 'word', tags: ['Word'] }
}
