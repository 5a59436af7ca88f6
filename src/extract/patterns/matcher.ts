import nlp from 'compromise/one'

/** A word, a name or a whole phrase, as the patterns see it. */
export interface Term {
  /** Word to match, in ASCII letters: compromise folds umlauts in its patterns but not in terms. */
  readonly normal: string
  readonly tags: readonly string[]
}

/** A pattern in the match language of compromise; its named groups are what it finds. */
export interface Pattern {
  readonly rule: string
  readonly match: string
}

/** A match: half-open ranges of terms by the name of their group. */
export interface PatternMatch {
  readonly rule: string
  readonly groups: Readonly<Record<string, readonly [first: number, last: number]>>
}

interface Parsed {
  readonly rule: string
  readonly match: unknown
  /** Names of its groups, each of which every match has. */
  readonly names: readonly string[]
}

/** How many different windows are remembered; releases use the same few hundred again and again. */
const REMEMBERED = 20_000

/** The part of compromise that is used here: views over our own terms, which its types know only as text. */
interface View {
  /** Matches of a parsed pattern; with a name, that group of each match. */
  readonly match: (pattern: unknown, group: string) => View
  readonly fullPointer: readonly (readonly [window: number, first: number, last: number])[]
}

/**
 * Builds a matcher of a table of patterns. It takes all windows of a document at once and gives for each the matches in
 * the order of the table. What a window gives depends on its words and tags alone, so windows seen before are not
 * matched again.
 */
export function createMatcher(
  table: readonly Pattern[],
): (windows: readonly (readonly Term[])[]) => readonly (readonly PatternMatch[])[] {
  let parsed: readonly Parsed[] | null = null
  let known = new Map<string, readonly PatternMatch[]>()
  return (windows) => {
    parsed ??= table.map(parse)
    const keys = windows.map(signature)
    const unseen = new Map<string, readonly Term[]>()
    for (const [i, key] of keys.entries()) if (!known.has(key)) unseen.set(key, windows[i] ?? [])
    if (unseen.size > 0) {
      if (known.size + unseen.size > REMEMBERED) {
        known = new Map()
        for (const [i, key] of keys.entries()) unseen.set(key, windows[i] ?? [])
      }
      const found = matchAll([...unseen.values()], parsed)
      for (const [i, key] of [...unseen.keys()].entries()) known.set(key, found[i] ?? [])
    }
    return keys.map((key) => known.get(key) ?? [])
  }
}

function parse({ rule, match }: Pattern): Parsed {
  return { rule, match: nlp.parseMatch(match), names: [...match.matchAll(/\[<(\w+)>/g)].map(([, name]) => name ?? '') }
}

function signature(window: readonly Term[]): string {
  return window.map(({ normal, tags }) => `${normal}#${tags.join('#')}`).join(' ')
}

function matchAll(
  windows: readonly (readonly Term[])[],
  patterns: readonly Parsed[],
): readonly (readonly PatternMatch[])[] {
  const found: PatternMatch[][] = windows.map(() => [])
  const view = viewOf(windows)
  for (const { rule, match, names } of patterns) {
    const pointers = names.map((name) => view.match(match, name).fullPointer)
    for (const [i, [window]] of (pointers[0] ?? []).entries()) {
      const groups: Record<string, readonly [number, number]> = {}
      for (const [n, name] of names.entries()) {
        const pointer = pointers[n]?.[i]
        if (pointer !== undefined) groups[name] = [pointer[1], pointer[2]]
      }
      found[window]?.push({ rule, groups })
    }
  }
  return found
}

function viewOf(windows: readonly (readonly Term[])[]): View {
  const document = windows.map((terms) => ({
    terms: terms.map(({ normal, tags }) => ({ text: normal, normal, pre: '', post: ' ', tags: new Set(tags) })),
  }))
  // compromise takes terms as well as text, which its types do not say.
  return nlp(document as unknown as string) as unknown as View
}
