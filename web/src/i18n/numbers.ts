/**
 * The only place that turns numbers into text; `format.ts` does it for money and dates. Numbers are written
 * as in Indonesia in both languages, since that is how they are typed: what is shown may be typed again.
 */
const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 })

/** A quantity in thousandths as written: 1500250 → "1.500,25". No trailing zeros. */
export const formatQuantity = (thousandths: number): string => decimal.format(thousandths / 1000)

/** A whole number: 1250 → "1.250". */
export const formatCount = (count: number): string => decimal.format(count)
