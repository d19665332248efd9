import { messageChoiceOf } from '@rembuk/core/message/message-choice'
import { DomainError } from '@rembuk/core/refusal'
import { reportDue } from '@rembuk/core/report/report-due'
import type { ReportSchedule } from '@rembuk/core/report/report-schedule'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import type { SentReport } from '../ports/reports'
import { reportWay } from './report-way'

/** Sent reports in one answer: about half a year of weeks, two years of months. */
const LISTED = 24

type ScheduleDeps = Pick<Deps, 'reports' | 'facilitators' | 'people' | 'wakeUps' | 'now'>

/** A facilitator's reports: what they chose, when the next one comes, which they got. */
export interface ScheduledReports {
  schedule?: ReportSchedule
  /** Milliseconds since 1970; absent where none will come. */
  nextAt?: number
  /** The actor's own address, to which a report may go. */
  email?: string
  /** Among which a report may be about. */
  regions: string[]
  programmes: string[]
  /** The latest first, at most 24. */
  sent: Pick<SentReport, 'day' | 'at' | 'by' | 'subject' | 'text' | 'outcome'>[]
}

const requireFacilitator = async ({ facilitators, people }: ScheduleDeps, { personId }: Actor) => {
  const [facilitator, person] = await Promise.all([facilitators.get(personId), people.get(personId)])
  if (!facilitator || !person) throw new DomainError('not-found')
  return { facilitator, person }
}

/** The moment of the next report; one that is due and was not yet sent comes now. */
const nextOf = (
  schedule: ReportSchedule,
  quiet: Parameters<typeof reportDue>[1],
  sent: readonly SentReport[],
  now: number,
): number => {
  const { day, next } = reportDue(schedule, quiet, now)
  return day !== undefined && !sent.some((report) => report.day === day) ? now : next
}

/** The actor's reports. Refuses with 'not-found' who is no facilitator. */
export const getScheduledReports = async (deps: ScheduleDeps, actor: Actor): Promise<ScheduledReports> => {
  const { facilitator, person } = await requireFacilitator(deps, actor)
  const [schedule, sent] = await Promise.all([
    deps.reports.schedule(actor.personId),
    deps.reports.last(actor.personId, LISTED),
  ])
  const quiet = messageChoiceOf(person.messages)
  return {
    ...(schedule && { schedule: { ...schedule, by: reportWay(person, schedule.by) } }),
    ...(schedule && !schedule.isPaused && { nextAt: nextOf(schedule, quiet, sent, deps.now()) }),
    ...(person.email !== undefined && { email: person.email }),
    regions: facilitator.regions,
    programmes: facilitator.programmes,
    sent: sent.map(({ day, at, by, subject, text, outcome }) => ({ day, at, by, subject, text, outcome })),
  }
}

/**
 * Sends the actor reports as chosen from now on, or none while it is paused; what was due before is not
 * sent any more. Refuses with 'not-found' who is no facilitator, and with 'bad-input' e-mail without an
 * address.
 */
export const scheduleReport = async (
  deps: ScheduleDeps,
  actor: Actor,
  chosen: Omit<ReportSchedule, 'since'>,
): Promise<void> => {
  const { person } = await requireFacilitator(deps, actor)
  if (chosen.by === 'email' && person.email === undefined)
    throw new DomainError('bad-input', { fields: ['by'] })
  const { personId } = actor
  const schedule = { ...chosen, since: deps.now() }
  await deps.reports.setSchedule(personId, schedule)
  if (schedule.isPaused) return
  const { next } = reportDue(schedule, messageChoiceOf(person.messages), deps.now())
  await deps.wakeUps.set({ about: 'report', id: personId }, next)
}

/** Sends the actor no reports any more; those that were sent can still be read. Refuses with 'not-found' who is no facilitator. */
export const stopReports = async (deps: ScheduleDeps, actor: Actor): Promise<void> => {
  await requireFacilitator(deps, actor)
  await deps.reports.stop(actor.personId)
}
