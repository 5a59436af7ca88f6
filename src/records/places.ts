import { hash } from 'node:crypto'
import type { AnnotatedDocument, Sentence, Zone } from '../model/document.js'
import type { LinkedDocument } from '../model/mentions.js'
import type { Mention } from '../model/span.js'
import { spanAt } from '../order.js'
import { lineMap } from './positions.js'

/** The fields that every extracted record has: where it stands, who says it, its id. */
export interface PlaceFields {
  readonly quote: string
  readonly sentence: string
  readonly zone: Zone
  readonly said_by: string | null
  readonly attribution: 'direct' | 'indirect' | 'release'
  readonly document: string
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly repeats: string | null
  readonly said_by_id: null
  readonly id: string
}

/** Pairs each mention of a type with its place. Mentions must be in order of place. */
export type Placer = <T extends Mention>(type: string, mentions: readonly T[]) => [T, PlaceFields][]

/** Makes the placer of one document; `codePoint` counts the code points before a UTF-16 offset of its source. */
export function placer(
  document: AnnotatedDocument,
  linked: LinkedDocument,
  codePoint: (offset: number) => number,
): Placer {
  const { source, path } = document.raw
  const position = lineMap(source, codePoint)
  const sentenceText = sentenceTexts(document)
  const printedTwice = document.paragraphs.some(({ repeats }) => repeats !== null)
  return (type, mentions) => {
    const occurrences = new Map<string, number>()
    const ids = new Map<string, string>()
    let lastStart = -1
    let lastQuote = ''
    let ordinal = 0
    return mentions.map((mention) => {
      const at = document.toSource(mention)
      const quote = source.slice(at.start, at.end)
      let occurrence = occurrences.get(quote) ?? 0
      if (at.start === lastStart && quote === lastQuote) ordinal++
      else {
        ordinal = 0
        occurrence++
        occurrences.set(quote, occurrence)
      }
      lastStart = at.start
      lastQuote = quote
      const id = recordId(type, [path, type, quote, String(occurrence), String(ordinal)])
      const sentence = sentenceAt(document, mention)
      const printing = printedTwice ? printingKey(document, sentence, mention, `${ordinal} ${quote}`) : NOT_REPEATED
      if (printedTwice) ids.set(printing.own, id)
      const speaker = spanAt(linked.attributions, mention.start)
      const { line, column } = position(at.start)
      return [
        mention,
        {
          quote,
          sentence: sentenceText(sentence, mention),
          zone: document.zoneAt(mention.start),
          said_by: speaker?.speaker == null ? null : (linked.people[speaker.speaker]?.name ?? null),
          attribution: speaker?.kind ?? 'release',
          document: path,
          line,
          column,
          start: codePoint(at.start),
          end: codePoint(at.end),
          rule: mention.rule,
          repeats: printing.first === null ? null : (ids.get(printing.first) ?? null),
          said_by_id: null,
          id,
        },
      ]
    })
  }
}

/** A record's id: the type's name and twelve hex digits of SHA-1 over its parts. */
export function recordId(type: string, parts: readonly string[]): string {
  return `${type}-${hash('sha1', parts.join('\u0000'), 'hex').slice(0, 12)}`
}

const NOT_REPEATED = { own: '', first: null }

/** Key of a mention by its place within its paragraph, and the same key in the paragraph's first printing. */
function printingKey(document: AnnotatedDocument, sentence: Sentence | null, mention: Mention, what: string) {
  const paragraph = sentence === null ? undefined : document.paragraphs[sentence.paragraph]
  if (paragraph === undefined) return NOT_REPEATED
  const within = `${mention.start - paragraph.start} ${what}`
  const first = paragraph.repeats === null ? null : `${paragraph.repeats} ${within}`
  return { own: `${paragraph.index} ${within}`, first }
}

function sentenceAt(document: AnnotatedDocument, mention: Mention): Sentence | null {
  const token = document.tokens[document.tokenAt(mention.start)]
  return (token && document.sentences[token.sentence]) ?? null
}

/** Most characters of a sentence that a record shows: a text without a full stop would stand whole in every record. */
const SHOWN = 1000

/** Texts of sentences, each made once: most have several mentions of several types. Of an endless one what is around the mention. */
function sentenceTexts({ text }: AnnotatedDocument): (sentence: Sentence | null, mention: Mention) => string {
  const texts: string[] = []
  return (sentence, mention) => {
    if (sentence === null) return ''
    const { index, start, end } = sentence
    if (end - start > SHOWN) return excerpt(text, sentence, mention)
    const made = texts[index] ?? text.slice(start, end)
    texts[index] = made
    return made
  }
}

/** Whole words around a mention, with `…` where the sentence goes on. */
function excerpt(text: string, { start, end }: Sentence, mention: Mention): string {
  const around = Math.max(0, SHOWN - (mention.end - mention.start)) / 2
  const left = Math.max(start, mention.start - around)
  const right = Math.min(end, mention.end + around)
  const from = left === start ? start : Math.min(text.indexOf(' ', left - 1) + 1 || left, mention.start)
  const to = right === end ? end : Math.max(text.lastIndexOf(' ', right), mention.end)
  return `${from > start ? '… ' : ''}${text.slice(from, to)}${to < end ? ' …' : ''}`
}
