import Big from 'big.js'

const known = new Map<string | number, Big>()

/** An exact decimal out of the few scales and magnitudes that there are; each is made once. */
export function exact(value: string | number): Big {
  const own = known.get(value) ?? new Big(value)
  if (known.size < MOST) known.set(value, own)
  return own
}

/** How many scales are kept. */
const MOST = 100
const UNIT = new Big(1)

/** A product that spares the work where one side is 1, as it mostly is. */
export function product(a: Big, b: Big): Big {
  if (b.eq(UNIT)) return a
  return a.eq(UNIT) ? b : a.times(b)
}
