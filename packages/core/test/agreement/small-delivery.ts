import { deriveCommitments } from '@rembuk/core/commitment/derive-commitments'
import { type DeliveryLine, deliveryLines } from '@rembuk/core/realisation/delivery-line'
import type { RealisationEvent } from '@rembuk/core/realisation/event'
import { agreed } from './small-agreement'

const lines = deliveryLines(deriveCommitments(agreed))

const lineOf = (id: string): DeliveryLine => {
  const line = lines.find(({ deliver }) => deliver.id === id)
  if (!line) throw new Error(`no delivery ${id}`)
  return line
}

/** 25 kg at Rp85.000 due from 26 to 27 November, brought by Sari; payment 7 days after receipt. */
export const brought = lineOf('deliver.emping.sari.2026-11-27')

/** 20 kg due from 6 to 7 December, fetched from Melati by the cooperative. */
export const fetched = lineOf('deliver.emping.melati.2026-12-07')

type Happened<E> = E extends RealisationEvent
  ? Omit<E, 'id' | 'number' | 'at' | 'partyId' | 'personId'>
  : never

/** Middle of 20 December 2026, long after all days of the examples. */
const TAKEN_AT = Date.UTC(2026, 11, 20, 12)

/** Reports with the ids e1, e2 … in the server's order, each by the party that makes such reports. */
export const reports = (
  line: DeliveryLine,
  happened: readonly Happened<RealisationEvent>[],
): RealisationEvent[] =>
  happened.map((event, index): RealisationEvent => {
    const { deliver, collect } = line
    const isReceivers = event.kind === 'received' || event.kind === 'paid'
    const carrier = event.kind === 'sent' ? collect?.partyId : undefined
    const partyId = isReceivers ? deliver.toPartyId : (carrier ?? deliver.partyId)
    const number = index + 1
    return { ...event, id: `e${number}`, number, at: TAKEN_AT, partyId, personId: 'seseorang' }
  })

/** A receipt in which everything was accepted, but for what is named. */
export const received = (
  day: string,
  accepted: number,
  other: { rejected?: number; short?: number; wasted?: number; reason?: string; replaces?: string } = {},
) => ({ kind: 'received' as const, day, accepted, rejected: 0, short: 0, wasted: 0, ...other })
