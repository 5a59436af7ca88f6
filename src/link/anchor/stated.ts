import words from '../../lexicon/de/anchor.json' with { type: 'json' }
import type { DateMention, StatedTime } from '../../model/dates.js'
import type { AnnotatedDocument } from '../../model/document.js'
import type { Anchor } from '../../model/mentions.js'
import { dayNumber, dayText } from '../days/calendar.js'
import { dayAnchor } from './given.js'

const LABEL = new RegExp(`(?:^|[\\s|(])(?:${words.labels.join('|')}) ?(?::|am|vom)? ?$`, 'iu')
const RELEASE = new RegExp(`^[^.!?]{0,60}(?:${words.releases.join('|')}).{0,60}$`, 'iu')
const STAMP = new RegExp(`(?:${words.stamps.join('|')})`, 'iu')
/** `Münster, 2.3.2016`, `Münster, den …`, `(12.3.2019)`, `Bonn/Köln – …` and nothing else before the day. */
const PLACE = /^\(?(?:\p{Lu}[\p{L}./ ()-]{1,40}(?:,| [-–|])? ?)?(?:den |am |vom )?\(?$/u
const AFTER_LINE = /^\)?[.:]?\s*$/u
const AFTER_LEAD = /^\)?(?:\s?[-–—:.|/]|\p{Lu})/u
const CLOCK = /^,? (?:um )?\d{1,2}[:.]\d{2}(?::\d{2})?/u
/** Paragraphs at either end of a document where its day may stand. */
const TOP = 12
const BOTTOM = 4
/** Days around the other dates of the text beyond which a bare day is another's: a page stamp. */
const FAR = 800

/** The day that the document states as its own: date line, label, mail header, beginning of the body. */
export function statedDay(document: AnnotatedDocument, dates: readonly DateMention[]): Anchor | null {
  const days = dates.flatMap((mention) => {
    const number = dayOf(mention)
    return number === null ? [] : [{ mention, number }]
  })
  for (const { mention, number } of days) {
    const sure = proof(document, mention)
    if (sure === null || (sure === 'bare' && isFar(number, dates))) continue
    return dayAnchor(dayText(number), 'stated', evidence(document, mention))
  }
  return null
}

/** Day number of a mention that is one day with its year, null for others. */
export function dayOf({ times, form }: DateMention): number | null {
  const time: StatedTime | undefined = times[0]
  if (times.length !== 1 || form !== 'one' || time === undefined) return null
  const { unit, year, month, day } = time
  if (unit !== 'day' || year === null || month === null || day === null) return null
  return dayNumber(year, month, day)
}

/** `label` where words say that it is the document's day, `bare` where its place does, null where neither. */
function proof(document: AnnotatedDocument, mention: DateMention): 'label' | 'bare' | null {
  const { text, paragraphs, sentences, tokens } = document
  const index = sentences[tokens[mention.firstToken]?.sentence ?? 0]?.paragraph ?? 0
  const paragraph = paragraphs[index]
  if (paragraph === undefined || (index >= TOP && index < paragraphs.length - BOTTOM)) return null
  const before = text.slice(paragraph.start, mention.start)
  const after = text.slice(mention.end, paragraph.end)
  if (before.length > 160) return null
  if (LABEL.test(before) && !STAMP.test(before.replace(/\bStand\b/u, ''))) return 'label'
  if (paragraph.zone === 'boilerplate' || paragraph.zone === 'contact' || STAMP.test(before)) return null
  if (
    CLOCK.test(after) &&
    /^,? (?:um )?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:Uhr)?\s*$/u.test(after) &&
    index >= paragraphs.length - BOTTOM
  )
    return null
  const placed = before.length > 0 && PLACE.test(before) && /[,–|-] ?(?:den )?$/u.test(before)
  const line = AFTER_LINE.test(after)
  if (RELEASE.test(before) && after.length < 60 && index < TOP) return 'label'
  if (line && PLACE.test(before) && before.length < 60) return placed ? 'label' : 'bare'
  if (index >= TOP || !AFTER_LEAD.test(after)) return null
  if (placed && !before.includes('(')) return 'label'
  return before === '' ? 'bare' : null
}

function isFar(day: number, dates: readonly DateMention[]): boolean {
  const others = dates
    .map((mention) => dayOf(mention) ?? yearMiddle(mention))
    .filter((own) => own !== null && own !== day)
  return others.length > 1 && others.every((own) => own === null || Math.abs(own - day) > FAR)
}

function yearMiddle({ times }: DateMention): number | null {
  const year = times.at(-1)?.year ?? null
  return year === null ? null : dayNumber(year, 7, 1)
}

/** The words of a mention with what stands before it in its line, at most 60 characters. */
export function evidence(document: AnnotatedDocument, mention: DateMention): string {
  const sentence = document.sentences[document.tokens[mention.firstToken]?.sentence ?? 0]
  const from = Math.max(sentence?.start ?? mention.start, mention.start - 60)
  return document.text.slice(from, mention.end).trim()
}
