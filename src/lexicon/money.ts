import words from './de/money.json' with { type: 'json' }
import { MAGNITUDES as NAMED } from './numbers.js'
import { wordTest } from './words.js'

/** A currency or a part or multiple of one: `Cent` is 0.01 of EUR, `TEUR` 1000. */
export interface Unit {
  /** ISO 4217. */
  readonly code: string
  /** Exact decimal that a number before it is multiplied by. */
  readonly scale: string
}

/** How a word must be written to be a unit: `dm` is a decimetre, `DM` a currency. */
type Spelling = 'any' | 'upper' | 'abbreviated'

const units = new Map<string, Unit & { readonly spelling: Spelling }>()
for (const { code, scale = '1', words: names, upper = [], abbreviated = [] } of words.currencies) {
  for (const name of names) {
    const spelling = upper.includes(name) ? 'upper' : abbreviated.includes(name) ? 'abbreviated' : 'any'
    units.set(name, { code, scale, spelling })
  }
}

/** Unit by its word or sign in lower case. */
export const UNITS: ReadonlyMap<string, Unit & { readonly spelling: Spelling }> = units

const qualified = new Map<string, Map<string, Unit>>()
for (const { code, scale = '1', word, by } of words.qualified) {
  const own = qualified.get(word) ?? new Map<string, Unit>()
  for (const first of by) own.set(first, { code, scale })
  qualified.set(word, own)
}

/** Unit by its own word, then by the word before it: `dollar` after `us`, `franken` after `schweizer`, `€` after `t`. */
export const QUALIFIED_UNITS: ReadonlyMap<string, ReadonlyMap<string, Unit>> = qualified

/** Unit by its own word, with the word that must follow: `pfund` before `sterling`. */
export const FOLLOWED_UNITS: ReadonlyMap<string, Unit & { readonly then: string }> = new Map(
  words.followed.map(({ code, word, then }) => [word, { code, scale: '1', then }]),
)

/** Units that are one only after millions and the like: `5,5 Mio. Pfund`, but `5 Pfund Mehl`. */
export const SCALED_UNITS: ReadonlyMap<string, Unit> = new Map(
  words.scaled.map(({ code, word }) => [word, { code, scale: '1' }]),
)

/** Units that may stand before their number: `EUR 300.000`. */
export const PREFIX_UNITS: ReadonlySet<string> = new Set(words.prefixes)

/** `Million`, `Mio`, `Tsd` with the number that each stands for. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([...NAMED, ...Object.entries(words.magnitudes)])

/** `Viertelmillion`: words that are a part of a magnitude. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(Object.entries(words.fractions))

/** `eine halbe Million`: adjectives that are a part of the magnitude after them. */
export const HALVES: ReadonlyMap<string, number> = new Map(Object.entries(words.halves))

/** Words that carry `Tag.Currency`. */
export const CURRENCY_WORDS: readonly string[] = [
  ...units.keys(),
  ...words.qualified.map(({ word }) => word),
  ...words.followed.map(({ word }) => word),
  ...words.scaled.map(({ word }) => word),
]

/** Words that carry `Tag.Magnitude`. */
export const MAGNITUDE_WORDS: readonly string[] = [...MAGNITUDES.keys(), ...FRACTIONS.keys()]

/** Heads of compounds that are names of things, no amounts: `9-Euro-Ticket`, `Ein-Euro-Job`. */
export const COMPOUND_NAMES: ReadonlySet<string> = new Set(words.compoundNames)

/** Words that stand between a modifier and its amount and change neither. */
export const BETWEEN: ReadonlySet<string> = new Set(words.between)
export const INTENSIFIERS: ReadonlySet<string> = new Set(words.intensifiers)
/** What is `über 500 Euro` in the sense of «in the amount of»: a cheque, a contract. */
export const isAboutNoun = wordTest(words.aboutNouns)
/** Words between such a noun and its `über`: `Bescheide von Bund und Land über …`. */
export const ATTRIBUTE_WORDS: ReadonlySet<string> = new Set(words.attributeWords)
/** Verbs whose own `über` stands before an amount: `verfügt über`, `freut sich über`. */
export const isAboutVerb = wordTest(words.aboutVerbs)

/** Recurrence that a word names by itself: `jährlich`. */
export const PERIOD_ADVERBS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(words.periods.adverbs),
  ...Object.entries(words.periods.compounds).flatMap(([time, period]) =>
    words.periods.rates.map((rate) => [`${time}${rate}`, period] as const),
  ),
])
/** Recurrence that a noun names after `pro`, `im`: `Jahr`. */
export const PERIOD_NOUNS: ReadonlyMap<string, string> = new Map(Object.entries(words.periods.nouns))
export const PERIOD_LEADS: ReadonlySet<string> = new Set(words.periods.leads)
/** `im Jahr`, `in der Woche`, `aufs Jahr gesehen`: words around a noun of time that recurs. */
export const PERIOD_IN: ReadonlySet<string> = new Set(words.periods.in)
/** `in einem vollen Jahr`. */
export const ONE_PERIOD: ReadonlySet<string> = new Set(words.periods.one)
export const WHOLE_PERIOD: ReadonlySet<string> = new Set(words.periods.whole)
export const PERIOD_ARTICLES: ReadonlySet<string> = new Set(words.periods.articles)
export const ON_ARTICLES: ReadonlySet<string> = new Set(words.periods.onArticles)
export const RECKONED: ReadonlySet<string> = new Set(words.periods.reckoned)
/** `Jahr für Jahr`; `im Jahr für …` is a time. */
export const PERIOD_BOUNDS: ReadonlySet<string> = new Set(words.periods.bounds)
/** `in den Jahren 2017 bis 2019 je …`: nouns of several years. */
export const MANY_YEARS: ReadonlySet<string> = new Set(words.periods.manyYears)
/** `…, in Städten 14.000 Euro`: words that begin a clause without a verb. */
export const PARALLEL_LEADS: ReadonlySet<string> = new Set(words.periods.parallel)
/** `je Platz und Monat`. */
export const JOINERS: ReadonlySet<string> = new Set(words.periods.joiners)
export const PER_WORDS: ReadonlySet<string> = new Set(words.per)
export const EACH_WORDS: ReadonlySet<string> = new Set(words.each)

/** `2 bis 3 Mio. Euro`: words and marks that join the ends of a range, and the word before one joined by `und`. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(words.grammar.range)
export const BETWEEN_LEADS: ReadonlySet<string> = new Set(words.grammar.between)
export const DASHES: ReadonlySet<string> = new Set(words.grammar.dashes)
/** Words that join the numbers of a list. */
export const OR: ReadonlySet<string> = new Set(words.grammar.or)
/** Words that a bare number of a list may stand after: `zu 5 und 10 Euro`. */
export const LIST_LEADS: ReadonlySet<string> = new Set(words.grammar.listLeads)
/** Words of time between `von`, `auf` and their numbers. */
export const TIMES: ReadonlySet<string> = new Set(words.grammar.times)
/** Words in -e, -er … that are no adjectives before a noun. */
export const NO_ADJECTIVES: ReadonlySet<string> = new Set(words.grammar.noAdjectives)
/** Words inside a noun phrase that do not end it. */
export const PHRASE_INSIDE: ReadonlySet<string> = new Set(words.grammar.phraseInside)

/** Articles and possessives that can begin an object or a subject, and those that begin one behind another. */
export const PHRASE_LEADS: ReadonlySet<string> = new Set(words.grammar.phraseLeads)
export const ANOTHER_PHRASE: ReadonlySet<string> = new Set(words.grammar.anotherPhrase)
/** Words that join two noun phrases. */
export const JOINING: ReadonlySet<string> = new Set(words.grammar.joining)
/** Pronouns of a relative clause whose object is an amount or a thing. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(words.grammar.relatives)
/** `waren es`: verbs that say how much it is. */
export const BEING: ReadonlySet<string> = new Set(words.grammar.being)
/** `80 Euro mehr`. */
export const MORE: ReadonlySet<string> = new Set(words.grammar.more)

export const isRise = wordTest(words.role.rise)
export const isFall = wordTest(words.role.fall)
export const isIncrease = wordTest(words.role.increase)
/** `5 Millionen Euro weniger`. */
export const isDecrease = wordTest(words.role.decrease)
/** `über 180 Mio. Euro`: between the ends of a change the way, else a modifier. */
export const VIA: string = words.grammar.via
/** `statt`, `nach`: what follows is how much it was before. */
export const INSTEAD: ReadonlySet<string> = new Set(words.role.instead)
/** `55.000 statt 50.000 Euro`: words for instead, which hold nothing but two amounts against each other. */
export const REPLACING: ReadonlySet<string> = new Set(words.role.replacing)
/** `davon`: what follows is part of an amount before. */
export const SOLE_PARTS: ReadonlySet<string> = new Set(words.part.sole)
/** `54 Mio. Euro, unter anderem:`: some of the parts follow. */
export const AMONG: ReadonlySet<string> = new Set(words.part.among)
/** `legt 95.000 Euro dazu`: what is added to an amount before. */
export const ADDED: ReadonlySet<string> = new Set(words.part.added)
/** `1,5 Millionen Euro daraus`: right behind a part. */
export const OUT_OF_IT: ReadonlySet<string> = new Set(words.part.outOfIt)
/** `waren es noch 51 Mio. Euro`: words before what it was. */
export const STILL_WORDS: ReadonlySet<string> = new Set(words.part.still)
/** `größter Posten`, `die höchsten Beträge`: adjectives and nouns of a share of what was told of before. */
export const isLargest = wordTest(words.part.largest)
export const isShareNoun = wordTest(words.part.shareNouns)
/** `Prozent der Summe`, `von dem Geld`: nouns that take an amount up, the articles before them, and the words before these. */
export const isWholeNoun = wordTest(words.part.wholeNouns)
export const WHOLE_ARTICLES: ReadonlySet<string> = new Set(words.part.wholeArticles)
/** `Auf die Kitas entfallen 3,9 Mrd. Euro`. */
export const isFalling = wordTest(words.part.falling)
/** `Darin sind 38.000 Euro enthalten`, `von denen 7,1 Mio. Euro`. */
export const WITHIN: ReadonlySet<string> = new Set(words.part.within)
export const INCLUDED: ReadonlySet<string> = new Set(words.part.included)
export const OF_WHICH: ReadonlySet<string> = new Set(words.part.ofWhich)
export const OF_WHOLE: ReadonlySet<string> = new Set(words.part.ofWhole)
/** Words of a sentence that adds up or divides: `zusammen`, `entfallen auf`. */
export const isSplit = wordTest(words.part.split)
/** Words after which an amount of the sentence is no part of the whole before it: `zusätzlich`, `insgesamt`, `je`. */
export const ON_TOP: ReadonlySet<string> = new Set(words.part.onTop)
/** Verbs that divide: `auf das Personal entfallen …`. */
export const isDividing = wordTest(words.part.dividing)
/** `von den 25 Millionen Euro`: articles that take an amount up. */
export const LISTED_LEADS: ReadonlySet<string> = new Set(words.part.takenUp)
/** `weitere`, `übrigen`: the amount goes with another. */
export const OTHERS_TOO: ReadonlySet<string> = new Set(words.part.goesWith)
/** `insgesamt`, `zusammen` right before a sum. */
export const SUMS: ReadonlySet<string> = new Set(words.part.sums)
/** `damit`, `so dass`: what follows adds up what was said. */
export const SUMMING: ReadonlySet<string> = new Set(words.part.summing)
/** `das sind 160.000 Euro im Jahr`: a rate of the amount before. */
export const RATES: ReadonlySet<string> = new Set(words.part.rate)
/** `für zwei Fachkräfte je 50.000 Euro`: the amount stands for several. */
export const EACH_OF: ReadonlySet<string> = new Set(words.part.each)

/** Tests for the words that say how far an amount has got, in the order in which they count. */
export const STATUS_TESTS = {
  planned: wordTest(words.status.planned),
  granted: wordTest(words.status.granted),
  spent: wordTest(words.status.spent),
} as const

/** Whether a word says how far an amount has got, in one look. */
export const isStatus = wordTest([...words.status.planned, ...words.status.granted, ...words.status.spent])

/** Who can pay, by grammatical gender, since the article tells subject from attribute (`das Land`, `des Landes`). */
export const PAYERS = {
  neuter: wordTest(words.payers.neuter),
  masculine: wordTest(words.payers.masculine),
  feminine: wordTest(words.payers.feminine),
  plural: wordTest(words.payers.plural),
} as const
const GENDERS = ['neuter', 'masculine', 'feminine', 'plural'] as const
/** Words for money that name its giver, one or two by their first: `Landesmittel`, `kommunalen Haushalten`. */
export const FUNDS = byFirst(Object.entries(words.payers.funds))
export const isPaying = wordTest(words.payers.verbs)
/** Verbs of paying, and those by which only who is known to pay does: `reicht … weiter`. */
export const isPayingOn = wordTest([...words.payers.verbs, ...words.payers.transfer])
/** `die Stadt Herne`: articles and possessives by the genders whose nominative they can be. */
export const NOMINATIVE: ReadonlyMap<string, readonly (keyof typeof PAYERS)[]> = new Map(
  Object.entries(words.payers.nominative).map(([article, names]) => [
    article,
    GENDERS.filter((gender) => names.includes(gender)),
  ]),
)
/** `kosten die Stadt`: articles of the accusative. */
export const CHARGED: ReadonlySet<string> = new Set(words.payers.accusative)
/** Words that begin a clause of their own, subject first. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(words.payers.conjunctions)
/** `Verband der Ehrenamtlichen`: associations, which are named by their members, and the article between. */
export const ASSOCIATIONS = wordTest(words.payers.associations)
export const WHOSE: string = words.payers.whose
/** `des Kreises`: endings of the genitive, the longest first. */
export const GENITIVES: readonly string[] = words.payers.genitives
/** `Anteil des Kreises`: nouns of what one pays of the costs, and the articles behind them. */
export const isShareOfCosts = wordTest(words.payers.shares)
export const SHARE_ARTICLES: ReadonlySet<string> = new Set(words.payers.shareArticles)
/** `bei der Stadt bleiben …`: verbs, and words before whom the rest is left with. */
export const isLeaving = wordTest(words.payers.leaving)
export const LEFT_WITH = byFirst(words.payers.leftWith.map((lead) => [lead, lead]))
/** `aus dem Sozialfonds`: words before where money comes from, and what gives it there. */
export const ORIGIN_LEADS = byFirst(words.payers.originLeads.map((lead) => [lead, lead]))
export const isOrigin = wordTest(words.payers.origins)
/** `vom`, `durch das`: who pays follows; one or two words by their first. */
export const SOURCES = byFirst(words.payers.sources.map((lead) => [lead, lead]))

/** Entries of one or two words by the first word: the second (null for none) and what the entry stands for. */
function byFirst(
  entries: readonly (readonly string[])[],
): ReadonlyMap<string, readonly { readonly second: string | null; readonly value: string }[]> {
  const table = new Map<string, { second: string | null; value: string }[]>()
  for (const [key = '', value = ''] of entries) {
    const [first = '', second = null] = key.split(' ')
    table.set(first, [...(table.get(first) ?? []), { second, value }])
  }
  return table
}

export const PURPOSE_STOPS: ReadonlySet<string> = new Set(words.purpose.stops)
/** Nouns after `für` that name a time, not a purpose. */
export const PURPOSE_TIMES: ReadonlySet<string> = new Set(words.purpose.times)
/** `fördert die Konferenz mit …`: verbs whose object is what the money is for. */
export const isSupporting = wordTest(words.purpose.supporting)
/** `fördert das Fest mit …`: the word before the amount. */
export const WITH: ReadonlySet<string> = new Set(words.purpose.with)
/** `wird … gefördert`: verbs of the passive. */
export const BECOMES: ReadonlySet<string> = new Set(words.purpose.becomes)
/** `wird das Fest fördern`: infinitives, with which these verbs are no passive. */
export const INFINITIVES: ReadonlySet<string> = new Set(words.purpose.infinitives)
/** `in diesem Programm`. */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(words.purpose.demonstratives)
/** `beteiligt sich an der Schulung`: verbs of sharing, and the words before what is shared. */
export const isSharing = wordTest(words.purpose.sharing)
export const SHARED_IN: ReadonlySet<string> = new Set(words.purpose.sharedIn)
/** `im Programm Starke Nachbarn`: nouns before a name, and the words before them. */
export const PROGRAMMES: ReadonlySet<string> = new Set(words.purpose.programmes)
export const PROGRAMME_LEADS: ReadonlySet<string> = new Set(words.purpose.programmeLeads)
/** `zur Verfügung`: words by which money is given to someone, and the article before whom it is given. */
export const DISPOSAL: ReadonlySet<string> = new Set(words.purpose.disposal)
export const GIVEN: ReadonlySet<string> = new Set(words.purpose.given)
/** `lässt sich … kosten`. */
export const LETTING: ReadonlySet<string> = new Set(words.purpose.letting)
export const REFLEXIVES: ReadonlySet<string> = new Set(words.purpose.reflexives)
/** `Landesförderung der`, `des`. */
export const WHOSE_FUNDING: ReadonlySet<string> = new Set(words.purpose.genitives)
/** `fließen in die Zentren`, `an die Vereine`; `steuert zum Fest 20.000 Euro bei`; `gibt in das Programm …`. */
export const INTO: ReadonlySet<string> = new Set(words.purpose.into)
export const TOWARD: ReadonlySet<string> = new Set(words.purpose.toward)
/** Words before a name in quotation marks that are no nouns: `für „Lesen verbindet“`. */
export const NAME_LEADS: ReadonlySet<string> = new Set(words.purpose.nameLeads)
/** Nouns for any undertaking, which a name tells apart, and nouns for money, which are no things. */
export const UNDERTAKINGS: ReadonlySet<string> = new Set(words.purpose.undertakings)
export const AMOUNT_NOUNS: ReadonlySet<string> = new Set(words.purpose.amountNouns)
/** Bodies that act, and are no thing that money is for. */
export const ACTORS: ReadonlySet<string> = new Set(words.purpose.actors)
/** `Landesförderung der …`: nouns of funding, whose genitive is what it is for. */
export const isFunding = wordTest(words.purpose.funding)
/** `kostet`: verbs whose subject is what the money is for. */
export const isPrice = wordTest(words.purpose.costing)
/** `erhält`: verbs whose subject gets the money. */
export const RECEIVING: ReadonlySet<string> = new Set(words.purpose.receiving)
/** `übrigen`, `Rest von`: the last part of a whole. */
export const REST: ReadonlySet<string> = new Set(words.part.rest)
/** `setzt sich zusammen`: a sentence that takes an amount apart. */
export const isComposed = wordTest(words.part.composed)
/** `Gesamtkosten`, `insgesamt`: words of a whole that the next sentence divides. */
export const isWhole = wordTest(words.part.whole)
/** `dafür`. */
export const FOR_THAT: ReadonlySet<string> = new Set(words.purpose.forThat)
/** `steuert zum Fest … bei`: verbs whose `zum` names what the money is for. */
export const isTowardVerb = wordTest(words.purpose.towardVerbs)
export const isIntoVerb = wordTest(words.purpose.intoVerbs)
/** `gibt … in das Programm`: verbs that need the accusative behind their `in`, and its articles. */
export const isGivenInto = wordTest(words.purpose.givesInto)
export const INTO_ARTICLES: ReadonlySet<string> = new Set(words.purpose.intoArticles)

/** Words of a price, which holds beyond the time that is told of. */
export const isCosting = wordTest(words.costing)

export const isMoneyWord = wordTest(words.moneyWords)
export const isNoMoneyWord = wordTest(words.notMoneyWords)
/** Words after which a number is a label: `Klasse 5`, `Seite 3`. */
export const LABELS: ReadonlySet<string> = new Set(words.labels)
/** `davon gehen 200.000 weg`: words of what becomes of an amount before. */
export const isGoing = wordTest(words.going)
/** `2022 waren es 700.000`. */
export const PRONOUNS: ReadonlySet<string> = new Set(words.pronouns)
/** `Angaben in TEUR`: words before the unit of a table. */
export const TABLE_LEADS: ReadonlySet<string> = new Set(words.tableLeads)
/** `eine knappe Million`: forms of the article that say one. */
export const ONE: ReadonlySet<string> = new Set(words.grammar.one)
/** `von 310 auf 400`, `um 90`: what it was, what it is, how much it changed. */
export const FROM: ReadonlySet<string> = new Set(words.grammar.from)
export const TO: ReadonlySet<string> = new Set(words.grammar.to)
export const BY: ReadonlySet<string> = new Set(words.grammar.by)
/** `zwischen 2 und 3 Millionen`. */
export const AND: ReadonlySet<string> = new Set(words.grammar.and)
/** `20.000 für eine Assistenz`. */
export const FOR: ReadonlySet<string> = new Set(words.grammar.for)
