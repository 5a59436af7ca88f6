import context from './de/title_context.json' with { type: 'json' }

/** Verbs between a person and what the person is: ist, wird, bleibt. */
export const COPULAS: ReadonlySet<string> = new Set(context.copulas)
/** Those of the copulas that follow several. */
export const PLURAL_COPULAS: ReadonlySet<string> = new Set(context.pluralCopulas)
/** Those of them that say it is over. */
export const PAST_COPULAS: ReadonlySet<string> = new Set(context.pastCopulas)
/** Participles of who has left an office. */
export const LEAVING: readonly string[] = context.leaving
/** What ends a clause that says what somebody was. */
export const BEEN: ReadonlySet<string> = new Set(context.been)
/** Participles of who is to have an office. */
export const PROPOSED: readonly string[] = context.proposed
/** What denies, what behind it says that it was so before, and what makes it no denial: `nicht mehr`, `nicht nur`. */
export const DENIALS: ReadonlySet<string> = new Set(context.denials)
export const NO_LONGER: ReadonlySet<string> = new Set(context.noLonger)
export const NO_DENIAL_BEFORE: ReadonlySet<string> = new Set(context.noDenialBefore)
/** Nouns for the time that somebody holds an office. */
export const OFFICE_TERMS: ReadonlySet<string> = new Set(context.terms)
/** Verbs that say that it is over. */
export const ENDED: ReadonlySet<string> = new Set(context.ended)
/** Verbs with which an office is given. */
export const ELECTIONS: ReadonlySet<string> = new Set(context.elections)
/** What a verb leaves at the end of its sentence: `löst A ab`. */
export const SEPARABLE: ReadonlySet<string> = new Set(context.separable)
/** Adverbs between a verb and what somebody is: `Leiterin ist weiterhin …`. */
export const ADVERBS: ReadonlySet<string> = new Set(context.adverbs)
/** Nouns for an office that its title follows: `das Amt des Vorsitzenden`. */
export const POSTS: ReadonlySet<string> = new Set(context.posts)
/** Verbs (or what they leave at the end of a clause) with which an office is taken, held or given: `übernimmt`, `inne`. */
export const HOLDING: ReadonlySet<string> = new Set(context.holding)
/** Verbs with which it is given up: `legt … nieder`. */
export const RESIGNING: ReadonlySet<string> = new Set(context.resigning)
/** Verbs of who follows somebody in an office: `löst A als Leiterin ab`, `hat A als Leiterin abgelöst`. */
export const RELIEVES: readonly string[] = context.relieves
export const RELIEVED: readonly string[] = context.relieved
/** Verbs of who leads or represents a body in an office: `führt die Klinik als Leiterin`. */
export const LEADING: ReadonlySet<string> = new Set(context.leading)
/** Verbs of who is going to an office elsewhere: `wechselt als Leiterin zur Kammer`. */
export const MOVING: ReadonlySet<string> = new Set(context.moving)
/** The same of who has gone there. */
export const MOVED: ReadonlySet<string> = new Set(context.moved)
/** Verbs of who only stands for an office: `kandidiert als Bürgermeisterin`. */
export const STANDING: ReadonlySet<string> = new Set(context.standing)
/** Verbs of who held an office for a time: `übte das Amt 20 Jahre aus`. */
export const HELD_BEFORE: ReadonlySet<string> = new Set(context.heldBefore)
/** Verbs of who wants an office or refuses it: `strebt das Amt an`, `lehnt es ab`. */
export const WISHES: ReadonlySet<string> = new Set(context.wishes)
/** Verbs of who acts for a party besides those of saying: `Für die CDU sprach A`. */
export const ACTS_FOR: ReadonlySet<string> = new Set(context.actsFor)
