import type { Connections, DocumentLog } from '@rembuk/sync/server/ports'
import type { PartnershipStore } from '@rembuk/usecases/ports/partnerships'
import type {
  CodeStore,
  IdempotencyStore,
  PeopleStore,
  RateStore,
  SessionStore,
  TicketStore,
} from '@rembuk/usecases/ports/people'

/** Everything that Rembuk remembers. One conformance suite checks every implementation. */
export interface Stores {
  people: PeopleStore
  codes: CodeStore
  sessions: SessionStore
  tickets: TicketStore
  rates: RateStore
  idempotency: IdempotencyStore
  partnerships: PartnershipStore
  log: DocumentLog
  connections: Connections
}
