import type { Day } from '@rembuk/core/calendar'
import { messageChoiceOf } from '@rembuk/core/message/message-choice'
import { reportDue } from '@rembuk/core/report/report-due'
import type { ReportSchedule, ReportScope, ReportWay } from '@rembuk/core/report/report-schedule'
import { messageTo, reachOf } from '../notices/reach-person'
import type { Deps } from '../ports/deps'
import type { Facilitator } from '../ports/facilitators'
import { Outage } from '../ports/outage'
import type { Person } from '../ports/people'
import type { SentReport } from '../ports/reports'
import { lookAtShown } from './look-at-shown'
import { reportWay } from './report-way'
import { scheduledText } from './scheduled-text'
import { scopeAddress } from './scope-address'

const DAY_MS = 86_400_000
/** How long a report can be read again, in milliseconds. */
const KEPT_MS = 400 * DAY_MS
/** Reports among which the one before of the same scope is looked for. */
const LOOKED_BACK = 4

export type SendReportDeps = Pick<
  Deps,
  | 'reports'
  | 'facilitators'
  | 'people'
  | 'conditions'
  | 'wakeUps'
  | 'messenger'
  | 'secrets'
  | 'appHost'
  | 'now'
>

const isSame = (one: ReportScope, other: ReportScope): boolean =>
  one.region === other.region && one.programme === other.programme

const compose = async (
  deps: SendReportDeps,
  facilitator: Facilitator,
  { region, programme }: ReportSchedule,
  day: Day,
  by: ReportWay,
): Promise<Omit<SentReport, 'outcome'>> => {
  const { personId } = facilitator
  const scope = { ...(region !== undefined && { region }), ...(programme !== undefined && { programme }) }
  const [looked, last] = await Promise.all([
    lookAtShown(deps, facilitator, scope),
    deps.reports.last(personId, LOOKED_BACK),
  ])
  const before = last.find((report) => report.day < day && isSame(report.scope, scope))
  const needy = looked.shown.filter(({ condition }) => condition.status === 'help')
  return {
    ...{ personId, day, at: deps.now(), by, scope },
    ...scheduledText(scope, day, looked, before),
    figures: looked.figures,
    helpIds: needy.map(({ condition }) => condition.partnershipId),
    // The worst stand first: whoever comes after one that needs no help needs none either.
    isWhole: looked.isAll || needy.length < looked.shown.length,
  }
}

const send = async (
  { messenger, secrets, appHost }: SendReportDeps,
  person: Person,
  { day, by, scope, subject, text }: Omit<SentReport, 'outcome'>,
): Promise<void> => {
  const said = {
    subject,
    text,
    link: scopeAddress(appHost, scope),
    stop: `https://${appHost}/pendamping/laporan`,
  }
  const key = secrets.hash('report', `${person.id} ${day}`)
  await messenger.send(messageTo(reachOf(person, by), { ...said, key }))
}

/**
 * Sends a facilitator the report that is due, and asks for a look when the next one is. It is kept before
 * it is sent, by one caller alone, so each is sent once however often this runs. Where nobody took it, which
 * throws the Outage, the next run tries again under the same key. Whoever is no facilitator any more gets no
 * report, and their schedule is forgotten.
 */
export const sendDueReport = async (deps: SendReportDeps, personId: string): Promise<void> => {
  const { reports, facilitators, people, wakeUps, now } = deps
  const schedule = await reports.schedule(personId)
  if (!schedule || schedule.isPaused) return
  const [facilitator, person] = await Promise.all([facilitators.get(personId), people.get(personId)])
  if (!facilitator || !person) return reports.stop(personId)
  const { day, next } = reportDue(schedule, messageChoiceOf(person.messages), now())
  await wakeUps.set({ about: 'report', id: personId }, next)
  if (day === undefined) return
  const report = await compose(deps, facilitator, schedule, day, reportWay(person, schedule.by))
  if (!(await reports.begin(report, now() + KEPT_MS))) return
  try {
    await send(deps, person, report)
  } catch (error) {
    if (error instanceof Outage) await reports.end(personId, day, 'failed')
    throw error
  }
  await reports.end(personId, day, 'sent')
}
