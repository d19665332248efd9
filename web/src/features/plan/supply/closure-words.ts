import type { Closure } from '@rembuk/plandoc/read-calendar'
import { formatDays, formatShortDay } from '../../../i18n/format'

/** The days of a closure: "25 Des", "10–16 Mar". */
export const closureDays = ({ from, to }: Closure): string =>
  from === to ? formatShortDay(from) : formatDays(from, to)
