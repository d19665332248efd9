import { type MemoryDevice, memoryDevice } from '@rembuk/sync/client/memory-store'
import * as Y from 'yjs'

/** What a person's device keeps between two visits. */
export interface Device {
  doc: Y.Doc
  /** What Rembuk keeps besides the document itself. */
  memory: MemoryDevice
}

export const newDevice = (): Device => ({ doc: new Y.Doc(), memory: memoryDevice() })

/** One person's view of the document, kept up to date by a server. */
export interface Replica {
  doc: Y.Doc
  /** Resolves when the provider says that it is in sync. */
  synced: Promise<void>
  /** Resolves when everything written so far is acknowledged; undefined where the protocol has no such thing. */
  acknowledged?: () => Promise<void>
  close(): Promise<void>
}

/** A live server and its own client library. */
export interface Contestant {
  name: string
  /** Of the running server. */
  url: string
  /** The document's clocks at the start. */
  clocks: number
  /** Failures that the server has logged. */
  failures(): number
  open(device?: Device): Replica
  stop(): Promise<void>
}
