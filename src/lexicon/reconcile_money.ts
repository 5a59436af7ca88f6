import words from './de/reconcile_money.json' with { type: 'json' }

/** Pattern of any of some words, to be put into a larger one. */
const any = (list: readonly string[]) => `(?:${list.join('|')})`
/** As above, as whole words. */
const whole = (list: readonly string[]) => `(?<!\\p{L})${any(list)}(?!\\p{L})`

/** An amount of what was told before: `120.000 Euro gehen davon nach Hamm`. */
export const AMOUNT_OF_IT = new RegExp(
  `^\\S+(?: ${any(words.scales)})? ${any(words.currency)}(?: \\p{Ll}+)? ${any(words.of_it)}(?!\\p{L})`,
  'u',
)
/** `Das Fest kostet 80.000 Euro`: what something costs is paid by all together. */
export const WHOLE_COST = new RegExp(whole(words.whole_cost), 'iu')
/** `Das sind 22 Millionen weniger`: told of the two amounts before. */
export const SUMS_UP = new RegExp(whole(words.sums_up), 'iu')
/** `zusammen`, `insgesamt`: an amount that sums others up. */
export const IN_ALL = new RegExp(whole(words.in_all), 'iu')
/** An amount for each of several, which the text need not add up. */
export const EACH = new RegExp(whole(words.each), 'iu')
/** `Die Gesamtkosten betragen`. */
export const TOTAL = new RegExp(`(?<!\\p{L})Gesamt${any(words.total)}`, 'u')
/** `ein Anteil von`, `entfällt auf`. */
export const SHARE = new RegExp(whole(words.share), 'u')
/** `weitere 8.000 Euro`: ends before an amount that comes on top of what was told. */
export const FURTHER = new RegExp(`(?<!\\p{L})${any(words.further)}(?: \\p{Ll}+)?\\s*$`, 'iu')
/** `der Verein erhält vom Land`: money to somebody, be it unnamed. */
export const RECEIVES = new RegExp(whole(words.receives), 'iu')

/** An article's noun with its adjective and name. */
const BODY = '((?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+(?: „[^“]{1,40}“| \\p{Lu}[\\p{L}.-]+)*)'
/** Who gets an amount, before the verb: `Der Verein Brücke erhält`. */
export const RECEIVER_BEFORE = new RegExp(`^(?:Der|Die|Das) ${BODY} ${any(words.gets)}(?!\\p{L})`, 'u')
/** As above, right behind the verb. */
export const RECEIVER_BEHIND = new RegExp(`${any(words.gets)} (?:der|die|das) ${BODY}`, 'u')
/** `190.000 Euro an Kreuztal`, `gehen an die Stadt Siegen`: begins behind an amount; the name is a group. */
export const TAKER = new RegExp(
  `^ (?:${any(words.goes)} )?(?:an|nach|auf) (?:die |den )?(?:${any(words.places)} )?(\\p{Lu}[\\p{L}-]+)`,
  'u',
)
/** `im Regierungsbezirk`: what all of it get. */
export const IN_REGION = new RegExp(`(?<!\\p{L})${any(words.in_region)} ${any(words.regions)}(?!\\p{L})`, 'u')
/** The name of a payer that is a town or district. */
export const LOCAL_PAYER = new RegExp(any(words.local), 'iu')
/** A payer that each text calls only `die Stadt` or `der Kreis`. */
export const OWN_PAYER = new RegExp(`^${any(words.own)}$`, 'u')
/** `100.000 Euro davon sind schon ausgegeben`: more is still to come. */
export const SO_FAR = new RegExp(whole(words.so_far), 'iu')
