import words from './de/counts.json' with { type: 'json' }
import { beginningWith, phraseOf } from './measures.js'
import { MODIFIERS_BEFORE } from './modifiers.js'
import { wordTest } from './words.js'

/** `47 von 53`, `53 der 54`: the total follows. */
export const OF: ReadonlySet<string> = new Set(words.of)
/** `53 der 54`: articles that make what follows the total. */
export const GENITIVES: ReadonlySet<string> = new Set(words.genitives)
export const OF_FILLERS: ReadonlySet<string> = new Set(words.ofFillers)
/** `alle 54`: as many as there can be. */
export const ALL: ReadonlySet<string> = new Set(words.all)
export const ALL_FILLERS: ReadonlySet<string> = new Set(words.allFillers)
/** `die übrigen 22`: how many are left. */
export const OTHERS: ReadonlySet<string> = new Set(words.others)
/** `13 weitere`: how many more. */
export const FURTHER: ReadonlySet<string> = new Set(words.further)
export const BARE_FURTHER: ReadonlySet<string> = new Set(words.bareFurther)
/** Words in -e, -en … that are no adjectives between a number and its noun. */
export const NO_ADJECTIVES: ReadonlySet<string> = new Set(words.noAdjectives)
export const ADVERBS: ReadonlySet<string> = new Set(words.adverbs)
/** Words between `waren es` and the number. */
export const FILLERS: ReadonlySet<string> = new Set(words.fillers)
/** Two words after which a bare number says how many there are. */
export const EXIST: ReadonlySet<string> = new Set(words.exist)
/** `47 gibt es schon`: two words behind such a number. */
export const FRONTED: ReadonlySet<string> = new Set(words.fronted)
export const MISSING: ReadonlySet<string> = new Set(words.missing)
/** `am Ende müssen es 54 sein`: what is wanted, where the pronoun of what was counted stands beside it. */
export const NEEDS: ReadonlySet<string> = new Set(words.needs)
export const SHALL: ReadonlySet<string> = new Set(words.shall)
export const isArising = wordTest(words.arise)
/** `entstehen 54 Zentren`: the present of what shall be. */
export const ARISING: ReadonlySet<string> = new Set(words.arising)
/** `der geplanten 54`: how many there shall be. */
export const PLANNED: ReadonlySet<string> = new Set(words.planned)
export const AIMS: ReadonlySet<string> = new Set(words.aims)
/** Words after which a number is a label. */
export const isLabel = wordTest(words.labels)
/** Words of a clause in which a number without noun is of those that took part or answered, whatever they are. */
export const isSubset = wordTest(words.subset)
/** Words of a clause in which a number is of those that somebody came to or brought together. */
export const isVisited = wordTest(words.visited)
/** Words by which places are said to have one. */
export const isHaving = wordTest(words.has)
export const REGION_LEADS: ReadonlySet<string> = new Set(words.regionLeads)
export const isRegionWord = wordTest(words.regionWords)
/** `Einrichtungen der Jugendhilfe`: what makes a common noun mean something else. */
export const isSpecifier = wordTest(words.specifierNouns)
/** `davon`: a number beside it is a part of what was counted before. */
export const PARTS: ReadonlySet<string> = new Set(words.parts)
/** `23 im Rheinland`: words before the place of a part. */
export const PART_LEADS: ReadonlySet<string> = new Set(words.partLeads)
/** `12 liegen im …`: verbs between a part and its place. */
export const isLying = wordTest(words.lying)
/** `dann 16`, `später 47`. */
export const AFTERWARDS: ReadonlySet<string> = new Set(words.afterwards)
/** Nouns of time: `vor drei Jahren waren es 16` counts no other thing. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(words.timeNouns)
/** `Nummer 54`, and the words that say which one that is: `das letzte`. */
export const NUMBERS: ReadonlySet<string> = new Set(words.numbers)
export const RANKS: ReadonlySet<string> = new Set(words.ranks)
/** `die Zahl der Zentren`. */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set(words.numberNouns)
/** `auf 49 gestiegen`, `beträgt 49`: words before the number that a number noun means. */
export const AMOUNT_LEADS: ReadonlySet<string> = new Set(words.amountLeads)
/** `eines von 54`. */
export const ONE: ReadonlySet<string> = new Set(words.one)
/** `48 sind am Netz`: words of a clause in which a number without noun says how many there are. */
export const isExisting = wordTest(words.existing)
/** `sind es`: forms of being beside the pronoun. */
export const BEING: ReadonlySet<string> = new Set(words.being)
/** `es`: what was counted before. */
export const PRONOUNS: ReadonlySet<string> = new Set(words.pronoun)
/** `werden es 53 sein`: auxiliaries and infinitives of what shall be. */
export const FUTURE: ReadonlySet<string> = new Set(words.future)
export const INFINITIVES: ReadonlySet<string> = new Set(words.infinitives)
/** `stieg auf 47`. */
export const isRising = wordTest(words.rising)
/** `kamen 14 hinzu`. */
export const JOINING: ReadonlySet<string> = new Set(words.joining)
/** `vorgesehen sind 53`. */
export const TARGETS: ReadonlySet<string> = new Set(words.targets)
/** `Ziel bleiben 54`: verbs beside a goal. */
export const LASTING: ReadonlySet<string> = new Set(words.lasting)
/** `54 Kreise können ein KI einrichten`: what so many places may do. */
export const FOUNDING: ReadonlySet<string> = new Set(words.founding)
export const MAY: ReadonlySet<string> = new Set(words.may)
/** `immer mehr Ehrenamtliche`: words of several that no number tells. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(words.quantifiers)
/** `kommen vier KI hinzu`: verbs beside such a number. */
export const COMING: ReadonlySet<string> = new Set(words.comingVerbs)
/** `das bleibt das Ziel`: verbs behind a word that takes up what was said. */
export const AIMED: ReadonlySet<string> = new Set(words.aimed)
/** `38 haben es getan`: words by which so many have done what was told. */
export const DONE: ReadonlySet<string> = new Set(words.done)
/** `alle 49 KI angeschrieben`: words of asking those that are counted. */
export const SURVEYED: ReadonlySet<string> = new Set(words.surveyed)
/** `vier mehr als im Vorjahr`, `mehr als 40.`: words of a difference. */
export const COMPARED: ReadonlySet<string> = new Set(words.compared)
/** `rechnet mit 45`: verbs by which so many are expected. */
export const EXPECTING: ReadonlySet<string> = new Set(words.expecting)
/** `drei stehen noch aus`: chains of words by which something is not there yet. */
export const outstandingFrom = beginningWith(words.outstanding.map(phraseOf), (chain) => chain)
export const beginsOutstanding = wordTest(words.outstanding.map((chain) => chain.split(' ')[0] ?? ''))
/** Lower-case words that leave a clause without a verb. */
export const PHRASE_WORDS: ReadonlySet<string> = new Set(words.phraseWords)
/** `um 9`, `je 12`: words right before a number that make it something else. */
export const BARRED: ReadonlySet<string> = new Set(words.barred)
/** `9 Uhr`, `12 je Person`: words right after it that do. */
export const CLOSERS: ReadonlySet<string> = new Set(words.closers)
/** `das 50.`, `als 53.`. */
export const ORDINAL_LEADS: ReadonlySet<string> = new Set(words.ordinalLeads)
/** Words before such a lead that make the number a day of the month. */
export const DAY_LEADS: ReadonlySet<string> = new Set(words.dayLeads)
/** `das 50. seiner Art`. */
export const OF_ITS_KIND = words.ofItsKind.map(phraseOf)
/** `wir sind die 50`. */
export const WE: ReadonlySet<string> = new Set(words.we)
/** `die Entwicklung der Zentren`: nouns whose genitive stays the topic. */
export const TOPIC_NOUNS: ReadonlySet<string> = new Set(words.topicNouns)
/** `knapp der Hälfte (26)`: nouns of a share, whose number may follow in brackets. */
export const SHARES: ReadonlySet<string> = new Set(words.shares)
/** `das KI`, `im KI`: words of one thing. */
export const SINGULAR: ReadonlySet<string> = new Set(words.singular)
/** `wir haben 53`. */
export const HAVING: ReadonlySet<string> = new Set(words.having)
/** `47 Ende 2013`. */
export const TIME_LEADS: ReadonlySet<string> = new Set(words.timeLeads)
/** `beide`: two that were named. */
export const PAIR: ReadonlySet<string> = new Set(words.pair)
/** `53 dieser Zentren`: words that point back to what was named. */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(words.demonstratives)
/** `ein KI`: one that is not yet counted, as against the one that is talked about. */
export const INDEFINITE: ReadonlySet<string> = new Set(words.indefinite)
/** `52 Bescheide an die KI`: prepositions that make a name an aside. */
export const GOVERNORS: ReadonlySet<string> = new Set(words.governors)
/** `damit sind es 47`, `im Land`: words of a clause that sums up over the whole region. */
export const SUMS: ReadonlySet<string> = new Set(words.sums)
/** `eines fehlt noch`: the number one without a noun. */
export const SOLE: ReadonlySet<string> = new Set(words.sole)
/** `sechs Kreise haben noch keines`: words by which places have none. */
export const NEGATIONS: ReadonlySet<string> = new Set(words.negations)
/** `haben keinen Antrag gestellt`: what places that have none have not asked for or got. */
export const LACKING: ReadonlySet<string> = new Set(words.lacking)
/** `war eine Förderung bewilligt`: money that places are granted for one. */
export const GRANTS: ReadonlySet<string> = new Set(words.grants)
/** `mit je zwölf`: the same number to each of several. */
export const DISTRIBUTIVE: ReadonlySet<string> = new Set(words.distributive)
/** `14 von ihnen`: what was counted, after von or unter. */
export const PART_PRONOUNS: ReadonlySet<string> = new Set(words.partPronouns)
/** `die ersten sechs`: some of what is counted, by their turn. */
export const FIRSTS: ReadonlySet<string> = new Set(words.firsts)
/** `fünf Kreise wollen ihr KI aufgeben`: possessives by which places have one. */
export const POSSESSIVES: ReadonlySet<string> = new Set(words.possessives)
/** `genau ein KI`: words by which an article is the number one. */
export const ONLY: ReadonlySet<string> = new Set(words.only)
/** `Nummer 48 im Land`: the whole region. */
export const LANDS: ReadonlySet<string> = new Set(words.lands)
/** `mit einem einzigen Zentrum`: behind an article that is the number one. */
export const SINGLE: ReadonlySet<string> = new Set(words.single)
/** `von den 54 möglichen Standorten`: as many as there can be, not as there are. */
export const POSSIBLE: ReadonlySet<string> = new Set(words.possible)
/** `die letzten sieben`: those that came or come last. */
export const LAST: ReadonlySet<string> = new Set(words.last)
/** `unsere acht`: those that were counted before. */
export const OURS: ReadonlySet<string> = new Set(words.ours)
/** `die 49`: articles by which a number is one that was told before. */
export const DEFINITE: ReadonlySet<string> = new Set(words.definite)
/** `in den zwölf Häusern`: other nouns for what was counted. */
export const isHypernym = wordTest(words.hypernyms)
/** `das Netzwerk der Zentren zählt 54 Mitglieder`. */
export const MEMBERS: ReadonlySet<string> = new Set(words.members)
/** `von 53 Vorgängern lernen`: the others of its kind, as one of them names them. */
export const COUNTERPARTS: ReadonlySet<string> = new Set(words.counterparts)
/** `48 Bescheide`: papers, whose number is none of what is counted. */
export const isNotice = wordTest(words.notices)
/** `zwei KI stehen noch aus`: chains of words by which what is counted is itself not there yet. */
export const comingFrom = beginningWith(words.coming.map(phraseOf), (chain) => chain)
/** `weil 29 ausscheiden`: words before a number that opens its clause. */
export const SUBJECT_LEADS: ReadonlySet<string> = new Set(words.subjectLeads)
/** `bei elf fand er Mängel`: prepositions by which something is said of so many of what was counted. */
export const isPlaceLead = wordTest(words.placeLeads)
/** `Sie betreuen 12`: words of a subject, whose verb has the number as its object. */
export const SUBJECTS: ReadonlySet<string> = new Set(words.subjects)
/** `in acht Häusern`: nouns for what was counted that need no word that points back. */
export const isHouse = wordTest(words.houses)
/** `nehmen teil`: parts of verbs that are another word as a noun. */
export const isParticle = wordTest(words.particles)
/** `eine Lücke von 15`: nouns of how many are missing. */
export const GAPS: ReadonlySet<string> = new Set(words.gaps)
/** `der Aufbau der 54 Zentren`: nouns of making what there is not yet. */
export const BUILDING: ReadonlySet<string> = new Set(words.building)
/** `der Aufbau der 54 Zentren ist abgeschlossen`: words by which that is done. */
export const FINISHED: ReadonlySet<string> = new Set(words.finished)
/** `die aktuell 52 Zentren`: words beside a number by which so many there are now. */
export const PRESENT: ReadonlySet<string> = new Set(words.present)
/** `zwei Eröffnungen`: what happens, whose number is none of how many there are. */
export const EVENTS: ReadonlySet<string> = new Set(words.events)
/** `in 27 Fällen sind die Zentren aus einer Beratungsstelle hervorgegangen`: nouns that stand for what the clause names. */
export const CASES: ReadonlySet<string> = new Set(words.cases)
/** `bei 54 Zentren wären das zwei Millionen`: verbs by which so many are only thought of. */
export const SUPPOSING: ReadonlySet<string> = new Set(words.supposing)
/** `drei Monate später`: nouns of time shorter than a year. */
export const SPANS: ReadonlySet<string> = new Set(words.spans)
/** `Dem Aufruf folgten zwölf`: nouns of what somebody follows; nothing comes to what was counted. */
export const CALLS: ReadonlySet<string> = new Set(words.calls)
/** `in 27 Fällen … hervorgegangen`: participles that tell how so many came to be. */
export const ORIGINS: ReadonlySet<string> = new Set(words.origins)
/** `Dann haben wir alle 54 beisammen`: what a clause of how many there will be begins and ends with, beside the number. */
export const THERE_BE: ReadonlySet<string> = new Set(words.thereBe)
export const BEISAMMEN: ReadonlySet<string> = new Set(words.beisammen)
/** `keinen Antrag auf Fluthilfe`: words before what is asked for or decided. */
export const TOWARD: ReadonlySet<string> = new Set(words.toward)
/** `haben ihren Beitrag gestrichen`: words of having that are those of other things too. */
export const WEAK_HAVING: ReadonlySet<string> = new Set(words.weakHaving)
/** `Solches haben 48 Kreise`: words that take up what was named. */
export const SUCH: ReadonlySet<string> = new Set(words.such)
/** `einer der zwei Nachzügler`: nouns for those that have none yet. */
export const LAGGARDS: ReadonlySet<string> = new Set(words.laggards)
/** `Sechs Anträge sind bewilligt`: nouns that stand for what was asked for. */
export const APPLICATIONS: ReadonlySet<string> = new Set(words.applications)
/** `bis auf vier Kreise`: words before those of which what is said of all is not true. */
export const EXCEPTIONS = words.exceptions.map(phraseOf)
/** `demnächst 54`: words of a time to come. */
export const SOON: ReadonlySet<string> = new Set(words.soon)
/** `auf 54 ausbauen`: verbs by which a number shall grow. */
export const RAISE: ReadonlySet<string> = new Set(words.raise)
/** `rund 34`, but `auf 34` where the number is an amount: words that modify the number behind them. */
export const MODIFYING: ReadonlySet<string> = new Set(
  [...MODIFIERS_BEFORE.keys()].filter((word) => !AMOUNT_LEADS.has(word)),
)
/** `34 Standorte im Kreisgebiet`: nouns of a single district. */
export const LOCALITIES: ReadonlySet<string> = new Set(words.localities)
/** `damals kam man auf 49`: prepositions before a number that stands for what was counted. */
export const POINTING: ReadonlySet<string> = new Set(words.pointing)
/** `die Plätze 36 und 37`: nouns before a number that says which one it is. */
export const RANKING: ReadonlySet<string> = new Set(words.ranking)
/** `vor 80 Gästen`: prepositions by which another number only says where or before whom. */
export const PLACING: ReadonlySet<string> = new Set(words.placing)
/** `Zusammen: 47`. */
export const TOTALLING: ReadonlySet<string> = new Set(words.totalling)
/** `Bleiben die fünf`. */
export const isStaying = wordTest(words.staying)
