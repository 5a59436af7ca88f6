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

/** Whether a decimal is 1, without making another of it. */
export const isOne = ({ s, e, c }: Big) => s === 1 && e === 0 && c.length === 1 && c[0] === 1

/** Whether a decimal is less than ten to the power of `exponent`. */
export const isBelow = ({ e }: Big, exponent: number) => e < exponent

/** A product that spares the work where one side is 1, as it mostly is. */
export function product(a: Big, b: Big): Big {
  if (isOne(b)) return a
  return isOne(a) ? b : a.times(b)
}
