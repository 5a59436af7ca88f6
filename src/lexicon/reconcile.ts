import words from './de/reconcile.json' with { type: 'json' }

/** Pattern of any of some words, to be put into a larger one. */
const any = (list: readonly string[]) => `(?:${list.join('|')})`
/** As above, as whole words. */
const whole = (list: readonly string[]) => `(?<!\\p{L})${any(list)}(?!\\p{L})`

/** Ends before a count with words that make it all that there are (`die 54 Zentren suchen Personal`), or none of who does it (`mit 54`). */
export const ALL_OR_WITH = new RegExp(`(?<!\\p{L})(?:${any(words.all)}(?: \\p{Ll}+)?|${any(words.with)}) $`, 'iu')

/** `Es bestanden 53`: there were so many. */
export const THERE_WERE = new RegExp(whole(words.was), 'u')
/** `war`, `gewesen`: looked back on. */
export const HAD_BEEN = new RegExp(whole(words.had_been), 'u')
/** `damals`. */
export const BACK_THEN = new RegExp(whole(words.then), 'iu')
/** `bisher`, `bis gestern`: with a verb of the past it was so until then. */
export const UNTIL_THEN = new RegExp(whole(words.until_then), 'iu')
/** `Mit der gestrigen Eröffnung sind es 46`: from that day on. */
export const BY_EVENT = new RegExp(`(?:^|[„“»–—] ?)Mit (?:\\p{Ll}+ ){1,3}${any(words.events)}(?!\\p{L})`, 'u')
/** `Es ist das 38.`: goes on with what the sentence before tells of. */
export const THIS_ONE = new RegExp(`^[„“»]?(?:${any(words.this_one)}) `, 'u')
/** `heute`, `gestern`, `nun`. */
export const TODAY = new RegExp(whole(words.today), 'u')
/** A time of now, or a day in full or in part. */
export const NEAR_NOW = new RegExp(
  `(?<!\\p{L})(?:${any([...words.today, ...words.by_now])}|\\p{Lu}\\p{L}*tag)(?!\\p{L})|(?<!\\d)\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{Lu}\\p{Ll}+)`,
  'u',
)

/** Begins behind a number that is one of some: `31 davon`, `36 der bewilligten Zentren`, `19 von ihnen`. */
export const OF_SOME = new RegExp(`^\\s${any(words.of_some)}(?!\\p{L})`, 'u')
/** Behind the number: `Heute gibt es landesweit 52 davon.` is all that there are of the kind that the text speaks of. */
export const OF_ALL = new RegExp(`^ ${any(words.of_all)}[.!?]`, 'u')
/** `gibt es 52 der Zentren`, behind the number. */
export const OF_THESE = new RegExp(`^ ${any(words.of_these)} \\p{Lu}`, 'u')
/** Ends before a number: `dass Nordrhein-Westfalen zurzeit`. */
export const THE_LAND = new RegExp(`(?<!\\p{L})${any(words.land)}(?: \\p{Ll}+)? $`, 'u')
/** Ends before a number that has an article. */
export const THE = new RegExp(`(?<!\\p{L})${any(words.the)}\\s$`, 'iu')
/** Begins behind a number with a clause that tells some apart; the clause is a group. */
export const WHICH = new RegExp(`^(?: [\\p{L}-]+){0,3}, ${any(words.which)} ([^,.;:–]*)`, 'u')
/** The districts and the cities that a number counts. */
export const KREISE = new RegExp(whole(words.kreise), 'u')
export const CITIES = new RegExp(`${any(words.cities)}(?!\\p{L})`, 'u')
/** A place or an event, and not a time or the Land. */
export const ELSEWHERE = new RegExp(`(?<!\\p{L})${any(words.elsewhere)} \\p{Lu}`, 'u')
/** As above, at the end of the quote. */
export const QUOTED_OF_THEM = new RegExp(`(?<!\\p{L})${any(words.of_them)}$`, 'iu')
/** `die 53 anderen Zentren`, `mit den sechs anderen`: all but those that the text is about. */
export const OTHERS = new RegExp(`(?:^|\\s)${any(words.others)}(?!\\p{L})`, 'u')
/** `zu den ersten 27 Zentren`: ends before a number of those that came first. */
export const FIRST = new RegExp(`(?<!\\p{L})${any(words.first)} $`, 'u')
/** `Bei 54 Zentren wären das 10,8 Millionen`: what is reckoned with, and not `es liegt bei 54`. */
export const RECKONED = new RegExp(`(?<!${any(words.lies)}\\s)(?<!\\p{L})bei\\s$`, 'iu')
/** `54 sind es, wenn alle mitmachen`: how many there would be. */
export const SUPPOSED = new RegExp(`^\\s(?:sind|wären) es, ${any(words.if)}(?!\\p{L})`, 'u')
/** `Heute gibt es landesweit 52 davon.` */
export const THERE_IS = new RegExp(whole(words.there_is), 'u')
/** As above, right before the number. */
export const THERE_IS_BEFORE = new RegExp(`${any(words.there_is)} $`, 'u')
/** `dass Nordrhein-Westfalen zurzeit 50 davon habe`, behind the number: so many are all of the Land's. */
export const HAS = new RegExp(`^ ${any(words.has)}[,.](?! die(?!\\p{L}))`, 'u')
/** `In 46 Zentren sind die Stellen besetzt`: where something is so, with no article; that of all has one (`in den 54`). */
export const WHERE = new RegExp(`(?<!\\p{L})${any(words.where)}\\s$`, 'iu')
/** `in den kreisfreien Städten`, with no other kind beside it: a count there is of those. */
export const IN_ONE_KIND = new RegExp(
  `(?<!und )(?<!\\p{L})in (?:den|unseren) (?:\\d+ )?${any(words.one_kind)}(?!\\p{L})(?! und)`,
  'iu',
)
/** `Ende 2020 waren es 43`: a number alone that goes on with those before it. */
export const THEY_ARE = new RegExp(`(?<!\\p{L})${any(words.they_are)} (?:\\p{Ll}+ )?$`, 'u')
/** A clause that says that there are so many. */
export const THERE_ARE = new RegExp(whole(words.are_there), 'u')

/** `53 der 54 möglichen Zentren`, `54 könnten es sein`: how many there can be, not how many there are. */
export const POSSIBLE = new RegExp(
  `(?<!\\p{L})(?:${any(words.possible)}\\p{L}{0,2}|${any(words.could_be)})(?!\\p{L})`,
  'iu',
)
/** Whether a sentence tells a share of so many, and no number of them: `gut die Hälfte der 54 Standorte`. */
export function tellsShareOf(sentence: string, total: number): boolean {
  return new RegExp(`(?<!\\p{L})${any(words.shares)} (?:der|aller|von) ${total}(?!\\d)`, 'u').test(sentence)
}

/** Key of a town or district that is not named: `die Stadt`, `der Kreis`. */
export const TOWN_KIND = new RegExp(`^${any(words.town_kinds)}`, 'u')
/** `Kita Sonnenblume`, `Kita am Markt`, `Umbau der Turnhalle`: a noun, and the next that tells which one it is. */
export const NAMED_THING = new RegExp(
  `(?<!\\p{L})(\\p{Lu}[\\p{L}-]{3,})(?= (?:${any(words.linking)} ){0,2}„?(\\p{Lu}[\\p{L}-]{2,}))`,
  'gu',
)

const ITEM_PART = new RegExp(`^${any(words.item_parts)}(?!\\p{L})`, 'iu')
const ITEM_LACKS = new RegExp(whole(words.item_lacks), 'iu')

/** Whether an item of a list is part of the one above it: `davon in Kreisen: 26`. */
export const isItemPart = (item: string): boolean => ITEM_PART.test(item)
/** Whether an item of a list tells who still lacks something: `Noch ohne Zentrum: 5`. */
export const isItemLack = (item: string): boolean => ITEM_LACKS.test(item)
