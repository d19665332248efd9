import type { Day } from '@rembuk/core/calendar'

/** A day as messages write it: 30/11/2026. */
export const dayText = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
