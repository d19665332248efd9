import { addDays, type Day, daysBetween } from '../calendar'

/** From when to when an agreement holds, both days included. */
export interface Term {
  start?: Day
  end?: Day
}

/** Days before the end of a term on which somebody has to be reminded of its renewal; 0 for when it has ended. */
export const renewalStages = [60, 30, 7, 0] as const
export type RenewalStage = (typeof renewalStages)[number]

/** A stage with its first day, and the first day of the next one; the last stage has no end. */
export interface Reminder {
  stage: RenewalStage
  from: Day
  until?: Day
}

const firstDay = (end: Day, stage: RenewalStage): Day => addDays(end, stage === 0 ? 1 : -stage)

/**
 * When somebody has to be reminded that a term ends, the earliest first. A stage that would begin before
 * the term does is left out: who has just agreed knows when it ends. Nothing where there is no end.
 */
export const renewalReminders = ({ start, end }: Term): Reminder[] =>
  end === undefined
    ? []
    : renewalStages.flatMap((stage, index) => {
        const from = firstDay(end, stage)
        const next = renewalStages[index + 1]
        if (start !== undefined && from < start) return []
        return [{ stage, from, ...(next !== undefined && { until: firstDay(end, next) }) }]
      })

/** The reminder that holds on a day; undefined before the first. */
export const reminderOn = (term: Term, day: Day): Reminder | undefined =>
  renewalReminders(term).findLast(({ from }) => day >= from)

/** Days that are left of a term, the last one included: 1 on its last day, 0 or less when it is over. */
export const daysLeft = (end: Day, today: Day): number => daysBetween(today, end) + 1

const monthsOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The same day of a month that many months later; undefined where that month has no such day. */
const monthsLater = (day: Day, months: number): Day | undefined => {
  const month = monthsOf(day) + months
  const text = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  const later = addDays(`${text}-01`, Number(day.slice(8)) - 1)
  return later.startsWith(text) ? later : undefined
}

/**
 * The term that follows without a gap and is as long: as many whole months or years where the term is that,
 * otherwise as many days. Without an end where the term has no beginning; nothing where it has no end.
 */
export const nextTerm = ({ start, end }: Term): Term => {
  if (end === undefined) return {}
  const next = addDays(end, 1)
  if (start === undefined || start > end) return { start: next }
  const months = monthsOf(next) - monthsOf(start)
  const afterNext = monthsLater(start, months) === next ? monthsLater(next, months) : undefined
  return { start: next, end: afterNext ? addDays(afterNext, -1) : addDays(next, daysBetween(start, end)) }
}

/** Whether a term carries on what another one began: it ends later. */
export const isRenewal = (before: Term, after: Term): boolean =>
  before.end !== undefined && after.end !== undefined && after.end > before.end
