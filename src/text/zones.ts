import words from '../lexicon/de/zones.json' with { type: 'json' }
import type { Paragraph } from '../model/document.js'

type ParagraphZone = Paragraph['zone']

const anyOf = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'u')
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
  const reachable = paragraphs.map((text) => isShort(text) && CONTACT.test(text))
  let contact = false
  return paragraphs.map((text, i) => {
    if (!isShort(text)) {
      contact = false
      if (text.length < CAPTION_LENGTH && CAPTION.test(text)) return 'caption'
      return i < body && text.length < HEADLINE ? 'headline' : 'body'
    }
    if (BOILERPLATE.test(text)) return 'boilerplate'
    if (CONTACT_HEADING.test(text)) contact = true
    if (contact || reachable[i] === true) return 'contact'
    if (CAPTION.test(text)) return 'caption'
    if (DATELINE.test(text)) return 'dateline'
    if (i < body || (body < 0 && i === 0)) return 'headline'
    const namesSender = !/[.!?“"]$/u.test(text) && reachable.slice(i + 1, i + 4).includes(true)
    return namesSender ? 'contact' : 'body'
  })
}

/** Short enough for a contact line, a dateline or a line of the website: the patterns are tried on such lines only. */
function isShort(text: string): boolean {
  return text.length < CONTACT_LENGTH
}

/** Running text: a long paragraph, or one of two sentences. */
function isRunningText(text: string): boolean {
  return text.length > HEADLINE || (text.length > 100 && /[.!?:“"]$/u.test(text))
}
