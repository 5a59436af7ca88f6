import words from '../lexicon/de/zones.json' with { type: 'json' }
import type { Paragraph } from '../model/document.js'

type ParagraphZone = Paragraph['zone']

const anyOf = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu')
const CAPTION = anyOf(words.caption)
const CONTACT = anyOf(words.contact)
const CONTACT_HEADING = anyOf(words.contactHeading)
const BOILERPLATE = anyOf(words.boilerplate)
const DATELINE = anyOf(words.dateline)
/** Longest headline, caption and contact line, in UTF-16 units. */
const HEADLINE = 220
const CAPTION_LENGTH = 420
const CONTACT_LENGTH = 160

/** Gives each paragraph (its text, in order) its zone: what stands before the first running text is headline or dateline. */
export function zonesOf(paragraphs: readonly string[]): ParagraphZone[] {
  const body = paragraphs.findIndex((text) => isRunningText(text))
  let contact = false
  return paragraphs.map((text, i) => {
    if (BOILERPLATE.test(text) && text.length < CONTACT_LENGTH) return 'boilerplate'
    if (CONTACT_HEADING.test(text) && text.length < CONTACT_LENGTH) contact = true
    else if (contact && text.length > CONTACT_LENGTH) contact = false
    if (contact || (CONTACT.test(text) && text.length < CONTACT_LENGTH)) return 'contact'
    if (CAPTION.test(text) && text.length < CAPTION_LENGTH) return 'caption'
    if (DATELINE.test(text)) return 'dateline'
    if (i < body || (body < 0 && i === 0)) return text.length < HEADLINE ? 'headline' : 'body'
    return followedByContact(paragraphs, i) ? 'contact' : 'body'
  })
}

/** Running text: a long paragraph, or one of two sentences. */
function isRunningText(text: string): boolean {
  return text.length > HEADLINE || (text.length > 100 && /[.!?:“"]$/u.test(text))
}

/** A short line without a full stop right above a contact line is its first line: the sender's name. */
function followedByContact(paragraphs: readonly string[], i: number): boolean {
  const text = paragraphs[i] ?? ''
  const below = paragraphs.slice(i + 1, i + 4).filter((line) => line.length < CONTACT_LENGTH)
  return text.length < CONTACT_LENGTH && !/[.!?“"]$/u.test(text) && below.some((line) => CONTACT.test(line))
}
