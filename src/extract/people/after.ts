import { COPULAS, isThingAfter, MANDATES, QUOTATION_OPENERS } from '../../lexicon/people.js'
import { PERSONAL_SPEECH } from '../../lexicon/speech.js'
import { Tag, type Token } from '../../model/document.js'

/** What stands after a name and speaks for it. */
export type After = 'bracket' | 'mandate' | 'apposition' | 'label' | 'speech' | 'copula' | 'against' | null

/** Most tokens between `A B ist` and the title: `A B ist seit dem 1. Mai 2016 neuer Leiter`. */
const PREDICATE = 8
/** Most tokens of a bracket that is read: `(Bündnis 90/Die Grünen, Mitglied des Kreistags)`. */
const BRACKET = 14
/** Most tokens between a name's comma and the title that it holds: `, integrations- und flüchtlingspolitische Sprecherin`. */
const APPOSITION = 8

/** The evidence right after the name that ends before token `i`. */
export function evidenceAfter(tokens: readonly Token[], i: number): After {
  const next = tokens[i]
  if (next === undefined || next.sentence !== tokens[i - 1]?.sentence) return null
  if (next.kind === 'word') {
    if (MANDATES.has(next.lower)) return 'mandate'
    if (COPULAS.has(next.lower)) return isTitled(tokens, i + 1) ? 'copula' : null
    if (next.lower === 'und') return isBoth(tokens, i + 1) ? 'bracket' : null
    if (next.lower === 'als') return isTitled(tokens, i + 1) ? 'copula' : null
    if (next.shape !== 'lower' && isBody(next)) return 'against'
    return PERSONAL_SPEECH.has(next.lower) && next.lower !== 'so' ? 'speech' : null
  }
  if (next.text === '(') return inBracket(tokens, i + 1)
  // `Nieding+Barth`: a firm
  if (next.text === '+' && !next.spaced) return 'against'
  if (next.text === '&') return companyFollows(tokens, i + 1) ? 'against' : null
  if (next.text === ':') return QUOTATION_OPENERS.has(tokens[i + 1]?.text ?? '') ? 'label' : null
  if (next.text === ',' || next.text === '–') return titleFollows(tokens, i + 1)
  return null
}

/** `Anna Muster Stiftung`, `Anna Muster Preis`; Haus and Turm may be family names too. */
const isBody = ({ tags, lower }: Token) =>
  (tags & Tag.Organisation) !== 0 || ((tags & Tag.Surname) === 0 && isThingAfter(lower))

/** Most tokens of the second name of `A B und C D (beide SPD)`. */
const SECOND = 6

/** Whether a bracket behind the next name says something of both. */
function isBoth(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + SECOND; i++) {
    const token = tokens[i]
    if (
      token === undefined ||
      (token.kind === 'mark' && token.text !== '(' && token.text !== '-' && token.text !== '.')
    )
      return false
    if (token.text === '(') return tokens[i + 1]?.lower === 'beide'
  }
  return false
}

function inBracket(tokens: readonly Token[], from: number): After {
  const age = tokens[from]
  if (age?.kind === 'number' && age.text.length === 2 && tokens[from + 1]?.text === ')') return 'bracket'
  for (let i = from; i < from + BRACKET; i++) {
    const token = tokens[i]
    // `Telefonseelsorge (Leitung: Pfarrerin A)`
    if (token === undefined || token.text === ':') return null
    // `A B (IHK Hamm) als Vizepräsidentin`
    if (token.text === ')') return tokens[i + 1]?.lower === 'als' && isTitled(tokens, i + 2) ? 'bracket' : null
    if ((token.tags & (Tag.Party | Tag.Title)) !== 0 || MANDATES.has(token.lower)) return 'bracket'
  }
  return null
}

/** Whether what somebody is follows: `seit 2015 Präsidentin`, `neuer Leiter`, nothing but small words and a time before it. */
function isTitled(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + PREDICATE; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[from - 1]?.sentence) return false
    if (token.shape === 'lower' || token.kind === 'number' || token.text === '.' || (token.tags & Tag.Month) !== 0)
      continue
    return (token.tags & Tag.Title) !== 0 && token.kind === 'word'
  }
  return false
}

function titleFollows(tokens: readonly Token[], from: number): After {
  for (let i = from; i < from + APPOSITION; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[from - 1]?.sentence) return null
    if (MANDATES.has(token.lower)) return 'mandate'
    if ((token.tags & Tag.Title) !== 0 && token.shape !== 'lower') return 'apposition'
    if (token.kind === 'mark' && token.text !== '-') return null
    if (token.shape !== 'lower' && i > from + 1) return null
  }
  return null
}

/** Whether `& Sohn GmbH` or `& Co. KG` goes on. */
function companyFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (token === undefined || token.shape === 'lower') return false
    if ((token.tags & Tag.Organisation) !== 0) return true
  }
  return false
}
