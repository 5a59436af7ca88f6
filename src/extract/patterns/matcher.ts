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
  readonly parts: readonly Part[]
  /** Tags and words without which, so many of each, a window cannot match: most windows are passed over for most patterns. */
  readonly needs: readonly (readonly [need: string, count: number])[]
}

/** How many different windows are remembered; releases use the same few hundred again and again. */
const REMEMBERED = 20_000

/** The part of compromise that is used here: views over our own terms, which its types know only as text. */
interface View {
  readonly match: (pattern: unknown) => View
  /** Matches of each named group, in the order of the matches. */
  readonly groups: () => Readonly<Record<string, View>>
  /** The view of some of its windows. */
  readonly update: (windows: readonly (readonly [window: number])[]) => View
  readonly fullPointer: readonly (readonly [window: number, first: number, last: number])[]
}

/** A part of a parsed pattern, as far as it is asked here. */
interface Part {
  readonly tag?: string
  readonly word?: string
  readonly optional?: boolean
  readonly negative?: boolean
  readonly min?: number
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
  const parts: readonly Part[] = nlp.parseMatch(match)
  const needed = parts.filter(({ optional, negative, min }) => optional !== true && negative !== true && min !== 0)
  return { rule, parts, needs: [...counted(needed.flatMap(({ tag, word }) => tag ?? word ?? []))] }
}

/** How often each string is in a list. */
function counted(strings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of strings) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
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
  const held = windows.map((terms) => counted(terms.flatMap(({ normal, tags }) => [normal, ...tags])))
  for (const { rule, parts, needs } of patterns) {
    const some = held.flatMap((words, i) =>
      needs.every(([need, count]) => (words.get(need) ?? 0) >= count) ? [[i] as const] : [],
    )
    if (some.length === 0) continue
    // Every match has all groups, so that the n-th place of each group is of the n-th match.
    const places = Object.entries(view.update(some).match(parts).groups()).map(
      ([name, group]) => [name, group.fullPointer] as const,
    )
    for (const i of (places[0]?.[1] ?? []).keys()) {
      const groups: Record<string, readonly [number, number]> = {}
      for (const [name, pointers] of places) groups[name] = [pointers[i]?.[1] ?? 0, pointers[i]?.[2] ?? 0]
      found[places[0]?.[1][i]?.[0] ?? 0]?.push({ rule, groups })
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
