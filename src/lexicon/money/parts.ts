import words from '../de/money.json' with { type: 'json' }
import { wordTest } from '../words.js'

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

/** `übrigen`, `Rest von`: the last part of a whole. */
export const REST: ReadonlySet<string> = new Set(words.part.rest)

/** `setzt sich zusammen`: a sentence that takes an amount apart. */
export const isComposed = wordTest(words.part.composed)

/** `Gesamtkosten`, `insgesamt`: words of a whole that the next sentence divides. */
export const isWhole = wordTest(words.part.whole)

/** `schießt 7.500 Euro zu`: verbs by which somebody adds a share to a cost, and their particles at the end of the clause. */
export const isContributing = wordTest(words.part.contributing)
export const CONTRIBUTED: ReadonlySet<string> = new Set(words.part.contributed)

/** `Sonderpreise zu je 1.000 Euro`, `1. Preis (5.000 Euro)`: nouns of one of several prizes, and words up to its amount. */
export const isPrize = wordTest(words.part.prizes)
export const RANKED: ReadonlySet<string> = new Set(words.part.ranked)
export const PRIZE_LINKS: ReadonlySet<string> = new Set(words.part.prizeLinks)

/** `mit insgesamt 13.000 Euro dotiert`: words of the sum of all prizes. */
export const ENDOWED: ReadonlySet<string> = new Set(words.part.endowed)

/** `Abgeflossen sind nur 12,6 Mio. Euro`: less than there was. */
export const ONLY: ReadonlySet<string> = new Set(words.part.only)

/** `stehen 2,6 Mio. Euro bereit`: verbs in the present of what is at hand now. */
export const AT_HAND: ReadonlySet<string> = new Set(words.part.atHand)

/** `der Rest an kleinere Vorhaben`: the noun of what is left without an amount, and the articles before it. */
export const LEFT: string = words.part.left
export const LEFT_ARTICLES: ReadonlySet<string> = new Set(words.part.leftArticles)

/** `Fehlbetrag 17,6 Mio. Euro`: nouns of what two amounts differ by. */
export const BALANCES: ReadonlySet<string> = new Set(words.part.balances)

/** `41 Prozent`, `zwei Drittel`: words behind a number that make it a share, and how many of a fraction make the whole. */
export const PERCENT: ReadonlySet<string> = new Set(words.part.percent)
export const FRACTIONS: ReadonlyMap<string, number> = new Map(Object.entries(words.part.fractions))

/** `am meisten`, `Schlusslicht`: words by which somebody stands first or last, with what follows them, if anything. */
export const RANKING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words.part.ranking).map(([word, then]) => [word, new Set<string>(then)]),
)

/** `125.000 Euro gehen an 23 Vereine`: words of an amount that goes to several. */
export const isDistributed = wordTest(words.part.distributed)

/** `Sie erhalten zusammen 3,4 Mio. Euro`: pronouns of those named before. */
export const TOGETHER: ReadonlySet<string> = new Set(words.part.together)

/** `Die Schulden sanken auf 13,5 Mio. Euro`: nouns of what one has or owes, which no spending is a part of. */
export const isStock = wordTest(words.part.stocks)

/** `kann daraus bis zu 163.000 Euro abrufen`: verbs by which somebody takes an amount out of another. */
export const isDrawing = wordTest(words.part.drawing)

/** `einschließlich 3 Mio. Euro für Schulen`: words right before an amount that another includes. */
export const INCLUDING: ReadonlySet<string> = new Set(words.part.including)

/** `aus dem Rettungsschirm von 25 Mrd. Euro`, `vom Budget in Höhe von 6 Mio. Euro`: words before what is drawn from. */
export const DRAWN_FROM: ReadonlySet<string> = new Set(words.part.drawnFrom)
export const HEIGHT: string = words.part.height

/** `bei Gesamtkosten von 250.000 Euro`: nouns of what something costs in all. */
export const isCosts = wordTest(words.part.costs)

/** `Der Eigenanteil liegt bei 280.000 Euro`: nouns of what one pays of a cost. */
export const isCostShare = wordTest(words.part.costShares)

/** `der Löwenanteil fließt …`: nouns that are by themselves the largest share. */
export const BULK: ReadonlySet<string> = new Set(words.part.bulk)

/** `Allein 15 Mio. Euro kostet der Neubau`: a word that singles a part out. */
export const ALONE: ReadonlySet<string> = new Set(words.part.alone)

/** `verteilt an die Kommunen`: those among whom money is given out, and verbs and nouns of what a budget comes to. */
export const isTaker = wordTest(words.part.takers)
export const isBudget = wordTest(words.part.budgets)
export const isComprising = wordTest(words.part.comprising)

/** `Die Gesamtkosten liegen bei 620.000 Euro`: nouns of what all of it costs. */
export const isTotal = wordTest(words.part.totals)
