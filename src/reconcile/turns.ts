import { AHEAD, RELIEVED, SUCCEEDS, TURNED_ENDING } from '../lexicon/reconcile_offices.js'
import { TURN_WORDS, TURNED, type TurnWord } from '../lexicon/turnover.js'
import type { DateRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { type Span, spanOf } from './days.js'
import { evidenceOf } from './evidence.js'
import type { Turn } from './model.js'
import { timeOf } from './time_of.js'

/** Somebody in a sentence: where the name stands and whom it means. */
interface Named {
  readonly at: number
  readonly end: number
  readonly name: string
}

/** Letters that every word of a change has. */
const HINT = new RegExp([...TURN_WORDS.keys()].join('|'), 'iu')
/** How far, in characters, a name may stand behind the word that leads to it. */
const REACH = 60
/** Most letters between `von` or `auf` and the name: titles and honorifics. */
const TITLED = /(?<!\p{L})(von|auf|an) (?:[\p{L}-]+\.? ){0,4}$/u

/** The changes in office that a document tells with a name: `A hat das Amt am 3. Juni von B übernommen`. */
export function turnsOf(result: DocumentResult): Turn[] {
  const { document, people, dates } = result
  const sentences = new Map<string, (typeof people)[number][]>()
  for (const person of people) sentences.set(person.sentence, [...(sentences.get(person.sentence) ?? []), person])
  const turns: Turn[] = []
  for (const [sentence, own] of sentences) {
    if (!HINT.test(sentence)) continue
    const found = turnIn(sentence, namedIn(sentence, own))
    const [first] = own
    if (found === null || first === undefined) continue
    const evidence = evidenceOf(first, document, document.anchor)
    const days = dates.filter((date) => date.sentence === sentence)
    turns.push({
      from: found.from,
      to: found.to,
      ahead: AHEAD.test(sentence),
      day: dayBeside(sentence, found.at, days, timeOf(result)),
      evidence,
    })
  }
  return turns
}

function namedIn(sentence: string, people: DocumentResult['people']): Named[] {
  let from = 0
  return people.flatMap(({ quote, name }) => {
    const written = quote.replace(/\s+/gu, ' ')
    const at = sentence.indexOf(written, from)
    if (at < 0) return []
    from = at + written.length
    return { at, end: from, name }
  })
}

/** Who comes after whom by a sentence; null where it says nothing of that. */
function turnIn(
  sentence: string,
  people: readonly Named[],
): { from: string | null; to: string | null; at: number } | null {
  if (people.length === 0) return null
  for (const { 0: word, index } of sentence.matchAll(/\p{L}+/gu)) {
    const kind = TURN_WORDS.get(word.toLowerCase())
    if (kind === undefined) continue
    const turn = turnBy(kind, sentence, index, index + word.length, people)
    if (turn !== null) return { ...turn, at: index }
  }
  return null
}

function turnBy(
  kind: TurnWord,
  sentence: string,
  start: number,
  end: number,
  people: readonly Named[],
): { from: string | null; to: string | null } | null {
  const next = people.find(({ at }) => at >= end && at - end <= REACH)
  const before = people.findLast((one) => one.end <= start)
  const led = (word: string) =>
    people.find(({ at }) => TITLED.exec(sentence.slice(Math.max(0, at - REACH), at))?.[1] === word)
  const other = (than: Named | undefined) => people.find(({ name }) => name !== than?.name)?.name ?? null
  if (kind === 'successor' || kind === 'predecessor') {
    const link = next === undefined ? '' : sentence.slice(end, next.at)
    if (next === undefined || /[,;:–]/u.test(link)) return null
    // `Nachfolger von B` is after B, `Nachfolger B` is B.
    const after = (kind === 'successor') === SUCCEEDS.test(link)
    const [one, two] = [next.name, before === undefined || before.name === next.name ? null : before.name]
    return after ? { from: one, to: two } : { from: two, to: one }
  }
  if (kind === 'takes' || kind === 'follows') {
    const from = led(kind === 'takes' ? 'von' : 'auf')
    const turned = kind === 'follows' || namesOffice(sentence)
    return from === undefined || !turned ? null : { from: from.name, to: other(from) }
  }
  if (kind === 'gives') {
    const to = led('an')
    return to === undefined || !namesOffice(sentence) ? null : { from: other(to), to: to.name }
  }
  if (kind === 'leaves' || kind === 'retires') {
    const told = kind === 'retires' || namesOffice(sentence) || /(?<!\p{L})als \p{Lu}/u.test(sentence)
    return before === undefined || !told || people.some(({ name }) => name !== before.name)
      ? null
      : { from: before.name, to: null }
  }
  const [first, second] = people
  const whole = RELIEVED.test(sentence.slice(end - 1).concat(sentence.slice(start, end)))
  if (first === undefined || second === undefined || first.name === second.name || !whole) return null
  const by = led('von')
  return by === undefined ? { from: second.name, to: first.name } : { from: other(by), to: by.name }
}

function namesOffice(sentence: string): boolean {
  return [...sentence.matchAll(/\p{L}+/gu)].some(([word]) => TURNED.has(word.toLowerCase()) || TURNED_ENDING.test(word))
}

/** The time of a change: the only date that no comma parts from the word that tells it. */
function dayBeside(sentence: string, at: number, dates: readonly DateRecord[], now: Span | null): Span | null {
  const beside = dates.filter(({ quote }) => {
    const written = quote.replace(/\s+/gu, ' ')
    const place = sentence.indexOf(written)
    if (place < 0) return false
    const between = place < at ? sentence.slice(place + written.length, at) : sentence.slice(at, place)
    return !/[,;:–„“]/u.test(between)
  })
  const [only] = beside
  if (beside.length !== 1 || only === undefined || !/^(?:day|month)$/u.test(only.granularity)) return null
  const span = spanOf(only.first_day, only.last_day ?? only.first_day)
  // Without its year a time ahead may as well be the last: `im Juni gefolgt`.
  const ahead = now !== null && span !== null && span.first > now.last
  return ahead && only.resolution !== 'explicit' ? null : span
}
