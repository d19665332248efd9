import type { ClosedMinutes, MeetingsState } from '@rembuk/core/meeting/meetings-state'

/** A meeting whose minutes are frozen. */
export interface HeldMeeting {
  meetingId: string
  closed: ClosedMinutes
}

/** The meetings whose minutes are frozen, the newest first. */
export const heldMeetings = ({ records }: MeetingsState): HeldMeeting[] =>
  [...records.values()]
    .flatMap(({ meetingId, closed }) => (closed ? [{ meetingId, closed }] : []))
    .sort((a, b) => b.closed.number - a.closed.number)
