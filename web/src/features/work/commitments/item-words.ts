import type { Day } from '@rembuk/core/calendar'
import type { Step } from '@rembuk/core/work/next-steps'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { formatWeekday } from '../../../i18n/format'
import { type Names, partyOf, worthOf } from '../../../work/what-words'
import { t } from './words'

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
  if (became.kind !== 'changed' && became.kind !== 'moved') return undefined
  const before = worthOf(names, became.from)
  const now = worthOf(names, commitment)
  if (became.kind === 'moved' && commitment.kind !== 'follow-up') {
    const text = t().moved(formatWeekday(became.from.planDay), formatWeekday(commitment.planDay))
    return before === now ? text : `${text}. ${t().changed(before, now)}`
  }
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
