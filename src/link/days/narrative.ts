import { anyOf, EVENTS } from '../../lexicon/dates.js'
import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { civil } from './calendar.js'
import { type Reference, reference } from './reference.js'
import type { Surroundings } from './resolve.js'
import { type Tense, tenseAround } from './tense.js'
import type { Value } from './values.js'

/** Most sentences between a date and one that counts from it. */
const NEAR = 2
/** The same for `tags darauf`, which a story may take up after a while. */
const TAKEN_UP = 12

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
  let toldDay: Told | null = null
  const placeOf = (mention: DateMention) => {
    const sentence = document.tokens[mention.firstToken]?.sentence ?? 0
    return { sentence, paragraph: document.sentences[sentence]?.paragraph ?? 0 }
  }
  return {
    surroundings: (mention, anchor) => {
      const tense = mention.times.every(({ year }) => year !== null) ? null : tenseOf(document, mention)
      const { sentence, paragraph } = placeOf(mention)
      if (isAnaphoricDay(mention)) {
        const day = toldDay !== null && sentence - toldDay.sentence <= TAKEN_UP ? toldDay.reference : null
        return { reference: day, tense }
      }
      const near = told?.paragraph === paragraph && sentence - told.sentence <= NEAR ? told : null
      if (isVorjahr(mention) && near?.sentence === sentence && near.explicit && near.reference.month === null) {
        return { reference: near.reference, tense }
      }
      const chosen = choose(mention, anchor, near, tense)
      // Beside a date told before, the tense says nothing more: the story goes on from there.
      return { reference: chosen, tense: chosen === anchor ? tense : null }
    },
    tell: (mention, value) => {
      const { stretch, resolution } = value
      if (stretch === null || stretch.first === null || stretch.last === null) return
      told = {
        reference: reference(stretch.edtf, stretch.first, stretch.last),
        ...placeOf(mention),
        explicit: resolution === 'explicit',
      }
      if (stretch.granularity === 'day' && mention.form !== 'interval') toldDay = told
    },
  }
}

/** `tags darauf`, `an diesem Tag`: they never count from when the document speaks. */
export function isAnaphoricDay({ times }: DateMention): boolean {
  const [time] = times
  return time?.anaphoric === true && time.unit === 'day'
}

/** `im Vorjahr`: it counts from a year that the same sentence tells of. */
const isVorjahr = ({ times }: DateMention) => times[0]?.anaphoric === true && times[0].unit === 'year'

/** What a mention counts from: what was told last for `tags darauf` and for a story that is told away from the document's own time. */
function choose(mention: DateMention, anchor: Reference | null, told: Told | null, tense: Tense): Reference | null {
  const time = mention.times[0]
  if (time === undefined || told === null) return anchor
  if (time.anaphoric && anchor === null) return told.reference
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
  if (open && tense !== 'past') return 'ahead'
  return isEvent(noun) && (before === 'am' || before === 'im') ? null : tense
}

const EVENT = new RegExp(`${anyOf(EVENTS)}s?$`, 'iu')
const isEvent = (noun: Token | undefined) => noun?.kind === 'word' && noun.shape !== 'lower' && EVENT.test(noun.lower)
