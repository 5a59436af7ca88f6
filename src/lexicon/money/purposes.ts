import words from '../de/money.json' with { type: 'json' }
import { wordTest } from '../words.js'

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
export const DATIVES: ReadonlySet<string> = new Set(words.purpose.datives)
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

/** `dafür`. */
export const FOR_THAT: ReadonlySet<string> = new Set(words.purpose.forThat)

/** `steuert zum Fest … bei`: verbs whose `zum` names what the money is for. */
export const isTowardVerb = wordTest(words.purpose.towardVerbs)
export const isIntoVerb = wordTest(words.purpose.intoVerbs)

/** `gibt … in das Programm`: verbs that need the accusative behind their `in`, and its articles. */
export const isGivenInto = wordTest(words.purpose.givesInto)
export const INTO_ARTICLES: ReadonlySet<string> = new Set(words.purpose.intoArticles)
