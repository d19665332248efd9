import type { Day } from '@rembuk/core/calendar'

/** The week that one counts first: this one, or the nearest to it in a plan that is over or still to come. */
export const firstWeekToCount = (mondays: readonly Day[], thisMonday: Day): Day =>
  mondays.findLast((monday) => monday <= thisMonday) ?? mondays[0] ?? thisMonday
