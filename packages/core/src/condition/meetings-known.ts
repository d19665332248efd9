import { addDays, dayAt } from '../calendar'
import { nextMeeting } from '../meeting/meeting'
import type { MeetingsState } from '../meeting/meetings-state'
import type { MeetingsKnown } from './known'

/** Days back over which held meetings are listed. */
const HELD_DAYS = 366

/** What a partnership's meetings say of how it is doing, as of `now` (milliseconds since 1970). */
export const meetingsKnown = (state: MeetingsState, now: number, timeZone: string): MeetingsKnown => {
  const today = dayAt(now, timeZone)
  const heldDays = [...state.records.values()]
    .flatMap(({ closed }) => (closed && closed.day > addDays(today, -HELD_DAYS) ? [closed.day] : []))
    .sort()
  const lastDay = heldDays.at(-1)
  const next = nextMeeting(state, now, today, timeZone)
  return {
    ...(lastDay !== undefined && { lastDay }),
    ...(next && { next: { id: next.id, day: next.day, title: next.title } }),
    heldDays,
  }
}
