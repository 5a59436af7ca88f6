import type { Text } from '../model.js'
import { message, timeText } from '../wording.js'
import type { Rule } from './rule.js'

const ACTION: Text = {
  de: 'Den Tag in den Metadaten und den im Text mit dem Original vergleichen und den falschen berichtigen.',
  en: 'Hold the day of the metadata and that of the text against the original and mend the wrong one.',
}

const ACTION_SOON: Text = {
  de: 'Nichts, wenn die Mitteilung erst dann online ging; sonst den Tag in den Metadaten berichtigen.',
  en: 'Nothing, if the release went online only then; else mend the day in the metadata.',
}

/** Most days between the day of a release and that on which it is put online or sent. */
const SOON = 3

/** A day of publication in the metadata that is not the one which the release states as its own. */
export const dateMismatch: Rule = ({ corpus }) =>
  corpus.twiceDated.map(({ stated, published, quote, evidence }) => {
    const isSoon = Math.abs(stated.first - published.first) <= SOON
    const [text, metadata] = [stated, published].map(({ edtf }) => timeText(edtf))
    const apart: Text = isSoon
      ? { de: 'Die Tage liegen dicht beisammen. ', en: 'The days are close together. ' }
      : { de: '', en: '' }
    return {
      rule: 'date_mismatch',
      verdict: isSoon ? 'explained' : 'conflict',
      severity: isSoon ? 'info' : 'warning',
      measure: null,
      scope: evidence.document,
      sides: [
        { value: text?.de ?? '', evidence, span: stated },
        { value: metadata?.de ?? '', evidence, span: published },
      ],
      message: message({
        texts: {
          de: `„${quote}“ (${evidence.document}, Zeile ${evidence.line}).`,
          en: `“${quote}” (${evidence.document}, line ${evidence.line}).`,
        },
        metadata: { de: `veröffentlicht am ${metadata?.de}.`, en: `published on ${metadata?.en}.` },
        follows: {
          de: `${apart.de}Gerechnet ist mit dem ${metadata?.de} der Metadaten, auch „heute“, „gestern“ und Tage ohne Jahr.`,
          en: `${apart.en}What counts is ${metadata?.en}, as in the metadata, also for words such as “heute”, and days without a year.`,
        },
      }),
      action: isSoon ? ACTION_SOON : ACTION,
      records: [evidence.record],
      documents: [evidence.document],
    }
  })
