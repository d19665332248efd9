import type { ReportScheduleView, ScheduledReportsView } from '@rembuk/contract/scheduled-reports'
import { clockTime, isClockTime, minutesOf } from '@rembuk/core/meeting/clock-time'
import { namedRegionsIn } from '@rembuk/core/region/region-names'
import { localTimeZone } from '../../../ui/local-time-zone'
import type { Filters } from '../facilitated/filters'

/** What is typed and chosen; empty text is "all". */
export interface ScheduleForm {
  kind: 'weekly' | 'monthly'
  weekday: number
  monthDay: number
  /** As a field for times has it: 07:00. */
  time: string
  by: 'whatsapp' | 'email'
  region: string
  programme: string
}

/** Mondays at seven, or what was chosen before; of the partnerships under these filters where nothing was. */
export const formOf = (
  { schedule, email, hasEmail }: ScheduledReportsView,
  { region, programme }: Filters,
): ScheduleForm => {
  const start: ScheduleForm = {
    kind: 'weekly',
    ...{ weekday: 0, monthDay: 1, time: '07:00' },
    by: hasEmail && email !== undefined ? 'email' : 'whatsapp',
    region: region ?? '',
    programme: programme ?? '',
  }
  if (!schedule) return start
  const { rhythm, at, by } = schedule
  return {
    ...start,
    kind: rhythm.kind,
    ...(rhythm.kind === 'weekly' ? { weekday: rhythm.weekday } : { monthDay: rhythm.day }),
    time: clockTime(at),
    by: by === 'email' && email === undefined ? 'whatsapp' : by,
    region: schedule.region ?? '',
    programme: schedule.programme ?? '',
  }
}

/** The schedule that a form asks for; undefined while its time is not filled in. */
export const scheduleOf = (form: ScheduleForm): ReportScheduleView | undefined => {
  if (!isClockTime(form.time)) return undefined
  const at = minutesOf(form.time)
  return {
    rhythm:
      form.kind === 'weekly'
        ? { kind: 'weekly', weekday: form.weekday }
        : { kind: 'monthly', day: form.monthDay },
    ...{ at, timeZone: localTimeZone(), by: form.by, isPaused: false },
    ...(form.region !== '' && { region: form.region }),
    ...(form.programme !== '' && { programme: form.programme }),
  }
}

/** Regions to choose from: a facilitator's own with those that lie in them, and the one that is chosen. */
export const regionsToChoose = (own: readonly string[], chosen: string): string[] => {
  const all = own.flatMap((region) => [region, ...namedRegionsIn(region)])
  return [...new Set([...all, ...(chosen === '' ? [] : [chosen])])].sort()
}
