import * as v from 'valibot'
import type { Route } from './routes'

const ofPartnership = '/api/partnerships/{partnershipId}' as const

/** How meetings are given to a calendar program. */
const file = { method: 'GET', access: 'signed-in', responseBytes: ['text/calendar'], status: 200 } as const

/**
 * The caller's own secret link under which a calendar program follows a partnership's meetings, as a
 * path on this site. Whoever has it can read their titles, times and places, until it is revoked.
 */
const calendarFeed = v.object({
  /** Absent where there is none. */
  path: v.optional(v.string()),
})

export const calendarRoute = {
  ...file,
  path: `${ofPartnership}/calendar`,
  summary: 'All meetings of a partnership as an iCalendar file',
} as const satisfies Route

export const meetingCalendarRoute = {
  ...file,
  path: `${ofPartnership}/meetings/{meetingId}/calendar`,
  summary: 'One meeting, with its series, as an iCalendar file',
} as const satisfies Route

export const calendarFeedRoute = {
  method: 'GET',
  path: `${ofPartnership}/calendar-feed`,
  access: 'signed-in',
  summary: "The caller's secret calendar link, if there is one",
  response: calendarFeed,
  status: 200,
} as const satisfies Route

export const makeCalendarFeedRoute = {
  method: 'POST',
  path: `${ofPartnership}/calendar-feed`,
  access: 'signed-in',
  summary: 'Makes a new secret calendar link; one made before no longer works',
  response: calendarFeed,
  status: 201,
} as const satisfies Route

export const revokeCalendarFeedRoute = {
  method: 'DELETE',
  path: `${ofPartnership}/calendar-feed`,
  access: 'signed-in',
  summary: "Makes the caller's secret calendar link useless",
  status: 204,
} as const satisfies Route

export const feedRoute = {
  ...file,
  path: '/api/calendar/{token}',
  access: 'public',
  summary: 'The meetings behind a secret calendar link; the token may end with .ics',
} as const satisfies Route
