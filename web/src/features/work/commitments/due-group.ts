import { addDays, type Day, mondayOf } from '@rembuk/core/calendar'
import { isSettled, type WorkItem } from '@rembuk/core/work/work-item'

/** In the order in which they are shown. */
export const dueGroups = ['late', 'today', 'week', 'later', 'done'] as const
export type DueGroup = (typeof dueGroups)[number]

/**
 * How soon something has to be done. What is past its day without being late, such as a payment for which
 * nothing came, waits under 'later'; what waits for an answer is looked at today.
 */
export const dueGroup = (item: WorkItem, today: Day): DueGroup => {
  if (isSettled(item)) return 'done'
  if (item.isLate) return 'late'
  if (item.dueDay === today || item.status === 'unanswered' || item.status === 'disputed') return 'today'
  if (item.dueDay < today) return 'later'
  return item.dueDay <= addDays(mondayOf(today), 6) ? 'week' : 'later'
}
