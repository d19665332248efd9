import { type Day, weekdayOf } from '../calendar'
import { nextInstant, nextInstantOn } from '../local-time'
import type { MessageChoice } from './message-choice'
import { afterQuiet } from './quiet'

/** After this long past its time a message is no news any more, in milliseconds. */
const MESSAGE_AGE_MS = 24 * 60 * 60_000

/** A notice of which its person was not told outside of Rembuk. */
export interface Waiting {
  /** From when it is there, milliseconds since 1970. */
  at: number
  /** Whether it is worth a message of its own; if not, only the day's or the week's message has it. */
  isPressing: boolean
}

export interface MessagesDue<Each extends Waiting> {
  /** What one message tells now; nothing where none is due. */
  send: Each[]
  /** When to look again, milliseconds since 1970; undefined where nothing is left to come. */
  next: number | undefined
}

/** Whether messages come together, at a time that the person has chosen. */
export const isTogether = ({ pace }: Pick<MessageChoice, 'pace'>): boolean =>
  pace === 'daily' || pace === 'weekly'

/** The next time that the person has chosen; the instant itself where each message comes at once. */
const chosenTime = ({ pace, dailyAt, weekday, timeZone }: MessageChoice, at: number): number => {
  if (pace === 'daily') return nextInstant(at + 1, dailyAt, timeZone)
  if (pace !== 'weekly') return at
  const isIts = (day: Day) => weekdayOf(day) === weekday
  return nextInstantOn({ isIts, minutes: dailyAt, timeZone }, at + 1)
}

/** When a message about something that began at `at` is to be sent. */
const timeOf = (choice: MessageChoice, at: number): number => afterQuiet(choice, chosenTime(choice, at))

/**
 * What a person is to be told now, by their choice. Nothing in the quiet hours, whenever this is asked;
 * what is more than a day past its time is left to the inbox.
 */
export const messagesDue = <Each extends Waiting>(
  choice: MessageChoice,
  waiting: readonly Each[],
  now: number,
): MessagesDue<Each> => {
  if (choice.pace === 'none') return { send: [], next: undefined }
  const timed = waiting
    .filter(({ isPressing }) => isPressing || isTogether(choice))
    .map((each) => ({ each, time: timeOf(choice, each.at) }))
    .filter(({ time }) => now < time + MESSAGE_AGE_MS)
  const ripe = timed.filter(({ time }) => time <= now).map(({ each }) => each)
  const later = timed.filter(({ time }) => time > now).map(({ time }) => time)
  const allowedAt = afterQuiet(choice, now)
  const held = ripe.length > 0 && allowedAt > now
  const ahead = held ? [...later, allowedAt] : later
  return { send: held ? [] : ripe, next: ahead.length === 0 ? undefined : Math.min(...ahead) }
}
