import { FUNCTION_WORDS } from '../../lexicon/names.js'
import { PLACE_WORDS } from '../../lexicon/places.js'
import {
  APPOINTED,
  BODY_STARTS,
  DEFINITE,
  endsLikePlace,
  isBody,
  PLACE_PARTS,
  STATUS_BEFORE,
} from '../../lexicon/title_context.js'
import { COPULAS, POSTS } from '../../lexicon/title_verbs.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { OfficeRecord } from '../../model/records.js'
import { type Adjective, adjectivesBefore, DETERMINERS } from './adjectives.js'
import { ellipsisBefore, hyphenedStart } from './joined.js'
import { hyphenedPrefix } from './parts.js'

/** What stands before a head. */
export interface Before {
  readonly first: number
  readonly quoteFirst: number
  /** What is joined to the head by a hyphen and stays in the title (`Ex-`). */
  readonly joined: string
  /** What of that changes any title (`Ex-`), empty where there is none. */
  readonly prefix: string
  readonly adjectives: readonly Adjective[]
  /** First part that shares the head: `Arbeits- und`. */
  readonly ellipsis: string | null
  readonly determiner: string | null
  /** Whether `zu` makes somebody it: `zum Sprecher`, `zu seinen Stellvertretern`. */
  readonly appointed: boolean
  /** Whether a noun for the office stands before it: `das Amt des Vorsitzenden`. */
  readonly post: boolean
  readonly organisation: string | null
  /** Land or place whose office it is: `Hessens Kultusminister`, `der bayerische Innenminister`. */
  readonly land: string | null
  /** Token of a place in -er: `Hammer Oberbürgermeister`. */
  readonly place: number | null
  readonly status: OfficeRecord['status'] | null
  readonly deputy: boolean
}

/** Reads what stands before the head of a title. */
export function wordsBefore(document: AnnotatedDocument, head: number, isName: (token: number) => boolean): Before {
  const { tokens, text } = document
  const sentence = tokens[head]?.sentence
  const word = (i: number): Token | undefined => {
    const token = tokens[i]
    return token !== undefined && token.sentence === sentence && !isName(i) ? token : undefined
  }
  const chain = hyphenedStart(tokens, head)
  // `IG Metall-Sekretärin`
  const hyphened = chain < head && BODY_STARTS.has(word(chain - 1)?.text ?? '') ? chain - 1 : chain
  const slice = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to]?.start)
  // `Ex-SPD-Chef`, `Ex-OB`
  const prefix = hyphened < head ? hyphenedPrefix(tokens[hyphened]?.lower) : undefined
  const bodyFirst = prefix === undefined ? hyphened : hyphened + 2
  const isBody = bodyFirst < head && (hyphened < chain || isOrganisation(tokens, bodyFirst, head))
  const joined = slice(hyphened, isBody ? bodyFirst : head)
  const ellipsis = ellipsisBefore(tokens, hyphened)
  const start = ellipsis === null ? hyphened : hyphened - 3
  const {
    first: described,
    quoteFirst,
    adjectives,
    status,
    deputy,
    place,
    land,
  } = adjectivesBefore(tokens, head, start, word)
  const article = word(described - 1)
  const determiner = article !== undefined && DETERMINERS.has(article.lower) ? article.lower : null
  const owner = determiner === null ? placeOwner(document, described - 1, word) : null
  const first = owner?.first ?? (determiner === null ? described : described - 1)
  const appointed =
    determiner !== null &&
    (APPOINTED.has(determiner) ||
      // `zu ihrem Sprecher`; who is made something is made it `zum` and `zur`, who says something says it `zu der Leiterin`.
      (word(first - 1)?.lower === 'zu' && DEFINITE.has(determiner) && determiner !== 'der' && determiner !== 'dem'))
  const saidBefore = (i: number) =>
    STATUS_BEFORE.get(word(i - 1)?.lower ?? '')?.find(({ tokens: words }) =>
      words.every((own, at) => word(i - words.length + at)?.lower === own),
    )
  const post = (determiner === 'des' || determiner === 'der') && isPost(word(first - 1))
  const found = post ? undefined : saidBefore(first)
  const said = found?.status != null && isOfVerb(document, first, head, isName) ? undefined : found
  // `der zuvor als Dezernent gewirkt hat`
  const saidOfRole = said === undefined && word(first - 1)?.lower === 'als' ? saidBefore(first - 1) : undefined
  const statusFirst = first - (said?.tokens.length ?? 0)
  // `bisher selbst Stellvertreter`: the first of two words may say more than the second.
  const further = said === undefined ? undefined : saidBefore(statusFirst)
  return {
    first: post ? first - 1 : statusFirst - (further?.tokens.length ?? 0),
    quoteFirst,
    joined,
    prefix: prefix === undefined ? '' : slice(hyphened, bodyFirst),
    adjectives,
    ellipsis,
    determiner,
    appointed,
    post,
    organisation: isBody ? slice(bodyFirst, head).slice(0, -1) : null,
    land: owner?.name ?? land,
    place,
    // `der damals amtierende Landrat`
    status:
      (status === 'acting' && said?.status === 'former' ? said.status : status) ??
      said?.status ??
      further?.status ??
      saidOfRole?.status ??
      prefix?.status ??
      null,
    deputy: deputy || prefix?.deputy === true,
  }
}

/** `Die Fraktion führt künftig Stadtrat A`: whether the word for the time before a title with its name belongs to the verb before it. */
function isOfVerb(
  { tokens }: AnnotatedDocument,
  first: number,
  head: number,
  isName: (token: number) => boolean,
): boolean {
  const verb = tokens[first - 2]
  if (!isName(head + 1) || verb === undefined || verb.sentence !== tokens[head]?.sentence) return false
  if (verb.shape !== 'lower') return false
  return COPULAS.has(verb.lower) || (!FUNCTION_WORDS.has(verb.lower) && VERB.test(verb.lower))
}

/** Ends of a verb in the third person: `führt`, `leitete`, `führen`. */
const VERB = /.{2}(?:t|te|en|ten)$/u

const isPost = (token: Token | undefined) => token !== undefined && token.shape !== 'lower' && POSTS.has(token.lower)

/** The place in the genitive that ends at token `i`: `Hessens Kultusminister`, `Nordrhein-Westfalens Ministerin`. */
function placeOwner({ tokens, text }: AnnotatedDocument, i: number, word: (i: number) => Token | undefined) {
  const place = word(i)
  if (place === undefined || place.shape === 'lower' || !place.lower.endsWith('s')) return null
  const first = hyphenedStart(tokens, i)
  const name = text.slice(tokens[first]?.start, place.end - 1)
  const known = PLACE_WORDS.has(place.lower.slice(0, -1)) || PLACE_WORDS.has(name.toLowerCase())
  const alone = !DETERMINERS.has(tokens[first - 1]?.lower ?? '')
  return known || (alone && isUnknownPlace(place)) ? { first, name } : null
}

/** `Sulingens Bürgermeister`: a word that nothing is known of but that it ends like a town's name. */
const isUnknownPlace = ({ tags, lower }: Token) => tags === 0 && endsLikePlace(lower.slice(0, -1))

/** Whether the part joined to a head is a place, a party or a body: `NRW-`, `SPD-`, `Flughafen-`, not `Ex-`, `Personalrats-`. */
function isOrganisation(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first; i < head; i += 2) {
    const part = tokens[i]
    if (part === undefined) return false
    if (part.shape === 'upper' && part.text.length > 1) return true
    if ((part.tags & (Tag.Party | Tag.Place)) !== 0 || part.shape === 'mixed' || PLACE_PARTS.has(part.lower))
      return true
    // `ver.di-Chefin`
    if (part.shape === 'lower' && tokens[i + 1]?.text === '.') return true
    // With an -s between it is one word with its head: `Vereins-Vorsitzender`.
    if (part.shape === 'capital' && isBody(part.lower) && !part.lower.endsWith('s')) return true
  }
  return false
}
