import type { Day } from '@rembuk/core/calendar'
import type { Thousandths } from '@rembuk/core/quantity'
import type { Topic } from '@rembuk/core/topic'
import type { ReadableMeetingDoc } from '@rembuk/plandoc/meeting/read'
import type { Sha256 } from '../ledger/entry'
import type { AcknowledgeLinkStore } from './acknowledgements'
import type { CalendarFeedStore } from './calendar-feeds'
import type { CheckStore } from './checks'
import type { CommentStore } from './comments'
import type { ConditionStore } from './conditions'
import type { DeviceStore } from './devices'
import type { FacilitatorStore } from './facilitators'
import type { InvitationStore } from './invitations'
import type { ContentStore, LedgerStore } from './ledger'
import type { Messenger } from './messenger'
import type { NoticeStore } from './notices'
import type { PartnershipStore } from './partnerships'
import type { CodeStore, IdempotencyStore, PeopleStore, RateStore, SessionStore, TicketStore } from './people'
import type { PhotoStore } from './photos'
import type { ReportStore } from './reports'
import type { Secrets } from './secrets'
import type { WakeUpStore } from './wake-ups'

/** How much of a delivery was accepted, all receipts together. */
export interface Received {
  documentId: string
  /** Who reported it. */
  personId: string
  productId: string
  /** The producer. */
  partyId: string
  /** On which it was to be delivered. */
  day: Day
  /** Thousandths. */
  accepted: Thousandths
}

export interface LastEdit {
  /** The number up to which every edit is there. */
  n: number
  /** Time of the newest one, milliseconds since 1970. */
  at: number
  /** Whether one is still being written, or was begun and never was: its number stands behind `n`. */
  isUnderWay: boolean
}

/** All that the use cases need from the world; each of them names the few that it takes. */
export interface Deps {
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
  checks: CheckStore
  calendarFeeds: CalendarFeedStore
  invitations: InvitationStore
  ledger: LedgerStore
  contents: ContentStore
  messenger: Messenger
  secrets: Secrets
  sha256: Sha256
  /** Milliseconds since 1970. */
  now: () => number
  /** A fresh random id, URL-safe, at most 40 characters. */
  newId: () => string
  /** From a cryptographically secure source. */
  randomBytes: (count: number) => Uint8Array
  /** Closes the live sockets that a session has opened. */
  endSockets: (session: { personId: string; sessionId: string }) => Promise<void>
  /** Closes the live sockets that a person has open to a document, as somebody without access to it. */
  endSocketsTo: (open: { documentId: string; personId: string }) => Promise<void>
  /**
   * A live document with all edits up to number `upTo`, or to the last; undefined where there are not
   * as many.
   */
  documentState: (documentId: string, upTo?: number) => Promise<ReadableMeetingDoc | undefined>
  /** The number of a live document's last edit, 0 of an empty one. */
  documentNumber: (documentId: string) => Promise<number>
  /** The last edit of a live document; undefined where there is none. */
  lastEdit: (documentId: string) => Promise<LastEdit | undefined>
  /** Whether a live document was edited since somebody said here that they see it. From now on it was not. */
  seeEdits: (documentId: string) => Promise<boolean>
  /**
   * Lets a live plan say how much of a producer's delivery was accepted, as an edit of the person who
   * reported it. Where it says so already, nothing is written.
   */
  writeReceived: (received: Received) => Promise<void>
  /** Tells those who have a document open that something beside its edits has changed. Best effort: never throws. */
  tellChanged: (changed: { documentId: string; topic: Topic }) => Promise<void>
  /** Host of the web app, such as app.example; codes sent by SMS are bound to it. */
  appHost: string
  /** Public address of the WebSocket API. */
  socketUrl: string
}
