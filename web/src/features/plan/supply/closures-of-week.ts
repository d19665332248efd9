import { addDays, type Day } from '@rembuk/core/calendar'
import type { Closure } from '@rembuk/plandoc/read-calendar'

/** The closures that touch the week of a Monday. */
export const closuresOfWeek = (closures: readonly Closure[], monday: Day): Closure[] =>
  closures.filter(({ from, to }) => from <= addDays(monday, 6) && to >= monday)

/** Their names, each once: "Natal, Tahun Baru". */
export const closureNames = (closures: readonly Closure[]): string =>
  [...new Set(closures.map(({ label }) => label))].join(', ')
