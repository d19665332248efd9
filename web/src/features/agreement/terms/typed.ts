import { isPaymentDays, isPrice, isWindowDays } from '@rembuk/core/agreement/bounds'
import { isDay } from '@rembuk/core/calendar'
import { isLabel, isParagraph } from '@rembuk/core/label'
import type { Typed } from './live-value'
import { t } from './words'

/** What typed texts mean for the fields of the terms. An empty text takes the value away. */

const isBlank = (text: string): boolean => text.trim() === ''

/** A text of several lines, up to 1000 characters. */
export const typedParagraph = (text: string): Typed<string> => {
  if (isBlank(text)) return { value: undefined }
  const value = text.trim()
  return isParagraph(value) ? { value } : { fault: t().faults.paragraph }
}

/** One line, up to 80 characters. */
export const typedLabel = (text: string): Typed<string> => {
  if (isBlank(text)) return { value: undefined }
  const value = text.trim()
  return isLabel(value) ? { value } : { fault: t().faults.label }
}

/** A position, without which nobody signs. */
export const typedPosition = (text: string): Typed<string> =>
  isBlank(text) ? { fault: t().faults.position } : typedLabel(text)

/** Digits in threes, with or without "Rp" in front and ",00" or ",-" behind. */
const rupiahPattern = /^(?:rp\.?\s*)?(\d+|\d{1,3}(?:[.,\s]\d{3})+)(?:,00|,-)?$/i

/** Whole rupiah, as in "Rp1.250.000" or "85000". */
export const typedRupiah = (text: string): Typed<number> => {
  if (isBlank(text)) return { value: undefined }
  const digits = rupiahPattern.exec(text.trim())?.[1]?.replace(/\D/g, '')
  const value = digits === undefined ? undefined : Number(digits)
  return isPrice(value) ? { value } : { fault: t().faults.rupiah }
}

const typedWhole =
  (fits: (value: number) => boolean, fault: () => string) =>
  (text: string): Typed<number> => {
    const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
    return fits(value) ? { value } : { fault: fault() }
  }

/** Days until payment, 0 to 365. */
export const typedPaymentDays = typedWhole(isPaymentDays, () => t().faults.paymentDays)

/** Days around an agreed day, 0 to 31. */
export const typedWindowDays = typedWhole(isWindowDays, () => t().faults.windowDays)

/** A calendar day as a date field gives it. */
export const typedDay = (text: string): Typed<string> => {
  if (isBlank(text)) return { value: undefined }
  return isDay(text) ? { value: text } : { fault: t().faults.day }
}
