import { addDays, type Day } from '@rembuk/core/calendar'
import type { Maker } from '@rembuk/core/plan/plan'
import type { Thousandths } from '@rembuk/core/quantity'
import { type RootMap, readQuantity } from './root-values'

/** The seven days of a week from its Monday. */
export const daysOfWeek = (monday: Day): Day[] =>
  Array.from({ length: 7 }, (_, index) => addDays(monday, index))

/** The deliveries of one week, the earliest first, from a `delivery/…` root; invalid content is left out. */
export const weekDeliveries = (map: RootMap, monday: Day): Maker['deliveries'] =>
  daysOfWeek(monday).flatMap((day) => {
    const quantity = readQuantity(map, day)
    return quantity === undefined ? [] : [{ day, quantity }]
  })

/** What is delivered in one week, or undefined where nothing is planned for it. */
export const weekDeliveryTotal = (map: RootMap, monday: Day): Thousandths | undefined => {
  const deliveries = weekDeliveries(map, monday)
  return deliveries.length === 0 ? undefined : deliveries.reduce((sum, { quantity }) => sum + quantity, 0)
}
