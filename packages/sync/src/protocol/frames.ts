import type { RefusalCode } from '@rembuk/core/refusal'
import type { Topic } from '@rembuk/core/topic'

/**
 * What travels over the socket: one JSON object a message, bytes as base64. Keys are short because
 * they are paid for with every edit; the docstrings say what they mean.
 */

export const PROTOCOL_VERSION = 1

/** Where a person is in the document. Names come from the server, never from here. */
export interface Presence {
  /** The cell under the cursor, as the web names it. */
  cell?: string
  /** Whether the person is typing into that cell. */
  typing?: boolean
}

/** A person in the room. One person may have several clients. */
export interface Peer {
  /** The Yjs client id of that browser tab. */
  client: number
  personId: string
  name: string
}

export type DocumentRole = 'editor' | 'reader'

export type ClientFrame =
  /** Joins. `known`: last number held without a gap; `sv`: base64 state vector where no number is known. */
  | { t: 'hello'; v: number; client: number; known?: number; sv?: string }
  /** One batch of edits. `id` stays the same when it is sent again; then `again` is true. */
  | { t: 'push'; id: string; u: string; known: number; again?: true }
  /** Presence, to everyone or to the one client `to`. `k` counts up. */
  | { t: 'aware'; k: number; s: Presence | null; to?: number }
  /** Asks for everything after `known`; also the heartbeat when nothing is missing. */
  | { t: 'since'; known: number }

export type ServerFrame =
  /** The answer to a hello, before the state: who is here and what this client may do. */
  | { t: 'welcome'; role: DocumentRole; seq: number; peers: Peer[] }
  /** Piece `i` of `of` of a JSON-encoded CatchUp. `r` tells answers apart. */
  | { t: 'part'; r: string; i: number; of: number; s: string }
  /** The catch-up is too long for the socket: fetch it over HTTPS. */
  | { t: 'fetch' }
  /** Update number `n`. */
  | { t: 'up'; n: number; u: string }
  /** Batch `id` is in the store as number `n`. */
  | { t: 'ack'; id: string; n: number }
  /** Batch `id` was refused; nothing of it was stored. */
  | { t: 'no'; id: string; code: RefusalCode; limit?: number }
  /** Presence of another client. */
  | { t: 'aware'; client: number; k: number; s: Presence | null }
  | { t: 'joined'; peer: Peer }
  | { t: 'left'; client: number }
  /** The last number, as the answer to a heartbeat with nothing missing. */
  | { t: 'at'; n: number }
  /** Something beside the document's edits has changed: ask for it. Clients pass over topics that they do not know. */
  | { t: 'changed'; topic: Topic }
  /** The server ends the connection for good with a close code of `close-codes.ts`. */
  | { t: 'bye'; code: number }

/** Everything a client needs to have all of a document up to `seq`. */
export interface CatchUp {
  /** Last number that this holds without a gap. */
  seq: number
  /** Base64 of a gzipped Yjs update; replaces nothing, merges with what is there. */
  snapshot?: string
  /** Base64 Yjs updates, oldest first. May hold some that stand behind a gap. */
  updates: [number, string][]
  /** True when this is the whole document, so that a client can tell what the server lacks. */
  whole: boolean
}
