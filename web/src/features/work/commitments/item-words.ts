import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Day } from '@rembuk/core/calendar'
import type { Commitment } from '@rembuk/core/commitment/commitment'
import type { Good, Goods } from '@rembuk/core/work/goods'
import type { Step } from '@rembuk/core/work/next-steps'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { formatRupiah, formatWeekday } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { t } from './words'

/** By which ids become names. */
export interface Names {
  goods: Goods
  parties: PartnershipDetail['parties']
}

/** The good that a promise is about; nothing for what was promised in a meeting. */
export const goodOf = ({ goods }: Names, commitment: Commitment): Good | undefined => {
  if (commitment.kind === 'follow-up') return undefined
  if (commitment.kind !== 'order')
    return goods.products[commitment.productId] ?? { name: commitment.productId, unit: '' }
  return goods.materials[commitment.materialId] ?? { name: commitment.materialId, unit: '' }
}

/** A quantity with the unit of its good, such as "20 kg". */
export const amountOf = (good: Good | undefined, quantity: number): string =>
  `${formatQuantity(quantity)} ${good?.unit ?? ''}`.trim()

/** Name of a party; its id where it has gone. */
export const partyOf = ({ parties }: Names, partyId: string): string =>
  parties.find(({ id }) => id === partyId)?.name ?? partyId

/** What a promise is worth: its quantity, its money, its own words. */
const worthOf = (names: Names, commitment: Commitment): string => {
  if (commitment.kind === 'follow-up') return commitment.text
  if (commitment.kind === 'pay') return formatRupiah(commitment.rupiah)
  return amountOf(goodOf(names, commitment), commitment.quantity)
}

/** What has to be done, such as "Kirim 20 kg Emping melinjo". */
export const whatWords = (names: Names, commitment: Commitment): string => {
  if (commitment.kind === 'follow-up') return commitment.text
  const kind = commitment.kind === 'collect' ? 'deliver' : commitment.kind
  return t()[kind](worthOf(names, commitment), goodOf(names, commitment)?.name ?? '')
}

/** Who does it, and for whom. */
export const whoWords = (names: Names, item: WorkItem): string => {
  const from = partyOf(names, item.commitment.partyId)
  if (item.kind === 'task') return from
  const route = t().fromTo(from, partyOf(names, item.commitment.toPartyId))
  const collect = item.kind === 'delivery' ? item.realisation.line.collect : undefined
  if (!collect) return route
  const isReceiver = collect.partyId === item.commitment.toPartyId
  return `${route}, ${isReceiver ? t().collected : t().collectedBy(partyOf(names, collect.partyId))}`
}

/** Until when. */
export const whenWords = ({ dueDay }: WorkItem, today: Day): string =>
  dueDay === today ? t().dueToday : t().dueOn(formatWeekday(dueDay))

/** What the newest agreed version made of it; undefined where it was kept. */
export const becameWords = (names: Names, { became, commitment }: WorkItem): string | undefined => {
  if (became.kind === 'cancelled') return t().cancelledBy
  if (became.kind !== 'changed') return undefined
  const before = worthOf(names, became.from)
  const now = worthOf(names, commitment)
  return before === now
    ? t().changed(formatWeekday(became.from.dueDay), formatWeekday(commitment.dueDay))
    : t().changed(before, now)
}

/** What the button of a step says. */
export const stepWords = (step: Step): string => {
  if (step.kind === 'send') return step.isCollected ? t().steps.collect : t().steps.send
  if (step.kind === 'answer')
    return step.record.kind === 'paid' ? t().steps.answerPayment : t().steps.answerReceipt
  return t().steps[step.kind]
}
