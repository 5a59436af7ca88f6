import { COMMON_STEMS } from '../lexicon/purposes.js'
import { slug } from '../records/slug.js'
import { contentOf } from './purpose.js'

/** A noun or a name: a capital and at least three letters more. */
const NOUN = /\p{Lu}[\p{L}-]{3,}/gu

/** The stems of the nouns and names in a text, each once, without those that any sentence about money has. */
export function stemsIn(text: string): string[] {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(NOUN)) {
    for (const part of slug(word).split('-')) {
      const stem = part.length < 3 ? '' : contentOf(part)
      if (stem !== '' && !COMMON_STEMS.has(stem)) stems.add(stem)
    }
  }
  return [...stems]
}

/** A short name in quotation marks. */
const NAME = /[„»]([^“”«]{3,40})[“”«]/gu

/** Keys of the names in quotation marks in a text. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].map(([, name = '']) => slug(name))
}
