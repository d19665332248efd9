import type { Commitment, FollowUpCommitment } from '../commitment/commitment'
import { followUpId } from '../commitment/commitment-id'
import { deliveryLines } from '../realisation/delivery-line'
import { duesOf, unpaid } from '../realisation/dues'
import type { RealisationEvent } from '../realisation/event'
import type { Realisation } from '../realisation/realisation'
import { realisationOf } from '../realisation/realisation-of'
import type { Done, Dropped, ObstacleMet, ObstacleSolved, Promised, WorkEntry } from './work-data'

/** An obstacle and what became of it. */
export interface Obstacle extends Omit<ObstacleMet, 'kind'> {
  id: string
  /** When it was written down, milliseconds since 1970. */
  at: number
  by: WorkEntry['by']
  solved?: { at: number; by: WorkEntry['by']; how: string }
}

/** What was reported of a promise that is done at once. */
export interface DoneReport extends Omit<Done, 'kind'> {
  id: string
  at: number
  by: WorkEntry['by']
}

/** A promise made in a meeting and, where it is no longer to be done, why. */
export interface FollowUpPromise {
  commitment: FollowUpCommitment
  at: number
  by: WorkEntry['by']
  dropped?: { at: number; by: WorkEntry['by']; reason: string }
}

export interface Remark {
  id: string
  at: number
  by: WorkEntry['by']
  text: string
}

/** Where the work stands by everything that was written down. */
export interface WorkState {
  /** What became of each delivery, by the id of its `deliver` commitment. */
  deliveries: ReadonlyMap<string, Realisation>
  /** By the id of the commitment; the first report counts. */
  done: ReadonlyMap<string, DoneReport>
  /** About the commitment as a whole, in the order in which they were made, by its id. */
  remarks: ReadonlyMap<string, Remark[]>
  /** In the order in which they were met. */
  obstacles: Obstacle[]
  /** What was promised in meetings, by the id of its commitment. */
  followUps: ReadonlyMap<string, FollowUpPromise>
  /** The versions whose changes a person has seen, as `<person> <version>`. */
  noticed: ReadonlySet<string>
}

/** How `WorkState.noticed` names that a person has seen a version's changes. */
export const noticeKey = (personId: string, version: number): string => `${personId} ${version}`

/** The event that an entry reports about a delivery; undefined for any other entry. */
export const deliveryEvent = ({ data, id, n, at, by }: WorkEntry): RealisationEvent | undefined =>
  data.kind === 'reported'
    ? { ...data.report, id, number: n, at, personId: by.personId, partyId: by.partyId ?? '' }
    : undefined

const eventsByDelivery = (entries: readonly WorkEntry[]): Map<string, RealisationEvent[]> => {
  const events = new Map<string, RealisationEvent[]>()
  for (const entry of entries) {
    const event = deliveryEvent(entry)
    if (!event || entry.data.kind !== 'reported') continue
    events.set(entry.data.commitmentId, [...(events.get(entry.data.commitmentId) ?? []), event])
  }
  return events
}

/** Where the work on these commitments stands. Never throws: entries about what there is not have no effect. */
export const workState = (commitments: readonly Commitment[], entries: readonly WorkEntry[]): WorkState => {
  const events = eventsByDelivery(entries)
  const deliveries = new Map(
    deliveryLines(commitments).map((line) => [
      line.deliver.id,
      realisationOf(line, events.get(line.deliver.id) ?? []),
    ]),
  )
  const done = new Map<string, DoneReport>()
  const remarks = new Map<string, Remark[]>()
  const obstacles = new Map<string, Obstacle>()
  const followUps = new Map<string, FollowUpPromise>()
  const noticed = new Set<string>()
  for (const { data, id, at, by } of [...entries].sort((a, b) => a.n - b.n)) {
    if (data.kind === 'done' && !done.has(data.commitmentId)) {
      const { kind: _, ...report } = data
      done.set(data.commitmentId, { ...report, id, at, by })
    } else if (data.kind === 'remarked' && data.of === undefined) {
      const before = remarks.get(data.commitmentId) ?? []
      remarks.set(data.commitmentId, [...before, { id, at, by, text: data.text }])
    } else if (data.kind === 'obstacle') {
      const { kind: _, ...obstacle } = data
      obstacles.set(id, { ...obstacle, id, at, by })
    } else if (data.kind === 'solved') {
      solve(obstacles, data, { at, by })
    } else if (data.kind === 'promised') {
      const commitment = followUpOf(data)
      if (!followUps.has(commitment.id)) followUps.set(commitment.id, { commitment, at, by })
    } else if (data.kind === 'dropped') {
      drop(followUps, data, { at, by })
    } else if (data.kind === 'noticed') {
      noticed.add(noticeKey(by.personId, data.version))
    }
  }
  return { deliveries, done, remarks, obstacles: [...obstacles.values()], followUps, noticed }
}

const followUpOf = ({ followUpId: inDocument, kind: _, ...promised }: Promised): FollowUpCommitment => ({
  kind: 'follow-up',
  id: followUpId(promised.meetingNumber, inDocument),
  ...promised,
})

const drop = (
  followUps: Map<string, FollowUpPromise>,
  { commitmentId, reason }: Dropped,
  { at, by }: Pick<WorkEntry, 'at' | 'by'>,
): void => {
  const promise = followUps.get(commitmentId)
  if (promise && !promise.dropped) followUps.set(commitmentId, { ...promise, dropped: { at, by, reason } })
}

const solve = (
  obstacles: Map<string, Obstacle>,
  { obstacleId, how }: ObstacleSolved,
  { at, by }: Pick<WorkEntry, 'at' | 'by'>,
): void => {
  const obstacle = obstacles.get(obstacleId)
  if (obstacle && !obstacle.solved) obstacles.set(obstacleId, { ...obstacle, solved: { at, by, how } })
}

/**
 * Whether a promise is kept: a delivery and its collection when all that was agreed is accepted, a
 * payment when all that was accepted is paid for, anything else when it was reported as done.
 */
export const isFulfilled = (state: WorkState, commitment: Commitment): boolean => {
  if (state.done.has(commitment.id)) return true
  const realisation = state.deliveries.get(deliveryIdOf(commitment) ?? '')
  if (!realisation) return false
  const { line, totals } = realisation
  const isAccepted = totals.accepted >= line.deliver.quantity
  return commitment.kind === 'pay'
    ? isAccepted && duesOf(realisation).every((due) => unpaid(due) === 0)
    : isAccepted
}

/** The promises that nothing can change any more, because work on them has begun. */
export const begunIds = (state: WorkState, commitments: readonly Commitment[]): Set<string> =>
  new Set(
    commitments
      .filter((commitment) => {
        const {
          sendings = [],
          receipts = [],
          payments = [],
        } = state.deliveries.get(deliveryIdOf(commitment) ?? '') ?? {}
        return state.done.has(commitment.id) || sendings.length + receipts.length + payments.length > 0
      })
      .map(({ id }) => id),
  )

/** The id of the delivery that a promise is about: itself, what is collected, what is paid for. */
export const deliveryIdOf = (commitment: Commitment): string | undefined => {
  const { kind, id } = commitment
  return kind === 'deliver' || kind === 'collect' || kind === 'pay'
    ? `deliver${id.slice(kind.length)}`
    : undefined
}
