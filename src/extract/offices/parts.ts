import { readParty } from '../../lexicon/parties.js'
import { remembered } from '../../lexicon/remembered.js'
import { PREFIX_LEVELS, PREPOSITIONS, TITLE_PREFIXES, titleAdjective } from '../../lexicon/title_context.js'
import { readTitle, type TitleReading } from '../../lexicon/titles.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Adjective } from './adjectives.js'
import type { Before } from './before.js'
import type { Agreement } from './inflection.js'

/** Whether a preposition stands there: `im Stadtrat`, `aus dem Vorstand`. */
export function afterPreposition({ tokens }: AnnotatedDocument, first: number): boolean {
  return PREPOSITIONS.has(tokens[first - 1]?.lower ?? '')
}

/**
 * What stands before a title and changes it: `Ex-`, `Alt`, `Vize`. What says that it is past is joined without a hyphen only
 * to a whole title, or one of a land or the like: `Altlandesbischof`, not `Altersheimleiter`.
 */
export const prefixOf = remembered((noun) => {
  const lower = noun.toLowerCase()
  return TITLE_PREFIXES.find(({ start, status }) => {
    if (!lower.startsWith(start) || lower.length <= start.length + 4) return false
    return status === null || lower[start.length] === '-' || isWholeTitle(lower.slice(start.length))
  })
})

/** What a word (lower case) that a hyphen joins to the next does to the title: `ex` of `Ex-SPD-Chef`. */
export const hyphenedPrefix = (lower = '') => TITLE_PREFIXES.find(({ start }) => start === lower)

function isWholeTitle(lower: string): boolean {
  const reading = readTitle(lower)
  if (reading === null || reading.mended) return false
  return reading.prefix === 0 || PREFIX_LEVELS.includes(lower.slice(0, reading.prefix))
}

/** The party in capitals with which a title begins without a hyphen, or null. */
export function partyBefore(written: string, { prefix }: TitleReading): string | null {
  if (prefix === 0 || written.length === prefix) return null
  const start = written.slice(0, prefix)
  return start === start.toUpperCase() && readParty(start.toLowerCase()) !== null ? start : null
}

/** The title with the adjectives and first parts that belong to it. */
export function wholeTitle({ adjectives, ellipsis }: Before, noun: string, gender: Agreement['gender']): string {
  const kept = adjectives.map((adjective) => `${inflectAdjective(adjective, gender)} `).join('')
  return (ellipsis === null ? '' : `${ellipsis} `) + kept + noun
}

function inflectAdjective(adjective: Adjective, gender: Agreement['gender']): string {
  if (adjective.stem === null) return adjective.text
  // At the start of a sentence it is capitalised, `Erster` in `Erster Bürgermeister` always.
  const isName = adjective.text !== adjective.lower && titleAdjective(adjective.lower)?.deputy !== true
  return (
    (isName ? adjective.stem : adjective.stem.toLowerCase()) +
    (gender === 'masculine' ? 'er' : gender === 'neuter' ? 'es' : 'e')
  )
}
