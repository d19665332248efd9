import type { Cause } from '../due'

/** Closed minutes ask everybody who was there for their word, but for who closed them. */
export const minutesWaiting: Cause = ({ meetings, people }) =>
  meetings.flatMap(({ id, closed }) => {
    if (!closed) return []
    const { number, title, day, at, by, presentIds, opinions } = closed
    return people
      .filter(({ personId }) => presentIds.includes(personId) && personId !== by.personId)
      .filter(({ personId }) => !opinions.has(personId))
      .map(({ personId }) => ({
        personId,
        id: `minutes.${number}`,
        at,
        cause: { kind: 'minutes' as const, meetingId: id, number, title, day },
      }))
  })
