import words from './de/as_of.json' with { type: 'json' }
import { wordTest } from './words.js'

/** `inzwischen`, `derzeit`: the figure is for the time at which the document speaks. */
export const NOW: ReadonlySet<string> = new Set(words.now)
/** `damals`: the figure is for the time of the sentence before. */
export const THEN: ReadonlySet<string> = new Set(words.then)
/** Words that begin a sentence on what the one before tells. */
export const REFERRING: ReadonlySet<string> = new Set(words.referring)
/** Verbs right before `das` by which a sentence reckons from the one before: `pro Kopf macht das fünf Euro`. */
export const RESULTING: ReadonlySet<string> = new Set(words.resulting)
/** `gegenüber 2015`: words before a time that is compared with. */
export const COMPARED_WORDS: ReadonlySet<string> = new Set(words.compared)
/** `im Vergleich zu`, `verglichen mit`: prepositions between such a word and its time. */
export const COMPARED_WITH: ReadonlySet<string> = new Set(words.comparedWith)
/** `über dem des Vorjahres`: words that compare before a pronoun and a time in the genitive, and its article. */
export const BEYOND: ReadonlySet<string> = new Set(words.beyond)
export const GENITIVE: string = words.genitive
/** `als`, `wie`: they compare after a comparative only. */
export const COMPARING: ReadonlySet<string> = new Set(words.comparing)
/** Words before `als` and `wie` that compare: `mehr`, `höher`, `so viel`. */
export const isComparative = wordTest(words.comparatives)
/** Words between a preposition and its year: `in den Jahren 2014 bis 2020`. */
export const TIME_WORDS: ReadonlySet<string> = new Set(words.timeWords)
/** Participles right after a time at which something else began or ended: `die 2020 ausgelaufene Periode`. */
export const isEvent = wordTest(words.events)
/** Verbs by which money flows: the end of a stretch of time is theirs, not that of what is built. */
export const isSpending = wordTest(words.spending)
/** Words by which an account leaves the time that it told of. */
export const MOVING: ReadonlySet<string> = new Set(words.moving)
/** Words of a grant that is handed over: its day is not the time of the account around it. */
export const isHanding = wordTest(words.handing)
/** Words by which money is asked for: `Nötig seien 250 Millionen Euro`. */
export const isAsking = wordTest(words.asking)
/** `Stand: 31.12.2015`: nouns whose time is that of the figure. */
export const STATED: ReadonlySet<string> = new Set(words.stated)
/** `dann 16`: some time after what was told. */
export const AFTERWARDS: ReadonlySet<string> = new Set(words.afterwards)
/** Words that begin a clause which belongs to the noun before its comma. */
export const RELATIVES: ReadonlySet<string> = new Set(words.relatives)
/** `…, verteilt auf die Jahre 2018 bis 2020`: words behind a comma that tell more of the figure before it. */
export const APPOSED: ReadonlySet<string> = new Set(words.apposed)
/** Words by which money is sure until a day: `bis Ende 2017 gesichert`. */
export const isGranted = wordTest(words.granted)
/** `Die Bescheide gelten bis Ende 2017`: how long money that was granted holds. */
export const isValid = wordTest(words.valid)
/** `Das Geld ist für 2015 bis 2017 bestimmt`. */
export const isMeantFor = wordTest(words.meantFor)
/** `Jahresbericht 2013`. */
export const isReport = wordTest(words.reports)
/** `2021 in Zahlen`: nouns behind the year of a headline that gives account of it. */
export const isFigures = wordTest(words.figures)
/** `Der Ansatz wächst von … auf …`: nouns of what is set aside for a year. */
export const isSetAside = wordTest(words.setAside)
/** `Einmalig kommen 38.000 Euro hinzu`: not for the time of what it is added to. */
export const ONCE: ReadonlySet<string> = new Set(words.once)
/** `bislang bewilligt`: how much of an amount has been used until now. */
export const SO_FAR: ReadonlySet<string> = new Set(words.soFar)
/** `zuvor waren es 47`: words of some time before, and verbs of what was so then. */
export const FORMER: ReadonlySet<string> = new Set(words.former)
export const WAS: ReadonlySet<string> = new Set(words.was)
/** `Die Spanne reicht von …`: how the amounts of the sentence before are spread. */
export const SPREAD: ReadonlySet<string> = new Set(words.spread)
/** `Aus der weiteren Tagesordnung:`: the adjective and noun of the head of a list on other matters. */
export const OTHER_ADJECTIVES: ReadonlySet<string> = new Set(words.otherAdjectives)
export const OTHER_MATTERS: ReadonlySet<string> = new Set(words.otherMatters)
/** `Ein Zentrum bekommt damit 330.000 Euro`: by what the sentence before tells. */
export const BY_THAT: ReadonlySet<string> = new Set(words.byThat)
/** `rechnerisch`, `im Schnitt`: words of what is reckoned from an amount before. */
export const RECKONING: ReadonlySet<string> = new Set(words.reckoning)
/** `Hinzu kommen`: what is added to an amount before, and the verb behind. */
export const ADDED: ReadonlySet<string> = new Set(words.added)
export const isComing = wordTest(words.coming)
/** `Der Ansatz liegt bei`: how much it is now. */
export const LEVELS: ReadonlySet<string> = new Set(words.levels)
/** `liegt bei`: verbs that say how much something is, and nothing else. */
export const AMOUNTING: ReadonlySet<string> = new Set(words.amounting)
/** `kostet`: verbs of a price, which holds at any time. */
export const PRICED: ReadonlySet<string> = new Set(words.priced)
/** `Die Schulden belaufen sich auf 54 Mio. Euro`: nouns of what there is on a day, not of what a year brings. */
export const isStockNoun = wordTest(words.stockNouns)
/** `dann 768 Euro`: from a start told of before, unless it is only the end of a condition. */
export const THEREAFTER: ReadonlySet<string> = new Set(words.thereafter)
export const CONDITIONS: ReadonlySet<string> = new Set(words.conditions)
/** `zuerst 300 Euro, dann 500 Euro`: words that begin a series of steps. */
export const FIRSTLY: ReadonlySet<string> = new Set(words.firstly)
/** `für das erste Jahr`: the year in which something begins that was told of. */
export const FIRST_YEAR: ReadonlySet<string> = new Set(words.firstYear)
/** `zum 1. Januar auf 70.000 Euro`: words before the day from which a new amount holds. */
export const HOLDING: ReadonlySet<string> = new Set(words.holding)
/** `Ziel bleiben 54`: words of what there is to be some day. */
export const AIMS: ReadonlySet<string> = new Set(words.aims)
/** `vier weitere sollen folgen`: verbs of what is meant to be. */
export const PLANNED: ReadonlySet<string> = new Set(words.planned)
/** `Als der Kreis 2014 dazukam`: conjunctions of a clause that tells when something was. */
export const PAST_CONJUNCTIONS: ReadonlySet<string> = new Set(words.pastConjunctions)
/** `Seit im Herbst auch Kleve dabei ist, …`: what began then still holds. */
export const SINCE: ReadonlySet<string> = new Set(words.since)
/** `seither`: from a time told of before on. */
export const SINCE_THEN: ReadonlySet<string> = new Set(words.sinceThen)
/** Nouns whose year is the time that planned amounts are for: `Haushalt 2014`. */
export const isBudget = wordTest(words.budgets)
/** Words before a time that makes it belong to a noun: `das Gesetz von 2012`. */
export const ATTRIBUTIVE: ReadonlySet<string> = new Set(words.attributive)
/** `ein Jahr später`, `im Jahr davor`: a noun of years and the adverbs after it. */
export const YEARS: ReadonlySet<string> = new Set(words.years)
export const LATER: ReadonlySet<string> = new Set(words.later)
export const EARLIER: ReadonlySet<string> = new Set(words.earlier)
/** `in diesem Zeitraum`: nouns of a stretch of time told of before, the words right before them, and its ends. */
export const isPeriodNoun = wordTest(words.periodNouns)
export const PERIOD_LEADS: ReadonlySet<string> = new Set(words.periodLeads)
export const PERIOD_ENDS: ReadonlyMap<string, string> = new Map(Object.entries(words.periodEnds))
/** `betrug am 31.12.2016`: how much there is on a day. */
export const STOCKS: ReadonlySet<string> = new Set(words.stocks)
/** `bis Ende September waren … abgeflossen`: what has gone until a day. */
export const DRAINED: ReadonlySet<string> = new Set(words.drained)
/** `waren es`: what the sentence before tells of. */
export const BEING_IT: ReadonlySet<string> = new Set(words.beingIt)
/** `im nächsten`: the year after one that was named. */
export const NEXT: ReadonlySet<string> = new Set(words.next)
/** `würde kosten`: words of what is only thought. */
export const isHypothetical = wordTest(words.hypothetical)
/** `… und wird 2020 wieder vergeben`: auxiliaries of what is to come that begin a second predicate behind `und`. */
export const FINITE: ReadonlySet<string> = new Set(words.finite)

/** `derzeit 1.250 Euro`: words of the day on which a text speaks; those that say so only beside a verb of a state. */
export const AT_PRESENT: ReadonlySet<string> = new Set(words.atPresent)
export const NOWADAYS: ReadonlySet<string> = new Set(words.nowadays)
export const PRESENT_STATES: ReadonlySet<string> = new Set(words.presentStates)

/** `im Vorjahr`: nouns of the year before the one that is spoken of. */
export const PRIOR_YEAR: ReadonlySet<string> = new Set(words.priorYear)
