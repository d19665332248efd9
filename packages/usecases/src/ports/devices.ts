import type { PushTarget } from './messenger'

/** A device on which a person sees messages, for as long as they are signed in there. */
export interface Device extends PushTarget {
  personId: string
  sessionId: string
  /** The end of the session, milliseconds since 1970. */
  expiresAt: number
}

export interface DeviceStore {
  /** Replaces what this session had. */
  put(device: Device): Promise<void>
  /** A person's devices whose sessions have not run out; strongly consistent. */
  of(personId: string): Promise<Device[]>
  /** Nothing where it is not there. */
  remove(personId: string, sessionId: string): Promise<void>
}
