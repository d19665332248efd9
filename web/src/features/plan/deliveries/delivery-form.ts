import type { Day } from '@rembuk/core/calendar'
import { isDay } from '@rembuk/core/calendar'
import { isLabel, isNote } from '@rembuk/core/label'
import type { Delivery } from '@rembuk/core/plan/plan'
import {
  isQuantity,
  parseQuantity,
  type QuantityFault,
  quantityToDecimalText,
  type Thousandths,
} from '@rembuk/core/quantity'

/** What stands in the form of a delivery, as typed. */
export interface DeliveryTexts {
  productId: string
  placeId: string
  day: string
  quantity: string
  carrier: string
  note: string
}

export interface DeliveryValues {
  productId: string
  placeId: string
  day: Day
  quantity: Thousandths
  carrier: string | undefined
  note: string | undefined
}

export interface DeliveryErrors {
  productId?: true
  placeId?: true
  day?: true
  /** `zero` for nothing to send, `sum` where it is too much together with the delivery of that day. */
  quantity?: QuantityFault | 'zero' | 'sum'
  carrier?: true
  note?: true
}

/** A delivery as its form shows it. */
export const deliveryTexts = (
  { productId, placeId }: Pick<DeliveryTexts, 'productId' | 'placeId'>,
  { day, quantity, carrier = '', note = '' }: Delivery,
): DeliveryTexts => ({
  productId,
  placeId,
  day,
  quantity: quantityToDecimalText(quantity),
  carrier,
  note,
})

/** What the form is held against. */
export interface DeliveryBounds {
  /** First and last day of the plan. */
  start: Day
  end: Day
  /** What is planned already for that day, to which this is added. */
  there: Thousandths
}

const readAmount = (
  text: string,
  there: Thousandths,
): { quantity: Thousandths; fault?: undefined } | { fault: NonNullable<DeliveryErrors['quantity']> } => {
  const read = parseQuantity(text)
  if (!read.ok) return { fault: read.fault }
  if (read.quantity === 0) return { fault: 'zero' }
  return isQuantity(read.quantity + there) ? { quantity: read.quantity } : { fault: 'sum' }
}

/** Reads the form: the values when all of it holds, otherwise what is wrong with each field. */
export const readDeliveryForm = (
  texts: DeliveryTexts,
  { start, end, there }: DeliveryBounds,
): { ok: true; values: DeliveryValues } | { ok: false; errors: DeliveryErrors } => {
  const { productId, placeId, day } = texts
  const [carrier, note] = [texts.carrier.trim() || undefined, texts.note.trim() || undefined]
  const amount = readAmount(texts.quantity, there)
  const errors: DeliveryErrors = {
    ...(productId === '' ? { productId: true } : {}),
    ...(placeId === '' ? { placeId: true } : {}),
    ...(isDay(day) && day >= start && day <= end ? {} : { day: true }),
    ...(amount.fault === undefined ? {} : { quantity: amount.fault }),
    ...(carrier === undefined || isLabel(carrier) ? {} : { carrier: true }),
    ...(note === undefined || isNote(note) ? {} : { note: true }),
  }
  if (amount.fault !== undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, values: { productId, placeId, day, quantity: amount.quantity, carrier, note } }
}
