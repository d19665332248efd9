/** An exact amount that is not below zero: numerator ÷ denominator. */
export interface Fraction {
  numerator: bigint
  denominator: bigint
}

export const NOTHING: Fraction = { numerator: 0n, denominator: 1n }

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

const reduced = (numerator: bigint, denominator: bigint): Fraction => {
  const common = gcd(numerator, denominator)
  return { numerator: numerator / common, denominator: denominator / common }
}

/** `quantity × times ÷ per`, exactly. All are whole numbers; throws RangeError below zero or for `per` 0. */
export const fraction = (quantity: number, times = 1, per = 1): Fraction => {
  if (quantity < 0 || times < 0 || per <= 0) throw new RangeError('not a fraction from zero up')
  return reduced(BigInt(quantity) * BigInt(times), BigInt(per))
}

/** The exact sum of two fractions. */
export const addFractions = (a: Fraction, b: Fraction): Fraction =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

/** What is left of `a` after `b`, exactly; nothing where `b` is larger. */
export const lessFraction = (a: Fraction, b: Fraction): Fraction => {
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator
  return numerator > 0n ? reduced(numerator, a.denominator * b.denominator) : NOTHING
}

/** `a × times ÷ per`, exactly. Throws RangeError below zero or for `per` 0. */
export const scaleFraction = (a: Fraction, times: number, per: number): Fraction => {
  const factor = fraction(times, 1, per)
  return reduced(a.numerator * factor.numerator, a.denominator * factor.denominator)
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
