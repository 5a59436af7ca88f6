import words from '../../lexicon/de/anchor.json' with { type: 'json' }

/** Shapes of what stands before and after a day in its line; each is asked of short stretches only. */

const any = (list: readonly string[]) => `(?:${list.join('|')})`

/** `Datum: `, `Veröffentlicht am ` right before the day. */
export const LABEL = new RegExp(
  `(?:^|[\\s|(])${any(words.labels)} ?(?::|am|vom|on)? ?(?:${any(words.mailDays)},? )?$`,
  'iu',
)
/** A line that names the release before its day. */
export const RELEASE = new RegExp(`^(?:[^.!?]{0,60}${any(words.releases)}|(?:Nr\\.?|Nummer) ?\\d{1,4}[/-]\\d)`, 'iu')
/** A day of printing or changing. */
export const STAMP = new RegExp(any(words.stamps), 'iu')
/** `Artikel vom`, also after who wrote it; in a sentence it may be about another's. */
export const PUBLISHED = new RegExp(`(?:^|, |[|–·] ?)${any(words.articles)}(?: vom|:)? ?$`, 'iu')
/** `Rede von …, Präsidentin des Landtags, zur Eröffnung am`: a line that calls the text a speech. */
export const SPEECH = new RegExp(`^${any(words.speeches)}(?= ).* (?:am|vom|,|\\() ?\\(?$`, 'iu')
/** `(Zusammengestellt von A. Muster, `, `Das Gespräch führte A. Muster am `: who wrote the text, and when. */
export const CREDIT = new RegExp(`^\\(?${any(words.credits)}:? [^!?]{2,90}?(?: am|,|\\() ?$`, 'iu')
/** `Antwort auf die Anfrage vom`: the day of what it answers. */
export const OF_OTHER =
  /(?:^| )(?:auf|zu|zur|zum|gegen|über) (?:der|die|das|den|dem|Ihre[rsmn]?|eine[rsmn]?) [^,|]*vom $|(?:^| )zu[rm] [^,|]*vom $/u
/** `Stand` is a label, not a stamp, where nothing else makes it one. */
export const STAND = /\bStand\b/u
/** `… (Stand: `: the day up to which the words before the bracket hold. */
export const BRACKETED_STAND = /\S \(Stand:? ?$/u
/** `abc xy/kl`, the signs of an agency and of those who wrote, in a line of their own. */
export const SIGN_OFF = /\n\p{Ll}{2,4}(?:[ /]\p{Ll}{2,4}){1,4}\s*\n\s*$/u

/** `Münster, `, `Münster, den `, `(`, `Bonn/Köln – `, `48143 Münster, `: a place or sender and nothing else before the day. */
export const PLACE =
  /^(?:\([\p{Ll}/.-]{2,12}\) )?\(?(?:(?:\d{5} )?\p{Lu}[\p{L}./ ()-]{1,50}(?:(?:,| [-–|]|\.) ?(?:am |vom |im )?| )?)?(?:den |d\. |am |vom |im )?\(?$/u
/** The mark or `den` by which a place is told from the first words of a line. */
export const PLACED = /[,–|.-] ?(?:den |d\. |im |am )?\(?$/u
/** `Sommerfest am `: with nothing that parts it from what stands before, the day is that of a thing. */
export const OF_THING = /[\p{L})] (?:am|vom|für|zum|bis|ab|seit)(?: den)? $/u
/** `von A. Muster am `, `Geschrieben von A. Muster | `. */
export const BYLINE = /^(?:\p{Lu}\p{Ll}+ )?(?:von|Von|by|durch) \p{Lu}[\p{L}. -]{2,50}(?: am|,| \||:)? ?$/u
/** `Sommerfest, `, `Einladung – `: what is announced for the day. */
export const EVENT = new RegExp(`${any(words.events)}(?:s|en)?(?:,| [-–|]|\\.) ?(?:den |am )?$`, 'iu')

/** What parts a line of several pieces of news about a release: `Stadt Hagen – Pressestelle – 11.04.2019`. */
export const PIECE_BEFORE = /(?:^|[|•·;–—>] ?|\/\/ |\s[-/] |[+*]{2,3} ?|\t)(?:den |vom |am |im )?\(?$/u
export const PIECE_AFTER =
  /^\)?\.?(?:$|,? (?:um )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: Uhr)?(?:$| ?[|•·;–—])| ?(?:[|•·;–—]|[+*]{2,3})|\s[-/] |\t)/u
export const MASTHEAD = /\s[|•·–—/-]\s[^.!?]{2,60}?(?:,|\s(?:vom|den)) ?$/u

/** `Stadt-Anzeiger, `, `Neue Post Hamm | `: a newspaper, and behind its day the part of it, `, Lokales`. */
export const PAPER = new RegExp(`^[^.!?:,]{0,40}${any(words.papers)}(?: [^.!?:, ]{3,20}){0,2}(?:,| [|·–-]) ?$`, 'iu')
export const SECTION = /^(?:\s*|(?:,| [|·–-]) [^.!?]{2,40})$/u

/** Nothing but who wrote it, or the number of the release: `Bonn, 8.2.2002 (abc)`, `Hamm, 3. Mai 2016 · 041/16`. */
export const LINE_END =
  /^\)?(?: ?\([\p{L}./-]{1,10}\))?(?: ?[·|–/,-] ?(?:Nr\.? ?)?\d{1,4}[/-]\d{2,4})?[.:;]?(?:\s*| gez\.? [\p{L}. ]{2,40})$/u
/** After a byline also the section it stands in. */
export const BYLINE_END = /^(?:\)?[.:]?\s*$| in \p{Lu}| by | ?[|•·])/u
/** The minute of publication; an event begins at `19 Uhr` or names its weekday. */
export const MINUTE_END = /^,? (?:um |[-–] )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: Uhr)?\s*$/u
/** A minute at which nothing begins: when the line was written. */
export const EXACT_MINUTE = /^,? (?:um |[-–|] )?\d{1,2}[:.]\d[1-46-9](?: Uhr)?\s*$/u
/** A minute without its second: with one it is the stamp of a page. */
export const MINUTE = /^,? (?:um |[-–|] )?\d{1,2}[:.]\d{2}(?: Uhr)?(?: \([^()]{1,40}\))?\s*$/u
export const CLOCK = /^,? (?:um )?\d{1,2}[:.]\d{2}/u

/** The body begins right after the day, glued or behind a mark: `(KL). Die`, ` – Die`, `/nw. Die`, `Neues Haus`. */
export const LEAD = /^\)?(?:\/\p{L}{1,6})?(?: \([^()]{1,30}\))?(?:\s?[-–—:.;|/]|\p{Lu})/u
/** `(`, `Unna. (`, `(Hamm/`, `+++ `: brackets or stars around a day that the body begins with. */
export const OPENED =
  /^(?:(?:\p{Lu}[\p{L}/ -]{1,40}\. |\([\p{L}.-]{3,12}\) )?[([](?<place>\p{Lu}[\p{L} .-]{1,30}(?:[/|,] ?| [-–] ))?|[+*]{2,3} )$/u
export const CLOSED =
  /^(?:(?:[/,] ?[\p{L}./-]{1,10}|,? ?[-–]? ?\d{1,2}[:.]\d{2}(?: Uhr)?)?[)\]][.:]?(?: [-–—])?| [+*]{2,3}) ?(?:[\p{Lu}„"]|\d{1,5} \p{Lu})/u
/** `Musterstadt (`, `Bad Muster (`: a town right before the bracket with the day. */
export const TOWN = /^(?:(?:Bad|Sankt|Markt) )?(?<town>\p{Lu}\p{Ll}{2,}(?:[-/]\p{Lu}\p{Ll}+)*) \($/u
/** A place, a day and a line end after the last sentence of a paragraph: `(12/16) Düsseldorf, den 3. Mai 2016`. */
export const SIGNED = /[.!?)“"] \p{Lu}[\p{L}-]{2,30}(?: \([\p{L} .]{1,20}\))?, (?:den )?$/u
/** A day in brackets behind the last sentence of a text, with who wrote it: `… kamen 300 Gäste. (abc, 03.07.2012)`; a capital names a source. */
export const CLOSING = /[.!?“"] \((?:\p{Ll}{1,5}[,/]? ?)?$/u
/** A headline right after a first day in figures: `2016-05-03 Neues Haus`. */
export const HEADLINE = /^ \p{Lu}\p{Ll}/u
/** `14. 6. 2017, Hamm`: the place behind the day. */
export const PLACE_AFTER = /^, \p{Lu}[\p{L}-]{2,25}(?: \p{L}{1,20})?(?::|\s*$)/u
/** A number, not a day, follows. */
export const NUMBERED = /(?:Nr|Nummer|Az|Aktenzeichen|Gz)\.?:? ?$/u
/** `Pressemitteilung Nr. 123/2016`, `PM 45/16`, `Pressemitteilung 2017-64`, `PM 17/064`: number and year of a release. */
export const NUMBER = new RegExp(
  `(?:^(?=N)|(?<![\\p{L}])${any(words.numbered)}[^.!?\\d]{0,30})(?:Nr\\.?|Nummer|No\\.?)?[ :]{0,3}(?:(?<first>(?:19|20)\\d{2}(?= ?[/-] ?(?:\\d{1,3}|0\\d{3})(?![\\d/-]))|\\d{2}(?= ?[/-] ?0\\d{1,3}(?![\\d/-]))) ?[/-] ?\\d{1,4}|(?:\\d{1,4} ?[/-] ?){1,2}(?<year>(?:19|20)\\d{2}|\\d{2}))(?![\\d/-])`,
  'iu',
)
