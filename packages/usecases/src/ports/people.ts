import type { MessageChoice } from '@rembuk/core/message/message-choice'

/** People, how they sign in, and what a store must promise about it. Times are milliseconds since 1970. */

export interface Person {
  id: string
  /** E.164, such as +6281200000001. Never logged. */
  phone: string
  /** Empty until the person has given one. */
  name: string
  createdAt: number
  /** How messages about notices come; absent for who has chosen nothing. */
  messages?: MessageChoice
  /** Confirmed by a code. Shown to nobody else and never logged. */
  email?: string
}

export interface PeopleStore {
  get(personId: string): Promise<Person | undefined>
  findByPhone(phone: string): Promise<Person | undefined>
  /** Creates once per phone: returns the person who has it, this one or one from before. */
  createOrGet(person: Person): Promise<Person>
  /** Throws DomainError 'not-found' for somebody unknown. */
  rename(personId: string, name: string): Promise<void>
  /** Throws DomainError 'not-found' for somebody unknown. */
  setMessages(personId: string, choice: MessageChoice): Promise<void>
  /** Keeps the address in the place of the one before, none where it is undefined. Throws DomainError 'not-found' for somebody unknown. */
  setEmail(personId: string, address: string | undefined): Promise<void>
}

/** A one-time code that was asked for, bound to the browser that asked. */
export interface CodeRequest {
  /** Keyed hash of the secret that the asking browser holds. */
  askerHash: string
  /** The phone number, or the e-mail address, to which it went. */
  sentTo: string
  /** Keyed hash of the code. */
  codeHash: string
  attemptsLeft: number
  expiresAt: number
}

export interface CodeStore {
  /** Replaces what this asker had. */
  put(request: CodeRequest): Promise<void>
  /**
   * Takes one attempt away, atomically, and returns the request as it is after; undefined when there
   * is none or it has no attempts left (checked before taking).
   */
  takeAttempt(askerHash: string): Promise<CodeRequest | undefined>
  /** Uses it up before its end, atomically; true for exactly one caller. */
  consume(askerHash: string, codeHash: string): Promise<boolean>
}

export interface Session {
  /** Hash of the token in the cookie. */
  tokenHash: string
  /** Public name of the session, for listing and revoking. */
  id: string
  personId: string
  /** Browser and system in a few words, from the user agent. */
  device: string
  createdAt: number
  expiresAt: number
}

export interface SessionStore {
  put(session: Session): Promise<void>
  /** Strongly consistent; undefined when unknown or expired. */
  get(tokenHash: string): Promise<Session | undefined>
  /** A person's live sessions; strongly consistent. */
  list(personId: string): Promise<Session[]>
  /** True when it was there and belonged to the person. */
  remove(personId: string, sessionId: string): Promise<boolean>
}

/** Permission to open one socket, used once. */
export interface Ticket {
  ticketHash: string
  personId: string
  documentId: string
  /** The session that asked; its end also ends the socket. */
  sessionId: string
  expiresAt: number
}

export interface TicketStore {
  put(ticket: Ticket): Promise<void>
  /** Removes and returns it, for exactly one caller; undefined when unknown, used or expired. */
  take(ticketHash: string): Promise<Ticket | undefined>
}

export interface RateStore {
  /** Adds one to the counter of this key and window, atomically, and returns it. It is forgotten at `endsAt`. */
  count(key: string, windowStart: number, endsAt: number): Promise<number>
}

export interface Remembered {
  /** SHA-256 of method, path and body. */
  requestHash: string
  status: number
  body: string
}

/** Answers of finished requests, so that a retry gets the same one. */
export interface IdempotencyStore {
  /**
   * Claims a key: 'new' for exactly one caller until `expiresAt`; else what was remembered, or
   * 'running'. Past `expiresAt` the key is free again, to the millisecond, so a claim whose holder
   * died does not block the retry for ever.
   */
  begin(key: string, requestHash: string, expiresAt: number): Promise<'new' | 'running' | Remembered>
  /** Remembers the answer until `expiresAt`. */
  finish(key: string, answer: Remembered, expiresAt: number): Promise<void>
  /** Gives the key back after a failure, so that a retry may try again. */
  abandon(key: string): Promise<void>
}
