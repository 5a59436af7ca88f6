import words from './de/payer_phrases.json' with { type: 'json' }

const LEADS = ['vom', 'von der', 'von den', 'von'] as const

const PATTERNS = LEADS.map((lead) => [lead, new RegExp(`(?:${words[lead].join('|')})$`, 'iu')] as const)

/**
 * A payer with what leads to it, `vom Land`, `von der Stadt Herne`, `von den Kreisen`; null where the noun is not known, so
 * that its gender would be guessed.
 */
export function fromPayer(payer: string): string | null {
  const [head = '', ...rest] = payer.split(' ')
  const lead = PATTERNS.find(([, ends]) => ends.test(head))?.[0]
  if (lead === undefined) return null
  const dative = lead === 'von den' && !/[ns]$/u.test(head) ? `${head}n` : head
  return [lead, dative, ...rest].join(' ')
}
