import type { AnnotatedDocument, Paragraph, Quotation, Sentence, TextDocument, Token, Zone } from '../model/document.js'
import type { Lexicon } from '../model/lexicon.js'
import { firstNotBefore, spanAt } from '../order.js'
import { findQuotations } from './quotations.js'
import { splitSentences } from './sentences.js'
import { type Draft, tokenize } from './tokens.js'
import { zonesOf } from './zones.js'

/** Shortest paragraph whose second printing counts as a repetition: shorter ones are headings and names. */
const REPEATED_LENGTH = 60

/** Annotates a document once: tokens with their tags, sentences, paragraphs with their zones, quotations. */
export function annotate(document: TextDocument, lexicon: Lexicon): AnnotatedDocument {
  const { text } = document
  const tokens = tokenize(text, lexicon)
  const { paragraphs, sentences } = structure(text, tokens, lexicon)
  const quotations = findQuotations(tokens, (token) => sentences[token.sentence]?.paragraph ?? 0)
  return {
    ...document,
    tokens,
    sentences,
    paragraphs,
    quotations,
    tagged: tagIndex(tokens),
    quotationAt: (offset) => spanAt(quotations, offset),
    zoneAt: (offset) => zoneAt(paragraphs, quotations, offset),
    tokenAt: (offset) => firstNotBefore(tokens, ({ end }) => end <= offset),
  }
}

function structure(
  text: string,
  tokens: Draft[],
  lexicon: Lexicon,
): { paragraphs: Paragraph[]; sentences: Sentence[] } {
  const lines = text.split('\n')
  const zones = zonesOf(lines)
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const seen = new Map<string, number>()
  let start = 0
  let token = 0
  for (const [index, line] of lines.entries()) {
    const end = start + line.length
    const firstToken = token
    while (token < tokens.length && (tokens[token]?.start ?? 0) < end) token++
    const firstSentence = sentences.length
    splitSentences(tokens, firstToken, token, index, sentences, lexicon)
    const repeats = line.length < REPEATED_LENGTH ? null : (seen.get(line) ?? null)
    if (repeats === null) seen.set(line, index)
    const zone = zones[index] ?? 'body'
    paragraphs.push({ index, start, end, zone, firstSentence, lastSentence: sentences.length, repeats })
    start = end + 1
  }
  return { paragraphs, sentences }
}

/** The tokens of a tag are listed when somebody first asks for them: most tags are only ever tested on a token. */
function tagIndex(tokens: readonly Token[]): (tag: number) => readonly number[] {
  const lists = new Map<number, readonly number[]>()
  return (tag) => {
    const known = lists.get(tag)
    if (known !== undefined) return known
    const own: number[] = []
    for (const token of tokens) if ((token.tags & tag) !== 0) own.push(token.index)
    lists.set(tag, own)
    return own
  }
}

function zoneAt(paragraphs: readonly Paragraph[], quotations: readonly Quotation[], offset: number): Zone {
  const paragraph = spanAt(paragraphs, offset)
  const zone = paragraph?.zone ?? 'body'
  return (zone === 'body' || zone === 'headline') && spanAt(quotations, offset) !== null ? 'quotation' : zone
}
