import type { Meeting } from '../../meeting/meeting'
import { parseMeetingId } from '../../meeting/meeting-id'
import type { Cause } from '../due'

const DAY_MS = 86_400_000

const hasAnswered = ({ answers }: Meeting, personId: string): boolean =>
  answers.some((answer) => answer.personId === personId)

/** When the meeting itself asks who is invited, as it asks everybody; undefined where it does not. */
const asksFrom = ({ startsAt, reminders = 'both' }: Meeting, invitedAt: number): number | undefined => {
  const from = startsAt - DAY_MS
  return (reminders === 'both' || reminders === 'day') && invitedAt < from ? from : undefined
}

/**
 * An invitation tells the facilitator at once, until they answer for the first meeting that it is to, or
 * that asks them by itself or begins. One to a series says so once; the meetings after it ask as they ask everybody.
 */
export const facilitatorInvited: Cause = ({ meetings, facilitatorIds }) => {
  const told = new Set<string>()
  return meetings
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((meeting) =>
      meeting.invited
        .filter(({ personId, at }) => facilitatorIds.includes(personId) && at < meeting.startsAt)
        .flatMap(({ personId, target, at }) => {
          const key = `${personId} ${target}`
          if (told.has(key)) return []
          told.add(key)
          if (meeting.closed || hasAnswered(meeting, personId)) return []
          const { id: meetingId, title, day, time, place, link, startsAt } = meeting
          const isSeries = parseMeetingId(target) === undefined
          return [
            {
              personId,
              id: `invited.${target}.${at}`,
              at,
              until: asksFrom(meeting, at) ?? startsAt,
              cause: {
                ...{ kind: 'invited' as const, meetingId, title, day, time },
                ...{ place: place || link, isSeries },
              },
            },
          ]
        }),
    )
}
