import { describe } from 'vitest'
import { describeAcknowledgeLinks } from './conformance/acknowledge-links'
import type { MakeStores } from './conformance/bench'
import { describeCalendarFeeds } from './conformance/calendar-feeds'
import { describeChecks } from './conformance/checks'
import { describeCodes } from './conformance/codes'
import { describeComments } from './conformance/comments'
import { describeConditions } from './conformance/conditions'
import { describeConnections } from './conformance/connections'
import { describeContents } from './conformance/contents'
import { describeDevices } from './conformance/devices'
import { describeFacilitators } from './conformance/facilitators'
import { describeIdempotency } from './conformance/idempotency'
import { describeInvitations } from './conformance/invitations'
import { describeLedger } from './conformance/ledger'
import { describeClientClaims } from './conformance/log-client-claims'
import { describeEntries } from './conformance/log-entries'
import { describeNumbers } from './conformance/log-numbers'
import { describeSnapshots } from './conformance/log-snapshots'
import { describeNotices } from './conformance/notices'
import { describePartnerships } from './conformance/partnerships'
import { describePeople } from './conformance/people'
import { describePhotos } from './conformance/photos'
import { describeRates } from './conformance/rates'
import { describeReports } from './conformance/reports'
import { describeSessions } from './conformance/sessions'
import { describeTickets } from './conformance/tickets'
import { describeWakeUps } from './conformance/wake-ups'

/** What every implementation of the stores must hold to: a test for each promise of the ports. */
export const describeStores = (name: string, makeStores: MakeStores) =>
  describe(name, () => {
    describePeople(makeStores)
    describeCodes(makeStores)
    describeSessions(makeStores)
    describeTickets(makeStores)
    describeRates(makeStores)
    describeIdempotency(makeStores)
    describePartnerships(makeStores)
    describePhotos(makeStores)
    describeNumbers(makeStores)
    describeEntries(makeStores)
    describeSnapshots(makeStores)
    describeClientClaims(makeStores)
    describeComments(makeStores)
    describeConditions(makeStores)
    describeConnections(makeStores)
    describeFacilitators(makeStores)
    describeReports(makeStores)
    describeCalendarFeeds(makeStores)
    describeInvitations(makeStores)
    describeChecks(makeStores)
    describeLedger(makeStores)
    describeContents(makeStores)
    describeNotices(makeStores)
    describeDevices(makeStores)
    describeAcknowledgeLinks(makeStores)
    describeWakeUps(makeStores)
  })
