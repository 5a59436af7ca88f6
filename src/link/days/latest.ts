import type { DateMention } from '../../model/dates.js'
import { type Reference, reference } from './reference.js'
import type { Tense } from './tense.js'
import type { Value } from './values.js'

/** Where a mention stands. */
export interface Place {
  readonly sentence: number
  readonly paragraph: number
}

/** The times told last, open ends included: what `zwei Jahre später` and `desselben Jahres` count from. */
export interface Latest {
  readonly tell: (mention: DateMention, value: Value) => void
  readonly near: (place: Place, anchor: Reference | null, tense: Tense) => Reference | null
}

/** Most sentences between a time and one that counts from it. */
const NEAR = 2

interface Telling {
  readonly mention: DateMention
  readonly value: Value
}

export function latestTold(placeOf: (mention: DateMention) => Place): Latest {
  let last: Telling | null = null
  let before: Telling | null = null
  return {
    tell: (mention, value) => {
      before = last
      last = { mention, value }
    },
    near: ({ sentence, paragraph }, anchor, tense) => {
      const own = last === null ? null : placeOf(last.mention)
      const end = last === null ? null : endOf(last)
      if (own === null || end === null || own.paragraph !== paragraph || sentence - own.sentence > NEAR) return null
      if (before === null || anchor === null || tense === 'ahead' || end.first <= anchor.last) return end
      // Where the last one lies ahead and the clause does not: `als ein Jahr zuvor` after `am kommenden Sonntag`.
      const earlier = endOf(before)
      return placeOf(before.mention).paragraph === paragraph && earlier !== null && earlier.first <= anchor.last
        ? earlier
        : end
    },
  }
}

/** A time by the end that later ones count from: the last day of an interval, the known one of an open end. */
function endOf({ mention, value: { stretch } }: Telling): Reference | null {
  if (stretch === null) return null
  const { edtf, first, last } = stretch
  const end = mention.form === 'since' ? (first ?? last) : (last ?? first)
  if (end === null) return null
  return first === null || last === null || mention.form === 'interval'
    ? reference(edtf, end, end)
    : reference(edtf, first, end)
}
