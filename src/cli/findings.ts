import type { FindingRecord } from '../model/records.js'
import type { Context } from './context.js'
import { visible } from './visible.js'

/** Prints findings: for people, or with `--json` one JSON object a line as in `findings.json`. */
export function printFindings(findings: readonly FindingRecord[], context: Context): void {
  const { io, json } = context
  for (const finding of findings) io.out(`${json ? JSON.stringify(finding) : formatFinding(finding, context)}\n`)
}

/** A finding for people: what, where, the two sentences side by side, what to do. */
export function formatFinding(finding: FindingRecord, { paint, lang, words }: Context): string {
  const { severity, rule, verdict, document, line, column } = finding
  const color = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
  const place = visible([document, line, column].filter((part) => part !== null).join(':'))
  const head = [
    color(words.severity[severity]),
    paint.bold(verdict ? `${rule} (${words.verdict[verdict]})` : rule),
    place,
  ]
    .filter(Boolean)
    .join('  ')
  const action = lang === 'de' ? finding.action_de : finding.action_en
  const sides = [side(1, finding.source_1, finding.sentence_1), side(2, finding.source_2, finding.sentence_2)]
  const lines = [
    head,
    `  ${visible(lang === 'de' ? finding.message_de : finding.message_en)}`,
    ...sides.flat().map((text) => paint.dim(visible(text))),
    ...(action ? [`  → ${visible(action)}`] : []),
    `  ${paint.dim(finding.id)}`,
  ]
  return `${lines.join('\n')}\n`
}

function side(number: number, source: string | null, sentence: string | null): string[] {
  if (source === null && sentence === null) return []
  return [`  ${number}  ${[source, sentence && `„${sentence}“`].filter(Boolean).join('  ')}`]
}
