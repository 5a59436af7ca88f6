import { genderOf } from '../../lexicon/names.js'
import type { AnnotatedDocument, Sentence, Token } from '../../model/document.js'
import type { PersonMention } from '../../model/mentions.js'
import { agedPronoun, PRONOUNS } from './pieces.js'

/** How many mentions back are compared. */
const MOST_MENTIONS = 30

/**
 * Index of the person whom `er` or `sie` in a sentence means: the one person that the paragraph has named so far, or that
 * the sentence before names. Null where the sentence has no such word, is inside a quotation, or several may be meant.
 * `next` is the first mention at or after the sentence.
 */
export function antecedentOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  people: readonly PersonMention[],
  next: number,
): number | null {
  const { tokens, sentences, paragraphs } = document
  if (next === 0 || document.quotationAt(sentence.start) !== null) return null
  const paragraph = paragraphs[sentence.paragraph]
  if ((people[next - 1]?.start ?? 0) < (paragraph?.start ?? 0)) return null
  const pronoun = pronounIn(tokens, sentence)
  if (pronoun === null) return null
  const earlier = sentences[sentence.index - 1]
  return (
    only(people, next, paragraph?.start ?? 0) ??
    only(people, next, earlier?.start ?? sentence.start) ??
    onlyOfGender(people, next, paragraph?.start ?? 0, pronoun === 'er' ? 'male' : 'female')
  )
}

/** The last mention before `next` of the only person since `start` who may have a gender; null where several may. */
function onlyOfGender(people: readonly PersonMention[], next: number, start: number, gender: 'male' | 'female') {
  let found: number | null = null
  for (let i = next - 1; i >= Math.max(0, next - MOST_MENTIONS); i--) {
    const person = people[i]
    if (person === undefined || person.start < start) break
    const known = person.given[0] === undefined ? null : genderOf(person.given[0])
    if (known !== null && known !== gender) continue
    if (found !== null && people[found]?.family !== person.family) return null
    found ??= i
  }
  return found
}

/** The last mention before `next` where all since `start` have one family name, else null. */
function only(people: readonly PersonMention[], next: number, start: number): number | null {
  const last = people[next - 1]
  if (last === undefined || last.start < start) return null
  for (let i = next - 2; i >= Math.max(0, next - MOST_MENTIONS); i--) {
    const other = people[i]
    if (other === undefined || other.start < start) break
    if (other.family !== last.family) return null
  }
  return next - 1
}

function pronounIn(tokens: readonly Token[], { firstToken, lastToken }: Sentence): string | null {
  for (let i = firstToken; i < lastToken; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (PRONOUNS.has(lower)) return lower
    const aged = lower === 'jährige' ? agedPronoun(tokens, i - 2) : null
    if (aged !== null) return aged
  }
  return null
}
