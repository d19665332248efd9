import { addDays, type Day, isDay } from '../calendar'
import { quarterOf } from '../health/quarter'
import { DomainError } from '../refusal'
import type { SupportData } from './support-data'
import type { SupportState } from './support-state'

/** How far ahead a follow-up may lie, in days. */
const FARTHEST_FOLLOW_UP_DAYS = 366

const faultsOf = (data: SupportData, today: Day): string[] => {
  if (data.kind === 'assisted') {
    const { day, followUpDay } = data
    const isLater =
      followUpDay === undefined ||
      (isDay(followUpDay) && followUpDay >= day && followUpDay <= addDays(today, FARTHEST_FOLLOW_UP_DAYS))
    return [
      ...(isDay(day) && day <= addDays(today, 1) ? [] : ['data.day']),
      ...(isLater ? [] : ['data.followUpDay']),
    ]
  }
  if (data.kind === 'followed-up') return []
  if (data.quarter > quarterOf(today)) return ['data.quarter']
  if (data.kind === 'assessed') return Object.values(data.grades).some(Boolean) ? [] : ['data.grades']
  const { turnover, jobs, costSaved, reach } = data
  return [turnover, jobs, costSaved, reach].some((figure) => figure !== undefined) ? [] : ['data']
}

/**
 * Why this cannot be written down; undefined where it can. Days of assistance are not ahead of `today`,
 * follow-ups not before them; quarters have begun; something has to be said. What is followed up exists
 * and was not followed up before.
 */
export const checkSupport = (
  { assistances }: Pick<SupportState, 'assistances'>,
  data: SupportData,
  today: Day,
): DomainError | undefined => {
  const fields = faultsOf(data, today)
  if (fields.length > 0) return new DomainError('bad-input', { fields })
  if (data.kind !== 'followed-up') return undefined
  const assistance = assistances.find(({ id }) => id === data.assistanceId)
  if (!assistance) return new DomainError('not-found')
  return assistance.followedUp ? new DomainError('out-of-step') : undefined
}
