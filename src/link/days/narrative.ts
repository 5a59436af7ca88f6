import { anyOf, EVENTS } from '../../lexicon/dates.js'
import type { DateMention, DateUnit, StatedTime } from '../../model/dates.js'
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
  let theme: Told | null = null
  let heading: Reference | null = null
  const placeOf = (mention: DateMention) => {
    const sentence = document.tokens[mention.firstToken]?.sentence ?? 0
    return { sentence, paragraph: document.sentences[sentence]?.paragraph ?? 0 }
  }
  return {
    surroundings: (mention, anchor) => {
      const settled = mention.times.every(({ year, centuryOpen }) => year !== null && centuryOpen !== true)
      const tense = settled ? null : tenseOf(document, mention)
      const { sentence, paragraph } = placeOf(mention)
      if (isAnaphoricDay(mention)) {
        const day = toldDay !== null && sentence - toldDay.sentence <= TAKEN_UP ? toldDay.reference : null
        return { reference: day, tense }
      }
      const near = told?.paragraph === paragraph && sentence - told.sentence <= NEAR ? told : null
      if (near?.sentence === sentence && near.explicit && countsFrom(mention, near.reference)) {
        return { reference: near.reference, tense }
      }
      if (near?.sentence === sentence && near.explicit && isStillToCome(mention, near.reference, anchor, tense)) {
        return { reference: near.reference, tense: 'ahead' }
      }
      if (theme?.paragraph === paragraph && tense !== 'ahead' && isYearless(mention.times[0])) {
        return { reference: theme.reference, tense: null }
      }
      if (heading !== null && isYearless(mention.times[0])) return { reference: heading, tense: null }
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
      if (isTheme(document, mention)) theme = told
      if (isAlone(document, mention)) heading = mention.times[0]?.unit === 'year' ? told.reference : null
      if (stretch.granularity === 'day' && mention.form !== 'interval') toldDay = told
    },
  }
}

/** `tags darauf`, `an diesem Tag`: they never count from when the document speaks. */
export function isAnaphoricDay({ times }: DateMention): boolean {
  const [time] = times
  return time?.anaphoric === true && time.unit === 'day'
}

/** `im Vorjahr`, `im Vorjahresquartal`: it counts from a time of its own kind that the same sentence tells of. */
function countsFrom({ times }: DateMention, { last, first, month }: Reference): boolean {
  const [time] = times
  if (time?.anaphoric !== true) return false
  const days = last - first + 1
  if (time.unit === 'quarter') return days > 88 && days < 93
  return time.unit === 'year' ? month === null : time.unit === 'month' && days > 27 && days < 32
}

/** What a mention counts from: what was told last for `tags darauf` and for a story that is told away from the document's own time. */
function choose(mention: DateMention, anchor: Reference | null, told: Told | null, tense: Tense): Reference | null {
  const time = mention.times[0]
  if (time === undefined || told === null) return anchor
  if (time.anaphoric && anchor === null) return told.reference
  if (!isYearless(time) || !told.explicit) return anchor
  if (anchor === null)
    return told.reference.month === null && told.reference.last - told.reference.first > 366 ? null : told.reference
  const elsewhere = told.reference.month !== null && told.reference.year < civil(anchor.first).year
  return tense === 'past' && elsewhere && mention.form === 'one' ? told.reference : anchor
}

/** `Wer im Januar 2019 anfängt, spricht im Juni …`: after a time that lies ahead, the same sentence goes on from there. */
function isStillToCome({ times, form }: DateMention, told: Reference, anchor: Reference | null, tense: Tense): boolean {
  if (anchor === null || tense === 'past' || form !== 'one' || told.month === null) return false
  return isYearless(times[0]) && told.first > anchor.last
}

/** Whether a time names a month, quarter or season and nothing of its year. */
const isYearless = (time: StatedTime | undefined) =>
  time !== undefined &&
  time.year === null &&
  time.shift === null &&
  time.yearShift === null &&
  (time.month !== null || time.ordinal !== null)

/** `Das abgelaufene Jahr begann mit einem Knall`: what follows in the paragraph is told of that year. */
function isTheme(document: AnnotatedDocument, { firstToken, form, times }: DateMention): boolean {
  const first = document.sentences[document.tokens[firstToken]?.sentence ?? 0]?.firstToken
  return form === 'one' && times[0]?.unit === 'year' && times[0].shift === -1 && first === firstToken
}

/** Whether a date is all that its paragraph says: a year heads the entries of a chronicle, another heading ends its reach. */
function isAlone(document: AnnotatedDocument, { firstToken, lastToken, form }: DateMention): boolean {
  const sentence = document.sentences[document.tokens[firstToken]?.sentence ?? 0]
  const paragraph = document.paragraphs[sentence?.paragraph ?? 0]
  if (form !== 'one' || paragraph === undefined) return false
  const start = document.tokens[firstToken]?.start ?? 0
  const end = document.tokens[lastToken - 1]?.end ?? 0
  return (
    document.text.slice(paragraph.start, start).trim() === '' &&
    /^:?\s*$/u.test(document.text.slice(end, paragraph.end))
  )
}

/** The tense around a mention; a thing of a day (`das Gutachten vom 14. Mai`) and what goes on since lie back. */
function tenseOf(document: AnnotatedDocument, mention: DateMention): Tense {
  if (mention.form === 'since' && mention.rule !== 'dates/since') return 'past'
  const before = document.tokens[mention.firstToken - 1]?.lower
  const first = document.tokens[mention.firstToken]?.lower
  if (mention.form === 'since' && first === 'seit') return 'past'
  // `eine Villa aus den zwanziger Jahren`
  if (first === 'aus' || before === 'aus') return 'past'
  // `kündigte … für den 3. Mai an`: what is set for a day lies ahead of who says so.
  if (isSetFor(mention, before, first)) return 'ahead'
  const noun = document.tokens[mention.firstToken - 2]
  if (mention.form === 'one' && before === 'vom' && noun?.kind === 'word' && noun.shape !== 'lower') return 'past'
  const tense = tenseAround(document, mention.firstToken, mention.lastToken)
  const open = mention.form === 'until' || (mention.form === 'since' && first === 'ab')
  if (open && tense !== 'past') return 'ahead'
  return isEvent(noun) && (before === 'am' || before === 'im') ? null : tense
}

const SET_FOR: ReadonlySet<DateUnit> = new Set(['day', 'half_month', 'week', 'weekend', 'month'])
const isSetFor = ({ times }: DateMention, before: string | undefined, first: string | undefined) =>
  times[0] !== undefined &&
  SET_FOR.has(times[0].unit) &&
  (before === 'für' || before === 'auf') &&
  first !== undefined &&
  ARTICLE.test(first)
const ARTICLE = /^(?:den|die|das)$/u

const EVENT = new RegExp(`${anyOf(EVENTS)}s?$`, 'iu')
const isEvent = (noun: Token | undefined) => noun?.kind === 'word' && noun.shape !== 'lower' && EVENT.test(noun.lower)
