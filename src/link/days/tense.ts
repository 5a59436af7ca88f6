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
const ARTICLES = new Set(words.articles)
const PRETERITE = /^\p{Ll}{3,}(?:te|ten)$/u
const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss|emp)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert|worden|gewesen)$/u
const INFINITIVE = /^\p{Ll}+(?:en|ern|eln)$/u
/** Tokens on either side beyond which a verb says nothing of a date. */
const REACH = 60
/** Marks that end a clause; quotation marks do where they hold speech, not a name (`„Start Deutsch“`). */
const CLAUSE = new Set([',', ';', ':', '(', ')', '–'])
const QUOTES = new Set(['„', '“', '”', '"', '»', '«'])

/** Tense of the clause around tokens `[first, last)`, else of the one after it, else of the one before it. */
export function tenseAround(document: AnnotatedDocument, first: number, last: number): Tense {
  const { tokens } = document
  const sentence = document.sentences[tokens[first]?.sentence ?? 0]
  if (sentence === undefined) return null
  let from = first
  while (from > Math.max(sentence.firstToken, first - REACH) && !stops(tokens, from - 1)) from--
  let to = last
  while (to < Math.min(sentence.lastToken, last + REACH) && !stops(tokens, to - 1)) to++
  let start = first
  while (start > from && !ends(document, tokens[start - 1])) start--
  let end = last
  while (end < to && !ends(document, tokens[end])) end++
  const own = tenseOf(tokens, start, end)
  if (own !== null) return own
  return tenseOf(tokens, end, to) ?? tenseOf(tokens, from, start)
}

/** Whether the period of a day in figures ends a sentence too: `spätestens am 26.5. Vorgestern …`. */
function stops(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (tokens[i]?.text !== '.' || before?.kind !== 'number' || after?.kind !== 'word') return false
  return after.spaced && after.shape !== 'lower' && before.text.includes('.') && (after.tags & Tag.Month) === 0
}

function ends(document: AnnotatedDocument, token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'mark') return false
  if (CLAUSE.has(token.text)) return true
  return QUOTES.has(token.text) && document.quotationAt(token.start) !== null
}

function tenseOf(tokens: readonly Token[], from: number, to: number): Tense {
  let auxiliary = false
  let participle = false
  let having = false
  let moved = false
  let present = false
  let infinitive = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind !== 'word') continue
    const { lower } = token
    if (AHEAD.has(lower)) return 'ahead'
    if (token.shape !== 'lower') continue
    if (PAST.has(lower) || isPreterite(tokens, i, token)) return 'past'
    const form = mayBeForm(lower)
    if (form && MOVED.test(lower)) moved = true
    if (PERFECT.has(lower)) auxiliary = true
    if (HAVING.has(lower)) having = true
    if (tokens[i - 1]?.lower === 'zu' && INFINITIVE.test(lower)) infinitive = true
    else if (PRESENT.has(lower)) {
      present = true
      if (form && PARTICIPLE.test(lower) && closes(tokens, i, to)) participle = true
    } else if (form && PARTICIPLE.test(lower)) participle = true
  }
  // `versprach, bis September zu liefern`: what is still to be done lies ahead of who said so.
  if (infinitive && !having && !auxiliary) return 'ahead'
  // `ist geschlossen` is how things stand, `hat geschlossen` lies back.
  if ((participle && having) || (moved && auxiliary)) return 'past'
  return present || auxiliary ? 'present' : null
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
  if (next === undefined || next.kind !== 'word' || next.shape === 'lower') return true
  if ((token.tags & Tag.Speech) !== 0) return true
  const before = tokens[i - 1]
  return before === undefined || !(ARTICLES.has(before.lower) || (before.tags & Tag.NumberWord) !== 0)
}
