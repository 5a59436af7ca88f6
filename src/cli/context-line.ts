const ROOM = 60

/** A stretch of a text in code points, and where its line begins. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The line around a stretch of `source`, cut to a readable width, and carets under the stretch. */
export function contextLine(source: string, { start, end }: Stretch): [line: string, carets: string] {
  const points = [...source]
  const isBreak = (point: string | undefined) => point === '\n' || point === '\r' || point === undefined
  let from = start
  while (from > 0 && start - from < ROOM && !isBreak(points[from - 1])) from--
  // A stretch over several lines is shown as far as its first one goes.
  let until = start
  while (until < end && !isBreak(points[until])) until++
  let to = until
  while (to - until < ROOM && !isBreak(points[to])) to++
  const before = `${from > 0 && !isBreak(points[from - 1]) ? '… ' : ''}${points.slice(from, start).join('')}`
  const after = `${points.slice(until, to).join('')}${isBreak(points[to]) ? '' : ' …'}`
  const quote = points.slice(start, until).join('')
  const indent = before.replace(/[^\t]/gu, ' ')
  return [`${before}${quote}${after}`.trimEnd(), `${indent}${'^'.repeat(Math.max(1, until - start))}`]
}
