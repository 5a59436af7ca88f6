import words from '../../lexicon/de/tense.json' with { type: 'json' }
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'

/** Whether a clause looks back, ahead (or at the present), or says nothing of it. */
export type Tense = 'past' | 'ahead' | 'present' | null

const PAST = new Set(words.past)
const PERFECT = new Set(words.perfect)
const HAVING = new Set(words.having)
const MOVED = new RegExp(`(?:${words.moved.join('|')})$`, 'u')
const AHEAD = new Set(words.ahead)
const PRESENT = new Set(words.present)
const NOT_PRETERITE = new Set(words.notPreterite)
const MODALS = new Set(words.modals)
const ARTICLES = new Set(words.articles)
const PRETERITE = /^\p{Ll}{3,}(?:te|ten)$/u
const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss|emp)\p{Ll}{2,}(?:t|en)|(?:unter|über|wider|hinter)\p{Ll}{3,}(?:[^s]t|schrieben|nommen|wiesen|geben|zogen|schritten|worfen|standen)|\p{Ll}{2,}iert|worden|gewesen)$/u
/** `ausgebildete Lehrkräfte`: a separable verb has its preterite in two words (`bildete … aus`). */
const SEPARABLE = new RegExp(`^(?:${words.separable.join('|')})ge`, 'u')
const INFINITIVE = /^\p{Ll}+(?:en|ern|eln)$/u
/** Tokens on either side beyond which a verb says nothing of a date. */
const REACH = 60
/** Marks that end a clause; quotation marks do where they hold speech, not a name (`„Start Deutsch“`). */
const CLAUSE = new Set([',', ';', ':', '(', ')', '–'])
const QUOTES = new Set(['„', '“', '”', '"', '»', '«'])

/** What a token says of the tense of its clause, as bits; reading it once spares the many clauses around many dates. */
const Says = {
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
  Read: 1 << 15,
} as const

/** What has been read of a document's tokens so far; 0 where nothing has. */
const READ = new WeakMap<AnnotatedDocument, Uint16Array>()

function saysOf(document: AnnotatedDocument): Uint16Array {
  const known = READ.get(document)
  if (known !== undefined) return known
  const own = new Uint16Array(document.tokens.length)
  READ.set(document, own)
  return own
}

function read(document: AnnotatedDocument, says: Uint16Array, i: number): number {
  const known = says[i] ?? 0
  if (known !== 0) return known
  const token = document.tokens[i]
  const own = (token === undefined ? 0 : sayingOf(document, token, i)) | Says.Read
  says[i] = own
  return own
}

function sayingOf(document: AnnotatedDocument, token: Token, i: number): number {
  if (token.kind === 'mark') {
    return (ends(document, token) ? Says.End : 0) | (stops(document.tokens, i) ? Says.Stop : 0)
  }
  if (token.kind !== 'word') return 0
  const { lower } = token
  const ahead = AHEAD.has(lower) ? Says.Ahead : 0
  return token.shape === 'lower' ? ahead | verbOf(document.tokens, token, i) : ahead
}

function verbOf(tokens: readonly Token[], token: Token, i: number): number {
  const { lower } = token
  if (PAST.has(lower)) return Says.Past
  const to = tokens[i - 1]?.lower === 'zu'
  if (!to && isPreterite(tokens, i, token)) return Says.Preterite
  let own = 0
  const form = mayBeForm(lower)
  if (form && MOVED.test(lower)) own |= Says.Moved
  if (PERFECT.has(lower)) own |= Says.Auxiliary
  if (HAVING.has(lower)) own |= Says.Having
  if (MODALS.has(lower)) own |= Says.Modal
  const participle = form && PARTICIPLE.test(lower)
  if (to && INFINITIVE.test(lower)) return own | Says.Infinitive
  if (PRESENT.has(lower)) return own | Says.Present | (participle ? Says.LastParticiple : 0)
  return participle ? own | Says.Participle : own
}

/** Tense of the clause around tokens `[first, last)`, else of the one after it, else of the one before it. */
export function tenseAround(document: AnnotatedDocument, first: number, last: number): Tense {
  return around(document, first, last, true)
}

/** Tense of the clause around tokens `[first, last)` alone. */
export function tenseOfClause(document: AnnotatedDocument, first: number, last: number): Tense {
  return around(document, first, last, false)
}

function around(document: AnnotatedDocument, first: number, last: number, beyond: boolean): Tense {
  const sentence = document.sentences[document.tokens[first]?.sentence ?? 0]
  if (sentence === undefined) return null
  const says = saysOf(document)
  const lowest = Math.max(sentence.firstToken, first - REACH)
  const highest = Math.min(sentence.lastToken, last + REACH)
  let start = first
  while (start > lowest && (read(document, says, start - 1) & (Says.End | Says.Stop)) === 0) start--
  let end = last
  while (end < highest && (read(document, says, end) & Says.End) === 0 && !isStop(document, says, end - 1)) end++
  const own = tenseOf(document, says, start, end)
  if (own === 'past' || own === 'ahead') return own
  const frame =
    own === 'present' && end < highest && isInsert(document.tokens[end]) ? frameEnd(document, says, end, highest) : end
  if (frame > end && tenseOf(document, says, start, frame) === 'past') return 'past'
  if (own !== null || !beyond) return own
  let to = end
  while (to < highest && !isStop(document, says, to - 1)) to++
  let from = start
  while (from > lowest && !isStop(document, says, from - 1)) from--
  return tenseOf(document, says, end, to) ?? tenseOf(document, says, from, start)
}

const isStop = (document: AnnotatedDocument, says: Uint16Array, i: number) =>
  (read(document, says, i) & Says.Stop) !== 0

/** A bracket or dash may stand within the frame of a verb: `hat das Programm „Viele – eine“ beschlossen`. */
const isInsert = (token: Token | undefined) => token?.text === '(' || token?.text === '–'

/** Where the clause goes on to behind a bracket or dash. */
function frameEnd(document: AnnotatedDocument, says: Uint16Array, end: number, highest: number): number {
  let to = end
  while (to < highest && !isStop(document, says, to - 1) && !BREAKS.has(document.tokens[to]?.text ?? '')) to++
  return to
}

const BREAKS = new Set([',', ';', ':'])

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

function tenseOf(document: AnnotatedDocument, says: Uint16Array, from: number, to: number): Tense {
  let all = 0
  for (let i = from; i < to; i++) {
    const own = read(document, says, i)
    if ((own & Says.Ahead) !== 0) return 'ahead'
    if ((own & Says.Past) !== 0) return 'past'
    if ((own & Says.Preterite) !== 0) {
      if ((all & Says.Modal) === 0 || !closes(document.tokens, i, to)) return 'past'
    } else if ((own & Says.LastParticiple) !== 0 && closes(document.tokens, i, to)) all |= own | Says.Participle
    else all |= own
  }
  // `versprach, bis September zu liefern`: what is still to be done lies ahead of who said so.
  if ((all & Says.Infinitive) !== 0 && (all & (Says.Having | Says.Auxiliary)) === 0) return 'ahead'
  // `ist geschlossen` is how things stand, `hat geschlossen` lies back.
  if ((all & Says.Participle) !== 0 && (all & Says.Having) !== 0) return 'past'
  if ((all & Says.Moved) !== 0 && (all & Says.Auxiliary) !== 0) return 'past'
  return (all & (Says.Present | Says.Auxiliary)) === 0 ? null : 'present'
}

/** Participles and infinitives end so: a look at the last letter spares most words the patterns. */
const mayBeForm = (lower: string) => lower.endsWith('n') || lower.endsWith('t')

/** Whether a form that may be an infinitive too stands last in its clause (`hat … beraten`). */
const closes = (tokens: readonly Token[], i: number, to: number) => i + 1 === to || tokens[i + 1]?.kind === 'mark'

/** A regular preterite, told from an adjective (`die geplante Sitzung`) by what stands around it. */
function isPreterite(tokens: readonly Token[], i: number, token: Token): boolean {
  const { lower } = token
  if (!(lower.endsWith('te') || lower.endsWith('ten')) || !PRETERITE.test(lower) || NOT_PRETERITE.has(lower))
    return false
  const next = tokens[i + 1]
  if (next !== undefined && next.shape === 'capital' && SEPARABLE.test(lower)) return false
  if (next === undefined || next.kind !== 'word' || next.shape === 'lower') return true
  if ((token.tags & Tag.Speech) !== 0) return true
  const before = tokens[i - 1]
  return before === undefined || !(ARTICLES.has(before.lower) || (before.tags & Tag.NumberWord) !== 0)
}
