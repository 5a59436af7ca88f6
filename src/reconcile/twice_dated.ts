import type { DocumentResult } from '../model/result.js'
import { dayNumber } from './days.js'
import { evidenceOf } from './evidence.js'
import type { TwiceDated } from './model.js'

/** The document's own day in its text, where the metadata give another one; none where no record shows its place. */
export function twiceDated({ document, dates }: DocumentResult): TwiceDated[] {
  const { stated_day: stated, published, published_basis: basis } = document
  if (stated === null || published === null || basis !== 'metadata' || stated === published) return []
  const said = dates.filter(({ edtf, repeats }) => edtf === stated && repeats === null)
  const record = said.find(({ zone }) => zone === 'dateline') ?? said[0]
  if (record === undefined) return []
  return [
    {
      stated: spanOfDay(stated),
      published: spanOfDay(published),
      quote: record.quote,
      evidence: evidenceOf(record, document, stated),
    },
  ]
}

function spanOfDay(day: string) {
  const number = dayNumber(day) ?? 0
  return { edtf: day, first: number, last: number }
}
