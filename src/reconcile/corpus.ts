import type { DocumentResult } from '../model/result.js'
import { compare } from '../order.js'
import { countClaims } from './counts.js'
import { byAge } from './evidence.js'
import { holdingsOf } from './holdings.js'
import { homesOf } from './homes.js'
import { impossibleDatesOf } from './impossible_dates.js'
import type {
  Affiliation,
  Claim,
  Evidence,
  Holding,
  ImpossibleDate,
  OddDate,
  Spelling,
  Turn,
  TwiceDated,
} from './model.js'
import { moneyClaims } from './money.js'
import { oddDatesOf } from './odd_dates.js'
import { affiliationsOf, spellingsOf } from './people.js'
import { homeOf } from './place.js'
import { turnsOf } from './turns.js'
import { twiceDated } from './twice_dated.js'

/** What is kept of one document. */
export interface Kept {
  readonly document: string
  readonly sha256: string | null
  readonly duplicateOf: string | null
  readonly claims: readonly Claim[]
  readonly holdings: readonly Holding[]
  readonly turns: readonly Turn[]
  readonly affiliations: readonly Affiliation[]
  readonly spellings: readonly Spelling[]
  readonly oddDates: readonly OddDate[]
  readonly impossibleDates: readonly ImpossibleDate[]
  readonly twiceDated: readonly TwiceDated[]
}

/** Everything that the rules compare, in an order that does not depend on that of the documents. Copies are left out. */
export interface Corpus {
  readonly claims: readonly Claim[]
  readonly holdings: readonly Holding[]
  readonly turns: readonly Turn[]
  readonly affiliations: readonly Affiliation[]
  readonly spellings: readonly Spelling[]
  readonly oddDates: readonly OddDate[]
  readonly impossibleDates: readonly ImpossibleDate[]
  readonly twiceDated: readonly TwiceDated[]
}

/** What the comparison needs of a document; the rest is let go. */
export function keep(result: DocumentResult): Kept {
  const { document, sha256, duplicate_of: duplicateOf } = result.document
  const home = homeOf(result)
  const shared = sharing(document)
  return {
    document,
    sha256,
    duplicateOf,
    claims: shared([...countClaims(result, home), ...moneyClaims(result, home)]),
    holdings: shared(holdingsOf(result, homesOf(result, home))),
    turns: shared(turnsOf(result)),
    affiliations: shared(affiliationsOf(result, home)),
    spellings: shared(spellingsOf(result)),
    oddDates: shared(oddDatesOf(result)),
    impossibleDates: shared(impossibleDatesOf(result)),
    twiceDated: shared(twiceDated(result)),
  }
}

/** Lets what is quoted from one sentence share its text: rows that were read back have a copy of it each. */
function sharing(document: string) {
  const texts = new Map<string, string>()
  const once = (text: string): string => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
  return <T extends { readonly evidence: Evidence }>(items: readonly T[]): T[] =>
    items.map((item) => ({
      ...item,
      evidence: { ...item.evidence, document, sentence: once(item.evidence.sentence) },
    }))
}

/**
 * Puts the documents of a run together, with spellings that were kept apart from them. Copies confirm nothing, so one of
 * them stands for all.
 */
export function corpusOf(kept: readonly Kept[], spellings: readonly Spelling[] = []): Corpus {
  const originals = withoutCopies(kept)
  const all = <T extends { readonly evidence: Evidence }>(of: (one: Kept) => readonly T[]): T[] =>
    originals.flatMap((one) => [...of(one)]).sort((a, b) => byAge(a.evidence, b.evidence))
  return {
    claims: all((one) => one.claims),
    holdings: all((one) => one.holdings),
    turns: all((one) => one.turns),
    affiliations: all((one) => one.affiliations),
    spellings: [...spellings, ...all((one) => one.spellings)].sort((a, b) => byAge(a.evidence, b.evidence)),
    oddDates: all((one) => one.oddDates),
    impossibleDates: all((one) => one.impossibleDates),
    twiceDated: all((one) => one.twiceDated),
  }
}

/** A copy is a document that says so, or one with the same bytes as another; the first path is the original. */
function withoutCopies(kept: readonly Kept[]): Kept[] {
  const sorted = kept.toSorted(
    (a, b) => Number(a.duplicateOf !== null) - Number(b.duplicateOf !== null) || compare(a.document, b.document),
  )
  const present = new Set(sorted.map(({ document }) => document))
  const bytes = new Set<string>()
  return sorted.filter(({ document, sha256, duplicateOf }) => {
    if (duplicateOf !== null && duplicateOf !== document && present.has(duplicateOf)) return false
    if (sha256 === null) return true
    const copy = bytes.has(sha256)
    bytes.add(sha256)
    return !copy
  })
}
