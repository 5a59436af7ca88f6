import words from '../../lexicon/de/tense.json' with { type: 'json' }
import { DETERMINERS } from '../../lexicon/determiners.js'
import { remembered } from '../../lexicon/remembered.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'

const PAST = new Set(words.past)
const PERFECT = new Set(words.perfect)
const HAVING = new Set(words.having)
const MOVED = new RegExp(`(?:${words.moved.join('|')})$`, 'u')
const AHEAD = new Set(words.ahead)
const PRESENT = new Set(words.present)
const NOT_PRETERITE = new Set(words.notPreterite)
const MODALS = new Set(words.modals)
const FINITE = /^\p{Ll}{3,}t$/u
const NOT_FINITE = new Set(words.notFinite)
const SIMPLE = new RegExp(`^(?:${words.inseparable.join('|')})\\p{Ll}{2,}t$`, 'u')
const JOINS = new Set(words.joins)
const OBLIGED = new Set(words.obliged)
const ADVISED = new Set(words.advised)
const ARTICLES = new Set(words.articles)
const PREPOSITIONS = new Set(words.prepositions)
const PRETERITE = /^\p{Ll}{3,}(?:te|ten)$/u
const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss|emp)\p{Ll}{2,}(?:t|en)|(?:unter|über|wider|hinter)(?:\p{Ll}{3,}[^s]t|\p{Ll}*(?:schrieben|nommen|wiesen|geben|zogen|schritten|worfen|standen))|\p{Ll}{2,}iert|worden|gewesen)$/u
/** `ausgebildete Lehrkräfte`: a separable verb has its preterite in two words (`bildete … aus`). */
const SEPARABLE = new RegExp(`^(?:${words.separable.join('|')})ge`, 'u')
/** `aufzustocken`; not `hinzugekommen`. */
const SEPARATED = new RegExp(`^(?!hinzuge)(?:${words.separable.join('|')})zu\\p{Ll}{2,}(?:en|ern|eln)$`, 'u')
/** A preterite with its prefix: `stattfand`, `übernahm`, `antrat`. */
const PREFIXED = new RegExp(`^(?:${[...words.separable, ...words.inseparable].join('|')})(\\p{Ll}{3,})$`, 'u')
/** `entschieden`, `beschlossen`: preterite and participle are the same. */
const ALIKE = new RegExp(`^(?:${words.inseparable.join('|')})(?:${words.alike.join('|')})$`, 'u')
const INFINITIVE = /^\p{Ll}+(?:en|ern|eln)$/u
/** Marks that end a clause; quotation marks do where they hold speech, not a name (`„Start Deutsch“`). */
const CLAUSE = new Set([',', ';', ':', '(', ')', '–'])
const QUOTES = new Set(['„', '“', '”', '"', '»', '«'])

/** What a token says of the tense of its clause, as bits; reading it once spares the many clauses around many dates. */
export const Says = {
  Ahead: 1 << 0,
  Past: 1 << 1,
  /** A regular preterite, which after a modal verb is an infinitive (`können … beantworten`). */
  Preterite: 1 << 2,
  Moved: 1 << 3,
  Auxiliary: 1 << 4,
  Having: 1 << 5,
  Infinitive: 1 << 6,
  Present: 1 << 7,
  Participle: 1 << 8,
  /** A participle only where it stands last in its clause. */
  LastParticiple: 1 << 9,
  Modal: 1 << 10,
  /** A mark that ends a clause. */
  End: 1 << 11,
  /** A period that ends a sentence within one. */
  Stop: 1 << 12,
  /** An infinitive with its `zu` inside (`aufzustocken`). */
  Separated: 1 << 13,
  /** A modal verb of what is still to be done. */
  Obliged: 1 << 14,
  /** A preterite that may be a participle too (`beschlossen`). */
  Alike: 1 << 15,
  /** What by its form may be a verb of the present (`scheidet … aus`). */
  Finite: 1 << 16,
  /** A word that joins parts of a clause. */
  Joint: 1 << 17,
  /** A verb that advises or supposes as often as it tells of what was planned. */
  Advised: 1 << 18,
  Read: 1 << 19,
} as const

/** What has been read of the tokens of the document asked for last, 0 where nothing has: stages ask for one after the other. */
let last: { readonly document: AnnotatedDocument; readonly says: Uint32Array } | null = null

/** The bits of `Says` of a document's tokens, to be asked through `read`. */
export function saysOf(document: AnnotatedDocument): Uint32Array {
  if (last?.document !== document) last = { document, says: new Uint32Array(document.tokens.length) }
  return last.says
}

/** What token `i` says; `says` keeps it. */
export function read(document: AnnotatedDocument, says: Uint32Array, i: number): number {
  const known = says[i] ?? 0
  if (known !== 0) return known
  const token = document.tokens[i]
  const own = (token === undefined ? 0 : sayingOf(document, token, i)) | Says.Read
  says[i] = own
  return own
}

function sayingOf(document: AnnotatedDocument, token: Token, i: number): number {
  if (token.kind === 'word') {
    if (token.shape === 'lower') return verbOf(document.tokens, token, i)
    return AHEAD.has(token.lower) ? Says.Ahead : 0
  }
  if (token.kind === 'number') return 0
  return (ends(document, token) ? Says.End : 0) | (stops(document.tokens, i) ? Says.Stop : 0)
}

function verbOf(tokens: readonly Token[], token: Token, i: number): number {
  const own = formOf(token.lower)
  // `im Herbst schreiben wir den Plan fort`
  if (tokens[i + 1]?.lower === 'wir' && (own & ~Says.Infinitive) === 0 && INFINITIVE.test(token.lower))
    return Says.Finite
  if (own === 0) return 0
  if ((own & Says.Separated) !== 0) return Says.Infinitive
  const to = tokens[i - 1]?.lower === 'zu'
  if ((own & Says.Preterite) !== 0 && !to && isPreterite(tokens, i, token)) return Says.Preterite | (own & Says.Ahead)
  if (to && (own & Says.Infinitive) !== 0) return (own & ~PARTICIPLES) | Says.Infinitive
  return own & ~(Says.Preterite | Says.Infinitive)
}

const PARTICIPLES = Says.Participle | Says.LastParticiple | Says.Present | Says.Preterite

/** What a word in small letters may say by its form: an infinitive only after `zu`, a preterite if its neighbours agree. */
const formOf = remembered((lower: string): number => {
  if (JOINS.has(lower)) return Says.Joint
  const ahead = AHEAD.has(lower) ? Says.Ahead : 0
  if (ALIKE.test(lower)) return ahead | Says.Alike | Says.Participle
  if (PAST.has(lower) || PAST.has(PREFIXED.exec(lower)?.[1] ?? '')) return ahead | Says.Past
  if (SEPARATED.test(lower)) return Says.Separated
  let own = ahead
  if (PERFECT.has(lower)) own |= Says.Auxiliary
  if (HAVING.has(lower)) own |= Says.Having
  if (MODALS.has(lower)) own |= Says.Modal
  if (OBLIGED.has(lower)) own |= Says.Obliged
  if (ADVISED.has(lower)) return own | Says.Advised
  if (PRETERITE.test(lower) && !NOT_PRETERITE.has(lower)) own |= Says.Preterite
  if (INFINITIVE.test(lower)) own |= Says.Infinitive
  const form = lower.endsWith('n') || lower.endsWith('t')
  if (form && MOVED.test(lower)) own |= Says.Moved
  const participle = form && PARTICIPLE.test(lower)
  if (PRESENT.has(lower)) return own | Says.Present | (participle ? Says.LastParticiple : 0)
  // `begrüßt`, `verabschiedet`: a verb of the present too.
  if (participle) return own | Says.Participle | (SIMPLE.test(lower) && !NOT_FINITE.has(lower) ? Says.Finite : 0)
  return FINITE.test(lower) && !NOT_FINITE.has(lower) ? own | Says.Finite : own
})

/** Whether a form is a regular preterite, not an adjective (`die geplante Sitzung`), by what stands around it. */
function isPreterite(tokens: readonly Token[], i: number, token: Token): boolean {
  const next = tokens[i + 1]
  if (next !== undefined && next.shape === 'capital' && SEPARABLE.test(token.lower)) return false
  if (next === undefined || next.kind !== 'word' || next.shape === 'lower') return true
  if ((token.tags & Tag.Speech) !== 0) return true
  const before = tokens[i - 1]
  if (before !== undefined && (ARTICLES.has(before.lower) || (before.tags & Tag.NumberWord) !== 0)) return false
  return !isAttribute(tokens, i)
}

/** Most words of an attribute before its participle. */
const ATTRIBUTE = 6

/** `den mit 5.000 Euro dotierten Preis`: a determiner right before a preposition waits for its noun. */
function isAttribute(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 2; at > i - 2 - ATTRIBUTE; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') return false
    if (DETERMINERS.has(token.lower)) return PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')
  }
  return false
}

/** Whether the period of a day in figures ends a sentence too: `spätestens am 26.5. Vorgestern …`. */
function stops(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (tokens[i]?.text !== '.' || before?.kind !== 'number' || after?.kind !== 'word') return false
  return after.spaced && after.shape !== 'lower' && before.text.includes('.') && (after.tags & Tag.Month) === 0
}

function ends(document: AnnotatedDocument, token: Token): boolean {
  if (CLAUSE.has(token.text)) return true
  return QUOTES.has(token.text) && document.quotationAt(token.start) !== null
}
