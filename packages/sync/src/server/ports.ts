import type { DocumentRole } from '../protocol/frames'

/** What the live document needs from the world. One conformance suite checks every store. */

export interface Head {
  /** Last number given. */
  seq: number
  /** Number that the snapshot covers, 0 without one. */
  snap: number
  /** Generation of the snapshot's chunks: random, so racing compactors never share a key. */
  gen: string
  /** Chunks of the snapshot. */
  chunks: number
  /** Stored bytes of the snapshot and of the updates given a number since, approximately. */
  bytes: number
  /** When the first number was taken that nobody has said to have seen (milliseconds since 1970); absent where there is none. */
  unseenSince?: number
}

export interface LogEntry {
  seq: number
  /** A Yjs v1 update; undefined marks a number that was given up. */
  update: Uint8Array | undefined
  personId: string
  /** Identity of the batch, chosen by the client, the same when it is sent again. */
  batchId: string
  /** Server time, milliseconds since 1970. */
  at: number
}

/** A stored snapshot: up to which number, and where its chunks are. */
export type StoredSnapshot = Pick<Head, 'snap' | 'gen' | 'chunks'>

export interface DocumentLog {
  /**
   * Adds one to the head's number (the first call makes the head) and `bytes` to its size; returns the head
   * after. With `at` the head is unseen since then, where it is not yet, which the table's stream notices.
   */
  takeNumber(documentId: string, bytes: number, at?: number): Promise<Head>
  /** Says that all numbers taken before were seen: the next one is unseen anew. */
  markSeen(documentId: string): Promise<void>
  /** Writes once. False when the number is already used. Throws DomainError 'too-large' above STORED_BYTES, compressed. */
  putEntry(documentId: string, entry: LogEntry): Promise<boolean>
  /** Strongly consistent. A document nobody wrote to has seq 0. */
  readHead(documentId: string): Promise<Head>
  /** All entries with a number above `after`, up to `upTo` where it is said, in order, however many pages; strongly consistent. */
  readEntries(documentId: string, after: number, upTo?: number): Promise<LogEntry[]>
  /** The chunks of that generation in order, or undefined when any of them is gone or the head has none. */
  readSnapshot(documentId: string, snapshot: StoredSnapshot): Promise<Uint8Array | undefined>
  /** Stores a snapshot's chunks. Not visible before `moveHead`. */
  putSnapshot(
    documentId: string,
    snapshot: { snap: number; gen: string; chunks: Uint8Array[] },
  ): Promise<void>
  /** Points the head to a new snapshot if it still points to `from`; false when another was first. */
  moveHead(
    documentId: string,
    from: { snap: number; gen: string },
    to: { snap: number; gen: string; chunks: number; freedBytes: number },
  ): Promise<boolean>
  /** Marks the head as due for compaction, which the table's stream notices; `moveHead` takes the mark away. */
  markDue(documentId: string, seq: number): Promise<void>
  deleteSnapshot(documentId: string, snapshot: StoredSnapshot): Promise<void>
  /** Remembers a stored snapshot as one that stays, for what looks back to begin at. */
  keepSnapshot(documentId: string, snapshot: StoredSnapshot): Promise<void>
  /** The last of those that stay which covers no more than number `n`; strongly consistent. */
  keptSnapshot(documentId: string, n: number): Promise<StoredSnapshot | undefined>
  /** Gives a Yjs client id to a person for ever; true when it is theirs (now or before). */
  claimClient(documentId: string, clientId: number, personId: string): Promise<boolean>
}

export interface Connection {
  connectionId: string
  documentId: string
  personId: string
  /** The sign-in session behind it: its end ends the connection. */
  sessionId: string
  /** Name shown to others. */
  name: string
  /** Yjs client id, known from the hello on. */
  clientId?: number
  /** Milliseconds since 1970 after which it counts as gone and gets nothing more. */
  expiresAt: number
}

/** A connection whose client has said hello. */
export type JoinedConnection = Connection & { clientId: number }

export interface Connections {
  /** Remembers who opened a connection. It is not in the document's list yet. */
  open(connection: Connection): Promise<void>
  /** Puts a connection with its client id into the document's list; one that was removed meanwhile stays gone. */
  join(connection: JoinedConnection): Promise<void>
  /** Strongly consistent; undefined when unknown or expired. */
  get(connectionId: string): Promise<Connection | undefined>
  /** The live connections that joined a document; strongly consistent. */
  list(documentId: string): Promise<JoinedConnection[]>
  /** Forgets it. Returns what it was, expired or not; undefined where it was already forgotten. */
  remove(connectionId: string): Promise<Connection | undefined>
}

/** The way back to a connected client (API Gateway's @connections). */
export interface Postbox {
  /** 'gone' when the connection has ended. Throws on an outage. */
  post(connectionId: string, text: string): Promise<'sent' | 'gone'>
  /** Ends a connection; one that has ended already is fine. */
  close(connectionId: string): Promise<void>
}

export interface Access {
  role: DocumentRole
  /** Milliseconds since 1970 from which on it no longer holds; absent where it has no such end. */
  until?: number
}

/** What a person may do with a document, as of now; undefined: as if it did not exist. */
export type DocumentAccess = (personId: string, documentId: string) => Promise<Access | undefined>

/** A root is a map of plain values or one shared text. */
export type RootType = 'map' | 'text'

/** What a kind of document may hold. */
export interface DocumentSchema {
  /** Of what type the root of that name is; undefined where there may be none. */
  rootType: (name: string) => RootType | undefined
  /** Whether it has shared texts: others take no text content at all. */
  hasTexts: boolean
}

export interface LiveDeps {
  log: DocumentLog
  connections: Connections
  postbox: Postbox
  access: DocumentAccess
  /** Whether the sign-in session behind a connection still lives. */
  sessionLives: (personId: string, sessionId: string) => Promise<boolean>
  /** What a document of this id may hold. */
  schemaOf: (documentId: string) => Promise<DocumentSchema>
  /** Milliseconds since 1970. */
  now: () => number
  /** A fresh random id, URL-safe. */
  newId: () => string
}
