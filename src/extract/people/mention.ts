import type { AnnotatedDocument, Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { honorificStart } from './before.js'
import type { Name } from './name.js'
import type { Word } from './words.js'

/** Makes the mention of a name: its span, its parts in the nominative, and the academic titles before it. */
export function toMention({ tokens, text }: AnnotatedDocument, name: Name): PersonMention {
  const slice = (first: number, last: number) => text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
  const wordText = ({ first, last }: Word) => slice(first, last)
  const titles = honorificStart(tokens, name.first)
  return {
    start: tokens[name.first]?.start ?? 0,
    end: tokens[name.last - 1]?.end ?? 0,
    rule: name.rule,
    given: name.given.map(wordText),
    family: familyText(tokens, name.family, wordText),
    honorific: titles < name.first ? slice(titles, name.first) : null,
    firstToken: name.first,
    lastToken: name.last,
  }
}

/** The words of a family name as written: `van der Meer`, `al-Khalil`. */
function familyText(tokens: readonly Token[], family: readonly Word[], wordText: (word: Word) => string): string {
  const [only] = family
  if (only !== undefined && family.length === 1) return wordText(only)
  return family
    .map(
      (word, i) =>
        (i > 0 && tokens[word.first]?.spaced === true ? ' ' : '') + (isShortened(word) ? word.lower : wordText(word)),
    )
    .join('')
}

/** Whether a particle is written short: `v. Stein` is `von Stein`. */
const isShortened = ({ kind, first, last, lower }: Word) => kind === 'particle' && last - first === 2 && lower === 'von'
