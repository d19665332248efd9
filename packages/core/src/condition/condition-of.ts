import { addDays, type Day, dayAt, daysBetween } from '../calendar'
import type { Proposal } from '../proposal/proposal'
import { type Reliability, reliabilityOf } from '../reliability/reliability-of'
import { impactsByQuarter } from '../support/support-state'
import { isSettled, type WorkItem, workItems } from '../work/work-item'
import type { Condition } from './condition'
import type { Known } from './known'
import type { Need } from './need'
import { needOf } from './need-of'
import { touching } from './outlook'

const DAY_MS = 86_400_000
/** Days back over which reliability is measured. */
const RELIABILITY_DAYS = 84
/** Days for which problems of the plan are looked at. */
const AHEAD_DAYS = 28
/** Fewer lines than this say nothing about a rate. */
const FEWEST_LINES = 3
/** Quarters of impact that are shown. */
const IMPACTS = 4

const daysSince = (then: number, now: number): number => Math.max(0, Math.floor((now - then) / DAY_MS))
const weeksSince = (then: number, now: number): number => Math.floor(daysSince(then, now) / 7)

const openedAt = (proposal: Proposal | undefined): number | undefined =>
  proposal?.status === 'open' ? proposal.openedAt : undefined

const isFollowUp = ({ commitment }: WorkItem): boolean => commitment.kind === 'follow-up'

const workOf = (items: readonly WorkItem[]): Condition['work'] => {
  const late = (kind: WorkItem['kind']) => items.filter((item) => item.kind === kind && item.isLate).length
  return {
    open: items.filter((item) => !isSettled(item)).length,
    lateDeliveries: late('delivery'),
    latePayments: late('payment'),
    lateTasks: late('task'),
  }
}

const obstaclesOf = ({ standing }: Known, today: Day): Condition['obstacles'] => {
  const open = standing.state.obstacles.filter(({ solved }) => solved === undefined)
  return { open: open.length, overdue: open.filter(({ dueDay }) => dueDay < today).length }
}

const followUpsOf = ({ support }: Known, items: readonly WorkItem[], today: Day): Condition['followUps'] => {
  const days = [
    ...items.filter((item) => isFollowUp(item) && !isSettled(item)).map(({ dueDay }) => dueDay),
    ...support.assistances.flatMap(({ followUpDay, followedUp }) =>
      followUpDay === undefined || followedUp ? [] : [followUpDay],
    ),
  ]
  return { open: days.length, overdue: days.filter((day) => day < today).length }
}

type Figures = Omit<Condition, keyof Need>

/** What each reason goes by; one that does not apply is left out. */
const needFigures = (figures: Figures, createdAt: number, today: Day): Parameters<typeof needOf>[0] => {
  const { at, agreed, waitingSince, planEditedAt, work, deliveries, meetings } = figures
  const percent = Math.round((100 * deliveries.met) / Math.max(1, deliveries.of))
  return {
    ...(!agreed && { 'nothing-agreed': weeksSince(createdAt, at) }),
    ...(waitingSince !== undefined && { 'consent-waiting': daysSince(waitingSince, at) }),
    'plan-untouched': daysSince(planEditedAt ?? createdAt, at),
    'deliveries-late': work.lateDeliveries,
    'payments-late': work.latePayments,
    'tasks-late': work.lateTasks,
    ...(deliveries.of >= FEWEST_LINES && { 'otif-low': percent }),
    'problems-ahead': figures.problemsAhead,
    'obstacles-overdue': figures.obstacles.overdue,
    ...(meetings.lastDay !== undefined && {
      'meetings-missed': Math.max(0, Math.floor(daysBetween(meetings.lastDay, today) / 7)),
    }),
    'follow-ups-overdue': figures.followUps.overdue,
    quiet: weeksSince(figures.activeAt, at),
  }
}

/** Reliability of the last 12 weeks. */
const recentReliability = ({ standing }: Pick<Known, 'standing'>, today: Day): Reliability =>
  reliabilityOf(
    [...standing.state.deliveries.values()],
    { from: addDays(today, -RELIABILITY_DAYS), to: today },
    today,
  )

/** How a partnership is doing as of `now` (milliseconds since 1970): the same for the same that is known. */
export const conditionOf = (known: Known, now: number): Condition => {
  const { partnership, standing, planEditedAt, outlook, meetings } = known
  const { id, name, region, regionCode, sector, createdAt } = partnership
  const today = dayAt(now, partnership.timeZone)
  const { deliveries, pickUps, payments, quality } = recentReliability(known, today)
  const waitingSince = openedAt(standing.last?.proposal)
  const { agreedAt, list } = standing
  const items = workItems(list, standing.state, today)
  const figures: Figures = {
    partnershipId: id,
    name,
    region,
    ...(regionCode !== undefined && { regionCode }),
    ...(sector !== undefined && { sector }),
    producers: partnership.parties.filter(({ kind }) => kind === 'producer').length,
    at: now,
    ...(planEditedAt !== undefined && { planEditedAt }),
    ...(agreedAt !== undefined && { agreed: { version: list.version, at: agreedAt } }),
    ...(waitingSince !== undefined && { waitingSince }),
    work: workOf(items.filter((item) => !isFollowUp(item))),
    obstacles: obstaclesOf(known, today),
    problemsAhead: touching(outlook?.problems ?? [], { from: today, to: addDays(today, AHEAD_DAYS) }).length,
    deliveries: deliveries.both,
    pickUps: pickUps.both,
    payments: payments.both,
    receipts: quality.receipts,
    meetings: {
      ...(meetings.lastDay !== undefined && { lastDay: meetings.lastDay }),
      ...(meetings.next && { nextDay: meetings.next.day }),
    },
    followUps: followUpsOf(known, items, today),
    activeAt: Math.max(createdAt, planEditedAt ?? 0, standing.writtenAt ?? 0, known.writtenAt ?? 0),
    impacts: impactsByQuarter(known.support.impacts).slice(0, IMPACTS),
  }
  return { ...figures, ...needOf(needFigures(figures, createdAt, today)) }
}
