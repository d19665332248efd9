import { addDays, dayAt, isDay } from '../calendar'
import type { Commitment } from '../commitment/commitment'
import { isNote } from '../label'
import { isQuantity } from '../quantity'
import { refusalOf } from '../realisation/refusal-of'
import { DomainError } from '../refusal'
import type { CommitmentList } from './commitment-list'
import type { Promised, WorkEntry } from './work-data'
import { deliveryEvent, isFulfilled, type WorkState } from './work-state'

const badInput = (...fields: string[]): DomainError => new DomainError('bad-input', { fields })

/** Promises that are kept by saying so; deliveries and payments have reports of their own. */
const doneAtOnce: readonly Commitment['kind'][] = ['produce', 'collect', 'order', 'follow-up']

const checkDone = (
  state: WorkState,
  commitment: Commitment | undefined,
  { data, at, by }: WorkEntry,
): DomainError | undefined => {
  if (data.kind !== 'done') return undefined
  if (!commitment || !doneAtOnce.includes(commitment.kind)) return new DomainError('not-found')
  if (commitment.partyId !== by.partyId) return new DomainError('forbidden')
  if (!isDay(data.day) || data.day > addDays(dayAt(at, 'UTC'), 1)) return badInput('day')
  if (data.quantity !== undefined && (!isQuantity(data.quantity) || data.quantity <= 0)) {
    return badInput('quantity')
  }
  const isOver = isFulfilled(state, commitment) || state.followUps.get(commitment.id)?.dropped
  return isOver ? new DomainError('out-of-step') : undefined
}

/** The text and the ids are those of the meeting's document; the server adds whether there is such a meeting and person. */
const faultOfPromise = ({ text, dueDay, followUpId, meetingNumber }: Promised): DomainError | undefined => {
  if (!isNote(text)) return badInput('text')
  if (!isDay(dueDay)) return badInput('dueDay')
  const isNumbered = Number.isSafeInteger(meetingNumber) && meetingNumber >= 1
  return isNumbered && /^[A-Za-z0-9_-]{1,40}$/.test(followUpId) ? undefined : badInput('followUpId')
}

/** Whether it was reported about the delivery; also what was replaced since can be talked about. */
const isReported = ({ deliveries }: WorkState, deliveryId: string, reportId: string): boolean =>
  deliveries.get(deliveryId)?.seen.has(reportId) ?? false

/**
 * Why something cannot be written down; undefined where it can.
 * - 'not-found': it is about a promise, an obstacle or a version that there is not
 * - 'forbidden': another party's to report
 * - 'bad-input': texts of more than one line or 280 letters, days and amounts that cannot be
 * - 'out-of-step': it was done, solved, answered or replaced before
 */
export const checkWork = (
  list: CommitmentList,
  state: WorkState,
  entry: WorkEntry,
): DomainError | undefined => {
  const { data } = entry
  const listed = (id: string) =>
    list.items.find(({ commitment }) => commitment.id === id)?.commitment ??
    state.followUps.get(id)?.commitment
  switch (data.kind) {
    case 'reported': {
      const realisation = state.deliveries.get(data.commitmentId)
      const event = deliveryEvent(entry)
      return realisation && event ? refusalOf(realisation, event) : new DomainError('not-found')
    }
    case 'done':
      return checkDone(state, listed(data.commitmentId), entry)
    case 'remarked':
      if (!listed(data.commitmentId)) return new DomainError('not-found')
      if (data.of !== undefined && !isReported(state, data.commitmentId, data.of))
        return new DomainError('not-found')
      return isNote(data.text) ? undefined : badInput('text')
    case 'obstacle':
      if (data.commitmentId !== undefined && !listed(data.commitmentId)) return new DomainError('not-found')
      if (!isNote(data.text)) return badInput('text')
      if (data.cause !== '' && !isNote(data.cause)) return badInput('cause')
      return isDay(data.dueDay) ? undefined : badInput('dueDay')
    case 'solved': {
      const obstacle = state.obstacles.find(({ id }) => id === data.obstacleId)
      if (!obstacle) return new DomainError('not-found')
      if (data.how !== '' && !isNote(data.how)) return badInput('how')
      return obstacle.solved ? new DomainError('out-of-step') : undefined
    }
    case 'promised':
      return faultOfPromise(data)
    case 'dropped': {
      const promise = state.followUps.get(data.commitmentId)
      if (!promise) return new DomainError('not-found')
      if (!isNote(data.reason)) return badInput('reason')
      return promise.dropped || isFulfilled(state, promise.commitment)
        ? new DomainError('out-of-step')
        : undefined
    }
    case 'noticed':
      return data.version >= 1 && data.version <= list.version ? undefined : new DomainError('not-found')
  }
}
