import { addDays, type Day } from '../../calendar'
import type { LeadTime } from './material'

/** Days from order to arrival. Throws RangeError for a count that is no whole number from 0 up. */
const leadDays = ({ count, unit }: LeadTime): number => {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('not a lead time')
  return unit === 'week' ? 7 * count : count
}

/**
 * The last day on which an order can be placed that is due by the Monday of a week (from 0), the
 * lead-time offset of material requirements planning: `Monday − lead time`.
 */
export const orderDayFor = (start: Day, week: number, leadTime: LeadTime): Day =>
  addDays(start, 7 * week - leadDays(leadTime))
