import type { Day } from '../calendar'
import type {
  DeliverCommitment,
  FollowUpCommitment,
  OrderCommitment,
  PayCommitment,
  ProduceCommitment,
} from '../commitment/commitment'
import { soonestFirst } from '../commitment/soonest-first'
import { type Due, duesOf, unpaid } from '../realisation/dues'
import { deliveryStatus, isDeliveryLate, isPaymentLate } from '../realisation/lateness'
import type { Realisation, Verdict } from '../realisation/realisation'
import type { Became, CommitmentList, ListedCommitment } from './commitment-list'
import {
  type DoneReport,
  deliveryIdOf,
  type FollowUpPromise,
  isFulfilled,
  type WorkState,
} from './work-state'

/**
 * How far a promise has come, for every kind of promise:
 * - 'open': not begun; 'ready', 'sent', 'partial', 'rejected': of a delivery, as `DeliveryStatus`
 * - 'unanswered': the other side has not said yet whether a receipt or a payment is right
 * - 'disputed': it said that one is not right
 * - 'waiting': a payment for which nothing is due yet
 * - 'due': something has to be paid
 */
export type ItemStatus =
  | 'open'
  | 'ready'
  | 'sent'
  | 'partial'
  | 'rejected'
  | 'unanswered'
  | 'disputed'
  | 'waiting'
  | 'due'
  | 'done'
  | 'cancelled'

interface Item {
  /** Of the promise. */
  id: string
  became: Became
  status: ItemStatus
  dueDay: Day
  isLate: boolean
}

/** Something to make, to order or to follow up: done by saying so. */
export interface TaskItem extends Item {
  kind: 'task'
  commitment: ProduceCommitment | OrderCommitment | FollowUpCommitment
  done?: DoneReport
  /** Of a follow-up that is no longer to be done: its status is 'cancelled'. */
  dropped?: FollowUpPromise['dropped']
}

/** A delivery, with its collection where somebody fetches it. */
export interface DeliveryItem extends Item {
  kind: 'delivery'
  commitment: DeliverCommitment
  realisation: Realisation
}

/** What has to be paid for a delivery. */
export interface PaymentItem extends Item {
  kind: 'payment'
  commitment: PayCommitment
  realisation: Realisation
  dues: Due[]
}

/** A promise with all that is known of it. */
export type WorkItem = TaskItem | DeliveryItem | PaymentItem

/** Whether nothing is left to do about it. */
export const isSettled = ({ status }: Pick<WorkItem, 'status'>): boolean =>
  status === 'done' || status === 'cancelled'

const verdictStatus = (records: readonly { verdict: Verdict }[]): 'disputed' | 'unanswered' | undefined => {
  if (records.some(({ verdict }) => verdict.kind === 'disputed')) return 'disputed'
  return records.some(({ verdict }) => verdict.kind === 'open') ? 'unanswered' : undefined
}

const statusOfDelivery = (realisation: Realisation): ItemStatus => {
  const verdict = verdictStatus(realisation.receipts)
  if (verdict) return verdict
  const status = deliveryStatus(realisation)
  if (status === 'fulfilled') return 'done'
  if (realisation.inTransit > 0) return 'sent'
  return status === 'planned' ? 'open' : status
}

const statusOfPayment = (realisation: Realisation, dues: readonly Due[], isPaid: boolean): ItemStatus => {
  if (dues.some((due) => unpaid(due) > 0)) return 'due'
  const verdict = verdictStatus(realisation.payments.filter(({ verdict: { kind } }) => kind === 'open'))
  if (verdict) return verdict
  return isPaid ? 'done' : 'waiting'
}

const itemOf = ({ commitment, became }: ListedCommitment, state: WorkState, today: Day): WorkItem[] => {
  const { id, dueDay } = commitment
  const isCancelled = became.kind === 'cancelled'
  const base = { id, became }
  if (commitment.kind === 'collect') return []
  if (commitment.kind === 'produce' || commitment.kind === 'order' || commitment.kind === 'follow-up') {
    const done = state.done.get(id)
    const status = isCancelled ? 'cancelled' : done ? 'done' : 'open'
    const isLate = status === 'open' && today > dueDay
    return [{ ...base, kind: 'task', commitment, status, dueDay, isLate, ...(done && { done }) }]
  }
  const realisation = state.deliveries.get(deliveryIdOf(commitment) ?? '')
  if (!realisation) return []
  if (commitment.kind === 'deliver') {
    const status = isCancelled ? 'cancelled' : statusOfDelivery(realisation)
    const isLate = !isCancelled && isDeliveryLate(realisation, today)
    return [{ ...base, kind: 'delivery', commitment, realisation, status, dueDay, isLate }]
  }
  const dues = duesOf(realisation)
  const first = dues.find((due) => unpaid(due) > 0)
  return [
    {
      ...base,
      kind: 'payment',
      commitment,
      realisation,
      dues,
      status: isCancelled ? 'cancelled' : statusOfPayment(realisation, dues, isFulfilled(state, commitment)),
      dueDay: first?.dueDay ?? dueDay,
      isLate: !isCancelled && isPaymentLate(realisation, today),
    },
  ]
}

const followUpItem = (
  { commitment, dropped }: FollowUpPromise,
  { done: reports }: WorkState,
  today: Day,
): TaskItem => {
  const { id, dueDay } = commitment
  const done = reports.get(id)
  const status = done ? 'done' : dropped ? 'cancelled' : 'open'
  const isLate = status === 'open' && today > dueDay
  return {
    id,
    became: { kind: 'kept' },
    kind: 'task',
    commitment,
    status,
    dueDay,
    isLate,
    ...(done && { done }),
    ...(dropped && { dropped }),
  }
}

/**
 * The promises of a list and those made in meetings, with where each stands, the soonest due first. What is collected is part of its
 * delivery; everything else has an item of its own.
 */
export const workItems = (list: Pick<CommitmentList, 'items'>, state: WorkState, today: Day): WorkItem[] =>
  soonestFirst(
    [
      ...list.items.flatMap((listed) => itemOf(listed, state, today)),
      ...[...state.followUps.values()].map((promise) => followUpItem(promise, state, today)),
    ],
    (each) => each,
  )
