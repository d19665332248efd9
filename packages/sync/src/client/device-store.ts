/** One local edit that the server has not acknowledged. */
export interface UnsentEdit {
  /** Sorts by the time of the edit. */
  key: string
  /** Yjs v1 update. */
  update: Uint8Array
  /** Device time of the edit, milliseconds since 1970. */
  at: number
  /** The batch it was sent in, once it was. */
  batch?: BatchIdentity
}

/** Stays the same however often a batch is sent, so that the server stores it once. */
export interface BatchIdentity {
  id: string
  /** Last number that this device held without a gap when the batch was first sent. */
  known: number
}

export interface DeviceCopy {
  /** Yjs updates, in any order, that make up what this device has of the document. */
  updates: Uint8Array[]
  /** Last number held without a gap; undefined before the first catch-up. */
  known: number | undefined
  /** Yjs client ids under which this device has edited. */
  clients: number[]
}

/**
 * The document and its unsent edits on this device. A promise that resolves means: it survives the
 * end of the page. Every method throws when the device refuses (full, evicted, private mode).
 */
export interface DeviceStore {
  load(): Promise<DeviceCopy>
  /** Unsent edits left behind by pages that are gone; from now on they are this page's. */
  adopt(): Promise<UnsentEdit[]>
  /** The edit joins the copy and the unsent edits in one step. */
  saveLocal(edit: UnsentEdit, clientId: number): Promise<void>
  /** Remembers in which batch edits are sent, so that sending again after a restart is the same batch. */
  assign(keys: string[], batch: BatchIdentity): Promise<void>
  /** Updates of others join the copy together with the number they reach; numbers only grow. */
  saveRemote(updates: Uint8Array[], known: number): Promise<void>
  /** The edits are in the server's store. */
  forget(keys: string[], known: number): Promise<void>
  /** The server's history was set back: trust this number instead. */
  restart(known: number): Promise<void>
  close(): Promise<void>
}
