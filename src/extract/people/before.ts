import {
  COPULAS,
  CREDITS,
  DEAR,
  HONORIFIC_LETTERS,
  isNamedThing,
  isOccupation,
  isSurnameLikeTitle,
  SIGNED,
  WRITTEN_HONORIFICS,
} from '../../lexicon/people.js'
import { PERSONAL_SPEECH } from '../../lexicon/speech.js'
import { adjectiveNeeded } from '../../lexicon/titles.js'
import { Tag, type Token } from '../../model/document.js'

/** What stands before a name and speaks for it; `against` makes the name a household, a firm or a thing. */
export type Before =
  | 'title'
  | 'occupation'
  | 'copula'
  | 'honorific'
  | 'salutation'
  | 'signed'
  | 'dear'
  | 'credit'
  | 'speech'
  | 'against'
  | null

/** Most tokens between a title and a name in apposition: `die Sprecherin der X-Fraktion im Landtag, A B`. */
const APPOSITION = 16

/** Most tokens between the word that announces a credit and the name: `(Foto: Stadt Iserlohn/Dahms)`. */
const CREDIT = 8

/** Most tokens of the academic titles before a name: `Prof. Dr. rer. nat. Dr. h. c. mult.` has sixteen. */
const TITLES = 24

/** The evidence right before token `i`. */
export function evidenceBefore(tokens: readonly Token[], i: number): Before {
  const previous = tokens[i - 1]
  if (previous === undefined || previous.sentence !== tokens[i]?.sentence) return null
  if (previous.kind === 'mark') return beforeMark(tokens, i, previous)
  if ((previous.tags & Tag.Salutation) !== 0) return 'salutation'
  if ((previous.tags & Tag.Honorific) !== 0 && previous.shape !== 'lower') return 'honorific'
  if (WRITTEN_HONORIFICS.has(previous.text)) return 'honorific'
  if ((previous.tags & Tag.Title) !== 0 && previous.shape !== 'lower') return beforeTitle(tokens, i, previous.lower)
  if (isOfParty(tokens, i)) return 'title'
  if (isNamedThing(previous.lower) && previous.shape !== 'lower') return 'against'
  if (CREDITS.has(previous.lower) && previous.shape !== 'lower') return 'credit'
  const earlier = tokens[i - 2]
  if ((earlier?.sentence !== previous.sentence || earlier.text === ',') && DEAR.has(previous.lower)) return 'dear'
  if (!PERSONAL_SPEECH.has(previous.lower)) return isOccupationAt(previous) ? 'occupation' : afterCopula(tokens, i)
  return previous.lower !== 'so' || tokens[i - 2]?.text === ',' ? 'speech' : null
}

const MEMBERS = new Set(['mann', 'frau', 'politiker', 'politikerin', 'kollege', 'kollegin'])

/** `FDP-Mann` right before token `i` */
function isOfParty(tokens: readonly Token[], i: number): boolean {
  const [party, hyphen, member] = [tokens[i - 3], tokens[i - 2], tokens[i - 1]]
  if (member?.spaced !== false || hyphen?.text !== '-' || hyphen.spaced || !MEMBERS.has(member.lower)) return false
  return party !== undefined && (party.tags & Tag.Party) !== 0
}

/** `sachkundiger Bürger` is a title, `Bürger` none, and Hoferichter a name. */
function beforeTitle(tokens: readonly Token[], i: number, title: string): Before {
  const adjective = adjectiveNeeded(title)
  if (adjective !== null && tokens[i - 2]?.lower.startsWith(adjective) !== true) return null
  return isSurnameLikeTitle(title) ? null : 'title'
}

/** `Leiterin ist`, `Vorsitzender bleibt weiterhin` right before token `i` */
function afterCopula(tokens: readonly Token[], i: number): Before {
  const at = COPULAS.has(tokens[i - 1]?.lower ?? '') ? i - 1 : i - 2
  if (!COPULAS.has(tokens[at]?.lower ?? '') || tokens[i - 1]?.shape !== 'lower') return null
  const title = tokens[at - 1]
  return title !== undefined && (isTitle(title) || isTitled(tokens, at)) ? 'copula' : null
}

const isTitle = ({ shape, tags }: Token) => shape === 'capital' && (tags & Tag.Title) !== 0

/** Most tokens of a title with what it is for: `Leiterin des Dezernats für Schule und Sport`. */
const TITLED = 9
/** Words with which what a title is for or whose it is begins. */
const OF = new Set(['der', 'des', 'für', 'im', 'in', 'am', 'an', 'beim', 'vom', 'von', 'dieser', 'dieses'])

/** Whether the sentence begins with a title and its complement, which end right before token `copula`. */
function isTitled(tokens: readonly Token[], copula: number): boolean {
  for (let at = copula - 2; at >= copula - TITLED; at--) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) return false
    if (!isTitle(token) || !OF.has(tokens[at + 1]?.lower ?? '')) continue
    const start = tokens[at - 1]?.sentence === token.sentence ? tokens[at - 2] : tokens[at - 1]
    return start?.sentence !== token.sentence
  }
  return false
}

/** Whether the token is a noun for what somebody does, and not a family name like Schneider. */
function isOccupationAt({ shape, tags, lower }: Token): boolean {
  return shape === 'capital' && (tags & (Tag.Surname | Tag.FirstName)) === 0 && isOccupation(lower)
}

function beforeMark(tokens: readonly Token[], i: number, mark: Token): Before {
  const before = tokens[i - 2]
  if (mark.text === '©' || ((mark.text === '/' || mark.text === ',') && isSharedCredit(tokens, i))) return 'credit'
  if (before === undefined) return null
  if (mark.text === ':') return CREDITS.has(before.lower) && before.shape !== 'lower' ? 'credit' : null
  if (mark.text !== '.' || mark.spaced) return null
  if ((before.tags & Tag.Honorific) !== 0) return 'honorific'
  if (SIGNED.has(before.lower)) return 'signed'
  if (isRetired(tokens, i)) return evidenceBefore(tokens, i - 4)
  if (isNamedThing(before.lower) && before.shape !== 'lower') return 'against'
  if (HONORIFIC_LETTERS.has(before.lower) && honorificStart(tokens, i) < i - 2) return 'honorific'
  return before.text === 'Fr' || before.text === 'Hr' ? 'salutation' : null
}

/** `(Foto: Stadt Iserlohn/Dahms)`, `(Foto: Stadt Herne, Anna Muster)` */
function isSharedCredit(tokens: readonly Token[], i: number): boolean {
  const comma = tokens[i - 1]?.text === ','
  if ((!comma && tokens[i]?.spaced !== tokens[i - 1]?.spaced) || tokens[i - 2]?.shape === 'lower') return false
  for (let at = i - 3; at > i - CREDIT; at--) {
    const token = tokens[at]
    if (token === undefined) return false
    // `Foto: Anna Muster, Hans Beispiel`
    if (token.kind === 'mark' && token.text !== '-' && comma && token.text !== ':' && token.text !== '(') return false
    // `Foto (Stadt Iserlohn / U. Dahms):`
    if (token.text !== '(' && token.text !== ':') continue
    // `Kontakt: Anna Muster, Hüttruper Heide`
    const body = tokens.slice(at + 1, i - 1).some(({ tags }) => (tags & (Tag.Organisation | Tag.Place)) !== 0)
    return (body || !comma) && CREDITS.has(tokens[at - 1]?.lower ?? '')
  }
  return false
}

/** `a. D.`, `i. R.` right before token `i` */
function isRetired(tokens: readonly Token[], i: number): boolean {
  const [small, point, capital] = [tokens[i - 4], tokens[i - 3], tokens[i - 2]]
  return small?.shape === 'lower' && small.text.length === 1 && point?.text === '.' && capital?.text.length === 1
}

/** First token of the academic titles that end right before token `i`; `i` where there are none. */
export function honorificStart(tokens: readonly Token[], i: number): number {
  let start = i
  for (let at = i - 1; at >= 0 && at >= i - TITLES; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[i]?.sentence) break
    if ((token.tags & Tag.Honorific) !== 0 || WRITTEN_HONORIFICS.has(token.text)) start = at
    else if (token.text !== '.' && token.text !== '-' && !HONORIFIC_LETTERS.has(token.lower)) break
  }
  return start
}

/** Whether the comma before token `i` ends a phrase that begins with a title: `der Leiter des Amtes, A B`. */
export function inApposition(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',') return false
  for (let at = i - 2; at > i - APPOSITION; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[i]?.sentence) return false
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '/' && token.text !== '.') return false
    if ((token.tags & Tag.Speech) !== 0 && token.shape === 'lower') return false
    if ((token.tags & Tag.Title) !== 0 && token.shape !== 'lower') return true
  }
  return false
}
