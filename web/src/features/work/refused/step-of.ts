import type { Step } from '@rembuk/core/work/next-steps'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { deliveryIdOf } from '@rembuk/core/work/work-state'

/** The promise that a report is about, where it is still there; a payment is reported under its delivery. */
export const itemOf = (data: WorkData, items: readonly WorkItem[]): WorkItem | undefined => {
  if (data.kind === 'done') return items.find(({ id }) => id === data.commitmentId)
  if (data.kind !== 'reported') return undefined
  const { commitmentId, report } = data
  const same = items.filter(({ commitment }) => deliveryIdOf(commitment) === commitmentId)
  const payment = same.find((item) => item.kind === 'payment')
  const isOfPayment =
    report.kind === 'paid' ||
    ('of' in report &&
      payment?.kind === 'payment' &&
      payment.realisation.payments.some(({ id }) => id === report.of))
  return isOfPayment ? payment : same.find(({ kind }) => kind === 'delivery')
}

/** The step whose form shows a report again; undefined where what it was about has gone. */
export const stepOf = (data: WorkData, item: WorkItem | undefined): Step | undefined => {
  if (!item) return undefined
  if (data.kind === 'done') return { kind: 'done', quantity: data.quantity }
  if (data.kind !== 'reported' || item.kind === 'task') return undefined
  const { report } = data
  const { receipts, payments, line } = item.realisation
  switch (report.kind) {
    case 'ready':
      return { kind: 'ready', quantity: report.quantity }
    case 'sent':
      return { kind: 'send', quantity: report.quantity, isCollected: line.collect !== undefined }
    case 'received': {
      const receipt = receipts.find(({ id }) => id === report.replaces)
      return receipt ? { kind: 'correct', receipt } : { kind: 'receive', quantity: report.accepted }
    }
    case 'paid':
      return { kind: 'pay', rupiah: report.rupiah }
    case 'confirmed':
    case 'disputed': {
      const record = [...receipts, ...payments].find(({ id }) => id === report.of)
      return record && { kind: 'answer', record }
    }
  }
}
