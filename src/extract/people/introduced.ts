import { foldLower } from '../../lexicon/fold.js'
import { DATE_PREPOSITIONS, DETERMINERS, NAMED_THINGS, NO_NAMES, SEPARATORS } from '../../lexicon/people.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'
import type { Name } from './judge.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

const DATE = Tag.Month | Tag.Weekday | Tag.DateWord

/** The folded words of a family name before its last: `von der` of `von der Heide`. */
type Heads = readonly string[]

/** Family names that the document introduces, by the folded last word of each, also in the genitive. */
type Families = ReadonlyMap<string, readonly Heads[]>

/** Adds the mentions of a family name alone where the document introduces it, before or after; all in order of place. */
export function introduced(document: AnnotatedDocument, runs: readonly Run[], names: readonly Name[]): Name[] {
  const families = familiesOf(names)
  if (families.size === 0) return [...names]
  const found = [...names]
  let next = 0
  for (const { words } of runs) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (word === undefined || word.kind === 'particle' || word.kind === 'initial') continue
      const heads = families.get(foldLower(word.lower))
      if (heads === undefined) continue
      while ((names[next]?.last ?? Number.POSITIVE_INFINITY) <= word.first) next++
      if ((names[next]?.first ?? Number.POSITIVE_INFINITY) < word.last) continue
      const name = mentioned(document.tokens, words, at, heads)
      if (name !== null) found.push(name)
    }
  }
  return found.length === names.length ? found : found.sort((a, b) => a.first - b.first)
}

function familiesOf(names: readonly Name[]): Families {
  const families = new Map<string, Heads[]>()
  for (const { family } of names) {
    const words = family.map(({ lower }) => foldLower(lower))
    const last = words.pop() ?? ''
    for (const form of [last, `${last}s`]) {
      const known = families.get(form)
      if (known === undefined) families.set(form, [words])
      else if (!known.some((other) => other.join(' ') === words.join(' '))) known.push(words)
    }
  }
  return families
}

function mentioned(tokens: readonly Token[], words: readonly Word[], at: number, heads: readonly Heads[]): Name | null {
  const word = words[at]
  if (word === undefined) return null
  // The longest way in which the words before it fit: `von der Heide` before `Heide`.
  const fitting = heads
    .filter((head) => head.every((part, i) => foldLower(tokens[word.first - head.length + i]?.lower ?? '') === part))
    .sort((a, b) => b.length - a.length)[0]
  if (fitting === undefined) return null
  const first = word.first - fitting.length
  if (isThing(tokens, first)) return null
  const given = fitting.length === 0 ? givenBefore(tokens, words, at) : []
  const proven = fitting.length > 0 || given.some(({ kind }) => kind === 'given')
  if (!proven && isOrdinary(word) && !standsAlone(tokens, words, at)) return null
  const family = tokens.slice(first, word.first).map(asParticle)
  return {
    given,
    family: [...family, word],
    first: given[0]?.first ?? first,
    last: word.last,
    rule: given.length > 0 ? 'people/full-name' : 'people/introduced',
  }
}

/** `Familie Muster`, `Autohaus Muster` */
function isThing(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return before !== undefined && before.shape !== 'lower' && NAMED_THINGS.has(before.lower)
}

function asParticle({ index, lower }: Token): Word {
  return { first: index, last: index + 1, lower, kind: 'particle', surname: false }
}

function isOrdinary({ kind }: Word): boolean {
  return kind === 'noun' || kind === 'doubtful' || kind === 'given'
}

/** Whether a family name that is also an ordinary word stands as a name: no article, number or noun beside it. */
function standsAlone(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || words[at + 1] !== undefined) return false
  const previous = tokens[word.first - 1]
  const next = tokens[word.last]
  if (next?.kind === 'number' || next?.text === '-') return false
  if (previous === undefined || previous.sentence !== tokens[word.first]?.sentence) return true
  if (previous.kind === 'number' || (previous.text === '.' && tokens[word.first - 2]?.kind === 'number')) return false
  if (previous.shape !== 'lower' && words[at - 1] !== undefined && !NO_NAMES.has(previous.lower)) return false
  if (isAdjective(previous)) return false
  const dated = ((tokens[word.first]?.tags ?? 0) & DATE) !== 0
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
  else if (before?.kind === 'open' && words[from - 2] === undefined && isListed(tokens, before)) from--
  return words.slice(from, at)
}

/** Whether the word stands after a mark or an `und`, where a name in a list begins. */
function isListed(tokens: readonly Token[], { first }: Word): boolean {
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return false
  return before.kind === 'mark' ? before.text !== '.' : SEPARATORS.has(before.lower)
}
