import words from './de/reconcile_offices.json' with { type: 'json' }

const any = (list: readonly string[]) => `(?:${list.join('|')})`

/** Behind a title, with or without its place: `Landrat des Kreises Olpe werden`, `Bürgermeisterin zu werden`. */
export const BECOME = new RegExp(
  `^(?: (?:von|in|im|des|der|für) [^,.;:–]{2,40}?)? (?:zu )?${any(words.become)}(?!\\p{L})`,
  'u',
)
/** `kandidiert als`, `tritt als … an`: beside a title behind `als`. */
export const RUNNING = new RegExp(
  `(?<!\\p{L})${any(words.running)}|(?<!\\p{L})${any(words.runs)} [^.;:–]*? an(?!\\p{L})`,
  'iu',
)
/** `Würde A Bürgermeister`, `A soll zur Landrätin gewählt werden`. */
export const WISH = new RegExp(`(?<!\\p{L})${any(words.wish)}(?!\\p{L})`, 'iu')
/** Ends before a title: `Unter Bürgermeister A war der Plan entstanden`. */
export const UNDER = new RegExp(`(?<!\\p{L})${any(words.under)} (?:de[rm] )?(?:\\p{Ll}+ )?$`, 'iu')
/** A verb of the past. */
export const IT_WAS = new RegExp(`(?<!\\p{L})(?:${words.was.join('|')}|\\p{Ll}{3,}ten?)(?!\\p{L})`, 'u')
/** Titles of somebody smaller than the head of a place: `Ortsbürgermeister`. */
export const SMALLER = new RegExp(`^${any(words.smaller)}(?=\\p{L})`, 'iu')

/** Words of a change in an office that is still to come. */
export const AHEAD = new RegExp(`(?<!\\p{L})${any(words.ahead)}(?!\\p{L})`, 'u')
/** `abgelöst`, `löst … ab`: and not `löst ein Problem`. */
export const RELIEVED = new RegExp(`(?<!\\p{L})${any(words.relieved)}(?!\\p{L})`, 'u')
/** `Nachfolger von B` is after B, `Nachfolger B` is B: begins behind the noun. */
export const SUCCEEDS = new RegExp(`^\\s${any(words.succeeds)}\\s`, 'u')
/** `Finanzressort`: ends of nouns for what is taken over. */
export const TURNED_ENDING = new RegExp(`${any(words.turned_endings)}$`, 'u')

/** The name of a body of the Land. */
export const OF_THE_LAND = new RegExp(`(?<!\\p{L})${any(words.land)}`, 'iu')
/** `Bundesministerin`. */
export const FEDERAL_TITLE = new RegExp(`^${any(words.federal)}`, 'iu')
/** Begins behind a name: `(SPD) aus Hamm`, `(Stadt Olpe`; the preposition and the place are groups. */
export const PLACE_BEHIND = new RegExp(
  `^(?: \\([^)]*\\))?(?:,? (${words.from.join('|')}) | \\((?:${any(words.place_kinds)} )?)(\\p{Lu}[\\p{L}-]+)`,
  'u',
)
/** Senders who write about many towns. */
export const SENDERS_OF_MANY = new RegExp(any(words.senders_of_many), 'iu')
/** A place after these is no town: `Regierungsbezirk Köln`. */
export const REGION = new RegExp(`${any(words.regions)}(?:e?s)? \\p{Lu}[\\p{L}-]+`, 'gu')

/** `Integrationsministerin`: what it is for is a group. */
export const PORTFOLIO_TITLE = new RegExp(`^(\\p{L}+?)${any(words.portfolio_titles)}(?:in)?$`, 'iu')
/** `Erster Beigeordneter`. */
export const FIRST_DEPUTY = new RegExp(`^${any(words.first_deputy)}`, 'iu')
/** Words between the parts of a portfolio, in the spelling of keys. */
export const PORTFOLIO_FILLERS: ReadonlySet<string> = new Set(words.portfolio_fillers)
