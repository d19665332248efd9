import type { Meeting } from '../../meeting/meeting'
import type { Cause, Due } from '../due'
import type { Standing } from '../standing'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Somebody, with when they were asked already: an invitation of the last day asks by itself. */
interface Asked {
  personId: string
  at: number
}

const answerOf = ({ answers }: Meeting, personId: string) =>
  answers.find((each) => each.personId === personId)?.answer

const remindersOf = (meeting: Meeting, { personId, at: askedAt }: Asked): Due[] => {
  const { id, startsAt, title, day, time, place, link, reminders = 'both' } = meeting
  const answer = answerOf(meeting, personId)
  const [onDay, onHour] = [
    reminders === 'both' || reminders === 'day',
    reminders === 'both' || reminders === 'hour',
  ]
  const due = (asks: boolean): Due => ({
    personId,
    id: `meeting.${id}.${startsAt}${asks ? '' : '.soon'}`,
    at: startsAt - (asks ? DAY_MS : HOUR_MS),
    until: asks && onHour ? startsAt - HOUR_MS : startsAt,
    cause: { kind: 'meeting', meetingId: id, title, day, time, place: place || link, asks },
  })
  return [
    ...(onDay && answer === undefined && askedAt < startsAt - DAY_MS ? [due(true)] : []),
    ...(onHour && answer !== 'absent' ? [due(false)] : []),
  ]
}

/** Those who are asked to a meeting: the parties' people, and the facilitators who are invited to it. */
const askedTo = ({ invited }: Meeting, { people, facilitatorIds }: Standing): Asked[] => [
  ...people.map(({ personId }) => ({ personId, at: 0 })),
  ...invited.filter(({ personId }) => facilitatorIds.includes(personId)),
]

/**
 * A meeting asks everybody the day before whether they will be there, until they answer, and reminds
 * those who did not decline an hour before; as far as its schedule wants to. One that is moved asks anew.
 */
export const meetingAhead: Cause = (standing) =>
  standing.meetings
    .filter(({ status }) => status === 'planned' || status === 'open')
    .flatMap((meeting) => askedTo(meeting, standing).flatMap((asked) => remindersOf(meeting, asked)))
