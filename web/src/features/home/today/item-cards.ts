import type { TodayView } from '@rembuk/contract/today'
import { formatWeekday } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import type { Card } from './card'
import { t } from './words'

type AnyItem = TodayView['items'][number]
type Item = AnyItem & { kind: Exclude<AnyItem['kind'], 'consent'> }

const amountOf = ({ quantity, unit }: Item): string =>
  quantity === undefined ? '' : `${formatQuantity(quantity)} ${unit ?? ''}`.trim()

const goodsOf = (item: Item): string => [amountOf(item), item.about].filter(Boolean).join(' ')

/** What a promise asks for; what was promised in a meeting says it itself. */
const workTitle = (item: Item): string => {
  if (item.due !== 'task') return t().todo[item.due ?? 'send'](goodsOf(item))
  if (item.id.startsWith('produce.')) return t().todo.produce(goodsOf(item))
  return item.id.startsWith('order.') ? t().todo.order(goodsOf(item)) : item.about
}

const joinedText = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ')

const workCard = (item: Item, address: string): Omit<Card, 'about' | 'partnershipId'> => {
  const isLate = item.kind === 'late'
  const due = item.due ?? 'task'
  return {
    kind: isLate ? 'late' : 'today',
    title: workTitle(item),
    text: joinedText(
      item.with && (due === 'send' || due === 'pay' ? t().to(item.with) : t().from(item.with)),
      isLate ? t().wasDue(formatWeekday(item.day)) : t().dueToday,
    ),
    action: t().note[due],
    href: `${address}/komitmen`,
  }
}

/** In words, with the page on which to do it; `isOwn`: in a partnership of the person's own. */
const itemCard = (item: Item, isOwn: boolean): Card => {
  const address = `/kemitraan/${encodeURIComponent(item.partnershipId)}`
  const base = { about: item.id, partnershipId: item.partnershipId }
  switch (item.kind) {
    case 'short':
      return {
        ...base,
        kind: 'stock',
        title: t().short(item.about, amountOf(item)),
        text: t().startingOn(formatWeekday(item.day)),
        action: t().seeProblem,
        href: `${address}/rencana?tab=masalah`,
      }
    case 'meeting':
      return {
        ...base,
        kind: 'meeting',
        title: item.about,
        text: formatWeekday(item.day),
        action: t().openMeeting,
        href: `${address}/rapat/${encodeURIComponent(item.id)}`,
      }
    case 'follow-up':
      return {
        ...base,
        kind: 'today',
        title: t().followUp(item.about),
        text: t().wasPromised(formatWeekday(item.day)),
        action: t().open,
        href: isOwn ? `${address}/rapat` : `/pendamping/${encodeURIComponent(item.partnershipId)}`,
      }
    default:
      return { ...base, ...workCard(item, address) }
  }
}

/**
 * What has to be looked at as cards. Consents are left out: they come with the notices, which know at once
 * when one is given. `isOwn` says whether the person belongs to a party of a partnership.
 */
export const itemCards = (items: TodayView['items'], isOwn: (partnershipId: string) => boolean): Card[] =>
  items
    .filter((item): item is Item => item.kind !== 'consent')
    .map((item) => itemCard(item, isOwn(item.partnershipId)))
