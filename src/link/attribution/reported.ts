import {
  ANNOUNCEMENTS,
  ASIDES,
  CONDITIONALS,
  PERSONAL_SPEECH,
  REPORTING,
  SOURCES,
  SUBJUNCTIVES,
} from '../../lexicon/speech.js'
import { type Sentence, Tag, type Token } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { actorsBetween } from './actors.js'
import { isSource, type Source, sourceAt } from './sources.js'
import { subjectIn, type Telling } from './subjects.js'

const NONE: readonly Report[] = []

/** A stretch of reported speech and who is reported. */
export interface Report extends Span {
  readonly speaker: number
}

/**
 * Finds reported speech outside quotations: `X sagte, dass …`, `…, so X`, `laut X …`, and sentences in the subjunctive
 * that go on with what somebody said before. `said` gives the speaker of the last quotation that ends in a sentence.
 */
export function reportsOf(telling: Telling, said: ReadonlyMap<number, number>): Report[] {
  const { document } = telling
  const reports: Report[] = []
  let speaker: number | null = null
  let paragraph = -1
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== paragraph) speaker = null
    paragraph = sentence.paragraph
    const marks = readMarks(telling, sentence)
    const found: readonly Report[] = marks === null ? NONE : reportIn(telling, sentence, marks, speaker)
    for (const report of found) reports.push(report)
    speaker = found[0]?.speaker ?? said.get(sentence.index) ?? toldIn(telling, sentence, marks)
  }
  return reports
}

/** Who is told to say something in a sentence that reports nothing itself: the next one may. */
function toldIn(telling: Telling, { firstToken, lastToken }: Sentence, marks: Marks | null): number | null {
  return marks === null || marks.verb === null ? null : subjectIn(telling, firstToken, lastToken)
}

/** What a word may be a sign of, in one table, since every word is looked up. */
const SIGNS: ReadonlyMap<string, 'subjunctive' | 'source'> = new Map([
  ...Array.from(SUBJUNCTIVES, (word) => [word, 'subjunctive'] as const),
  ...Array.from(SOURCES, (word) => [word, 'source'] as const),
])

interface Marks {
  readonly verb: number | null
  readonly source: number | null
  readonly subjunctive: number | null
}

/** The words of a sentence, outside quotations, that tell of reported speech; null where there are none. */
function readMarks({ document }: Telling, sentence: Sentence): Marks | null {
  const { tokens, quotationAt } = document
  let verb: number | null = null
  let source: number | null = null
  let subjunctive: number | null = null
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = tokens[i]
    if (token === undefined || (token.shape !== 'lower' && i > sentence.firstToken)) continue
    const told = (token.tags & Tag.Speech) !== 0
    const sign = SIGNS.get(token.lower)
    if ((!told && sign === undefined) || quotationAt(token.start) !== null) continue
    if (told && verb === null && (token.lower !== 'so' || tokens[i - 1]?.text === ',')) verb = i
    if (sign === 'subjunctive' && subjunctive === null) subjunctive = i
    if (sign === 'source' && source === null && isSource(tokens, i)) source = i
  }
  return verb === null && source === null && subjunctive === null ? null : { verb, source, subjunctive }
}

function reportIn(telling: Telling, sentence: Sentence, marks: Marks, before: number | null): readonly Report[] {
  const { tokens } = telling.document
  const { verb, source, subjunctive } = marks
  const named = source === null ? null : sourceAt(telling, source, sentence.firstToken)
  if (source !== null && named !== null) return bySource(telling, sentence, source, named)
  if (verb !== null) {
    const clause = clauseAfter(tokens, verb, sentence.lastToken)
    const isTrailing = tokens[verb - 1]?.text === ','
    const apposed = isTrailing ? apposedBefore(telling, sentence.firstToken, verb) : null
    const trails = isTrailing && apposed === null
    const speaker =
      apposed ??
      subjectIn(
        telling,
        trails ? verb : sentence.firstToken,
        trails ? sentence.lastToken : (clause ?? sentence.lastToken),
      )
    if (speaker !== null && trails && (tokens[verb]?.lower === 'so' || subjunctive !== null)) {
      const told = span(telling, afterColon(tokens, sentence.firstToken, verb), verb - 1, speaker)
      const rest = restAfter(tokens, verb, sentence.lastToken)
      return rest === null ? [told] : [told, span(telling, rest, sentence.lastToken, speaker)]
    }
    // `Wie X mitteilt, sind die Stellen besetzt`
    const isAside =
      tokens[sentence.firstToken]?.lower === 'wie' && clause === verb + 2 && ASIDES.has(tokens[verb]?.lower ?? '')
    // `X ergänzt, die Stellen brauchten Zeit`: a verb right before its comma reports in any mood, so does one with its particle.
    const reports =
      isAside ||
      (clause === verb + 2 && PERSONAL_SPEECH.has(tokens[verb]?.lower ?? '')) ||
      (clause !== null && ANNOUNCEMENTS.get(tokens[verb]?.lower ?? '') === tokens[clause - 2]?.lower)
    if (
      speaker !== null &&
      clause !== null &&
      (reports || subjunctive !== null || REPORTING.has(tokens[clause]?.lower ?? ''))
    ) {
      return [span(telling, clause, sentence.lastToken, speaker)]
    }
  }
  // `hätte` and `würde` may say what might be, so they go on with nobody's speech.
  if (subjunctive === null || before === null || CONDITIONALS.has(tokens[subjunctive]?.lower ?? '')) return NONE
  return [span(telling, sentence.firstToken, sentence.lastToken, before)]
}

/** Who is named with an apposition before a verb: `Der Abgeordnete A, Sprecher der Fraktion, rief dazwischen`; null where nobody is. */
function apposedBefore({ document: { tokens }, actors }: Telling, first: number, verb: number): number | null {
  const named = actorsBetween(actors, first, verb).find(({ bare, last }) => !bare && tokens[last]?.text === ',')
  if (named === undefined || named.last >= verb - 1) return null
  const lead = tokens.slice(first, named.first)
  const inside = tokens.slice(named.last + 1, verb - 1)
  const isPlain = ({ text, lower, tags }: Token) =>
    text !== ',' && (tags & Tag.Speech) === 0 && !SUBJUNCTIVES.has(lower)
  const isLead = lead.every(({ tags, lower }) => (tags & Tag.Title) !== 0 || LEADS.has(lower))
  return isLead &&
    inside.some(({ tags, shape }) => shape !== 'lower' && (tags & Tag.Title) !== 0) &&
    inside.every(isPlain)
    ? named.person
    : null
}

/** Small words before a name at the beginning of a sentence. */
const LEADS = new Set(['der', 'die', 'auch', 'und', 'frau', 'herr', 'dr', 'prof', '.'])

/** Where speech in the subjunctive goes on behind who says it: `Damals, so X weiter, sei niemand zuständig gewesen`; else null. */
function restAfter(tokens: readonly Token[], verb: number, end: number): number | null {
  let comma: number | null = null
  for (let i = verb + 1; i < end; i++) {
    const token = tokens[i]
    if (token?.text === ',') comma ??= i
    else if (comma !== null && token?.shape === 'lower' && SUBJUNCTIVES.has(token.lower)) return comma + 1
    // `, während B meinte, …`, `, doch laut Ministerium seien …`: another speaks.
    else if (comma !== null && token !== undefined && ((token.tags & Tag.Speech) !== 0 || SOURCES.has(token.lower)))
      return null
  }
  return null
}

/** The token after the last colon between two tokens, or the first: `Für X zählt Ruhe: Die Stelle brauche Geld, so X`. */
function afterColon(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.text === ':') return i + 1
  return from
}

/** The first token of the clause that follows the verb after a comma, or null. */
function clauseAfter(tokens: readonly Token[], verb: number, end: number): number | null {
  for (let i = verb + 1; i < end; i++) if (tokens[i]?.text === ',' || tokens[i]?.text === ':') return i + 1
  return null
}

/**
 * The clause in which the source is named, after it where it opens the clause, or what stands before it where it ends the
 * sentence. Who says it is named by the release.
 */
function bySource(telling: Telling, sentence: Sentence, source: number, { person, end }: Source): readonly Report[] {
  const { tokens } = telling.document
  if (tokens[source]?.lower === 'zufolge') {
    const ends = sentence.lastToken - end <= 3
    return [span(telling, ends ? sentence.firstToken : end, ends ? end : sentence.lastToken, person)]
  }
  if (sentence.lastToken - end <= 3) return [span(telling, sentence.firstToken, source, person)]
  let from = source
  while (from > sentence.firstToken && !/^[,;:–]$/u.test(tokens[from - 1]?.text ?? '')) from--
  const after = span(telling, end, sentence.lastToken, person)
  return from === source ? [after] : [span(telling, from, source, person), after]
}

function span({ document }: Telling, first: number, last: number, speaker: number): Report {
  const start = document.tokens[first]?.start ?? 0
  return { start, end: Math.max(start, document.tokens[last - 1]?.end ?? start), speaker }
}
