import { minutesAt, nextInstant } from '../local-time'
import type { MessageChoice, TimeOfDay } from './message-choice'

type Quiet = Pick<MessageChoice, 'quietFrom' | 'quietUntil' | 'timeZone'>

/** Whether a time of day lies in the quiet hours: from their first minute, up to their end without it. */
export const isQuietTime = ({ quietFrom, quietUntil }: Omit<Quiet, 'timeZone'>, time: TimeOfDay): boolean =>
  quietFrom <= quietUntil ? quietFrom <= time && time < quietUntil : quietFrom <= time || time < quietUntil

/** The instant itself, or the end of the quiet hours that it lies in; in milliseconds since 1970. */
export const afterQuiet = (choice: Quiet, at: number): number =>
  isQuietTime(choice, minutesAt(at, choice.timeZone))
    ? nextInstant(at, choice.quietUntil, choice.timeZone)
    : at
