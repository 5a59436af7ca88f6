import { processDocument } from '../../../src/pipeline.js'

/** Dates that the pipeline finds in a sentence of a document published that day: `quote = edtf`, with the part where there is one. */
export function datesIn(source: string, published: string | null = '2018-05-09', all = false): string[] {
  const { dates } = processDocument(
    {
      path: 'a.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      source,
      metadata: published === null ? {} : { published },
    },
    { allTemporal: all },
  )
  return dates.map(({ quote, edtf, part, timex, granularity }) => {
    const value =
      edtf ?? (['duration', 'set', 'time', 'vague'].includes(granularity) ? `${granularity} ${timex}` : 'null')
    return `${quote} = ${value}${part === null ? '' : ` ${part}`}`
  })
}
