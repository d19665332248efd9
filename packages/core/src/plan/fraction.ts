/** An exact amount that is not below zero: numerator ÷ denominator, not in lowest terms. */
export interface Fraction {
  numerator: bigint
  denominator: bigint
}

export const NOTHING: Fraction = { numerator: 0n, denominator: 1n }

/** `quantity × times ÷ per`, exactly. All are whole numbers; throws RangeError below zero or for `per` 0. */
export const fraction = (quantity: number, times = 1, per = 1): Fraction => {
  if (quantity < 0 || times < 0 || per <= 0) throw new RangeError('not a fraction from zero up')
  return { numerator: BigInt(quantity) * BigInt(times), denominator: BigInt(per) }
}

/** The exact sum of two fractions. */
export const addFractions = (a: Fraction, b: Fraction): Fraction => {
  const { numerator, denominator } = a
  // Most terms of a sum share a denominator; then the numbers stay small.
  if (denominator % b.denominator === 0n)
    return { numerator: numerator + b.numerator * (denominator / b.denominator), denominator }
  return {
    numerator: numerator * b.denominator + b.numerator * denominator,
    denominator: denominator * b.denominator,
  }
}

/** What is left of `a` after `b`, exactly; nothing where `b` is larger. */
export const lessFraction = (a: Fraction, b: Fraction): Fraction => {
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator
  return numerator > 0n ? { numerator, denominator: a.denominator * b.denominator } : NOTHING
}

/** `a × times ÷ per`, exactly. Throws RangeError below zero or for `per` 0. */
export const scaleFraction = (a: Fraction, times: number, per: number): Fraction => {
  const factor = fraction(times, 1, per)
  return { numerator: a.numerator * factor.numerator, denominator: a.denominator * factor.denominator }
}

/**
 * The largest amount that rounding gives: ten thousand million units, beyond anything that people
 * plan. Larger ones count as that, so that no plan, however absurd, leaves the safe integers when its
 * weeks are added up.
 */
export const LARGEST_AMOUNT = 10_000_000_000_000

const bounded = (value: bigint): number => (value > BigInt(LARGEST_AMOUNT) ? LARGEST_AMOUNT : Number(value))

/** The largest whole number that is not above it, up to LARGEST_AMOUNT. */
export const roundDown = (a: Fraction): number => bounded(a.numerator / a.denominator)

/** The smallest whole number that is not below it, up to LARGEST_AMOUNT. */
export const roundUp = (a: Fraction): number => bounded((a.numerator + a.denominator - 1n) / a.denominator)
