import type { Telling } from './subjects.js'

/** Whether a paragraph begins at token `i`. */
export function beginsParagraph({ document }: Telling, i: number): boolean {
  const { tokens, sentences } = document
  return sentences[tokens[i - 1]?.sentence ?? 0]?.paragraph !== sentences[tokens[i]?.sentence ?? 0]?.paragraph
}

/** Whether two tokens stand in one paragraph. */
export function sameParagraph({ document }: Telling, a: number, b: number): boolean {
  const { tokens, sentences } = document
  return sentences[tokens[a]?.sentence ?? 0]?.paragraph === sentences[tokens[b]?.sentence ?? 0]?.paragraph
}
