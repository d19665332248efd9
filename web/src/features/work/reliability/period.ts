import { addDays, type Day, isDay } from '@rembuk/core/calendar'

export const periods = ['month', 'quarter', 'all', 'range'] as const
export type Period = (typeof periods)[number]

/** From the first to the last day, both included. */
export interface Span {
  from: Day
  to: Day
}

/** Days of the last three months. */
const QUARTER_DAYS = 91

/**
 * The days of a period that ends `today`: this month, the last 91 days, everything, or those chosen.
 * Undefined where what was chosen is no span.
 */
export const spanOf = (
  period: Period,
  today: Day,
  chosen: { from: string; to: string },
): Span | undefined => {
  switch (period) {
    case 'month':
      return { from: `${today.slice(0, 8)}01`, to: today }
    case 'quarter':
      return { from: addDays(today, -QUARTER_DAYS), to: today }
    case 'all':
      return { from: '0000-01-01', to: '9999-12-31' }
    case 'range':
      return isDay(chosen.from) && isDay(chosen.to) && chosen.from <= chosen.to ? chosen : undefined
  }
}
