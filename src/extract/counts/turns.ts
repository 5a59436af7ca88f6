import type { CountMention } from '../../model/mentions.js'
import { firstNotBefore } from '../../order.js'
import type { Scene, Told } from './focus.js'

/** How far back the turns of a text are followed. */
interface Back {
  /** Sentences before that of the number. */
  readonly sentences: number
  /** Most tokens between. */
  readonly reach: number
}

/** The tokens before `at` that a number may hang on, the nearest first. */
export function* turnsBefore({ marks }: Scene, sentence: number, at: number, back: Back): Generator<number> {
  for (let index = sentence; index >= Math.max(0, sentence - back.sentences); index--) {
    const { turns } = marks(index)
    const end = index === sentence ? firstNotBefore(turns, (i) => i < at) : turns.length
    for (let turn = end - 1; turn >= 0; turn--) {
      const i = turns[turn] ?? at
      if (i < at - back.reach) return
      yield i
    }
  }
}

/** Notes that a number has been counted, so that those behind it may lean on it. */
export function take({ taken, values }: Told, { value, firstToken, lastToken }: CountMention): void {
  values.add(value)
  for (let at = firstToken; at < lastToken; at++) taken.add(at)
}
