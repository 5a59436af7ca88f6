import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { civil } from './calendar.js'
import { type Reference, reference } from './reference.js'
import type { Surroundings } from './resolve.js'
import { type Tense, tenseAround } from './tense.js'
import type { Value } from './values.js'

/** Most sentences between a date and one that counts from it. */
const NEAR = 2

/** Follows the telling of a document: which date was told last, and what a later one counts from. */
export interface Narrator {
  readonly surroundings: (mention: DateMention, document: Reference | null) => Surroundings
  readonly tell: (mention: DateMention, value: Value) => void
}

interface Told {
  readonly reference: Reference
  readonly sentence: number
  readonly paragraph: number
  readonly explicit: boolean
}

export function narrator(document: AnnotatedDocument): Narrator {
  let told: Told | null = null
  const placeOf = (mention: DateMention) => {
    const sentence = document.tokens[mention.firstToken]?.sentence ?? 0
    return { sentence, paragraph: document.sentences[sentence]?.paragraph ?? 0 }
  }
  return {
    surroundings: (mention, anchor) => {
      const tense = tenseOf(document, mention)
      const { sentence, paragraph } = placeOf(mention)
      const near = told !== null && told.paragraph === paragraph && sentence - told.sentence <= NEAR ? told : null
      return { reference: choose(mention, anchor, near, tense), tense: near !== null && anchor === null ? null : tense }
    },
    tell: (mention, value) => {
      const { stretch, resolution } = value
      if (stretch === null || stretch.first === null || stretch.last === null) return
      told = {
        reference: reference(stretch.edtf, stretch.first, stretch.last),
        ...placeOf(mention),
        explicit: resolution === 'explicit',
      }
    },
  }
}

/** What a mention counts from: what was told last for `tags darauf` and for a story that is told away from the document's own time. */
function choose(mention: DateMention, anchor: Reference | null, told: Told | null, tense: Tense): Reference | null {
  const time = mention.times[0]
  if (time === undefined || told === null) return anchor
  const day = time.unit === 'day' && time.shift !== null
  if (time.anaphoric && (day || anchor === null)) return told.reference
  const yearless = time.shift === null && time.yearShift === null && (time.month !== null || time.ordinal !== null)
  if (!yearless || !told.explicit) return anchor
  if (anchor === null)
    return told.reference.month === null && told.reference.last - told.reference.first > 366 ? null : told.reference
  const elsewhere = told.reference.month !== null && told.reference.year < civil(anchor.first).year
  return tense === 'past' && elsewhere && mention.form === 'one' ? told.reference : anchor
}

/** The tense around a mention; a thing of a day (`das Gutachten vom 14. Mai`) and what goes on since lie back. */
function tenseOf(document: AnnotatedDocument, mention: DateMention): Tense {
  if (mention.form === 'since' && mention.rule !== 'dates/since') return 'past'
  const before = document.tokens[mention.firstToken - 1]?.lower
  const first = document.tokens[mention.firstToken]?.lower
  if (mention.form === 'since' && first === 'seit') return 'past'
  const noun = document.tokens[mention.firstToken - 2]
  if (mention.form === 'one' && before === 'vom' && noun?.kind === 'word' && noun.shape !== 'lower') return 'past'
  const tense = tenseAround(document, mention.firstToken, mention.lastToken)
  const open = mention.form === 'until' || (mention.form === 'since' && first === 'ab')
  return open && tense !== 'past' ? 'ahead' : tense === 'present' ? 'ahead' : tense
}
