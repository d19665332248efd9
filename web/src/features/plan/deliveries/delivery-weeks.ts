import { type Day, mondayOf } from '@rembuk/core/calendar'
import type { DeliveryRow } from './delivery-row'

/** Which deliveries are listed; an empty id stands for all. */
export interface DeliveryFilter {
  productId: string
  placeId: string
  /** Only those that are not ready to be sent. */
  notReady: boolean
}

export const noFilter: DeliveryFilter = { productId: '', placeId: '', notReady: false }

/** Whether a filter leaves anything out. */
export const isFiltering = ({ productId, placeId, notReady }: DeliveryFilter): boolean =>
  productId !== '' || placeId !== '' || notReady

/** The deliveries that a filter lets through. */
export const filterRows = (
  rows: readonly DeliveryRow[],
  { productId, placeId, notReady }: DeliveryFilter,
): DeliveryRow[] =>
  rows.filter(
    (row) =>
      (productId === '' || row.productId === productId) &&
      (placeId === '' || row.placeId === placeId) &&
      !(notReady && row.delivery.ready),
  )

const groupBy = (rows: readonly DeliveryRow[], group: (row: DeliveryRow) => Day): Map<Day, DeliveryRow[]> => {
  const groups = new Map<Day, DeliveryRow[]>()
  for (const row of rows) {
    const day = group(row)
    const known = groups.get(day)
    if (known) known.push(row)
    else groups.set(day, [row])
  }
  return groups
}

/** The deliveries of each week that has any, by its Monday, the earliest first; those of a day keep their order. */
export const groupByWeek = (rows: readonly DeliveryRow[]): Map<Day, DeliveryRow[]> =>
  groupBy(
    [...rows].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
    ({ day }) => mondayOf(day),
  )

/** The deliveries of each day, in the order given. */
export const groupByDay = (rows: readonly DeliveryRow[]): Map<Day, DeliveryRow[]> =>
  groupBy(rows, ({ day }) => day)
