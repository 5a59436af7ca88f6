// Generated from schemas/ by `npm run types`. Do not edit.

/**
 * One row for each input, readable or not.
 */
export interface DocumentRecord {
/**
 * Path of the document relative to the folder given, with forward slashes.
 */
document: string
/**
 * ok: read and extracted; failed: could not be read; skipped: left out on purpose (too large, not a file).
 */
status: ("ok" | "failed" | "skipped")
/**
 * Code of what went wrong, null where nothing did.
 */
error: (string | null)
/**
 * Headline of the release or the title from the metadata; null where there is none.
 */
title: (string | null)
/**
 * Who publishes the release, from its words or the metadata; null where neither says.
 */
publisher: (string | null)
/**
 * Day of publication, only where stated or in the metadata.
 */
published: (string | null)
/**
 * Where the day of publication comes from.
 */
published_basis: ("stated" | "metadata" | null)
/**
 * Day that the release states as its own, also where the metadata give another one, which then counts; null where it states none.
 */
stated_day: (string | null)
/**
 * When the document speaks, in EDTF (a day, month or year; ~ where approximate); null where nothing proves it.
 */
anchor: (string | null)
/**
 * First day of the anchor.
 */
anchor_first_day: (string | null)
/**
 * Last day of the anchor.
 */
anchor_last_day: (string | null)
/**
 * stated date line, metadata, what the text proves, or what the reference facts prove; null where there is no anchor.
 */
anchor_basis: ("stated" | "metadata" | "text" | "reference" | null)
/**
 * The words that prove the anchor, null where there is none.
 */
anchor_evidence: (string | null)
/**
 * Web address of the release from the metadata, null where not given.
 */
url: (string | null)
/**
 * Media type found by content, null where the bytes were not read.
 */
media_type: (string | null)
/**
 * Encoding the text was decoded from, null where it was not read.
 */
encoding: (string | null)
/**
 * Length of the source text in code points, null where it was not read.
 */
characters: (number | null)
/**
 * Hash of the input bytes in hex, null where they were not read.
 */
sha256: (string | null)
/**
 * First document with the same text, null where there is none.
 */
duplicate_of: (string | null)
}

/**
 * One row for each value of a date expression.
 */
export interface DateRecord {
/**
 * The value in EDTF level 1 (2018-02-23, 2013-07, 2010/2017, 2015/.., 201X); null where unresolved.
 */
edtf: (string | null)
/**
 * First day of the value; null where open or unresolved.
 */
first_day: (string | null)
/**
 * Last day of the value; null where open or unresolved.
 */
last_day: (string | null)
/**
 * Finest calendar unit that the words name.
 */
granularity: ("day" | "week" | "month" | "quarter" | "season" | "half_year" | "year" | "decade" | "century" | "time" | "duration" | "set" | "vague")
/**
 * Part of the unit that the words single out (Ende März 2017: end), else null.
 */
part: ("start" | "mid" | "end" | null)
/**
 * explicit: all is written; underspecified: the year or month comes from the context; relative: computed from a reference; unresolved: no value.
 */
resolution: ("explicit" | "underspecified" | "relative" | "unresolved")
/**
 * EDTF of the time it was resolved against, null for explicit and unresolved values.
 */
reference: (string | null)
/**
 * Whether a stated weekday fits the day; null where none is stated.
 */
weekday_check: ("agrees" | "differs" | null)
/**
 * The exact source text from start to end.
 */
quote: string
/**
 * The sentence around the quote, with hyphenation and odd spaces mended; of one of more than 1,000 characters what is around the quote, with … where it goes on.
 */
sentence: string
/**
 * Part of the release in which the quote stands.
 */
zone: ("headline" | "dateline" | "body" | "quotation" | "caption" | "contact" | "boilerplate")
/**
 * Full name of the person who states it, null where the release itself does.
 */
said_by: (string | null)
/**
 * How it is stated: in direct speech, in reported speech, or by the release itself.
 */
attribution: ("direct" | "indirect" | "release")
/**
 * Path of the document relative to the folder given, with forward slashes.
 */
document: string
/**
 * Line of the quote in the source text, counted from 1.
 */
line: number
/**
 * Column of the quote in its line, in code points, counted from 1.
 */
column: number
/**
 * First code point of the quote in the source text, counted from 0.
 */
start: number
/**
 * Code point after the last one of the quote in the source text (half-open).
 */
end: number
/**
 * Name of the rule that found the record, as `explain` names it.
 */
rule: string
/**
 * Id of the first record where the paragraph is printed twice, else null.
 */
repeats: (string | null)
/**
 * Person id of the speaker, null where the release itself speaks or the speaker has no id.
 */
said_by_id: (string | null)
/**
 * TimeML value of the expression, JSON only.
 */
timex: (string | null)
/**
 * TimeML type of the expression, JSON only.
 */
timex_type: ("DATE" | "TIME" | "DURATION" | "SET" | null)
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}

/**
 * One row for each mention of a person.
 */
export interface PersonMentionRecord {
/**
 * Canonical full name of the person; the surname alone where the document never gives more.
 */
name: string
/**
 * How the mention is written: full name, surname alone, with an initial, or a spelling variant.
 */
name_basis: ("full" | "surname" | "initial" | "variant")
/**
 * Given names of the canonical name, null where unknown.
 */
given_name: (string | null)
/**
 * Family name with its particles, null where unknown.
 */
family_name: (string | null)
/**
 * Academic title before the name as written (Prof. Dr.), null where there is none.
 */
honorific_prefix: (string | null)
/**
 * Body that the words right after the name say the person is from (vom Familienministerium), null where there is none.
 */
affiliation: (string | null)
/**
 * The exact source text from start to end.
 */
quote: string
/**
 * The sentence around the quote, with hyphenation and odd spaces mended; of one of more than 1,000 characters what is around the quote, with … where it goes on.
 */
sentence: string
/**
 * Part of the release in which the quote stands.
 */
zone: ("headline" | "dateline" | "body" | "quotation" | "caption" | "contact" | "boilerplate")
/**
 * Full name of the person who states it, null where the release itself does.
 */
said_by: (string | null)
/**
 * How it is stated: in direct speech, in reported speech, or by the release itself.
 */
attribution: ("direct" | "indirect" | "release")
/**
 * Path of the document relative to the folder given, with forward slashes.
 */
document: string
/**
 * Line of the quote in the source text, counted from 1.
 */
line: number
/**
 * Column of the quote in its line, in code points, counted from 1.
 */
column: number
/**
 * First code point of the quote in the source text, counted from 0.
 */
start: number
/**
 * Code point after the last one of the quote in the source text (half-open).
 */
end: number
/**
 * Name of the rule that found the record, as `explain` names it.
 */
rule: string
/**
 * Id of the first record where the paragraph is printed twice, else null.
 */
repeats: (string | null)
/**
 * Person id of the speaker, null where the release itself speaks or the speaker has no id.
 */
said_by_id: (string | null)
/**
 * Readable id of the person over the whole run; null where a surname is never resolved to a person.
 */
person_id: (string | null)
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}

/**
 * One row for each person over the run.
 */
export interface PersonRecord {
/**
 * Canonical name: the longest, then most frequent, then first variant.
 */
name: string
/**
 * All spellings found, sorted.
 */
variants: string[]
/**
 * Parties that the documents give the person, sorted.
 */
parties: string[]
/**
 * Titles that the documents give the person, sorted.
 */
offices: string[]
/**
 * Paths of the documents concerned, sorted.
 */
documents: string[]
/**
 * Number of mentions.
 */
mentions: number
/**
 * Readable slug of the canonical name.
 */
person_id: string
}

/**
 * One row for each pair of a title mention and its holder.
 */
export interface OfficeRecord {
/**
 * Title in the written gender, nominative singular, spelling mended.
 */
title: string
/**
 * Id of the role in the lexicon.
 */
office: string
/**
 * Portfolio named with the title (für Integration), null where none is.
 */
portfolio: (string | null)
/**
 * Full name of the holder.
 */
holder: string
/**
 * Body, place or group that the office belongs to, as written; null where the text names none.
 */
organisation: (string | null)
/**
 * current, former (damalige, a. D.), designated or acting.
 */
status: ("current" | "former" | "designated" | "acting")
/**
 * Whether the office is that of a deputy.
 */
deputy: boolean
/**
 * Time for which the statement holds, in EDTF; null where nothing settles it.
 */
as_of: (string | null)
/**
 * Where the time comes from: the clause, the sentence, the paragraph or the document; null where as_of is null.
 */
as_of_basis: ("clause" | "sentence" | "paragraph" | "document" | null)
/**
 * The exact source text from start to end.
 */
quote: string
/**
 * The sentence around the quote, with hyphenation and odd spaces mended; of one of more than 1,000 characters what is around the quote, with … where it goes on.
 */
sentence: string
/**
 * Part of the release in which the quote stands.
 */
zone: ("headline" | "dateline" | "body" | "quotation" | "caption" | "contact" | "boilerplate")
/**
 * Full name of the person who states it, null where the release itself does.
 */
said_by: (string | null)
/**
 * How it is stated: in direct speech, in reported speech, or by the release itself.
 */
attribution: ("direct" | "indirect" | "release")
/**
 * Path of the document relative to the folder given, with forward slashes.
 */
document: string
/**
 * Line of the quote in the source text, counted from 1.
 */
line: number
/**
 * Column of the quote in its line, in code points, counted from 1.
 */
column: number
/**
 * First code point of the quote in the source text, counted from 0.
 */
start: number
/**
 * Code point after the last one of the quote in the source text (half-open).
 */
end: number
/**
 * Name of the rule that found the record, as `explain` names it.
 */
rule: string
/**
 * Id of the first record where the paragraph is printed twice, else null.
 */
repeats: (string | null)
/**
 * Person id of the speaker, null where the release itself speaks or the speaker has no id.
 */
said_by_id: (string | null)
/**
 * Readable id of the person over the whole run; null where a surname is never resolved to a person.
 */
person_id: (string | null)
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}

/**
 * One row for each person, role and organisation over the run (Popolo).
 */
export interface MembershipRecord {
/**
 * Canonical name of the person.
 */
name: string
/**
 * Title of the role; null for an affiliation without office.
 */
role: (string | null)
/**
 * Body, place or group; null where the texts name none.
 */
organisation: (string | null)
/**
 * Party on whose behalf the role is held; null where the texts name none.
 */
on_behalf_of: (string | null)
/**
 * First day on which a document shows it; null where no document has a day.
 */
first_seen: (string | null)
/**
 * Last day on which a document shows it; null where no document has a day.
 */
last_seen: (string | null)
/**
 * Ids of the records that prove it.
 */
evidence: string[]
/**
 * Readable slug of the person.
 */
person_id: string
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}

/**
 * One row for each party that a mention means.
 */
export interface PartyRecord {
/**
 * Id of the party: CDU, CSU, SPD, FDP, GRÜNE, LINKE, AfD, PIRATEN, FREIE WÄHLER, BSW, SSW …
 */
party: string
/**
 * How it is named: the party, a coalition, a member, an adjective.
 */
expression: ("party" | "coalition" | "member" | "adjective")
/**
 * Full name of the person whose party it is, null where it is nobody's.
 */
person: (string | null)
/**
 * Time for which the statement holds, in EDTF; null where nothing settles it.
 */
as_of: (string | null)
/**
 * The exact source text from start to end.
 */
quote: string
/**
 * The sentence around the quote, with hyphenation and odd spaces mended; of one of more than 1,000 characters what is around the quote, with … where it goes on.
 */
sentence: string
/**
 * Part of the release in which the quote stands.
 */
zone: ("headline" | "dateline" | "body" | "quotation" | "caption" | "contact" | "boilerplate")
/**
 * Full name of the person who states it, null where the release itself does.
 */
said_by: (string | null)
/**
 * How it is stated: in direct speech, in reported speech, or by the release itself.
 */
attribution: ("direct" | "indirect" | "release")
/**
 * Path of the document relative to the folder given, with forward slashes.
 */
document: string
/**
 * Line of the quote in the source text, counted from 1.
 */
line: number
/**
 * Column of the quote in its line, in code points, counted from 1.
 */
column: number
/**
 * First code point of the quote in the source text, counted from 0.
 */
start: number
/**
 * Code point after the last one of the quote in the source text (half-open).
 */
end: number
/**
 * Name of the rule that found the record, as `explain` names it.
 */
rule: string
/**
 * Id of the first record where the paragraph is printed twice, else null.
 */
repeats: (string | null)
/**
 * Person id of the speaker, null where the release itself speaks or the speaker has no id.
 */
said_by_id: (string | null)
/**
 * Readable id of the person over the whole run; null where a surname is never resolved to a person.
 */
person_id: (string | null)
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}

/**
 * One row for each amount of money.
 */
export interface MoneyRecord {
/**
 * Exact amount in the main unit of the currency; null for a range.
 */
amount: (number | null)
/**
 * ISO 4217 code.
 */
currency: string
/**
 * Lower end of a range, else null.
 */
min: (number | null)
/**
 * Upper end of a range, else null.
 */
max: (number | null)
/**
 * What the wording does to the figure: approx (rund), over (mehr als), under (knapp, fast), upto (bis zu), at_least (mindestens); null where the figure stands alone.
 */
modifier: ("approx" | "over" | "under" | "upto" | "at_least" | null)
/**
 * The word or words of the modifier as written, null where there is none.
 */
modifier_text: (string | null)
/**
 * level: how much it is; from and to: the two ends of a change; increase and decrease: the change itself.
 */
role: ("level" | "from" | "to" | "increase" | "decrease")
/**
 * What each amount is for (je Zentrum: Zentrum), null where it is not per anything.
 */
per: (string | null)
/**
 * Recurrence of the amount: year, month, week, day, hour; null for a single amount.
 */
period: ("year" | "half_year" | "quarter" | "month" | "week" | "day" | "hour" | null)
/**
 * planned, granted or spent; null where the text does not say.
 */
status: ("planned" | "granted" | "spent" | null)
/**
 * Who pays, as written or as canonical name; null where the text names nobody.
 */
payer: (string | null)
/**
 * What the money is for, as written; null where the text does not say.
 */
purpose: (string | null)
/**
 * Time for which the statement holds, in EDTF; null where nothing settles it.
 */
as_of: (string | null)
/**
 * First day of that time; null where open or unknown.
 */
as_of_first_day: (string | null)
/**
 * Last day of that time; null where open or unknown.
 */
as_of_last_day: (string | null)
/**
 * Where the time comes from: the clause, the sentence, the paragraph or the document; null where as_of is null.
 */
as_of_basis: ("clause" | "sentence" | "paragraph" | "document" | null)
/**
 * Id of the record of the whole that the amount is part of, else null.
 */
part_of: (string | null)
/**
 * The exact source text from start to end.
 */
quote: string
/**
 * The sentence around the quote, with hyphenation and odd spaces mended; of one of more than 1,000 characters what is around the quote, with … where it goes on.
 */
sentence: string
/**
 * Part of the release in which the quote stands.
 */
zone: ("headline" | "dateline" | "body" | "quotation" | "caption" | "contact" | "boilerplate")
/**
 * Full name of the person who states it, null where the release itself does.
 */
said_by: (string | null)
/**
 * How it is stated: in direct speech, in reported speech, or by the release itself.
 */
attribution: ("direct" | "indirect" | "release")
/**
 * Path of the document relative to the folder given, with forward slashes.
 */
document: string
/**
 * Line of the quote in the source text, counted from 1.
 */
line: number
/**
 * Column of the quote in its line, in code points, counted from 1.
 */
column: number
/**
 * First code point of the quote in the source text, counted from 0.
 */
start: number
/**
 * Code point after the last one of the quote in the source text (half-open).
 */
end: number
/**
 * Name of the rule that found the record, as `explain` names it.
 */
rule: string
/**
 * Id of the first record where the paragraph is printed twice, else null.
 */
repeats: (string | null)
/**
 * Person id of the speaker, null where the release itself speaks or the speaker has no id.
 */
said_by_id: (string | null)
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}

/**
 * One row for each count of a measure.
 */
export interface CountRecord {
/**
 * Id of the measure in the lexicon of measures.
 */
measure: string
/**
 * The number counted.
 */
value: number
/**
 * The number it is out of, as stated (47 von 53, von 53 Zentren haben 47, alle 53: 53), null where none is; a whole counted before is part_of.
 */
total: (number | null)
/**
 * count: how many there are; ordinal: the n-th; target: how many there shall be; increment: how many more; remainder: how many are missing.
 */
kind: ("count" | "ordinal" | "target" | "increment" | "remainder")
/**
 * Step on the way to opening that the count is of: requested, approved, set_up, opened; null where the text names none.
 */
stage: ("requested" | "approved" | "set_up" | "opened" | null)
/**
 * What the number counts: the centres or the districts that have one.
 */
counted: string
/**
 * What the wording does to the figure: approx (rund), over (mehr als), under (knapp, fast), upto (bis zu), at_least (mindestens); null where the figure stands alone.
 */
modifier: ("approx" | "over" | "under" | "upto" | "at_least" | null)
/**
 * The word or words of the modifier as written, null where there is none.
 */
modifier_text: (string | null)
/**
 * Region that the figure is for, as its canonical name; null where the measure's own region is not known either.
 */
region: (string | null)
/**
 * Official municipality key of the region as text (NRW: 05), null where it has none.
 */
region_ags: (string | null)
/**
 * Time for which the statement holds, in EDTF; null where nothing settles it.
 */
as_of: (string | null)
/**
 * First day of that time; null where open or unknown.
 */
as_of_first_day: (string | null)
/**
 * Last day of that time; null where open or unknown.
 */
as_of_last_day: (string | null)
/**
 * Where the time comes from: the clause, the sentence, the paragraph or the document; null where as_of is null.
 */
as_of_basis: ("clause" | "sentence" | "paragraph" | "document" | null)
/**
 * Id of the record of the count that it is part of (54 KI, davon 23 in Städten: that of the 54), else null.
 */
part_of: (string | null)
/**
 * The exact source text from start to end.
 */
quote: string
/**
 * The sentence around the quote, with hyphenation and odd spaces mended; of one of more than 1,000 characters what is around the quote, with … where it goes on.
 */
sentence: string
/**
 * Part of the release in which the quote stands.
 */
zone: ("headline" | "dateline" | "body" | "quotation" | "caption" | "contact" | "boilerplate")
/**
 * Full name of the person who states it, null where the release itself does.
 */
said_by: (string | null)
/**
 * How it is stated: in direct speech, in reported speech, or by the release itself.
 */
attribution: ("direct" | "indirect" | "release")
/**
 * Path of the document relative to the folder given, with forward slashes.
 */
document: string
/**
 * Line of the quote in the source text, counted from 1.
 */
line: number
/**
 * Column of the quote in its line, in code points, counted from 1.
 */
column: number
/**
 * First code point of the quote in the source text, counted from 0.
 */
start: number
/**
 * Code point after the last one of the quote in the source text (half-open).
 */
end: number
/**
 * Name of the rule that found the record, as `explain` names it.
 */
rule: string
/**
 * Id of the first record where the paragraph is printed twice, else null.
 */
repeats: (string | null)
/**
 * Person id of the speaker, null where the release itself speaks or the speaker has no id.
 */
said_by_id: (string | null)
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}

/**
 * One row for each figure that a document claims: restatements within a document are one claim.
 */
export interface ClaimRecord {
/**
 * Id of the measure; `money` for amounts.
 */
measure: string
/**
 * The figure; null for a range.
 */
value: (number | null)
/**
 * Least value that the wording allows, null where open.
 */
min: (number | null)
/**
 * Greatest value that the wording allows, null where open.
 */
max: (number | null)
/**
 * The whole that the figure is out of, null where none is stated.
 */
total: (number | null)
/**
 * Unit of the value: an ISO 4217 code or what is counted.
 */
unit: string
/**
 * What the wording does to the figure: approx (rund), over (mehr als), under (knapp, fast), upto (bis zu), at_least (mindestens); null where the figure stands alone.
 */
modifier: ("approx" | "over" | "under" | "upto" | "at_least" | null)
/**
 * Kind of the count (count, ordinal, target …) or role of the amount (level, from, to, increase, decrease).
 */
kind: string
/**
 * What the figure is for, in one line: region, payer, purpose, stage, period.
 */
scope: string
/**
 * Region that the figure is for, as its canonical name; null where the measure's own region is not known either.
 */
region: (string | null)
/**
 * Who pays, as written or as canonical name; null where the text names nobody.
 */
payer: (string | null)
/**
 * What the money is for, as written; null where the text does not say.
 */
purpose: (string | null)
/**
 * Step on the way to opening that the count is of: requested, approved, set_up, opened; null where the text names none.
 */
stage: ("requested" | "approved" | "set_up" | "opened" | null)
/**
 * Recurrence of the amount: year, month, week, day, hour; null for a single amount.
 */
period: ("year" | "half_year" | "quarter" | "month" | "week" | "day" | "hour" | null)
/**
 * Time for which the statement holds, in EDTF; null where nothing settles it.
 */
as_of: (string | null)
/**
 * First day of that time; null where open or unknown.
 */
as_of_first_day: (string | null)
/**
 * Last day of that time; null where open or unknown.
 */
as_of_last_day: (string | null)
/**
 * Where the time comes from: the clause, the sentence, the paragraph or the document; null where as_of is null.
 */
as_of_basis: ("clause" | "sentence" | "paragraph" | "document" | null)
/**
 * Full name of the person who states it, null where the release itself does.
 */
said_by: (string | null)
/**
 * Paths of the documents concerned, sorted.
 */
documents: string[]
/**
 * Ids of the records concerned, in order of document and place.
 */
records: string[]
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}

/**
 * One row for each value of a measure at a time.
 */
export interface TimelineRecord {
/**
 * Id of the measure.
 */
measure: string
/**
 * Time for which the statement holds, in EDTF; null where nothing settles it.
 */
as_of: (string | null)
/**
 * First day of that time; null where open or unknown.
 */
as_of_first_day: (string | null)
/**
 * Last day of that time; null where open or unknown.
 */
as_of_last_day: (string | null)
/**
 * The figure.
 */
value: number
/**
 * The whole that it is out of, null where none is stated.
 */
total: (number | null)
/**
 * Kind of the figure.
 */
kind: string
/**
 * Region that the figure is for, as its canonical name; null where the measure's own region is not known either.
 */
region: (string | null)
/**
 * Paths of the documents concerned, sorted.
 */
documents: string[]
/**
 * Ids of the claims.
 */
claims: string[]
}

/**
 * One row for each finding: conflicts, explanations, developments, agreements, bad input.
 */
export interface FindingRecord {
/**
 * error: both days stated, values plain, nothing explains it; warning: a day inferred, a value rounded or the conflict explained; info: developments and agreements.
 */
severity: ("error" | "warning" | "info")
/**
 * conflict, explained, development or agreement; null for bad input.
 */
verdict: ("conflict" | "explained" | "development" | "agreement" | null)
/**
 * Name of the rule that found the record, as `explain` names it.
 */
rule: string
/**
 * Measure that the finding is about, null where it is about none.
 */
measure: (string | null)
/**
 * First (older) value as text.
 */
value_1: (string | null)
/**
 * Second (newer) value as text.
 */
value_2: (string | null)
/**
 * What was found, in German.
 */
message_de: string
/**
 * What would settle it, in German.
 */
action_de: (string | null)
/**
 * Sentence of the first value.
 */
sentence_1: (string | null)
/**
 * File and line, time in EDTF and speaker of the first value; in the CSV for Excel the time is in words.
 */
source_1: (string | null)
/**
 * Sentence of the second value.
 */
sentence_2: (string | null)
/**
 * File and line, time in EDTF and speaker of the second value; in the CSV for Excel the time is in words.
 */
source_2: (string | null)
/**
 * Document where to act: the newest; null where the finding has none.
 */
document: (string | null)
/**
 * Line where to act.
 */
line: (number | null)
/**
 * Column where to act.
 */
column: (number | null)
/**
 * What was found, in English.
 */
message_en: string
/**
 * What would settle it, in English.
 */
action_en: (string | null)
/**
 * Paths of the documents concerned, sorted.
 */
documents: string[]
/**
 * Ids of the records concerned, in order of document and place.
 */
records: string[]
/**
 * Stable id of the record: its type and a hash of document path, type, quote, occurrence and ordinal within the span. The same on every run and machine.
 */
id: string
}
