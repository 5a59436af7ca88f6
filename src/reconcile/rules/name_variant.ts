import { compare } from '../../order.js'
import { isNear } from '../../records/same_person.js'
import { groupBy } from '../groups.js'
import type { Spelling, Text } from '../model.js'
import { message } from '../wording.js'
import { saidDraft, whereText } from './people.js'
import type { Rule } from './rule.js'

const FOLLOWS: Text = {
  de: 'Beides meint dieselbe Person: Die Schreibungen unterscheiden sich kaum, und dasselbe Amt oder derselbe Text spricht dafür.',
  en: 'Both mean the same person: the spellings hardly differ, and the same office or the same text speaks for it.',
}

const ACTION: Text = {
  de: 'Die Person oder ihre Dienststelle nach der richtigen Schreibung fragen und sie vereinheitlichen.',
  en: 'Ask the person or their office for the right spelling, and use it throughout.',
}

/** One person, two spellings, in one document or over the run. */
export const nameVariant: Rule = ({ corpus }) =>
  [...groupBy(corpus.spellings, ({ person }) => person)].flatMap(([person, spellings]) => {
    const first = new Map<string, Spelling>()
    for (const spelling of spellings) if (!first.has(spelling.written)) first.set(spelling.written, spelling)
    const [canonical, ...others] = [...first.values()].sort(canonicalFirst)
    if (canonical === undefined) return []
    return others.flatMap((other) => {
      if (!isOtherSpelling(canonical, other)) return []
      const [a, b] = [whereText(canonical.evidence), whereText(other.evidence)]
      return {
        ...saidDraft(
          person,
          { value: canonical.written, evidence: canonical.evidence },
          { value: other.written, evidence: other.evidence },
        ),
        rule: 'name_variant',
        verdict: 'explained' as const,
        severity: 'info' as const,
        message: message({
          texts: {
            de: `„${canonical.written}“ (${a.de}) und „${other.written}“ (${b.de}).`,
            en: `“${canonical.written}” (${a.en}) and “${other.written}” (${b.en}).`,
          },
          follows: FOLLOWS,
        }),
        action: ACTION,
      }
    })
  })

/** A document's own name for the person before its variants; then the longest, then the first by code points. */
function canonicalFirst(a: Spelling, b: Spelling): number {
  const variant = (spelling: Spelling) => Number(spelling.written !== spelling.name)
  return variant(a) - variant(b) || b.written.length - a.written.length || compare(a.written, b.written)
}

/** Whether it is another spelling: not capitals or an initial, and near where another document writes it. */
function isOtherSpelling(canonical: Spelling, other: Spelling): boolean {
  const [a, b] = [canonical.written, other.written].map((name) => name.toLowerCase())
  if (a === undefined || b === undefined || a === b || /\p{L}\./u.test(b)) return false
  return canonical.name === other.name || isNear(canonical, other)
}
