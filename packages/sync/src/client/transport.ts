import type { RefusalCode } from '@rembuk/core/refusal'
import type { CatchUp } from '../protocol/frames'

/** A WebSocket as far as the client needs it. */
export interface Wire {
  onopen: (() => void) | null
  onmessage: ((text: string) => void) | null
  /** Called once, however it ended. */
  onclose: ((code: number) => void) | null
  send(text: string): void
  close(): void
}

/** The way to the server. Rejects with a TransportRefusal when the answer is no, with anything else on an outage. */
export interface Transport {
  /** Opens a socket to the document with a fresh ticket. */
  connect(documentId: string): Promise<Wire>
  catchUp(documentId: string, known: number | undefined): Promise<CatchUp>
  /** Stores a batch that is too large for the socket; resolves with its number. */
  push(documentId: string, batch: { id: string; u: string; known: number; again?: true }): Promise<number>
}

/** The server understood and said no. */
export class TransportRefusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code)
    this.name = 'TransportRefusal'
  }
}
