import { addDays } from '@rembuk/core/calendar'
import { formatWeekdayName } from './format-clock'

const SOME_MONDAY = '2026-11-23'

/** The name of a weekday, from 0 for Monday to 6 for Sunday. */
export const formatWeekdayOf = (weekday: number): string => formatWeekdayName(addDays(SOME_MONDAY, weekday))
