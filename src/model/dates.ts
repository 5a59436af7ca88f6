import type { Mention } from './span.js'

/** What the words of one date expression say, before anything is resolved. The engineer of the dates fills this in. */
export interface DateMention extends Mention {
  readonly firstToken: number
  readonly lastToken: number
}
