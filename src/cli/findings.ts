import type { FindingRecord } from '../model/records.js'
import { isDecided, partsOf, sourceTold } from '../run/telling.js'
import type { Context } from './context.js'
import { visible } from './visible.js'
import type { CliWords } from './words.js'

/** Prints findings: for people, or with `--json` one JSON object a line as in `findings.json`. */
export function printFindings(findings: readonly FindingRecord[], context: Context): void {
  const { io, json } = context
  for (const finding of findings) io.out(`${json ? JSON.stringify(finding) : formatFinding(finding, context)}\n`)
}

/** A finding for people: what, where, the two sentences side by side, what to do. */
export function formatFinding(finding: FindingRecord, context: Context): string {
  const { paint, lang, words } = context
  const { severity, rule, verdict, document, line, column, id } = finding
  const color = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
  const place = visible([document, line, column].filter((part) => part !== null).join(':'))
  const name = words.rules[rule] ?? rule
  const head = [
    color(words.severity[severity]),
    paint.bold(verdict ? `${name} (${words.verdict[verdict]})` : name),
    place,
  ]
  const action = lang === 'de' ? finding.action_de : finding.action_en
  const settled = verdict === 'agreement' || isDecided(finding)
  const lines = [
    head.filter(Boolean).join('  '),
    ...partsOf(lang === 'de' ? finding.message_de : finding.message_en).map((part) => `  ${visible(part)}`),
    ...sidesOf(finding, context).map((side) => paint.dim(visible(side))),
    ...(action && !settled ? [`  → ${visible(action)}`] : []),
    `  ${paint.dim(name === rule ? id : `${id}  ${rule}`)}`,
  ]
  return `${lines.join('\n')}\n`
}

/** The sides of a finding, once where one sentence is both. */
function sidesOf({ source_1, sentence_1, source_2, sentence_2 }: FindingRecord, { lang, words }: Context): string[] {
  const side = (source: string | null, sentence: string | null) =>
    [source && sourceTold(source, lang), sentence && quoted(sentence, words)].filter(Boolean).join('  ')
  const sides = [...new Set([side(source_1, sentence_1), side(source_2, sentence_2)])].filter(Boolean)
  return sides.map((text, index) => `  ${index + 1}  ${text}`)
}

/** A text in quotation marks; one that has some of its own gets no others around it. */
export function quoted(text: string, { quotes: [open, close] }: Pick<CliWords, 'quotes'>): string {
  return /[„“”"»«]/u.test(text) ? text : `${open}${text}${close}`
}
