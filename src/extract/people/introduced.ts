import { foldLower } from '../../lexicon/fold.js'
import {
  DATE_PREPOSITIONS,
  DETERMINERS,
  isNamedThing,
  isOccupation,
  NO_NAMES,
  PLACE_PREPOSITIONS,
  SEPARATORS,
} from '../../lexicon/people.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import { evidenceAfter } from './after.js'
import { asFamily, familiesOf, type Heads, withoutNouns } from './families.js'
import type { Name } from './name.js'
import { asParticle } from './particles.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

const ADDRESS = Tag.Title | Tag.Salutation | Tag.Honorific | Tag.FirstName | Tag.AmbiguousName
const DATE = Tag.Month | Tag.Weekday | Tag.DateWord

/** Adds the mentions of a family name alone where the document introduces it, before or after; all in order of place. */
export function introduced(document: AnnotatedDocument, runs: readonly Run[], listed: readonly Name[]): Name[] {
  if (listed.length === 0) return []
  const names = withoutNouns(listed)
  const families = familiesOf(names)
  const found = names.map((name) => asFamily(name, families))
  let next = 0
  for (const { words, last } of runs) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (word === undefined || word.kind === 'particle' || word.kind === 'initial') continue
      const heads = families.get(foldLower(word.lower))
      if (heads === undefined) continue
      while ((names[next]?.last ?? Number.POSITIVE_INFINITY) <= word.first) next++
      if ((names[next]?.first ?? Number.POSITIVE_INFINITY) < word.last) continue
      // `Muster Lackfabrik GmbH`
      if (evidenceAfter(document.tokens, last) === 'against' && !isOwner(document.tokens, word)) break
      const name = mentioned(document.tokens, words, at, heads)
      // `Herr Graf`, and `Graf von Stein` where the document introduces him
      if (name !== null && name.first >= (names[next - 1]?.last ?? 0)) found.push(name)
    }
  }
  return found.length === names.length ? found : found.sort((a, b) => a.first - b.first)
}

function mentioned(tokens: readonly Token[], words: readonly Word[], at: number, heads: readonly Heads[]): Name | null {
  const word = words[at]
  if (word === undefined) return null
  // The longest way in which the words before it fit: `von der Heide` before `Heide`.
  let fitting: Heads | undefined
  for (const head of heads) {
    if (fitting !== undefined && fitting.length >= head.length) continue
    if (head.every((part, i) => foldLower(tokens[word.first - head.length + i]?.lower ?? '') === part)) fitting = head
  }
  if (fitting === undefined) return null
  const first = word.first - fitting.length
  if (isThing(tokens, first) || isPlaced(tokens, word)) return null
  if (isWeekday(tokens, word)) return null
  const given = fitting.length === 0 ? givenBefore(tokens, words, at) : []
  const proven = fitting.length > 0 || given.some(({ kind }) => kind === 'given' || kind === 'initial')
  if (!proven && isOrdinary(word) && !standsAlone(tokens, words, at)) return null
  return {
    given,
    family: fitting.length === 0 ? [word] : [...tokens.slice(first, word.first).map(asParticle), word],
    first: given[0]?.first ?? first,
    last: word.last,
    rule: given.length > 0 ? 'people/full-name' : 'people/introduced',
  }
}

/** `Talviks Verband`: a genitive before a body that is no firm. */
function isOwner(tokens: readonly Token[], { lower, last }: Word): boolean {
  return lower.endsWith('s') && tokens[last]?.shape === 'capital'
}

/** Whether a name of two letters is a weekday before its date: `Do, 5.7.` */
function isWeekday(tokens: readonly Token[], { lower, last }: Word): boolean {
  if (lower.length > 2) return false
  const next = tokens[last]
  return next?.kind === 'number' || (next?.kind === 'mark' && tokens[last + 1]?.kind === 'number')
}

/** `Familie Muster`, `Autohaus Muster` */
function isThing(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return before !== undefined && before.shape !== 'lower' && isNamedThing(before.lower)
}

/** `Stadthalle Soest`, `Kreis Borken`: a place right after a noun that is no address. */
function isPlaced(tokens: readonly Token[], { first }: Word): boolean {
  const before = tokens[first - 1]
  if (before === undefined || before.shape !== 'capital' || before.sentence !== tokens[first]?.sentence) return false
  return ((tokens[first]?.tags ?? 0) & Tag.Place) !== 0 && (before.tags & ADDRESS) === 0
}

function isOrdinary({ kind }: Word): boolean {
  return kind === 'noun' || kind === 'doubtful' || kind === 'given'
}

/** Whether a family name that is also an ordinary word stands as a name: no article, number or noun beside it. */
function standsAlone(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || words[at + 1] !== undefined) return false
  // `Er`, `Wir`
  if (word.lower.length < 4 && NO_NAMES.has(word.lower)) return false
  const previous = tokens[word.first - 1]
  const next = tokens[word.last]
  const dated = ((tokens[word.first]?.tags ?? 0) & DATE) !== 0
  if (next?.kind === 'number' || next?.text === '-') return false
  if (previous === undefined || previous.sentence !== tokens[word.first]?.sentence) return true
  if (previous.kind === 'number' || (previous.text === '.' && tokens[word.first - 2]?.kind === 'number')) return false
  if (previous.shape !== 'lower' && words[at - 1] !== undefined && !NO_NAMES.has(previous.lower)) return false
  if (isAdjective(previous)) return false
  const placed = ((tokens[word.first]?.tags ?? 0) & Tag.Place) !== 0
  if (placed && PLACE_PREPOSITIONS.has(previous.lower)) return false
  return !DETERMINERS.has(previous.lower) && !(dated && DATE_PREPOSITIONS.has(previous.lower))
}

/** Whether a lower-case word is rather an adjective (`ehrenamtlicher`) than a verb or a function word. */
function isAdjective({ shape, lower, tags }: Token): boolean {
  if (shape !== 'lower' || (tags & Tag.Speech) !== 0 || NO_NAMES.has(lower)) return false
  return /(?:e|er|es|em|[^t]en)$/u.test(lower) && !/te$/u.test(lower)
}

/** Initials and one unknown given name right before an introduced family name. */
function givenBefore(tokens: readonly Token[], words: readonly Word[], at: number): readonly Word[] {
  let from = at
  while (words[from - 1]?.kind === 'initial') from--
  const before = words[from - 1]
  if (before !== undefined && (before.kind === 'given' || before.kind === 'doubtful')) from--
  else if (before?.kind === 'open' && words[from - 2] === undefined && isListed(tokens, before)) {
    // `…, Studienbetreuer Muster`
    if (!isOccupation(before.lower)) from--
  }
  return words.slice(from, at)
}

/** Whether the word stands after a mark or an `und`, where a name in a list begins. */
function isListed(tokens: readonly Token[], { first }: Word): boolean {
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return false
  return before.kind === 'mark' ? before.text !== '.' : SEPARATORS.has(before.lower)
}
