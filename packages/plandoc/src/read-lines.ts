import { addDays, type Day, isDay, isMonday, weekMondays } from '@rembuk/core/calendar'
import { DELIVERY_MARGIN_DAYS } from '@rembuk/core/plan/bounds'
import type { Maker } from '@rembuk/core/plan/plan'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import type { Report } from './faults'
import { readEntries } from './read-root'
import { isId } from './roots'

/** The weeks that are being read. */
export interface ReadWeeks {
  /** Monday → index of the week. */
  index: Map<Day, number>
  /** First and last day on which a delivery is kept. */
  firstDay: Day
  lastDay: Day
}

/** Prepares the weeks from a valid start and count. */
export const readWeeks = (start: Day, weeks: number): ReadWeeks => ({
  index: new Map(weekMondays(start, weeks).map((monday, index) => [monday, index])),
  firstDay: addDays(start, -DELIVERY_MARGIN_DAYS),
  lastDay: addDays(start, 7 * weeks - 1 + DELIVERY_MARGIN_DAYS),
})

/** A line of Monday → thousandths, one entry a week, 0 where nothing is written. Other weeks' entries are kept in the document and not read. */
export const readWeekLine = (doc: Y.Doc, root: string, weeks: ReadWeeks, report: Report): Thousandths[] => {
  const line = new Array<Thousandths>(weeks.index.size).fill(0)
  for (const [monday, quantity] of readEntries(doc, root, report)) {
    const index = weeks.index.get(monday)
    if (index === undefined && !isMonday(monday)) report('unknown-key', root, monday)
    else if (!isQuantity(quantity)) report('bad-value', root, monday)
    else if (index !== undefined) line[index] = quantity
  }
  return line
}

/** Deliveries of day → thousandths, the earliest first, from a year before the plan to a year after it. */
export const readDeliveries = (
  doc: Y.Doc,
  root: string,
  weeks: ReadWeeks,
  report: Report,
): Maker['deliveries'] => {
  const deliveries: Maker['deliveries'] = []
  for (const [day, quantity] of readEntries(doc, root, report)) {
    if (!isDay(day)) report('unknown-key', root, day)
    else if (!isQuantity(quantity)) report('bad-value', root, day)
    else if (day >= weeks.firstDay && day <= weeks.lastDay) deliveries.push({ day, quantity })
  }
  return deliveries.sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Quantities by party. */
export const readPartyQuantities = (doc: Y.Doc, root: string, report: Report): Map<string, Thousandths> => {
  const quantities = new Map<string, Thousandths>()
  for (const [partyId, quantity] of readEntries(doc, root, report)) {
    if (!isId(partyId)) report('unknown-key', root, partyId)
    else if (!isQuantity(quantity)) report('bad-value', root, partyId)
    else quantities.set(partyId, quantity)
  }
  return quantities
}
