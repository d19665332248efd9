import { addDays, type Day, daysBetween } from '@rembuk/core/calendar'

/** A run of days on which the demo's people do not work. */
export interface DemoHoliday {
  from: Day
  to: Day
  label: string
}

const yearly: readonly { monthDay: string; label: string }[] = [
  { monthDay: '01-01', label: 'Tahun Baru' },
  { monthDay: '05-01', label: 'Hari Buruh' },
  { monthDay: '08-17', label: 'Hari Kemerdekaan' },
  { monthDay: '12-25', label: 'Natal' },
]

/** Follows the moon, so it is listed by year: the week that the workshops close, from the expected feast on. */
const lebaran: readonly DemoHoliday[] = [{ from: '2027-03-10', to: '2027-03-16', label: 'Lebaran' }]

/** The holidays that fall into a run of days in whole, the fixed ones of every year and Lebaran where it is known. */
export const demoHolidays = (first: Day, last: Day): DemoHoliday[] => {
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, offset) => addDays(first, offset))
  const fixed = days.flatMap((day) =>
    yearly
      .filter(({ monthDay }) => day.endsWith(monthDay))
      .map(({ label }) => ({ from: day, to: day, label })),
  )
  return [...fixed, ...lebaran.filter(({ from, to }) => from >= first && to <= last)]
}
