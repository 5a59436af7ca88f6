import { DISTRICT_REGIONS, HOME_REGIONS, type Region } from '../../lexicon/regions.js'
import { Tag, type Token } from '../../model/document.js'
import type { Stretch } from '../../text/clauses.js'

/** What a Regierungsbezirk is called where its name is left out, and where nothing tells it. */
const UNNAMED: Region = { name: 'Regierungsbezirk', ags: null }

/**
 * `die zwölf KI im Regierungsbezirk`: the one that a clause means without its name; null where it means none. It is the
 * one that the text names elsewhere, that of its Bezirksregierung, or that of the places around.
 */
export function ownDistrict(tokens: readonly Token[], { first, last }: Stretch): Region | null {
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.lower ?? ''
    if (!DISTRICTS.has(word) && !SHORT.has(word)) continue
    if (!LEADS.has(tokens[at - 1]?.lower ?? '') || DISTRICT_REGIONS.has(tokens[at + 1]?.text ?? '')) continue
    const named = namedNear(tokens, at, DISTRICTS)
    // `im Bezirk` may be that of a city.
    if (named !== null || SHORT.has(word)) return named
    return (
      homeIn(tokens, sentenceOf(tokens, at)) ??
      namedNear(tokens, at, AUTHORITIES) ??
      homeIn(tokens, { first: 0, last: HEAD }) ??
      UNNAMED
    )
  }
  return null
}

const DISTRICTS = new Set(['regierungsbezirk', 'regierungsbezirks', 'regierungsbezirke'])
const SHORT = new Set(['bezirk', 'bezirks'])
const AUTHORITIES = new Set(['bezirksregierung'])
const LEADS = new Set(['im', 'des', 'ganzen', 'eigenen', 'gesamten', 'unserem', 'unseres', 'seinem', 'ihrem', 'diesem'])

/** How far around it may be named, in tokens; a release is shorter. */
const WINDOW = 1500
/** How far into the text its own place may stand, in tokens. */
const HEAD = 300

/** The Regierungsbezirk whose name stands behind one of the words, the nearest before `at`, else the first behind it. */
function namedNear(tokens: readonly Token[], at: number, words: ReadonlySet<string>): Region | null {
  for (let i = at - 1; i >= 0 && i > at - WINDOW; i--) {
    const region = words.has(tokens[i]?.lower ?? '') ? DISTRICT_REGIONS.get(tokens[i + 1]?.text ?? '') : undefined
    if (region !== undefined) return region
  }
  for (let i = at + 1; i < at + WINDOW && i < tokens.length; i++) {
    const region = words.has(tokens[i]?.lower ?? '') ? DISTRICT_REGIONS.get(tokens[i + 1]?.text ?? '') : undefined
    if (region !== undefined) return region
  }
  return null
}

/** The Regierungsbezirk of the first place of a stretch. */
function homeIn(tokens: readonly Token[], { first, last }: Stretch): Region | null {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    const region = token !== undefined && (token.tags & Tag.Place) !== 0 ? HOME_REGIONS.get(token.text) : undefined
    if (region !== undefined) return region
  }
  return null
}

function sentenceOf(tokens: readonly Token[], at: number): Stretch {
  const sentence = tokens[at]?.sentence
  let [first, last] = [at, at]
  while (tokens[first - 1]?.sentence === sentence) first--
  while (tokens[last]?.sentence === sentence) last++
  return { first, last }
}
