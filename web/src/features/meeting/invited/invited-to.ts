import type { Meeting } from '@rembuk/core/meeting/meeting'
import { parseMeetingId } from '@rembuk/core/meeting/meeting-id'
import type { Invitation, MeetingsState } from '@rembuk/core/meeting/meetings-state'
import type { Meetings } from '../meetings'

/** Everything by which a facilitator is invited to a meeting: to it, to its series, or both. */
export const invitationsOf = (
  { invitations }: Pick<MeetingsState, 'invitations'>,
  meeting: Pick<Meeting, 'id' | 'seriesId'>,
  personId: string,
): Invitation[] =>
  invitations.filter(
    (each) => each.personId === personId && (each.target === meeting.id || each.target === meeting.seriesId),
  )

/** Whether an invitation is to a series. */
export const isToSeries = ({ target }: Pick<Invitation, 'target'>): boolean =>
  parseMeetingId(target) === undefined

/** Whether the reader sits in a meeting as an invited facilitator. */
export const isGuestOf = ({ me }: Pick<Meetings, 'me'>, { invited }: Pick<Meeting, 'invited'>): boolean =>
  me.partyId === undefined && invited.some(({ personId }) => personId === me.personId)
