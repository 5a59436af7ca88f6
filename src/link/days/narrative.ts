import type { DateMention } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import { civil, dayText } from './calendar.js'
import { comparison } from './compared.js'
import { isEffectiveSoon } from './effective.js'
import { entryAfter, headsEntry, headsReview, isLabelled, isReviewed } from './entries.js'
import { latestTold } from './latest.js'
import { tenseOfMention } from './mention_tense.js'
import { type Reference, reference } from './reference.js'
import type { Surroundings } from './resolve.js'
import type { Tense } from './tense.js'
import {
  countsFrom,
  isAdverbial,
  isAlone,
  isBackThen,
  isBackward,
  isBeforeTold,
  isBirth,
  isListedAhead,
  isOfToldYear,
  isPart,
  isRecent,
  isSpan,
  isStillToCome,
  isTheme,
  isWithin,
  isYearless,
  type Told,
  weekdayBeside,
} from './told.js'
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

export function narrator(document: AnnotatedDocument): Narrator {
  let told: Told | null = null
  let toldDay: Told | null = null
  let coming: Told | null = null
  let own: Reference | null = null
  let theme: Told | null = null
  let heading: Reference | null = null
  let review: Reference | null = null
  const placeOf = (mention: DateMention) => {
    const sentence = document.tokens[mention.firstToken]?.sentence ?? 0
    return { sentence, paragraph: document.sentences[sentence]?.paragraph ?? 0 }
  }
  const latest = latestTold(placeOf)
  const compared = comparison(document)
  const isSameVoice = (one: number, other: number) => document.quotationAt(one) === document.quotationAt(other)
  const begun = (mention: DateMention, day: number, explicit: boolean): Told => ({
    reference: reference(dayText(day), day, day),
    ...placeOf(mention),
    explicit,
    within: false,
    entry: headsEntry(document, mention),
    labelled: isLabelled(document, mention),
    lastToken: mention.lastToken,
    start: mention.start,
  })
  return {
    surroundings: (mention, anchor) => {
      own = anchor
      const settled = mention.times.every(({ year, centuryOpen }) => year !== null && centuryOpen !== true)
      const said = settled ? null : tenseOfMention(document, mention)
      const tense = said === 'past' && isEffectiveSoon(document, mention, anchor) ? 'ahead' : said
      const { sentence, paragraph } = placeOf(mention)
      if (isAnaphoricDay(mention)) {
        const day = toldDay !== null && sentence - toldDay.sentence <= TAKEN_UP ? toldDay : null
        // `Sie eröffnet die Ausstellung am Vorabend`: no day of the history told in between.
        const elsewhere = day !== null && day.paragraph !== paragraph && isOver(day, anchor) && tense !== 'past'
        return { reference: (elsewhere ? coming : day)?.reference ?? null, tense }
      }
      const near = told?.paragraph === paragraph && sentence - told.sentence <= NEAR ? told : null
      if (mention.rule === LATER || isOfToldYear(mention.times[0])) {
        return { reference: latest.near({ sentence, paragraph }, anchor, tense), tense }
      }
      // A day without its month is one of the month last told of.
      if (isNumbered(mention)) {
        const day = toldDay?.paragraph === paragraph && sentence - toldDay.sentence <= NEAR ? toldDay : null
        const last = day !== null && (near === null || day.start > near.start) ? day : near
        const away = last !== null && last.reference.month !== null && last.reference.first !== anchor?.first
        return { reference: away ? last.reference : null, tense: null }
      }
      const same = near?.sentence === sentence ? near : null
      const again = compared.same(mention, near?.start)
      if (again !== null) return { reference: again, tense }
      if (near !== null && isBeforeTold(mention.times[0], near.reference, anchor))
        return { reference: near.reference, tense }
      const counted = isBackward(mention.times[0]) ? same : near
      if (counted !== null && countsFrom(mention, counted)) return { reference: counted.reference, tense }
      const reported = compared.reported(mention)
      if (reported !== null && (counted === null || !counted.explicit)) return { reference: reported, tense }
      const listed = entryAfter(document, mention, sentence, toldDay)
      if (listed !== null) return listed
      const day = weekdayBeside(document, mention, sentence, toldDay, anchor, tense)
      if (day !== null) return day
      if (same !== null && !isCounted(document, mention, same) && isWithin(document, mention, same, tense))
        return { reference: same.reference, tense: null }
      if (same?.explicit === true && isStillToCome(mention, same, anchor, tense)) {
        return { reference: same.reference, tense: 'ahead' }
      }
      if (theme?.paragraph === paragraph && tense !== 'ahead' && (isYearless(mention.times[0]) || isPart(mention))) {
        return { reference: theme.reference, tense: null }
      }
      if (heading !== null && isYearless(mention.times[0])) return { reference: heading, tense: null }
      if (review !== null && isReviewed(document, mention)) return { reference: review, tense: null }
      if (near !== null && isYearless(mention.times[0]) && isBackThen(document, mention)) {
        return { reference: near.reference, tense: null }
      }
      const line = told?.labelled === true && sentence - told.sentence <= NEAR && isLabelled(document, mention)
      const above = near ?? (line ? told : null)
      if (above !== null && isListedAhead(mention, above, anchor, tense)) return { reference: anchor, tense: 'ahead' }
      // A story does not go on from outside a quotation to within it.
      const chosen =
        near?.explicit !== true ||
        anchor === null ||
        (isSameVoice(near.start, mention.start) && !isRecent(document, mention))
          ? choose(mention, anchor, near, tense)
          : anchor
      // Beside a date told before, the tense says nothing more: the story goes on from there.
      return { reference: chosen, tense: chosen === anchor ? tense : null }
    },
    tell: (mention, value) => {
      const { stretch, resolution } = value
      if (stretch === null || isBirth(document, mention) || isSpan(document, mention)) return
      latest.tell(mention, value)
      compared.tell(mention, stretch, own)
      if (stretch.first === null) return
      if (stretch.last === null) {
        // Without a day of its own a text goes on from what it told of last, be it open.
        if (own === null && stretch.granularity !== 'year')
          told = begun(mention, stretch.first, resolution === 'explicit')
        if (stretch.granularity !== 'day') return
        toldDay = begun(mention, stretch.first, resolution === 'explicit')
        if (isComing(toldDay, own)) coming = toldDay
        return
      }
      told = {
        reference: reference(stretch.edtf, stretch.first, stretch.last),
        ...placeOf(mention),
        explicit: resolution === 'explicit',
        within: isAdverbial(document, mention),
        entry: headsEntry(document, mention),
        labelled: isLabelled(document, mention),
        lastToken: mention.lastToken,
        start: mention.start,
      }
      if (isTheme(document, mention)) theme = told
      if (headsReview(document, mention)) review = told.reference
      if (isAlone(document, mention)) heading = mention.times[0]?.unit === 'year' ? told.reference : null
      if (stretch.granularity === 'day' && mention.form !== 'interval') {
        toldDay = told
        if (isComing(told, own)) coming = told
      }
    },
  }
}

/** `2017 waren es 72 und bis Ende April 53`: the year has its figure already, and what is counted until then is not of it. */
function isCounted({ tokens }: AnnotatedDocument, { form, firstToken }: DateMention, { lastToken }: Told): boolean {
  if (form !== 'until' || tokens[firstToken - 1]?.lower !== 'und' || firstToken - lastToken > FIGURE) return false
  return tokens.slice(lastToken, firstToken).some(({ kind }) => kind === 'number')
}

/** Most tokens between a year and the next time for the figure of the year. */
const FIGURE = 8

/** `tags darauf`, `an diesem Tag`: they never count from when the document speaks. */
export function isAnaphoricDay({ times }: DateMention): boolean {
  const [time] = times
  return time?.anaphoric === true && time.unit === 'day' && time.yearShift === null
}

/** `bis zum 23.`: it counts days of the month last told of. */
export const isNumbered = ({ times: [time] }: DateMention): boolean =>
  time?.day != null && time.month === null && time.weekday === null && time.shift === null

/** Whether a day lies before the one in which the document speaks. */
const isOver = ({ reference }: Told, anchor: Reference | null) => anchor !== null && reference.last < anchor.first

/** Whether a day lies after it. */
const isComing = ({ reference }: Told, anchor: Reference | null) => anchor !== null && reference.first > anchor.last

/** The rule of `ein Jahr zuvor`, which counts from what was told last and from nothing else. */
const LATER = 'dates/later'

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
