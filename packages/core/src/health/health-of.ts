import { addDays, type Day, dayAt, daysBetween } from '../calendar'
import type { Known } from '../condition/known'
import { touching } from '../condition/outlook'
import type { Rate } from '../reliability/rate'
import { type Reliability, reliabilityOf } from '../reliability/reliability-of'
import { isSettled, type WorkItem, workItems } from '../work/work-item'
import { noticeKey } from '../work/work-state'
import type { AgreedTerms } from './agreed-terms'
import { type HealthComponent, healthComponents } from './component'
import type { ComponentHealth, Evidence, EvidenceCode } from './evidence'

/** Days back over which behaviour counts: a quarter. */
const SPAN_DAYS = 91
/** A plan that was edited within a week is fresh; after two months it says nothing any more. */
const FRESH_DAYS = 7
const STALE_DAYS = 60
/** Weeks ahead in which problems are looked for. */
const AHEAD_WEEKS = 4
/** Meetings of a quarter that are as many as one can wish: one a month. */
const MEETINGS_WISHED = 3
/** An agreement is renewed well when it was renewed within half a year, and badly after a year. */
const RENEWED_DAYS = 183
const AGED_DAYS = 365

const rated = (code: EvidenceCode, { met, of }: Rate): Evidence[] =>
  of === 0 ? [] : [{ code, value: Math.round((100 * Math.min(met, of)) / of), met, of }]

/** 100 until `fresh` days, falling evenly to 0 at `stale` days. */
const aged = (code: EvidenceCode, days: number, fresh: number, stale: number): Evidence[] => {
  const left = Math.max(0, Math.min(1, (stale - days) / (stale - fresh)))
  return [{ code, value: Math.round(100 * left), days: Math.max(0, days) }]
}

const rateOfDue = (items: readonly WorkItem[], today: Day): Rate => {
  const due = items.filter(
    ({ dueDay, status }) => status !== 'cancelled' && dueDay < today && dueDay >= addDays(today, -SPAN_DAYS),
  )
  return { met: due.filter(isSettled).length, of: due.length }
}

interface Look {
  known: Known
  today: Day
  reliability: Reliability
  items: WorkItem[]
  terms: AgreedTerms | undefined
}

const planning = ({ known, today }: Look): Evidence[] => {
  const { planEditedAt, outlook, partnership } = known
  const edited = planEditedAt === undefined ? undefined : dayAt(planEditedAt, partnership.timeZone)
  const weeks = Array.from({ length: AHEAD_WEEKS }, (_, week) => addDays(today, 7 * week))
  const clear = weeks.filter(
    (from) => touching(outlook?.problems ?? [], { from, to: addDays(from, 6) }).length === 0,
  )
  return [
    ...(edited === undefined ? [] : aged('plan-edited', daysBetween(edited, today), FRESH_DAYS, STALE_DAYS)),
    ...(outlook ? rated('weeks-without-problem', { met: clear.length, of: AHEAD_WEEKS }) : []),
    ...(outlook ? rated('goals-set', { met: Math.min(2, outlook.goals), of: 2 }) : []),
  ]
}

const operation = ({ known, today, reliability, items }: Look): Evidence[] => {
  const due = known.standing.state.obstacles.filter(
    ({ dueDay }) => dueDay < today && dueDay >= addDays(today, -SPAN_DAYS),
  )
  const { timeZone } = known.partnership
  const inTime = due.filter(({ solved, dueDay }) => solved && dayAt(solved.at, timeZone) <= dueDay)
  return [
    ...rated('deliveries-on-time-in-full', reliability.deliveries.both),
    ...rated(
      'tasks-done',
      rateOfDue(
        items.filter(({ kind }) => kind === 'task'),
        today,
      ),
    ),
    ...rated('obstacles-solved-in-time', { met: inTime.length, of: due.length }),
  ]
}

const communication = ({ known, today }: Look): Evidence[] => {
  const { list, state, people } = known.standing
  const seen = people.filter(({ personId }) => state.noticed.has(noticeKey(personId, list.version)))
  const held = known.meetings.heldDays.filter((day) => day >= addDays(today, -SPAN_DAYS) && day <= today)
  return [
    ...(list.version > 0 ? rated('changes-seen', { met: seen.length, of: people.length }) : []),
    ...(known.meetings.heldDays.length > 0
      ? rated('meetings-held', { met: Math.min(held.length, MEETINGS_WISHED), of: MEETINGS_WISHED })
      : []),
  ]
}

const trust = ({ known, reliability }: Look): Evidence[] => {
  const records = [...known.standing.state.deliveries.values()].flatMap(({ receipts, payments }) => [
    ...receipts,
    ...payments,
  ])
  const disputed = records.filter(({ verdict }) => verdict.kind === 'disputed')
  const { deliveries, pickUps, payments, quality } = reliability
  return [
    ...rated('deliveries-on-time-in-full', deliveries.both),
    ...rated('pick-ups-on-time-in-full', pickUps.both),
    ...rated('payments-on-time-in-full', payments.both),
    ...rated('receipts-accepted', quality.receipts),
    ...rated('reports-undisputed', { met: records.length - disputed.length, of: records.length }),
  ]
}

const commitment = ({ known, today, items }: Look): Evidence[] => {
  const { agreedAt } = known.standing
  const followUps = items.filter(({ commitment: { kind } }) => kind === 'follow-up')
  const renewed =
    agreedAt === undefined ? undefined : daysBetween(dayAt(agreedAt, known.partnership.timeZone), today)
  return [
    ...rated('promises-kept', rateOfDue(items, today)),
    ...rated('follow-ups-kept', rateOfDue(followUps, today)),
    ...(renewed === undefined ? [] : aged('agreement-renewed', renewed, RENEWED_DAYS, AGED_DAYS)),
  ]
}

const contract = ({ known, today, terms }: Look): Evidence[] => {
  const { agreedAt, last } = known.standing
  const isInForce = agreedAt !== undefined && (terms?.end === undefined || terms.end >= today)
  const consented = last?.proposal.signers.filter(({ partyId }) =>
    last.proposal.record.some(({ by, stance }) => by.partyId === partyId && stance.kind === 'consent'),
  )
  return [
    ...rated('agreement-in-force', { met: isInForce ? 1 : 0, of: 1 }),
    ...(last
      ? rated('parties-consented', { met: consented?.length ?? 0, of: last.proposal.signers.length })
      : []),
  ]
}

const scope = ({ terms }: Look): Evidence[] => (terms ? rated('scopes-assigned', terms.scopes) : [])

const evidenceFor: Record<HealthComponent, (look: Look) => Evidence[]> = {
  planning,
  operation,
  communication,
  trust,
  commitment,
  contract,
  scope,
  /** Nothing that is done here tells of it: the parties alone say how it is. */
  investment: () => [],
}

const meanOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

/**
 * The eight components of a partnership as of a day, by what happened in the quarter before it. Each
 * score is the mean of its evidence, and each piece of evidence a rate or an age that can be looked up;
 * a component of which nothing is known has no score.
 */
export const healthOf = (known: Known, terms: AgreedTerms | undefined, today: Day): ComponentHealth[] => {
  const { list, state } = known.standing
  const look: Look = {
    known,
    today,
    terms,
    reliability: reliabilityOf(
      [...state.deliveries.values()],
      { from: addDays(today, -SPAN_DAYS), to: today },
      today,
    ),
    items: workItems(list, state, today),
  }
  return healthComponents.map((component) => {
    const evidence = evidenceFor[component](look)
    const score = evidence.length === 0 ? undefined : meanOf(evidence.map(({ value }) => value))
    return { component, ...(score !== undefined && { score }), evidence }
  })
}
