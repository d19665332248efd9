import { addDays, type Day, isMonday, weekMondays } from '@rembuk/core/calendar'
import { DELIVERY_MARGIN_DAYS } from '@rembuk/core/plan/bounds'
import type { WeekCounts } from '@rembuk/core/plan/stock'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import type { Report } from './faults'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { isId } from './roots'

/** The weeks that are being read. */
export interface ReadWeeks {
  /** First and last day of the plan. */
  start: Day
  end: Day
  /** Monday → index of the week. */
  index: Map<Day, number>
  /** First and last day on which a delivery is kept. */
  firstDay: Day
  lastDay: Day
}

/** Prepares the weeks from a valid start and count. */
export const readWeeks = (start: Day, weeks: number): ReadWeeks => {
  const end = addDays(start, 7 * weeks - 1)
  return {
    start,
    end,
    index: new Map(weekMondays(start, weeks).map((monday, index) => [monday, index])),
    firstDay: addDays(start, -DELIVERY_MARGIN_DAYS),
    lastDay: addDays(end, DELIVERY_MARGIN_DAYS),
  }
}

/**
 * What is written for each week, undefined where nothing is; undefined as a whole where no week has
 * anything. Other weeks' entries are kept in the document and not read.
 */
export const readWeekEntries = (
  doc: ReadableDoc,
  root: string,
  weeks: ReadWeeks,
  report: Report,
): WeekCounts | undefined => {
  let entries: (Thousandths | undefined)[] | undefined
  for (const [monday, quantity] of readEntries(doc, root, report)) {
    const index = weeks.index.get(monday)
    if (index === undefined && !isMonday(monday)) report('unknown-key', root, monday)
    else if (!isQuantity(quantity)) report('bad-value', root, monday)
    else if (index !== undefined) {
      entries ??= new Array<Thousandths | undefined>(weeks.index.size).fill(undefined)
      entries[index] = quantity
    }
  }
  return entries
}

/** A line of one number a week, 0 where nothing is written for it; undefined where no week has anything. */
export const readOptionalLine = (
  doc: ReadableDoc,
  root: string,
  weeks: ReadWeeks,
  report: Report,
): Thousandths[] | undefined => readWeekEntries(doc, root, weeks, report)?.map((quantity) => quantity ?? 0)

/** A line of one number a week, 0 where nothing is written. */
export const readWeekLine = (
  doc: ReadableDoc,
  root: string,
  weeks: ReadWeeks,
  report: Report,
): Thousandths[] =>
  readOptionalLine(doc, root, weeks, report) ?? new Array<Thousandths>(weeks.index.size).fill(0)

/** Quantities by party. */
export const readPartyQuantities = (
  doc: ReadableDoc,
  root: string,
  report: Report,
): Map<string, Thousandths> => {
  const quantities = new Map<string, Thousandths>()
  for (const [partyId, quantity] of readEntries(doc, root, report)) {
    if (!isId(partyId)) report('unknown-key', root, partyId)
    else if (!isQuantity(quantity)) report('bad-value', root, partyId)
    else quantities.set(partyId, quantity)
  }
  return quantities
}
