import { LEADS } from '../../lexicon/dates.js'
import type { DateMention } from '../../model/dates.js'
import { type AnnotatedDocument, Tag, type Token } from '../../model/document.js'

const BEFORE_NAME = Tag.FirstName | Tag.Honorific | Tag.Salutation

/** Drops weekdays, months and seasons that are somebody's name here: `Dieter Sonntag`, and then `sagte Sonntag`. */
export function withoutSurnames(document: AnnotatedDocument, mentions: readonly DateMention[]): DateMention[] {
  const { tokens } = document
  const names = new Set<string>()
  for (const mention of mentions) {
    const before = tokens[mention.firstToken - 1]
    const sentence = tokens[mention.firstToken]?.sentence
    if (isWord(tokens, mention) && before?.sentence === sentence && ((before?.tags ?? 0) & BEFORE_NAME) !== 0) {
      names.add(tokens[mention.firstToken]?.lower ?? '')
    }
  }
  for (const index of document.tagged(Tag.Salutation)) names.add(tokens[index + 1]?.lower ?? '')
  return mentions.filter((mention) => {
    const own = tokens[mention.firstToken]?.lower ?? ''
    const before = tokens[mention.firstToken - 1]
    if (!isWord(tokens, mention) || (before !== undefined && LEADS.has(before.lower) && before.lower !== 'und'))
      return true
    const said = before !== undefined && (before.tags & Tag.Speech) !== 0 && mention.times[0]?.weekday !== null
    return !names.has(own) && !said
  })
}

/** Whether a mention is one bare word that a name may be: no figure, no `morgen`. */
const isWord = (tokens: readonly Token[], { firstToken, lastToken, form }: DateMention) =>
  lastToken - firstToken === 1 &&
  form === 'one' &&
  tokens[firstToken]?.kind === 'word' &&
  tokens[firstToken]?.shape !== 'lower'
