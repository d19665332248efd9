import type { Rupiah } from '../agreement/terms'
import type { Thousandths } from '../quantity'
import { unpaid } from '../realisation/dues'
import type { Payment, Receipt } from '../realisation/realisation'
import type { DeliveryItem, PaymentItem, WorkItem } from './work-item'

/** Something that a party can report next, with what is most likely so. */
export type Step =
  | { kind: 'done'; quantity?: Thousandths }
  | { kind: 'ready'; quantity: Thousandths }
  /** Brought by the producer, or fetched by whoever collects it. */
  | { kind: 'send'; quantity: Thousandths; isCollected: boolean }
  | { kind: 'receive'; quantity: Thousandths }
  | { kind: 'correct'; receipt: Receipt }
  | { kind: 'answer'; record: Receipt | Payment }
  /** Says of what was disputed that it is right after all. */
  | { kind: 'withdraw'; record: Receipt | Payment }
  | { kind: 'pay'; rupiah: Rupiah }

const withdrawals = (records: readonly (Receipt | Payment)[]): Step[] =>
  records.flatMap((record): Step[] =>
    record.verdict.kind === 'disputed' ? [{ kind: 'withdraw', record }] : [],
  )

const deliverySteps = ({ realisation, status }: DeliveryItem, partyId: string): Step[] => {
  const { line, receipts, totals, inTransit, open } = realisation
  const { deliver, collect } = line
  const carrierId = collect?.partyId ?? deliver.partyId
  const left = Math.max(0, open - inTransit)
  const steps: Step[] = []
  if (partyId === deliver.partyId) {
    for (const record of receipts) if (record.verdict.kind === 'open') steps.push({ kind: 'answer', record })
    if (left > 0 && totals.sent === 0 && status === 'open') steps.push({ kind: 'ready', quantity: left })
  }
  const send: Step[] =
    partyId === carrierId && left > 0
      ? [{ kind: 'send', quantity: left, isCollected: collect !== undefined }]
      : []
  if (partyId === deliver.partyId) send.push(...withdrawals(receipts))
  if (partyId !== deliver.toPartyId) return [...steps, ...send]
  for (const receipt of receipts)
    if (receipt.verdict.kind === 'disputed') steps.push({ kind: 'correct', receipt })
  const receive: Step[] = open > 0 ? [{ kind: 'receive', quantity: inTransit || open }] : []
  steps.push(...(inTransit > 0 ? [...receive, ...send] : [...send, ...receive]))
  for (const receipt of receipts)
    if (receipt.verdict.kind === 'open') steps.push({ kind: 'correct', receipt })
  return steps
}

const paymentSteps = ({ commitment, realisation, dues }: PaymentItem, partyId: string): Step[] => {
  const steps: Step[] = []
  const rupiah = dues.reduce((sum, due) => sum + unpaid(due), 0)
  if (partyId === commitment.partyId && rupiah > 0) steps.push({ kind: 'pay', rupiah })
  if (partyId === commitment.toPartyId)
    for (const record of realisation.payments)
      if (record.verdict.kind === 'open') steps.push({ kind: 'answer', record })
  if (partyId === commitment.toPartyId) steps.push(...withdrawals(realisation.payments))
  return steps
}

/**
 * What a party can report about a promise, the next step first; nothing for somebody without a party and
 * for what was cancelled. Each is taken by `checkWork` as it stands, with a day and whatever it lacks.
 */
export const nextSteps = (item: WorkItem, partyId: string | undefined): Step[] => {
  if (partyId === undefined || item.status === 'cancelled') return []
  if (item.kind === 'delivery') return deliverySteps(item, partyId)
  if (item.kind === 'payment') return paymentSteps(item, partyId)
  const { commitment, status } = item
  if (commitment.partyId !== partyId || status === 'done') return []
  return [{ kind: 'done', ...(commitment.kind !== 'follow-up' && { quantity: commitment.quantity }) }]
}

/** Whether a party owes something in it or is owed something. */
export const concerns = (item: WorkItem, partyId: string): boolean => {
  if (item.commitment.partyId === partyId) return true
  if (item.kind === 'task') return false
  return item.commitment.toPartyId === partyId || item.realisation.line.collect?.partyId === partyId
}
