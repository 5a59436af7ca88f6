import { SINGLE_OFFICES } from '../../lexicon/single_offices.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { affiliationOf, bodyInApposition } from './affiliations.js'
import type { Tie } from './assign.js'
import { bodyChoosing } from './choosing.js'
import { bodyInFront, bodyRepresented, bodySpokenFor } from './front.js'
import { homeOf } from './home.js'
import { bodyOfKind } from './kind_of_body.js'
import { bodyJoined, bodyLed } from './led.js'
import type { TitlePhrase } from './phrase.js'
import { pressBody } from './press.js'

/** How many tokens may lie between two titles that share a body. */
const REACH = 10

/** Rules in which what follows the name says whose office it is. */
const FROM = new Set(['before', 'before-two'])
/** Rules in which the sentence may begin with the body: `Im Jugendamt ist A neue Leiterin`. */
const IN_FRONT = new Set(['is-who', 'copula', 'copula-two'])
/** Rules of who is chosen. */
const CHOSEN = new Set(['elected', 'appointed', 'before'])

/** A title tied to somebody, and the text that it stands in. */
interface Tenure {
  readonly document: AnnotatedDocument
  /** The rule that tied them. */
  readonly rule: string
  readonly phrase: TitlePhrase
  readonly holder: PersonMention
  /** Whether a token belongs to a person's name. */
  readonly isName: (token: number) => boolean
}

/** The body or place of an office that its own words do not name; null where nothing around it does. */
export const organisationOf = (tenure: Tenure): string | null =>
  around(tenure) ?? bodyOfKind(tenure.document, tenure.phrase, tenure.holder)

/** What the words around the title and its holder name. */
function around(tenure: Tenure): string | null {
  const { document, rule, phrase, holder, isName } = tenure
  if (phrase.role === 'spokesperson') {
    const press = pressBody(document, phrase, holder, isName)
    if (press !== null) return press
  }
  if (CHOSEN.has(rule) && phrase.appointed) return bodyChoosing(document, phrase, isName)
  if (FROM.has(rule)) return bodyOfHolder(tenure)
  if (IN_FRONT.has(rule)) return bodyInFront(document, phrase, holder, isName)
  if (rule === 'as') return bodyLed(document, phrase, isName) ?? bodyJoined(document, phrase, isName)
  return rule === 'after' || rule === 'bracket' ? bodyInApposition(document, phrase.last, isName) : null
}

function bodyOfHolder({ document, rule, phrase, holder, isName }: Tenure): string | null {
  if (SINGLE_OFFICES.get(phrase.role) === 'place') {
    const home = homeOf(document, holder)
    if (home !== null) return home
  }
  // `Vizepräsident Landrat A (Kreis Lippe)`: the place is that of the second title.
  if (rule === 'before-two' && homeOf(document, holder) !== null) return null
  return (
    affiliationOf(document, holder, isName) ??
    bodyInApposition(document, holder.lastToken, isName) ??
    (rule === 'before' ? (bodySpokenFor(document, phrase, isName) ?? bodyRepresented(document, phrase, isName)) : null)
  )
}

/**
 * The body named only after the next title: `Minister … und stellvertretender Ministerpräsident des Landes`,
 * `A, Sprecherin, und B, Sprecher der Fraktion`.
 */
export function besideTitle(
  title: number,
  rule: string,
  ties: ReadonlyMap<number, Tie>,
  titles: readonly TitlePhrase[],
): string | null {
  const [own, next] = [titles[title], titles[title + 1]]
  const tied = ties.get(title + 1)
  if (own === undefined || next === undefined || tied === undefined || own.kind === 'mandate') return null
  const alike = rule === 'after' && tied.rule === 'after' && own.role === next.role && own.portfolio === null
  return tied.beside === title || (alike && next.first - own.last < REACH) ? next.organisation : null
}
