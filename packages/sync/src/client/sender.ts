import type { Outbox, OutgoingBatch } from './outbox'
import { TransportRefusal } from './transport'

export interface SenderOptions {
  outbox: Outbox
  /** Whether a batch may go now. */
  ready: () => boolean
  /** Last number held without a gap. */
  known: () => number
  /** Resolves with the batch's number; rejects with a TransportRefusal, or with anything else when it was lost. */
  deliver: (batch: OutgoingBatch) => Promise<number>
  /** Milliseconds between one acknowledgement and the next batch. */
  pace: () => number
  onSending: (batch: OutgoingBatch) => void
  onStored: (batch: OutgoingBatch, n: number) => void
  onRefused: (batch: OutgoingBatch, refusal: TransportRefusal) => void
}

/**
 * Sends the outbox, one batch in flight at a time, so that a client's edits are never reordered
 * between two Lambdas; what is typed meanwhile goes together in the next. The returned function
 * starts it and does nothing while it runs.
 */
export const sender = (options: SenderOptions): (() => void) => {
  let running = false
  let wanted = false
  const once = async (): Promise<boolean> => {
    const batch = options.ready() ? options.outbox.next(options.known()) : undefined
    if (!batch) return false
    options.onSending(batch)
    try {
      const n = await options.deliver(batch)
      options.outbox.acknowledged(batch)
      options.onStored(batch, n)
    } catch (error) {
      if (!(error instanceof TransportRefusal)) return false
      options.onRefused(batch, error)
    }
    return true
  }
  const run = async () => {
    wanted = true
    if (running) return
    running = true
    while (wanted) {
      wanted = false
      while (await once()) await new Promise((resolve) => setTimeout(resolve, options.pace()))
    }
    running = false
  }
  return () => void run()
}
