import { addDays, type Day, dayAt } from '../calendar'
import { isInvited } from './invitation'
import { type Meeting, meetingsBetween } from './meeting'
import type { ClosedMinutes, MeetingsState } from './meetings-state'

/** Days ahead for which a facilitator's meetings are listed. */
const AHEAD_DAYS = 62

/** A meeting is still shown as ahead for as long as it may last. */
const isOver = ({ startsAt, minutes }: Meeting, now: number): boolean => startsAt + minutes * 60_000 <= now

/**
 * The meetings within two months that a facilitator is invited to and that are neither cancelled, closed
 * nor over as of `now` (milliseconds since 1970), the soonest first.
 */
export const invitedAhead = (
  state: MeetingsState,
  personId: string,
  { now, timeZone }: { now: number; timeZone: string },
): Meeting[] => {
  const today: Day = dayAt(now, timeZone)
  return meetingsBetween(state, addDays(today, -1), addDays(today, AHEAD_DAYS), timeZone).filter(
    (meeting) =>
      (meeting.status === 'planned' || meeting.status === 'open') &&
      !isOver(meeting, now) &&
      meeting.invited.some((each) => each.personId === personId),
  )
}

/** The meetings in whose minutes a facilitator is present, the newest first; `isOpen` where the invitation still holds. */
export const attendedBy = (state: MeetingsState, personId: string): (ClosedMinutes & { isOpen: boolean })[] =>
  [...state.records.values()]
    .flatMap(({ closed }) => (closed?.facilitatorIds?.includes(personId) ? [closed] : []))
    .map((closed) => ({ ...closed, isOpen: isInvited(state, personId, closed.meetingId) }))
    .sort((a, b) => b.number - a.number)
