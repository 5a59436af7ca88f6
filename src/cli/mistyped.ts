import { existsSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import { wrongCall } from './words.js'

/** The commands that a word may have been meant for. */
export const COMMANDS = ['extract', 'check', 'reconcile', 'validate', 'eval', 'explain'] as const

/** Most letters that a mistyped command is off by. */
const MOST_OFF = 3

/**
 * Since `extract` may be left out, a mistyped command looks like a path: a first word that is none, and is near the name
 * of a command, is a wrong call.
 */
export function expectNoCommand([first = '']: readonly string[]): void {
  if (!/^\p{L}+$/u.test(first) || existsSync(first)) return
  const off = (name: string) => distance(first.toLowerCase(), name)
  const [nearest = ''] = [...COMMANDS].sort((a, b) => off(a) - off(b))
  if (off(nearest) > MOST_OFF || off(nearest) * 2 >= nearest.length) return
  throw wrongCall(({ noSuchCommand }) => noSuchCommand(first, nearest))
}
