import type { Level } from '@rembuk/core/access/level'
import { type Day, isDay } from '@rembuk/core/calendar'
import { isNote } from '@rembuk/core/label'
import { LONGEST_CONSENT_MS } from '@rembuk/core/sharing/check-sharing'

/** Months, or a day of one's own. */
export const spans = ['3', '6', '12', 'day'] as const
export type Span = (typeof spans)[number]

export interface GrantForm {
  /** Key of the recipient; empty before one is chosen. */
  to: string
  level: Level
  span: Span
  /** Counts where the span is a day of one's own. */
  day: Day
  purpose: string
  isAgreed: boolean
}

export type GrantField = 'to' | 'day' | 'purpose' | 'isAgreed'

/** The last moment of a day on this device's clock. */
const endOf = (date: Date): number => date.setHours(23, 59, 59, 999)

/** When a consent ends, milliseconds since 1970; undefined where no day was chosen. */
export const untilOf = ({ span, day }: Pick<GrantForm, 'span' | 'day'>, now: number): number | undefined => {
  if (span === 'day') return isDay(day) ? endOf(new Date(`${day}T12:00:00`)) : undefined
  const date = new Date(now)
  const dayOfMonth = date.getDate()
  date.setMonth(date.getMonth() + Number(span))
  // The 31st of a shorter month would be in the one after it.
  if (date.getDate() !== dayOfMonth) date.setDate(0)
  return endOf(date)
}

/** What has to be filled in still, in the order of the form. */
export const faultsOf = (form: GrantForm, now: number): GrantField[] => {
  const until = untilOf(form, now)
  const isInTime = until !== undefined && until > endOf(new Date(now)) && until <= now + LONGEST_CONSENT_MS
  return [
    ...(form.to === '' ? (['to'] as const) : []),
    ...(isInTime ? [] : (['day'] as const)),
    ...(isNote(form.purpose.trim()) ? [] : (['purpose'] as const)),
    ...(form.isAgreed ? [] : (['isAgreed'] as const)),
  ]
}
