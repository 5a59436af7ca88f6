import { isComparable } from './comparable.js'
import { groupBy } from './groups.js'
import type { Claim } from './model.js'
import { withPayers } from './payers.js'
import { figureOf } from './points.js'
import { ending, isShortFor, partsOf } from './purpose.js'
import { OF_REGION } from './recipients.js'
import { areSameDigits } from './slips.js'

/** Two amounts further apart than this factor are hardly two versions of one, unless their digits are the same. */
const FAR = 4
/** How many wordings that share a word, and amounts of one wording, are looked at. */
const MOST = 40

/**
 * Fills in what amounts leave open by the only thing that comparable amounts say: a purpose by its fuller wording, who
 * gets it, who pays. An amount is comparable where it is for the same time, of the same order, and in another document.
 */
export function withOpenFilled(claims: readonly Claim[]): Claim[] {
  return withPayers(withRecipients(withPurposes(claims)))
}

function withPurposes(claims: readonly Claim[]): readonly Claim[] {
  const filled = new Map<Claim, string>()
  for (const group of groupsOf(claims, () => '')) {
    const byPurpose = groupBy(group, ({ purpose }) => purpose)
    if (byPurpose.size < 2) continue
    for (const [purpose, fuller] of fullerWordings([...byPurpose.keys()])) {
      for (const claim of byPurpose.get(purpose) ?? []) {
        const likely = fuller.filter((one) => isLikely(claim, byPurpose.get(one) ?? []))
        // One that says more, or the least of several that each say more than the one before.
        const least = likely.find((one) => likely.every((other) => one === other || isShortFor(one, other)))
        if (least !== undefined) filled.set(claim, least)
      }
    }
  }
  return replaced(claims, filled, (claim, purpose) => ({ ...claim, purpose }))
}

function withRecipients(claims: readonly Claim[]): readonly Claim[] {
  const groups = groupsOf(claims, ({ purpose, payer }) => `${purpose}\u0000${payer}`)
  const filled = new Map<Claim, string>()
  for (const group of groups) {
    const byRecipients = groupBy(group, ({ recipients }) => (recipients === '?' ? '' : recipients))
    const open = byRecipients.get('')
    const named = [...byRecipients].filter(([recipients]) => recipients !== '' && recipients !== OF_REGION)
    const [only] = named
    if (open === undefined || only === undefined || named.length > 1) continue
    for (const claim of open) if (isLikely(claim, only[1])) filled.set(claim, only[0])
  }
  return replaced(claims, filled, (claim, recipients) => ({ ...claim, recipients }))
}

/** Amounts of one currency, period and time that `keyOf` gives the same key. */
function groupsOf(claims: readonly Claim[], keyOf: (claim: Claim) => string): Claim[][] {
  const comparable = claims.filter((claim) => isComparable(claim) && claim.purpose !== '')
  const key = (claim: Claim) => {
    const { unit, period, as_of } = claim.row
    return `${unit}\u0000${period ?? ''}\u0000${claim.per ?? ''}\u0000${as_of ?? ''}\u0000${keyOf(claim)}`
  }
  return [...groupBy(comparable, key).values()].filter((group) => group.length > 1)
}

function replaced(
  claims: readonly Claim[],
  values: ReadonlyMap<Claim, string>,
  replace: (claim: Claim, value: string) => Claim,
): readonly Claim[] {
  if (values.size === 0) return claims
  return claims.map((claim) => {
    const value = values.get(claim)
    return value === undefined ? claim : replace(claim, value)
  })
}

/** Whether a claim may give the amount of others: of the same order and payer, and none of them in its own document. */
function isLikely(claim: Claim, others: readonly Claim[]): boolean {
  const some = others.slice(0, MOST)
  if (some.some(({ evidence }) => evidence.document === claim.evidence.document)) return false
  return some.some((other) => samePayer(claim.payer, other.payer) && sameOrder(figureOf(claim), figureOf(other)))
}

/** `die Stadt` may be `die Stadt Herne`, and nobody named anybody. */
const samePayer = (a: string, b: string) =>
  a === b || a === '' || b === '' || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)

function sameOrder(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a]
  if (low <= 0) return low === high
  return high <= low * FAR || areSameDigits(low, high)
}

/** For each wording those that say more of the same. */
function fullerWordings(purposes: readonly string[]): Map<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const purpose of purposes) {
    for (const key of new Set([endKey(purpose), firstKey(purpose), initialsKey(purpose)])) {
      const own = index.get(key)
      if (own === undefined) index.set(key, [purpose])
      else own.push(purpose)
    }
  }
  const fuller = new Map<string, readonly string[]>()
  for (const purpose of purposes) {
    const keys = new Set([endKey(purpose), firstKey(purpose), ...initialsOf(purpose)])
    const near = [...new Set([...keys].flatMap((key) => (index.get(key) ?? []).slice(0, MOST)))]
    const longer = near.filter((other) => isShortFor(purpose, other))
    if (longer.length > 0) fuller.set(purpose, longer)
  }
  return fuller
}

/** Letters that two wordings of one end share. */
const endKey = (purpose: string) => `end ${ending(partsOf(purpose).core).slice(-4)}`
const firstKey = (purpose: string) => `first ${partsOf(purpose).core.split(' ')[0]}`

function initialsKey(purpose: string): string {
  const { core, more } = partsOf(purpose)
  return `initials ${[...more, ...core.split(' ')].map((word) => word[0]).join('')}`
}

/** The initials that an abbreviation may begin with. */
function initialsOf(purpose: string): string[] {
  if (!/^[a-z]{2,6}$/u.test(purpose)) return []
  return [2, 3, 4, 5, 6]
    .filter((length) => length <= purpose.length)
    .map((length) => `initials ${purpose.slice(0, length)}`)
}
