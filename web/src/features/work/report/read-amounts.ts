import type { Rupiah } from '@rembuk/core/agreement/terms'
import { parseQuantity, type QuantityFault, type Thousandths } from '@rembuk/core/quantity'

export type AmountFault = QuantityFault | 'zero'

/** A quantity above nothing as typed, or why it is none. */
export const readAmount = (text: string): { quantity: Thousandths } | { fault: AmountFault } => {
  const read = parseQuantity(text)
  if (!read.ok) return { fault: read.fault }
  return read.quantity > 0 ? { quantity: read.quantity } : { fault: 'zero' }
}

const rupiahPattern = /^(?:rp\.?\s*)?(\d+|\d{1,3}(?:[. ]\d{3})+)(?:,-)?$/i

/** Whole rupiah above nothing as written in Indonesia: `1.700.000`, `Rp1.700.000`; undefined for anything else. */
export const readRupiah = (text: string): Rupiah | undefined => {
  const digits = rupiahPattern.exec(text.trim())?.[1]?.replace(/[. ]/g, '')
  const rupiah = Number(digits)
  return digits !== undefined && Number.isSafeInteger(rupiah) && rupiah > 0 ? rupiah : undefined
}
