import type { AnnotatedDocument } from '../model/document.js'

const PUBLISHER =
  /^(?:(?:Das|Die|Der) )?(?<name>(?:\p{L}|[ ,.&/'’-])+?) (?:teilt mit|informiert|gibt bekannt|teilen mit)\s?:?$/u
/** Longest title, in UTF-16 units: a longer first paragraph is running text. */
const TITLE = 220

/** The headline and the publisher of a release, from its metadata or its words; null where neither says. */
export function heading(document: AnnotatedDocument): { title: string | null; publisher: string | null } {
  const { metadata } = document.raw
  const lines = document.paragraphs
    .filter(({ zone, start, end }) => zone !== 'body' && end - start <= TITLE)
    .map(({ zone, start, end }) => ({ zone, text: document.text.slice(start, end).trim() }))
  const headline = lines.find(({ zone, text }) => zone === 'headline' && /\p{L}{3}/u.test(text))
  const sender = lines.find(({ text }) => PUBLISHER.test(text))
  return {
    title: metadata.title ?? headline?.text ?? null,
    publisher: metadata.publisher ?? PUBLISHER.exec(sender?.text ?? '')?.groups?.['name'] ?? null,
  }
}
