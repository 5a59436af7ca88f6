import words from './de/heading.json' with { type: 'json' }
import { type WordTest, wordTest } from './words.js'

/** A line that says what kind of text follows, or under which restriction: no headline. */
export const LABEL = new RegExp(`^(?:${words.labels.join('|')})`, 'iu')
/** A mail header that is no headline. */
export const MAIL_HEADER = new RegExp(`^(?:${words.mailHeaders.join('|')}):`, 'u')
/** What stands before a headline that is given as the subject of a letter or mail. */
export const SUBJECT = new RegExp(`^(?:${words.subjects.join('|').replaceAll('.', '\\.')}):\\s*`, 'u')
/** Parts of a body that send its releases, in lower case. */
export const DESKS: ReadonlySet<string> = new Set(words.desks)
/** Words with which the name of a body ends, in lower case. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(words.legalForms)
/** Whether a word, in lower case, is among the first of a body's name. */
export const isLead: WordTest = wordTest(words.leads)
/** Lower-case words that the name of a body may hold. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(words.grammarWords)
