/** What stands before and behind the quote of a record in its sentence; null where that shows no whole quote. */
export function around({
  quote,
  sentence,
}: {
  readonly quote: string
  readonly sentence: string
}): { readonly before: string; readonly behind: string } | null {
  const at = sentence.indexOf(quote)
  return at < 0 ? null : { before: sentence.slice(0, at), behind: sentence.slice(at + quote.length) }
}
