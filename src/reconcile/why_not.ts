import { isShort, overlap } from './days.js'
import type { Claim, Text } from './model.js'
import { MONEY } from './money.js'
import { agree } from './precision.js'
import { nearPurpose } from './purpose.js'
import { early } from './reference.js'

/** A reason that two figures have different values of something; says nothing where both are open or alike. */
type Reason = (a: Claim, b: Claim) => Text | null

/** `andere Region: Regierungsbezirk Köln statt Nordrhein-Westfalen`. */
function other(de: string, en: string, of: (claim: Claim) => string | null): Reason {
  return (a, b) => {
    const [mine, theirs] = [of(a), of(b)]
    if (mine === theirs) return null
    const open = { de: 'nicht genannt', en: 'not said' }
    return {
      de: `${de}: ${theirs || open.de} statt ${mine || open.de}`,
      en: `${en}: ${theirs || open.en} instead of ${mine || open.en}`,
    }
  }
}

const KINDS: Readonly<Record<string, Text>> = {
  count: { de: 'wie viele es gibt', en: 'how many there are' },
  ordinal: { de: 'das wievielte es ist', en: 'which one in the order it is' },
  target: { de: 'wie viele es werden sollen', en: 'how many there shall be' },
  increment: { de: 'wie viele dazukommen', en: 'how many come on top' },
  remainder: { de: 'wie viele noch fehlen', en: 'how many are still missing' },
  level: { de: 'wie viel es ist', en: 'how much it is' },
  from: { de: 'wie viel es vorher war', en: 'how much it was before' },
  to: { de: 'wie viel es danach ist', en: 'how much it is afterwards' },
  increase: { de: 'um wie viel es sich ändert', en: 'by how much it changes' },
}

const ofKind: Reason = (a, b) => {
  const [mine, theirs] = [KINDS[a.row.kind], KINDS[b.row.kind]]
  if (a.row.kind === b.row.kind || mine === undefined || theirs === undefined) return null
  return { de: `sagt, ${theirs.de}, und nicht, ${mine.de}`, en: `tells ${theirs.en}, not ${mine.en}` }
}

const ofPart: Reason = (_, b) =>
  b.part === null && b.partOf.length === 0
    ? null
    : { de: 'ist ein Teil eines Ganzen, das derselbe Text nennt', en: 'is a part of a whole that the same text gives' }

const purposes: Reason = (a, b) =>
  nearPurpose(a.purpose, b.purpose) ? null : other('anderer Zweck', 'another purpose', ({ row }) => row.purpose)(a, b)

const payers: Reason = (a, b) =>
  a.payer === b.payer ? null : other('anderer Geldgeber', 'another payer', ({ row }) => row.payer)(a, b)

const recipients: Reason = (a, b) =>
  a.recipients === b.recipients ? null : { de: 'geht an andere Empfänger', en: 'goes to others' }

const ofTime: Reason = (a, b) => {
  if (b.span === null || a.span === null) return { de: 'seine Zeit ist nicht bekannt', en: 'its time is not known' }
  if (overlap(a.span, b.span)) {
    const vague = a.row.measure !== MONEY && !(isShort(a.span) && isShort(b.span))
    return vague ? { de: 'seine Zeit ist nur ungefähr bekannt', en: 'its time is known only roughly' } : null
  }
  return other('gilt für eine andere Zeit', 'holds for another time', ({ row }) => row.as_of)(a, b)
}

const alike: Reason = (a, b) =>
  agree(a, b) ? { de: 'stimmt überein, auch wo gerundet ist', en: 'agrees, rounding included' } : null

const COUNTS: readonly Reason[] = [
  ofKind,
  other('andere Region', 'another region', ({ row }) => row.region),
  ofPart,
  other('anderer Schritt', 'another step', ({ row }) => early(row.stage)),
  ofTime,
  alike,
]

const AMOUNTS: readonly Reason[] = [
  other('andere Währung', 'another currency', ({ row }) => row.unit),
  ofKind,
  other('anderer Zeitraum', 'another period', ({ row }) => row.period),
  other('je etwas anderes', 'for each of something else', ({ per }) => per),
  purposes,
  payers,
  recipients,
  ofPart,
  ofTime,
  alike,
]

/** Why `b` was not held against `a`; null where nothing speaks against it. `compared` are the claims of all series. */
export function whyNot(a: Claim, b: Claim, compared: ReadonlySet<Claim>): Text | null {
  for (const reason of a.row.measure === MONEY ? AMOUNTS : COUNTS) {
    const why = reason(a, b)
    if (why !== null) return why
  }
  if (compared.has(b)) return null
  return b.row.measure === MONEY
    ? { de: 'der Text zählt mehrere Beträge dafür auf', en: 'the text lists several amounts for it' }
    : { de: 'der Text nennt daneben eine größere Anzahl', en: 'the text gives a greater number beside it' }
}
