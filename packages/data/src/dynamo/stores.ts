import type { Stores } from '../stores'
import { dynamoAcknowledgeLinks } from './acknowledge-links'
import { dynamoCalendarFeeds } from './calendar-feeds'
import { dynamoChecks } from './checks'
import { dynamoCodes } from './codes'
import { dynamoComments } from './comments'
import { dynamoConnections } from './connections'
import { dynamoContents } from './contents'
import { dynamoDevices } from './devices'
import { dynamoIdempotency } from './idempotency'
import { late } from './late'
import { dynamoLedger } from './ledger'
import { dynamoLog } from './log/log'
import { dynamoNotices } from './notices'
import { dynamoPartnerships } from './partnerships'
import { dynamoPeople } from './people'
import { dynamoPhotos } from './photos'
import type { Place } from './place'
import { dynamoRates } from './rates'
import { dynamoSessions } from './sessions'
import { dynamoTickets } from './tickets'
import { dynamoWakeUps } from './wake-ups'

/**
 * The stores in one DynamoDB table. Their methods throw an Outage when the table cannot be reached
 * or answers with an error; whether a write took effect is then unknown.
 */
export const dynamoStores = (place: Place): Stores => ({
  people: dynamoPeople(place),
  codes: dynamoCodes(place),
  sessions: dynamoSessions(place),
  tickets: dynamoTickets(place),
  rates: dynamoRates(place),
  idempotency: dynamoIdempotency(place),
  partnerships: dynamoPartnerships(place),
  comments: dynamoComments(place),
  conditions: late(async () => (await import('./conditions')).dynamoConditions(place), {
    ...{ get: true, replace: true, page: true, totals: true, totalsIn: true },
  }),
  facilitators: late(async () => (await import('./facilitators')).dynamoFacilitators(place), {
    ...{ get: true, put: true, remove: true, ofRegion: true, ofProgramme: true },
  }),
  photos: dynamoPhotos(place),
  notices: dynamoNotices(place),
  wakeUps: dynamoWakeUps(place),
  devices: dynamoDevices(place),
  acknowledgeLinks: dynamoAcknowledgeLinks(place),
  log: dynamoLog(place),
  connections: dynamoConnections(place),
  calendarFeeds: dynamoCalendarFeeds(place),
  checks: dynamoChecks(place),
  ledger: dynamoLedger(place),
  contents: dynamoContents(place),
})
