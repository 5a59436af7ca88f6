import { groupBy } from './groups.js'
import type { Holding, Turn } from './model.js'
import { familyParts, isSameHolder, mayBeOne } from './same_holder.js'

/** An office in one place, and everybody whom the texts show in it. */
export interface Seat {
  readonly name: string
  readonly holdings: readonly Holding[]
  /** The changes told of its people. */
  readonly turns: readonly Turn[]
}

/** The seats of a run. A holding of which no text tells the place is in one that its document has for itself. */
export function seatsOf(holdings: readonly Holding[], turns: readonly Turn[]): Seat[] {
  const byFamily = indexed(turns, ({ from, to }) => [from, to].flatMap((name) => familyParts(name ?? '')))
  const roles = indexed(holdings, ({ holder }) => familyParts(holder))
  /** Whether all that is known of somebody is this one office. */
  const hasOnly = (name: string, key: string) =>
    familyParts(name).every((part) =>
      (roles.get(part) ?? []).every((one) => roleOf(one.key) === roleOf(key) || !mayBeOne(one.holder, name)),
    )
  const byKey = [...groupBy(holdings, ({ key }) => key)].map(([key, own]) => [key, placed(own)] as const)
  const towns = townsOf(byKey.flatMap(([, own]) => own))
  return byKey.flatMap(([key, own]) =>
    [
      ...groupBy(
        own.map((one) => inCompany(one, towns)),
        placeOrDocument,
      ),
    ].map(([place, inSeat]) => {
      const people = [...new Set(inSeat.map(({ holder }) => holder))]
      const near = new Set(people.flatMap(familyParts).flatMap((part) => byFamily.get(part) ?? []))
      const isHere = (person: string | null) =>
        person !== null && people.some((holder) => mayBeOne(holder, person) && hasOnly(person, key))
      const told = [...near].filter(({ from, to }) => isHere(from) || isHere(to))
      const shown = told.flatMap((turn) => toldBy(turn, inSeat))
      return { name: [key, place].join('\u0000'), holdings: [...inSeat, ...shown], turns: told }
    }),
  )
}

const placeOrDocument = ({ place, evidence }: Holding) => place ?? `\u0000${evidence.document}`

/** The town of the only mayor that a document has, by documents; null where there are several. */
function townsOf(holdings: readonly Holding[]): Map<string, string | null> {
  const towns = new Map<string, string | null>()
  for (const { key, place, evidence } of holdings) {
    if (!MAYORS.has(roleOf(key) ?? '')) continue
    const known = towns.get(evidence.document)
    towns.set(evidence.document, known === undefined || known === place ? place : null)
  }
  return towns
}

const MAYORS: ReadonlySet<string> = new Set(['mayor', 'lord_mayor'])

/** Who heads a body that no place is told of stands with the mayor of its town: `der Bürgermeister und die Vorsitzende des Vereins`. */
function inCompany(holding: Holding, towns: ReadonlyMap<string, string | null>): Holding {
  if (holding.place !== null || holding.within !== 'body') return holding
  return { ...holding, place: towns.get(holding.evidence.document) ?? null }
}

const roleOf = (key: string) => key.split(' ')[0]

function indexed<T>(items: readonly T[], partsOf: (item: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>()
  for (const item of items) {
    for (const part of new Set(partsOf(item))) {
      const known = index.get(part)
      if (known === undefined) index.set(part, [item])
      else known.push(item)
    }
  }
  return index
}

/** Holdings with their places: the one that a text states for the person elsewhere, or the only one of the person at all. */
function placed(holdings: readonly Holding[]): Holding[] {
  const index = indexed(holdings, ({ holder }) => familyParts(holder))
  const stated = new Set(holdings.flatMap((one) => (one.stated ? (one.place ?? []) : [])))
  /** The only place that holdings of the same person have; null where there is none, or more than one. */
  const placeOf = (one: Holding, of: (other: Holding) => boolean): string | null => {
    const places = new Set<string>()
    for (const part of familyParts(one.holder)) {
      for (const other of index.get(part) ?? []) {
        if (other.place !== null && of(other) && isSameHolder(one, other)) places.add(other.place)
        if (places.size > 1) return null
      }
    }
    return [...places][0] ?? null
  }
  return holdings.map((holding) => {
    if (holding.stated) return holding
    // Where somebody was before tells little of where they are.
    const own = placeOf(
      holding,
      ({ stated, status }) => stated && (status === 'current' || holding.status === 'former'),
    )
    if (own !== null) return { ...holding, place: own }
    if (holding.place !== null) return holding
    // Where its headline or sender has a place that another text names with the office, it is that.
    const here = holding.open ? [...holding.home].filter((key) => stated.has(key)) : []
    if (here.length > 0) return { ...holding, place: here.length === 1 ? (here[0] ?? null) : null }
    return { ...holding, place: placeOf(holding, () => true) }
  })
}

/** The holdings that a change with its day shows: who goes, the day before, and who comes, then at the latest. */
function toldBy({ from, to, day, ahead, evidence }: Turn, [first]: readonly Holding[]): Holding[] {
  if (first === undefined) return []
  const shown = { ...first, organisation: null, status: 'current' as const, told: true, past: true, evidence }
  const at = (holder: string, number: number): Holding => {
    const span = { first: number, last: number }
    return { ...shown, holder, person: `\u0000${holder}`, span }
  }
  if (day !== null)
    return [...(from === null ? [] : [at(from, day.first - 1)]), ...(to === null ? [] : [at(to, day.last)])]
  // With no day told who has come is there when the text speaks, and who is to go still is.
  const now = evidence.spoken
  if (now === null || from === null || to === null) return []
  return [ahead ? at(from, now - 1) : at(to, now)]
}
