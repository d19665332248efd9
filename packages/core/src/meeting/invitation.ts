import { parseMeetingId } from './meeting-id'
import type { Invitation, MeetingsState } from './meetings-state'

/**
 * The invitations that are to a meeting: to it alone, or to its series. One to a series is not to what was
 * closed before it was made.
 */
export const invitationsTo = (
  { invitations, records }: Pick<MeetingsState, 'invitations' | 'records'>,
  meetingId: string,
): Invitation[] => {
  const seriesId = parseMeetingId(meetingId)?.seriesId
  const closedAt = records.get(meetingId)?.closed?.at ?? Number.POSITIVE_INFINITY
  const seen = new Set<string>()
  return invitations.filter(({ personId, target, at }) => {
    const isTo = target === meetingId || (target === seriesId && at < closedAt)
    if (!isTo || seen.has(personId)) return false
    seen.add(personId)
    return true
  })
}

/** Whether a facilitator is invited to a meeting now. */
export const isInvited = (
  state: Pick<MeetingsState, 'invitations' | 'records'>,
  personId: string,
  meetingId: string,
): boolean => invitationsTo(state, meetingId).some((invitation) => invitation.personId === personId)
