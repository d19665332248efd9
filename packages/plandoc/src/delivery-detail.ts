import { type Day, isDay } from '@rembuk/core/calendar'
import type { DeliveryDetails } from '@rembuk/core/plan/plan'

export type DeliveryDetail = keyof DeliveryDetails

/** What is planned of a delivery besides its quantity. */
export const plannedDetails: readonly DeliveryDetail[] = ['carrier', 'note', 'ready']

/** Every detail that a delivery can have. */
const deliveryDetails: readonly DeliveryDetail[] = [...plannedDetails, 'received']

/** Key of one detail of one day's delivery, such as `2026-11-27/carrier`. */
export const detailKey = (day: Day, detail: DeliveryDetail): string => `${day}/${detail}`

/** The day and detail behind a key from outside; undefined where it is none. */
export const parseDetailKey = (key: string): { day: Day; detail: DeliveryDetail } | undefined => {
  const day = key.slice(0, 10)
  const detail = deliveryDetails.find((each) => key === detailKey(day, each))
  return isDay(day) && detail ? { day, detail } : undefined
}
