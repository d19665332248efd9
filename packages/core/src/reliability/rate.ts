/** How many of how many, exactly; no rate at all where `of` is 0. Whole numbers, `met` from 0 to `of`. */
export interface Rate {
  met: number
  of: number
}

/** How many of the items meet it. */
export const rateOf = <T>(items: readonly T[], meets: (item: T) => boolean): Rate => ({
  met: items.filter(meets).length,
  of: items.length,
})

/** The rate over the items of all: of the sums, never a mean of the rates. */
export const sumRates = (rates: readonly Rate[]): Rate =>
  rates.reduce((sum, { met, of }) => ({ met: sum.met + met, of: sum.of + of }), { met: 0, of: 0 })

/**
 * A rate in hundredths of a percent, to be shown with two decimals: `met ÷ of × 10 000`, a half rounded
 * up; 440 of 450 is 9778, shown as 97,78 %. Undefined where there is nothing to rate.
 */
export const hundredthsOfPercent = ({ met, of }: Rate): number | undefined =>
  of === 0 ? undefined : Number((BigInt(met) * 20_000n + BigInt(of)) / (2n * BigInt(of)))
