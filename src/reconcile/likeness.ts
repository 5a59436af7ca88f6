import { slug } from '../records/slug.js'
import type { AmountContext } from './amount_context.js'
import type { Claim } from './model.js'
import { isWholeCost } from './payers.js'
import { figureOf } from './points.js'
import { agree } from './precision.js'
import { nearPurpose } from './purpose.js'
import { OF_REGION } from './recipients.js'
import { digitsBetween, digitsOf, slipOf } from './slips.js'
import { areUnderOneName, mayBeTwoTowns, sameTime, shareAmounts, tie } from './ties.js'
import { areTwoThings, isForPlace, isPlaceOf } from './two_things.js'

/** Whether what two amounts say of payer, taker and time lets them be one: asked of many, so it looks at no sentence. */
export function mayBeOfOneThing(a: Claim, b: Claim): boolean {
  if (!sameTime(a, b) || !mayGoTo(taker(a), taker(b)) || !open(townOf(a.payer), townOf(b.payer))) return false
  if ((a.recipients === OF_REGION) !== (b.recipients === OF_REGION)) return false
  if (goesElsewhere(a, b) || goesElsewhere(b, a)) return false
  // Nobody spends a thousand times what was planned.
  if (slipOf(figureOf(a), figureOf(b)) === 'magnitude') return true
  return !((a.status === 'planned' && b.status === 'spent') || (a.status === 'spent' && b.status === 'planned'))
}

/** Whether two amounts that a slip tells apart, and that may be one, are told of one thing. */
export function areOfOneThing(a: Claim, b: Claim, context: AmountContext): boolean {
  if (agree(a, b) || isShareOf(a, b, context) || isShareOf(b, a, context) || !sameNames(a, b, context)) return false
  if (arePartsOfTwo(a, b, context)) return false
  const { points, shared } = likeness(a, b, context)
  return points >= needed(a, b) && !areTwoThings(a, b, context, shared)
}

/** Whether both are parts, of amounts that differ: `davon` 400,000 of 900,000 and 480,000 of a million. */
function arePartsOfTwo(a: Claim, b: Claim, { wholes }: AmountContext): boolean {
  const [mine, theirs] = [a, b].map(({ partOf }) => partOf.flatMap((id) => wholes.get(id) ?? []))
  if (mine === undefined || theirs === undefined || mine.length === 0 || theirs.length === 0) return false
  return !mine.some((one) => theirs.some((other) => agree(one, other)))
}

/** Whether one pays an amount of which the other is what all together pay. */
function isShareOf(share: Claim, whole: Claim, { parts }: AmountContext): boolean {
  if (share.payer === '' || whole.payer !== '' || figureOf(share) > figureOf(whole)) return false
  const own = parts.get(whole) ?? []
  const payers = own.filter(({ payer }) => payer !== '')
  // `der Stadt 240.000 und dem Kreis 310.000, zusammen 550.000`: one pays all of them.
  const all = own.length > 1 && payers.every(({ payer }) => payer === share.payer)
  return isWholeCost(whole) || (payers.length > 0 && !all)
}

/** Whether the sentences, those of their wholes too, do not each give the thing another name in quotation marks. */
function sameNames(a: Claim, b: Claim, { names }: AmountContext): boolean {
  const [mine, theirs] = [names(a), names(b)]
  return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name))
}

/** Whether one of several places that a text lists gets an amount, and the other text tells of its own place. */
function goesElsewhere(a: Claim, b: Claim): boolean {
  if (a.partOf.length === 0 || taker(a) === '' || a.recipients.includes(' ')) return false
  // `der Kreis Lippe gibt`: who pays, and no taker.
  if (a.payer !== '' && (a.payer === b.payer || a.payer.endsWith(a.recipients))) return false
  return taker(b) === '' && b.home !== '' && b.home !== a.home && b.home !== a.recipients
}

/** Whether the takers may be the same: those of one may be some of those that the other names. */
function mayGoTo(a: string, b: string): boolean {
  if (open(a, b)) return true
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length)
  return few !== undefined && many !== undefined && few.length < many.length && few.every((one) => many.includes(one))
}

const taker = ({ recipients }: Claim) => (recipients === '?' ? '' : recipients)

/** `Wuppertal` pays what `die Stadt Wuppertal` pays. */
const townOf = (payer: string) => (payer.startsWith('stadt-') ? payer.slice('stadt-'.length) : payer)

/** Whether two names may be one: equal, one of them left out, or the beginning of the other (`stadt`, `stadt-herne`). */
export function open(a: string, b: string): boolean {
  return a === '' || b === '' || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

/** How much two amounts must have in common: more where a slip tells little, as between 40,000 and 60,000. */
function needed(a: Claim, b: Claim): number {
  const slip = slipOf(figureOf(a), figureOf(b))
  if (slip === 'magnitude') {
    const own = digitsOf(figureOf(a)).length
    return own > 2 ? 1.5 : 2
  }
  const digits = digitsBetween(figureOf(a), figureOf(b))
  if (slip === 'swap') return 2
  return digits > 2 ? 2 : digits > 1 ? 2.5 : 4
}

/** What two amounts have in common, and whether that is more than who pays and where. */
interface Likeness {
  readonly points: number
  readonly shared: boolean
}

/** How much two amounts have in common: payer, taker, purpose, place, names and nouns, amounts beside them. */
function likeness(a: Claim, b: Claim, context: AmountContext): Likeness {
  let points = 0
  const paid = a.payer !== '' && b.payer !== ''
  const named = !paid && (namesPayer(b, a.payer) || namesPayer(a, b.payer))
  if (paid) points += a.payer === 'land' ? 1 : 1.5
  else if (named) points += 1
  if (taker(a) !== '' && taker(a) === taker(b)) points += 1.5
  if (a.home !== '' && b.home !== '') points += a.home === b.home ? 1 : mayBeTwoTowns(a, b) ? -0.5 : 0
  if (nearPurpose(a.purpose, b.purpose)) points += 1.5
  else if (haveOtherPurposes(a, b)) points -= 1.5
  if (areUnderOneName(a, b, context)) points += 1.5
  const [mine, theirs] = [context.stems(a), context.stems(b)]
  let shared = 0
  let things = 0
  for (const stem of mine) {
    if (!theirs.has(stem) || a.payer.includes(stem)) continue
    shared++
    if (!isPlaceOf(a, stem) && !isPlaceOf(b, stem)) things++
  }
  let topics = 0
  for (const stem of a.topic) if (b.topic.includes(stem) || theirs.has(stem)) topics++
  for (const stem of b.topic) if (mine.has(stem) && !theirs.has(stem)) topics++
  points += Math.min(shared, 3) + Math.min(topics, 2) * 0.75
  const beside = shareAmounts(a, b, context)
  const tied = !beside && (paid || named || nearPurpose(a.purpose, b.purpose)) ? tie(a, b, context) : 0
  points += beside ? 2 : tied
  return { points, shared: things + topics + tied > 0 || beside || nearPurpose(a.purpose, b.purpose) }
}

/** Whether each says what it is for, in words that the other lacks; who gets it is nothing that it is for. */
function haveOtherPurposes(a: Claim, b: Claim): boolean {
  if (a.purpose === '' || b.purpose === '' || shareStem(a.purpose, b.purpose)) return false
  return !(a.recipients !== '' && a.recipients === b.recipients && (isForPlace(a) || isForPlace(b)))
}

function shareStem(a: string, b: string): boolean {
  const theirs = new Set(b.split(/[ /+-]+/u))
  return a.split(/[ /+-]+/u).some((stem) => theirs.has(stem))
}

/** Whether a sentence names the one who pays an amount of another: `Wuppertal zahlt 120.000 Euro` and `die Stadt Wuppertal`. */
function namesPayer({ evidence }: Claim, payer: string): boolean {
  const last = payer.split('-').at(-1) ?? ''
  return (
    last.length > 3 &&
    slug(evidence.sentence)
      .split('-')
      .some((word) => word === last || word === `${last}es` || word === `${last}s`)
  )
}
