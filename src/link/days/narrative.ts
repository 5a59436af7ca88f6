import { anyOf, EVENTS, NOT_EVENTS } from '../../lexicon/dates.js'
import type { DateMention, DateUnit, StatedTime } from '../../model/dates.js'
import type { AnnotatedDocument, Token } from '../../model/document.js'
import { civil, dayText } from './calendar.js'
import { type Reference, reference } from './reference.js'
import type { Surroundings } from './resolve.js'
import { type Tense, tenseAround, tenseOfClause } from './tense.js'
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
  /** Whether the clause happens in it (`Im Jahr 2014 wurden …`); other years are those of a thing (`der Haushalt 2014`). */
  readonly within: boolean
  readonly lastToken: number
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
  const begun = (mention: DateMention, day: number, explicit: boolean): Told => ({
    reference: reference(dayText(day), day, day),
    ...placeOf(mention),
    explicit,
    within: false,
    lastToken: mention.lastToken,
  })
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
      if (mention.rule === LATER) return { reference: near?.reference ?? null, tense }
      const same = near?.sentence === sentence ? near : null
      if (same !== null && countsFrom(mention, same)) return { reference: same.reference, tense }
      const day = weekdayBeside(document, mention, sentence, toldDay, anchor, tense)
      if (day !== null) return day
      if (same !== null && isWithin(document, mention, same, tense)) return { reference: same.reference, tense: null }
      if (same?.explicit === true && isStillToCome(mention, same, anchor, tense)) {
        return { reference: same.reference, tense: 'ahead' }
      }
      if (theme?.paragraph === paragraph && tense !== 'ahead' && (isYearless(mention.times[0]) || isPart(mention))) {
        return { reference: theme.reference, tense: null }
      }
      if (heading !== null && isYearless(mention.times[0])) return { reference: heading, tense: null }
      const chosen = choose(mention, anchor, near, tense)
      // Beside a date told before, the tense says nothing more: the story goes on from there.
      return { reference: chosen, tense: chosen === anchor ? tense : null }
    },
    tell: (mention, value) => {
      const { stretch, resolution } = value
      if (stretch === null || stretch.first === null) return
      if (stretch.last === null) {
        if (stretch.granularity === 'day') toldDay = begun(mention, stretch.first, resolution === 'explicit')
        return
      }
      told = {
        reference: reference(stretch.edtf, stretch.first, stretch.last),
        ...placeOf(mention),
        explicit: resolution === 'explicit',
        within: isAdverbial(document, mention),
        lastToken: mention.lastToken,
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

/** The rule of `ein Jahr zuvor`, which counts from what was told last and from nothing else. */
const LATER = 'dates/later'

/** `am 25.9. ein Film und ein Fest am Samstag`, `ist ab Sonntag (29.9.) zu sehen. Eröffnet wird sie bereits am Samstag`. */
function weekdayBeside(
  { tokens }: AnnotatedDocument,
  { times, form, firstToken }: DateMention,
  sentence: number,
  told: Told | null,
  anchor: Reference | null,
  tense: Tense,
): Surroundings | null {
  const [time] = times
  if (time === undefined || told === null || anchor === null || form !== 'one' || tense === 'past') return null
  if (time.weekday === null || time.day !== null || time.month !== null || time.shift !== null) return null
  if (!told.explicit && told.reference.first <= anchor.last) return null
  if (told.reference.first <= anchor.last || sentence - told.sentence > 1) return null
  const sooner = SOONER.has(tokens[firstToken - 1]?.lower ?? '') || SOONER.has(tokens[firstToken - 2]?.lower ?? '')
  if (sooner) return { reference: told.reference, tense: 'past' }
  return sentence === told.sentence ? { reference: told.reference, tense: 'ahead' } : null
}

const SOONER = new Set(['bereits', 'schon'])

/** `Im vorigen Jahr war der Topf im August leer`, `im Februar 2013 waren es 16, zum Jahresende bereits 47`. */
function isWithin(document: AnnotatedDocument, mention: DateMention, told: Told, tense: Tense): boolean {
  if (mention.form !== 'one') return false
  const { reference, within, explicit } = told
  if (isPart(mention)) return explicit && tense !== 'ahead' && tense !== 'present'
  const days = reference.last - reference.first + 1
  if (!within || tense !== 'past' || days < 365 || days > 366 || !isYearless(mention.times[0])) return false
  if (mention.firstToken - told.lastToken > CLAUSE) return false
  const between = document.tokens.slice(told.lastToken, mention.firstToken)
  return between.every(({ kind, text }) => kind !== 'mark' || text === '-')
}

/** Tokens of the longest clause in which a year says when a month is. */
const CLAUSE = 40

/** `zum Jahresende`, `zu Jahresbeginn`. */
const isPart = ({ times, rule }: DateMention) =>
  rule === 'dates/relative' && times[0]?.unit === 'year' && times[0].shift === 0 && times[0].part !== null

/** Whether a time says when the clause happens: `Im Jahr 2014 …`, `2014 wurden …`. */
function isAdverbial({ tokens, sentences }: AnnotatedDocument, { firstToken, form, times }: DateMention): boolean {
  if (form !== 'one' || times.length !== 1) return false
  const first = sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken
  return first === firstToken || tokens[firstToken - 1]?.lower === 'im'
}

/** `im Vorjahr`, `im Vorjahresquartal`: it counts from a time of its own kind that the same sentence tells of. */
function countsFrom({ times }: DateMention, { reference: { last, first, month }, explicit }: Told): boolean {
  const [time] = times
  if (time?.anaphoric !== true || (time.unit === 'year' && !explicit)) return false
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
function isStillToCome(
  { times, form }: DateMention,
  { reference: told, within }: Told,
  anchor: Reference | null,
  tense: Tense,
): boolean {
  if (anchor === null || tense === 'past' || form !== 'one' || told.last - told.first > HALF_YEAR) return false
  return isYearless(times[0]) && told.first > anchor.last && (told.month !== null || within)
}

/** Days of the longest half-year: a whole year is often that of a thing (`vom Haushalt 2017 hängt es ab`). */
const HALF_YEAR = 184

/** Whether a time names a month, quarter or season and nothing of its year. */
const isYearless = (time: StatedTime | undefined) =>
  time !== undefined &&
  time.year === null &&
  time.shift === null &&
  time.yearShift === null &&
  (time.month !== null || time.ordinal !== null)

/** `Das abgelaufene Jahr begann mit einem Knall`, `2018 war …`: what follows in the paragraph is told of that year. */
function isTheme(
  { tokens, sentences }: AnnotatedDocument,
  { firstToken, lastToken, form, times }: DateMention,
): boolean {
  const first = sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken
  if (form !== 'one' || times[0]?.unit !== 'year' || first !== firstToken) return false
  return times[0].shift === -1 || (times[0].year !== null && tokens[lastToken]?.lower === 'war')
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
  // `lag ein Brief im Kasten: Ab Januar zahle ich mehr`: an end still open is told of by its own clause alone.
  if (mention.form === 'until' || (mention.form === 'since' && first === 'ab'))
    return tenseOfClause(document, mention.firstToken, mention.lastToken) === 'past' ? 'past' : 'ahead'
  const tense = tenseAround(document, mention.firstToken, mention.lastToken) ?? tenseOfEntry(document, mention)
  return isEvent(noun) && (before === 'am' || before === 'im') ? null : tense
}

/** `Mo: Sitzung. Zu Gast war …`: of a line that a weekday heads, its first sentence with a verb. */
function tenseOfEntry(document: AnnotatedDocument, { firstToken, lastToken, times }: DateMention): Tense {
  const { tokens, sentences } = document
  const own = sentences[tokens[firstToken]?.sentence ?? 0]
  const next = own === undefined ? undefined : sentences[own.index + 1]
  if (own?.firstToken !== firstToken || tokens[lastToken]?.text !== ':' || times[0]?.weekday == null) return null
  return next === undefined || next.paragraph !== own.paragraph
    ? null
    : tenseAround(document, next.firstToken, next.firstToken)
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
const isEvent = (noun: Token | undefined) =>
  noun?.kind === 'word' && noun.shape !== 'lower' && EVENT.test(noun.lower) && !NOT_EVENTS.has(noun.lower)
