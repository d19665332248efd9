import {
  agenda,
  closing,
  meetingEntry,
  meetings,
  minutes,
  minutesFile,
  minutesFound,
  minutesSearch,
  newMeeting,
  openedMeeting,
} from './meetings'
import type { Route } from './routes'

const ofPartnership = '/api/partnerships/{partnershipId}' as const

export const meetingsRoute = {
  method: 'GET',
  path: `${ofPartnership}/meetings`,
  access: 'signed-in',
  summary:
    'What was written down of a partnership’s meetings; for a facilitator, of those that they are invited to',
  response: meetings,
  status: 200,
} as const satisfies Route

export const writeMeetingRoute = {
  method: 'POST',
  path: `${ofPartnership}/meetings`,
  access: 'signed-in',
  summary:
    'Begins, changes or ends a series, moves or cancels a meeting, invites a facilitator or no longer, answers, notes, confirms minutes or objects',
  body: newMeeting,
  response: meetingEntry,
  status: 201,
  idempotent: true,
} as const satisfies Route

export const openMeetingRoute = {
  method: 'POST',
  path: `${ofPartnership}/meetings/{meetingId}/document`,
  access: 'signed-in',
  summary: 'Gives a meeting its live document; the same one however often it is asked',
  response: openedMeeting,
  status: 200,
  idempotent: true,
} as const satisfies Route

export const agendaRoute = {
  method: 'GET',
  path: `${ofPartnership}/meetings/{meetingId}/agenda`,
  access: 'signed-in',
  summary: 'What the meeting should talk about, from open follow-ups to goods received',
  response: agenda,
  status: 200,
} as const satisfies Route

export const closeMeetingRoute = {
  method: 'POST',
  path: `${ofPartnership}/minutes/{number}`,
  access: 'signed-in',
  summary: 'Freezes the minutes of a meeting as its document is; its follow-ups become commitments',
  body: closing,
  response: minutes,
  status: 201,
  idempotent: true,
} as const satisfies Route

export const minutesRoute = {
  method: 'GET',
  path: `${ofPartnership}/minutes/{number}`,
  access: 'signed-in',
  summary: 'Frozen minutes with what was said to them',
  response: minutes,
  status: 200,
} as const satisfies Route

export const minutesFileRoute = {
  method: 'GET',
  path: `${ofPartnership}/minutes/{number}/file`,
  access: 'signed-in',
  summary: 'Frozen minutes as a file that can be checked without Rembuk',
  response: minutesFile,
  status: 200,
} as const satisfies Route

export const searchMinutesRoute = {
  method: 'GET',
  path: `${ofPartnership}/minutes`,
  access: 'signed-in',
  summary: 'Looks for words in a partnership’s minutes',
  query: minutesSearch,
  response: minutesFound,
  status: 200,
} as const satisfies Route
