/**
 * Quantities are integers in thousandths of a product's base unit (1 kg = 1000), so that no sum
 * ever drifts. Decimals have at most three places; more than that is refused, not rounded.
 */
export type Thousandths = number

/** Largest quantity that any line may hold: a million base units. */
export const MAX_QUANTITY: Thousandths = 1_000_000_000

/** Whether a value from outside is a quantity: a whole number from 0 to MAX_QUANTITY. */
export const isQuantity = (value: unknown): value is Thousandths =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_QUANTITY

/**
 * Why a text is no quantity:
 * - `empty`: nothing but spaces
 * - `negative`: starts with a minus sign
 * - `grouping`: dots or spaces that do not part thousands, such as 1.5 for one and a half
 * - `decimals`: more than three places behind the comma
 * - `too-large`: above MAX_QUANTITY
 * - `not-a-number`: anything else
 */
export type QuantityFault = 'empty' | 'negative' | 'grouping' | 'decimals' | 'too-large' | 'not-a-number'

export type ParsedQuantity = { ok: true; quantity: Thousandths } | { ok: false; fault: QuantityFault }

const wholePattern = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)$/

const refuse = (fault: QuantityFault): ParsedQuantity => ({ ok: false, fault })

/**
 * Reads a quantity as written in Indonesia: a dot or a space parts thousands, a comma starts the
 * decimals. `1.500` is 1500, `1,5` is one and a half, `1.500,25` is 1500 and a quarter. Never throws
 * and never guesses: what could be meant in two ways is refused with the reason.
 */
export const parseQuantity = (text: string): ParsedQuantity => {
  const written = text.trim().replace(/\s/g, ' ')
  if (written === '') return refuse('empty')
  if (/^[-\u2212]/.test(written)) return refuse('negative')
  if (!/^\d[\d. ]*(?:,\d+)?$/.test(written)) return refuse('not-a-number')
  const [whole = '', decimals = ''] = written.split(',')
  if (!wholePattern.test(whole)) return refuse('grouping')
  if (decimals.length > 3) return refuse('decimals')
  const quantity = Number(whole.replace(/[. ]/g, '')) * 1000 + Number(decimals.padEnd(3, '0'))
  return isQuantity(quantity) ? { ok: true, quantity } : refuse('too-large')
}

/**
 * The exact decimal text of an amount, for editing and the clipboard: no thousands parted, no zeros
 * at the end, a minus sign below zero. 1500 is `1,5`. Throws RangeError for what is no safe integer.
 */
export const quantityToDecimalText = (amount: Thousandths): string => {
  if (!Number.isSafeInteger(amount)) throw new RangeError('not a whole number of thousandths')
  const size = Math.abs(amount)
  const decimals = String(size % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 1000)}${decimals && `,${decimals}`}`
}
