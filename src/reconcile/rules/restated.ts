import { figureValue } from '../figures.js'
import type { Text } from '../model.js'
import { scopeOf, subject, textsOf } from '../pairs.js'
import { message } from '../wording.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Die Texte stimmen überein. Ob sie unabhängig voneinander entstanden, ist damit nicht gesagt.',
  en: 'The texts agree. Whether they were written independently is not known.',
}

const ACTION: Text = { de: 'Nichts.', en: 'Nothing.' }

/** One figure for one time in two documents or more, copies not counted: one finding however many they are. */
export const restated: Rule = ({ counts, money, measure }) =>
  [...counts, ...money].flatMap(({ key, points }) =>
    points.flatMap(({ claims, span }) => {
      const [oldest] = claims
      const newest = claims.at(-1)
      if (oldest === undefined || newest === undefined) return []
      if (claims.every(({ evidence }) => evidence.document === oldest.evidence.document)) return []
      return {
        rule: 'restated',
        verdict: 'agreement' as const,
        severity: 'info' as const,
        measure: oldest.row.measure,
        ...scopeOf(key, oldest),
        sides: [
          { value: figureValue(oldest), evidence: oldest.evidence, span },
          { value: figureValue(newest), evidence: newest.evidence, span },
        ] as const,
        message: message({
          texts: textsOf([oldest, newest], subject(oldest, measure(oldest.row.measure))),
          follows: FOLLOWS,
        }),
        action: ACTION,
        records: claims.flatMap(({ row }) => row.records),
        documents: claims.flatMap(({ row }) => row.documents),
      }
    }),
  )
