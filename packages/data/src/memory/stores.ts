import type { Stores } from '../stores'
import { memoryAcknowledgeLinks } from './acknowledge-links'
import { memoryCalendarFeeds } from './calendar-feeds'
import { memoryChecks } from './checks'
import { memoryCodes } from './codes'
import { memoryComments } from './comments'
import { memoryConditions } from './conditions'
import { memoryConnections } from './connections'
import { memoryContents } from './contents'
import { memoryDevices } from './devices'
import { memoryFacilitators } from './facilitators'
import { memoryIdempotency } from './idempotency'
import { memoryInvitations } from './invitations'
import { memoryLedger } from './ledger'
import { memoryLog } from './log'
import { memoryNotices } from './notices'
import { memoryPartnerships } from './partnerships'
import { memoryPeople } from './people'
import { memoryPhotos } from './photos'
import { asynchronous, type Hooks } from './port'
import { memoryRates } from './rates'
import { memoryReports } from './reports'
import { memorySessions } from './sessions'
import { memoryTickets } from './tickets'
import { memoryWakeUps } from './wake-ups'

/**
 * Stores that live as long as the process, with the promises of the real ones. Without hooks an
 * operation takes effect before its call returns, so a run with a seeded clock repeats exactly.
 */
export const memoryStores = ({ now, ...hooks }: { now: () => number } & Hooks): Stores => ({
  people: asynchronous('people', memoryPeople(), hooks),
  codes: asynchronous('codes', memoryCodes(now), hooks),
  sessions: asynchronous('sessions', memorySessions(now), hooks),
  tickets: asynchronous('tickets', memoryTickets(now), hooks),
  rates: asynchronous('rates', memoryRates(now), hooks),
  idempotency: asynchronous('idempotency', memoryIdempotency(now), hooks),
  partnerships: asynchronous('partnerships', memoryPartnerships(now), hooks),
  comments: asynchronous('comments', memoryComments(), hooks),
  conditions: asynchronous('conditions', memoryConditions(), hooks),
  facilitators: asynchronous('facilitators', memoryFacilitators(), hooks),
  reports: asynchronous('reports', memoryReports(now), hooks),
  photos: asynchronous('photos', memoryPhotos(), hooks),
  notices: asynchronous('notices', memoryNotices(now), hooks),
  wakeUps: asynchronous('wakeUps', memoryWakeUps(), hooks),
  devices: asynchronous('devices', memoryDevices(now), hooks),
  acknowledgeLinks: asynchronous('acknowledgeLinks', memoryAcknowledgeLinks(now), hooks),
  log: asynchronous('log', memoryLog(), hooks),
  connections: asynchronous('connections', memoryConnections(now), hooks),
  calendarFeeds: asynchronous('calendarFeeds', memoryCalendarFeeds(), hooks),
  invitations: asynchronous('invitations', memoryInvitations(), hooks),
  checks: asynchronous('checks', memoryChecks(), hooks),
  ledger: asynchronous('ledger', memoryLedger(), hooks),
  contents: asynchronous('contents', memoryContents(), hooks),
})
