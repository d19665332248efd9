import { type Day, isDay } from '@rembuk/core/calendar'
import { isLabel, isNote } from '@rembuk/core/label'
import { isClockTime } from '@rembuk/core/meeting/clock-time'
import { MAX_ITEM_MINUTES } from '@rembuk/core/meeting/meeting-content'
import { isId } from '../roots'
import { isItemId } from './roots'

const isInstant = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0 && (value as number) < 8e15

const isUpTo =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const isTrue = (value: unknown): value is true => value === true

/** What each single field of a meeting, of an item and of an outcome may hold. */
export const meetingFields = {
  chair: isId,
  noteTaker: isId,
  place: isNote,
  quorum: isUpTo(1, 200),
  startedAt: isInstant,
  endedAt: isInstant,
  nextDay: (value: unknown): value is Day => isDay(value),
  nextTime: isClockTime,
  nextPlace: isNote,
} as const

export const itemFields = {
  title: isNote,
  minutes: isUpTo(1, MAX_ITEM_MINUTES),
  done: isTrue,
  spent: isUpTo(0, 86_400),
  since: isInstant,
} as const

/** Of decisions, follow-ups and differing views; each uses some of them. */
export const outcomeFields = {
  text: isNote,
  item: isItemId,
  owner: isId,
  due: (value: unknown): value is Day => isDay(value),
  person: isId,
  resolution: isNote,
} as const

export const isGuestName = isLabel

type Checks = Record<string, (value: unknown) => boolean>

/** What the checked fields hold. */
export type Values<F extends Checks> = {
  [K in keyof F]?: F[K] extends (value: unknown) => value is infer T ? T : never
}
