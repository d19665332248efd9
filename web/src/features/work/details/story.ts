import type { Reported, WorkEntry } from '@rembuk/core/work/work-data'
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

/** An entry that the other side answers to, and that both can talk about: a receipt or a payment. */
export const recordOf = (entry: WorkEntry): (WorkEntry & { data: Reported }) | undefined => {
  const { data } = entry
  const isRecord =
    data.kind === 'reported' && (data.report.kind === 'received' || data.report.kind === 'paid')
  return isRecord ? { ...entry, data } : undefined
}

/** What counts: all but what was taken without effect. */
export const countedOf = (entries: readonly WorkEntry[], item: WorkItem): WorkEntry[] => {
  if (item.kind === 'task') return [...entries]
  const refused = new Set(item.realisation.refused.map(({ id }) => id))
  return entries.filter(({ id }) => !refused.has(id))
}

/**
 * What was reported about a promise, the earliest first. What was said of a payment stands with the
 * payment; what was said of a receipt or a payment that is there stands below it.
 */
export const storyOf = (entries: readonly WorkEntry[], item: WorkItem): WorkEntry[] => {
  const story = entries.filter((entry) => isAbout(entry, item))
  const counted = new Set(countedOf(story, item))
  const records = new Set(story.filter(recordOf).map(({ id }) => id))
  return story.filter((entry) => {
    const { data } = entry
    const isBelow = data.kind === 'reported' && 'of' in data.report && records.has(data.report.of)
    return !(isBelow && counted.has(entry))
  })
}
