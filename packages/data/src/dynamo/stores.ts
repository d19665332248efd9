import type { Stores } from '../stores'
import { dynamoIdempotency } from './idempotency'
import { late } from './late'
import { dynamoPartnerships } from './partnerships'
import { dynamoPeople } from './people'
import type { Place } from './place'
import { dynamoRates } from './rates'
import { dynamoSessions } from './sessions'
import { dynamoTickets } from './tickets'

/**
 * The stores in one DynamoDB table. Their methods throw an Outage when the table cannot be reached
 * or answers with an error; whether a write took effect is then unknown.
 */
export const dynamoStores = (place: Place): Stores => ({
  people: dynamoPeople(place),
  codes: late(async () => (await import('./codes')).dynamoCodes(place), {
    ...{ put: true, takeAttempt: true, consume: true },
  }),
  sessions: dynamoSessions(place),
  tickets: dynamoTickets(place),
  rates: dynamoRates(place),
  idempotency: dynamoIdempotency(place),
  partnerships: dynamoPartnerships(place),
  comments: late(async () => (await import('./comments')).dynamoComments(place), {
    ...{ save: true, thread: true, openThreads: true, comment: true, commentOf: true, comments: true },
  }),
  conditions: late(async () => (await import('./conditions')).dynamoConditions(place), {
    ...{ get: true, replace: true, page: true, promised: true, totals: true, totalsIn: true },
  }),
  facilitators: late(async () => (await import('./facilitators')).dynamoFacilitators(place), {
    ...{ get: true, put: true, remove: true, ofRegion: true, ofProgramme: true },
  }),
  reports: late(async () => (await import('./reports')).dynamoReports(place), {
    ...{ schedule: true, setSchedule: true, stop: true, begin: true, end: true, last: true },
  }),
  photos: late(async () => (await import('./photos')).dynamoPhotos(place), { put: true, get: true }),
  notices: late(async () => (await import('./notices')).dynamoNotices(place), {
    ...{ put: true, of: true, settle: true, tell: true },
  }),
  wakeUps: late(async () => (await import('./wake-ups')).dynamoWakeUps(place), {
    ...{ set: true, due: true, putOff: true, remove: true },
  }),
  devices: late(async () => (await import('./devices')).dynamoDevices(place), {
    ...{ put: true, of: true, remove: true },
  }),
  acknowledgeLinks: late(async () => (await import('./acknowledge-links')).dynamoAcknowledgeLinks(place), {
    ...{ put: true, get: true, remove: true },
  }),
  log: late(async () => (await import('./log/log')).dynamoLog(place), {
    ...{ takeNumber: true, markSeen: true, putEntry: true, readHead: true, readEntries: true },
    ...{ readSnapshot: true, putSnapshot: true, moveHead: true, markDue: true, deleteSnapshot: true },
    ...{ keepSnapshot: true, keptSnapshot: true, claimClient: true },
  }),
  connections: late(async () => (await import('./connections')).dynamoConnections(place), {
    ...{ open: true, join: true, get: true, list: true, remove: true },
  }),
  calendarFeeds: late(async () => (await import('./calendar-feeds')).dynamoCalendarFeeds(place), {
    ...{ put: true, of: true, find: true, remove: true },
  }),
  invitations: late(async () => (await import('./invitations')).dynamoInvitations(place), {
    ...{ put: true, of: true },
  }),
  checks: late(async () => (await import('./checks')).dynamoChecks(place), { put: true, get: true }),
  ledger: late(async () => (await import('./ledger')).dynamoLedger(place), {
    ...{ append: true, has: true, read: true },
  }),
  contents: late(async () => (await import('./contents')).dynamoContents(place), { put: true, get: true }),
})
