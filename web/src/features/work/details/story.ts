import type { WorkEntry } from '@rembuk/core/work/work-data'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { deliveryIdOf } from '@rembuk/core/work/work-state'

const isAbout = ({ data }: WorkEntry, { kind, id, commitment, ...rest }: WorkItem): boolean => {
  if (data.kind === 'done') return data.commitmentId === id
  if (data.kind !== 'reported' || data.commitmentId !== deliveryIdOf(commitment)) return false
  const { report } = data
  const payments = 'realisation' in rest ? rest.realisation.payments : []
  const isOfPayment =
    report.kind === 'paid' || ('of' in report && payments.some((payment) => payment.id === report.of))
  return isOfPayment === (kind === 'payment')
}

/** What was reported about a promise, the earliest first. What was said of a payment stands with the payment. */
export const storyOf = (entries: readonly WorkEntry[], item: WorkItem): WorkEntry[] =>
  entries.filter((entry) => isAbout(entry, item))
