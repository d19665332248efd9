import type { Connections, DocumentLog } from '@rembuk/sync/server/ports'
import type { AcknowledgeLinkStore } from '@rembuk/usecases/ports/acknowledgements'
import type { CalendarFeedStore } from '@rembuk/usecases/ports/calendar-feeds'
import type { CheckStore } from '@rembuk/usecases/ports/checks'
import type { CommentStore } from '@rembuk/usecases/ports/comments'
import type { ConditionStore } from '@rembuk/usecases/ports/conditions'
import type { DeviceStore } from '@rembuk/usecases/ports/devices'
import type { FacilitatorStore } from '@rembuk/usecases/ports/facilitators'
import type { InvitationStore } from '@rembuk/usecases/ports/invitations'
import type { ContentStore, LedgerStore } from '@rembuk/usecases/ports/ledger'
import type { NoticeStore } from '@rembuk/usecases/ports/notices'
import type { PartnershipStore } from '@rembuk/usecases/ports/partnerships'
import type {
  CodeStore,
  IdempotencyStore,
  PeopleStore,
  RateStore,
  SessionStore,
  TicketStore,
} from '@rembuk/usecases/ports/people'
import type { PhotoStore } from '@rembuk/usecases/ports/photos'
import type { ReportStore } from '@rembuk/usecases/ports/reports'
import type { WakeUpStore } from '@rembuk/usecases/ports/wake-ups'

/** Everything that Rembuk remembers. One conformance suite checks every implementation. */
export interface Stores {
  people: PeopleStore
  codes: CodeStore
  sessions: SessionStore
  tickets: TicketStore
  rates: RateStore
  idempotency: IdempotencyStore
  partnerships: PartnershipStore
  comments: CommentStore
  conditions: ConditionStore
  facilitators: FacilitatorStore
  reports: ReportStore
  photos: PhotoStore
  notices: NoticeStore
  wakeUps: WakeUpStore
  devices: DeviceStore
  acknowledgeLinks: AcknowledgeLinkStore
  log: DocumentLog
  connections: Connections
  checks: CheckStore
  calendarFeeds: CalendarFeedStore
  invitations: InvitationStore
  ledger: LedgerStore
  contents: ContentStore
}
