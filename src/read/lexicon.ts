import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compare } from '../order.js'

/** SHA-256 over the lexicon that a run works with, so that two results can be told apart by it. */
export function lexiconHash(): string {
  const folder = fileURLToPath(new URL('../lexicon/', import.meta.url))
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort(compare)
  const hash = createHash('sha256')
  for (const name of names)
    hash
      .update(`${name}\0`)
      .update(readFileSync(`${folder}${name}`))
      .update('\0')
  return hash.digest('hex')
}
