import type { RouteName } from '@rembuk/contract/route-table'

/** `figures`, `facilitator` and `confidant` are facilitators who see figures, the plan, and everything. */
export const callers = [
  'signed out',
  'stranger',
  'withdrawn',
  'figures',
  'facilitator',
  'confidant',
  'guest',
  'member',
] as const
export type Caller = (typeof callers)[number]

/** A row of the matrix: whose consent was taken back is a stranger. */
const row = (
  signedOut: number,
  stranger: number,
  figures: number,
  facilitator: number,
  confidant: number,
  guest: number,
  member: number,
): Record<Caller, number> => ({
  'signed out': signedOut,
  stranger,
  withdrawn: stranger,
  ...{ figures, facilitator, confidant, guest, member },
})

/** Of a route that answers everybody alike, signed in or not. */
const everybody = (status: number) => row(status, status, status, status, status, status, status)
/** Of a route about the caller's own things. */
const own = (status: number) => row(401, status, status, status, status, status, status)
/** Of a route about what a facilitator looks after, also one from whom a partnership was taken back. */
const facilitators = (status: number): Record<Caller, number> => ({
  ...row(401, 404, status, status, status, 404, 404),
  withdrawn: status,
})

/**
 * What each caller is answered by each route. Where it has a thing in its path, it is one of the partnership
 * Batang: its plan, the partnership itself, or the session in which another member is signed in. A new route
 * does not compile until it has a row.
 */
export const expected: Record<RouteName, Record<Caller, number>> = {
  health: everybody(200),
  openapi: everybody(200),
  askCode: everybody(202),
  signIn: everybody(400),
  me: own(200),
  rename: own(200),
  sessions: own(200),
  partnerships: own(200),
  createPartnership: own(201),
  notices: own(200),
  messages: own(200),
  setMessages: own(204),
  emailCode: own(202),
  confirmEmail: own(400),
  removeEmail: own(204),
  keepDevice: own(204),
  dropDevice: own(204),
  // The secret of a link stands for its person; one that is not known says nothing to anybody.
  readLink: everybody(404),
  acknowledge: everybody(404),
  today: own(200),
  facilitator: facilitators(200),
  shown: facilitators(200),
  invitations: facilitators(200),
  sendReport: facilitators(202),
  scheduledReports: facilitators(200),
  scheduleReport: facilitators(200),
  stopReports: facilitators(200),
  revokeSession: row(401, 404, 404, 404, 404, 404, 404),
  partnership: row(401, 404, 200, 200, 200, 200, 200),
  ticket: row(401, 404, 404, 201, 201, 201, 201),
  catchUp: row(401, 404, 404, 200, 200, 200, 200),
  push: row(401, 404, 404, 403, 403, 403, 200),
  cellHistory: row(401, 404, 404, 200, 200, 200, 200),
  documentVersion: row(401, 404, 404, 200, 200, 200, 200),
  documentChanges: row(401, 404, 404, 200, 200, 200, 200),
  versionAt: row(401, 404, 404, 200, 200, 200, 200),
  packedPlan: row(401, 404, 404, 200, 200, 200, 200),
  commentThreads: row(401, 404, 404, 200, 200, 200, 200),
  comments: row(401, 404, 404, 200, 200, 200, 200),
  addComment: row(401, 404, 404, 403, 403, 403, 201),
  settleThread: row(401, 404, 404, 403, 403, 403, 200),
  deleteComment: row(401, 404, 404, 403, 403, 403, 404),
  agreement: row(401, 404, 403, 200, 200, 200, 200),
  propose: row(401, 404, 403, 403, 403, 403, 409),
  proposal: row(401, 404, 403, 403, 404, 403, 404),
  withdraw: row(401, 404, 403, 403, 403, 403, 404),
  consentCode: row(401, 404, 403, 403, 403, 403, 404),
  answer: row(401, 404, 403, 403, 403, 403, 404),
  agreed: row(401, 404, 403, 403, 200, 403, 200),
  agreementFile: row(401, 404, 403, 403, 200, 403, 200),
  check: row(404, 404, 404, 404, 404, 404, 404),
  work: row(401, 404, 403, 200, 200, 200, 200),
  reportWork: row(401, 404, 403, 403, 403, 403, 201),
  meetings: row(401, 404, 403, 403, 403, 403, 200),
  writeMeeting: row(401, 404, 403, 403, 403, 403, 201),
  openMeeting: row(401, 404, 403, 403, 403, 403, 404),
  agenda: row(401, 404, 403, 403, 403, 403, 404),
  closeMeeting: row(401, 404, 403, 403, 403, 403, 404),
  minutes: row(401, 404, 403, 403, 403, 403, 404),
  minutesFile: row(401, 404, 403, 403, 403, 403, 404),
  searchMinutes: row(401, 404, 403, 403, 403, 403, 200),
  calendar: row(401, 404, 403, 403, 403, 403, 200),
  meetingCalendar: row(401, 404, 403, 403, 403, 403, 404),
  calendarFeed: row(401, 404, 403, 403, 403, 403, 200),
  makeCalendarFeed: row(401, 404, 403, 403, 403, 403, 201),
  revokeCalendarFeed: row(401, 404, 403, 403, 403, 403, 204),
  feed: row(404, 404, 404, 404, 404, 404, 404),
  keepPhoto: row(401, 404, 404, 403, 403, 403, 204),
  photo: row(401, 404, 404, 200, 200, 200, 200),
  sharing: row(401, 404, 200, 200, 200, 200, 200),
  decideSharing: row(401, 404, 403, 403, 403, 403, 201),
  condition: row(401, 404, 200, 200, 200, 200, 200),
  partnershipHealth: row(401, 404, 200, 200, 200, 200, 200),
  support: row(401, 404, 200, 200, 200, 403, 200),
  reportSupport: row(401, 404, 403, 403, 403, 403, 201),
  signOut: own(204),
}
