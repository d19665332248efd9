import type { Day } from '../calendar'
import type { Thousandths } from '../quantity'

/**
 * Something that a partnership's people have to look at, of whatever party: whom it waits for is in
 * `partyIds`. The set of kinds is closed:
 * - 'consent': a proposal waits for consent
 * - 'late': a promise is late
 * - 'send', 'receive', 'collect', 'pay', 'task': a promise is due
 * - 'short': stock of a product will not last
 * - 'meeting': the next meeting
 * - 'follow-up': something promised in a meeting or after assistance is due
 */
export const todayKinds = [
  'consent',
  'late',
  'send',
  'receive',
  'collect',
  'pay',
  'task',
  'short',
  'meeting',
  'follow-up',
] as const
export type TodayKind = (typeof todayKinds)[number]

export interface TodayItem {
  kind: TodayKind
  /** Of the proposal, the promise, the product or the meeting. */
  id: string
  /** Whom it waits for; everybody where it is empty. */
  partyIds: string[]
  /** Persons of these parties whom alone it waits for; everybody of them where it is absent. */
  personIds?: string[]
  /** On which it is to be done, begins or is missing. */
  day: Day
  /** The last day on which a promise is on time; `day` where it is absent. */
  lastDay?: Day
  /** What it is about: a product, a material or a title; maybe empty. */
  about: string
  /** Of a late promise, what is to be done. */
  due?: 'send' | 'receive' | 'collect' | 'pay' | 'task'
  /** Thousandths of `unit`. */
  quantity?: Thousandths
  unit?: string
  /** The other side. */
  withPartyId?: string
  /** Of a proposal, its number. */
  number?: number
}
