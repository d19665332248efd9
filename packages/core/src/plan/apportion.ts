import type { Thousandths } from '../quantity'

/**
 * Divides a total in proportion to weights by the largest remainder (the Hamilton method): everyone
 * gets the whole units of `total × weight ÷ Σ weights`, and the units that are left go to the largest
 * fractions, the earlier position first where they are equal. The shares always sum to the total, and
 * each is less than one unit away from its exact part. Throws RangeError for a value that is not a
 * whole number from 0 up, and for weights that are all 0 while there is something to divide.
 */
export const apportion = (total: Thousandths, weights: readonly number[]): Thousandths[] => {
  if (![total, ...weights].every((value) => Number.isSafeInteger(value) && value >= 0))
    throw new RangeError('not whole numbers from 0 up')
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (total === 0) return weights.map(() => 0)
  if (whole === 0n) throw new RangeError('nobody to divide among')
  const parts = weights.map((weight, position) => {
    const exact = BigInt(total) * BigInt(weight)
    return { position, share: Number(exact / whole), remainder: exact % whole }
  })
  const shares = parts.map(({ share }) => share)
  const left = total - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = parts.sort(
    (a, b) =>
      Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.position - b.position,
  )
  for (const { position, share } of byRemainder.slice(0, left)) shares[position] = share + 1
  return shares
}
