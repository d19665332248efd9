import { addDays, type Day } from '../calendar'
import type { TodayItem, TodayKind } from './today-item'

/** Days ahead that stock, a consent and a meeting are shown; what is to be done is shown on its day. */
export const SHOWN_AHEAD_DAYS = 14

const order: readonly TodayKind[] = [
  'consent',
  'late',
  'send',
  'receive',
  'collect',
  'pay',
  'task',
  'follow-up',
  'short',
  'meeting',
]

/** A kept item as it stands on `today`: what is past its last day is late. */
const onDay = (item: TodayItem, today: Day): TodayItem =>
  item.due !== undefined && (item.lastDay ?? item.day) < today ? { ...item, kind: 'late' } : item

const isShown = ({ kind, day }: TodayItem, today: Day): boolean =>
  kind === 'consent' || kind === 'short' || kind === 'meeting'
    ? day <= addDays(today, SHOWN_AHEAD_DAYS)
    : day <= today

const isFor = ({ partyIds, personIds }: TodayItem, who: { personId: string; partyId: string }): boolean =>
  (partyIds.length === 0 || partyIds.includes(who.partyId)) &&
  (personIds === undefined || personIds.includes(who.personId))

/** Of the kept items of a partnership, what waits for a person of one of its parties on a day, in the order of a day's work. */
export const waitFor = (
  items: readonly TodayItem[],
  who: { personId: string; partyId: string },
  today: Day,
): TodayItem[] =>
  items
    .map((item) => onDay(item, today))
    .filter((item) => isFor(item, who) && isShown(item, today))
    .sort(byUrgency)

type Placed = Pick<TodayItem, 'kind' | 'day' | 'id'>

/** By kind as a day is worked through, then the soonest first. */
export const byUrgency = (a: Placed, b: Placed): number =>
  order.indexOf(a.kind) - order.indexOf(b.kind) ||
  (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1)
