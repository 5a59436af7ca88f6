import titles from './de/titles.json' with { type: 'json' }

/** Within what an office has one holder at a time: its place, its body, or its portfolio there. */
export type SingleWithin = 'place' | 'body' | 'portfolio'

function isSingleWithin(value: string | undefined): value is SingleWithin {
  return value === 'place' || value === 'body' || value === 'portfolio'
}

/** Offices (by the role of the lexicon of titles) that one person holds at a time. */
export const SINGLE_OFFICES: ReadonlyMap<string, SingleWithin> = new Map(
  titles.heads.flatMap((head) => {
    const single = 'single' in head ? head.single : undefined
    return isSingleWithin(single) ? [[head.role, single] as const] : []
  }),
)
