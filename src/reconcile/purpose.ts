import { slug } from '../records/slug.js'
import type { Claim } from './model.js'

/** A purpose or payer as a key: spelling of case, umlauts and marks aside. */
export function nameKey(name: string | null): string {
  return name === null ? '' : slug(name)
}

/** Whether two amounts name the same purpose. */
export function samePurpose(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [nameKey(a.row.purpose), nameKey(b.row.purpose)]
  return mine !== '' && mine === theirs
}
