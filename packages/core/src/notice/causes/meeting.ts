import type { Meeting } from '../../meeting/meeting'
import type { Cause, Due } from '../due'
import type { Standing } from '../standing'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const answerOf = ({ answers }: Meeting, personId: string) =>
  answers.find((each) => each.personId === personId)?.answer

const remindersOf = (meeting: Meeting, personId: string): Due[] => {
  const { id, startsAt, title, day, time, place, link } = meeting
  const answer = answerOf(meeting, personId)
  const due = (asks: boolean): Due => ({
    personId,
    id: `meeting.${id}.${startsAt}${asks ? '' : '.soon'}`,
    at: startsAt - (asks ? DAY_MS : HOUR_MS),
    until: asks ? startsAt - HOUR_MS : startsAt,
    cause: { kind: 'meeting', meetingId: id, title, day, time, place: place || link, asks },
  })
  return [...(answer === undefined ? [due(true)] : []), ...(answer === 'absent' ? [] : [due(false)])]
}

/**
 * A meeting asks everybody the day before whether they will be there, until they answer, and reminds
 * those who did not decline an hour before. One that is moved asks anew.
 */
export const meetingAhead: Cause = ({ meetings, people }: Standing) =>
  meetings
    .filter(({ status }) => status === 'planned' || status === 'open')
    .flatMap((meeting) => people.flatMap(({ personId }) => remindersOf(meeting, personId)))
