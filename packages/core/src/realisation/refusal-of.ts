import { addDays, type Day, isDay } from '../calendar'
import { isQuantity } from '../quantity'
import { DomainError } from '../refusal'
import type { RealisationEvent, Received } from './event'
import type { Realisation } from './realisation'

/** More rupiah than any delivery within bounds can cost: a million units at the highest price. */
const MAX_RUPIAH = 1_000_000_000_000_000
/** Longest reason, in UTF-16 units. */
const MAX_REASON = 1000

const isReason = (reason: string | undefined): boolean =>
  reason !== undefined && reason.trim() !== '' && reason.length <= MAX_REASON

const DAY_MS = 86_400_000

/** Not after the server's day, in UTC; Indonesia is up to nine hours ahead of that and may have the next one. */
const isPast = (day: Day, at: number): boolean =>
  isDay(day) && day <= addDays('1970-01-02', Math.floor(at / DAY_MS))

const receivedFaults = ({ accepted, rejected, short, wasted, reason }: Received): string[] => {
  const amounts = [accepted, rejected, short, wasted]
  const isSomething = amounts.every(isQuantity) && amounts.some((amount) => amount > 0)
  return [...(isSomething ? [] : ['accepted']), ...(rejected > 0 && !isReason(reason) ? ['reason'] : [])]
}

/** The fields that cannot be. */
const faultsOf = (event: RealisationEvent): string[] => {
  const faults = isPast(event.day, event.at) ? [] : ['day']
  switch (event.kind) {
    case 'ready':
    case 'sent':
      return isQuantity(event.quantity) && event.quantity > 0 ? faults : [...faults, 'quantity']
    case 'received':
      return [...faults, ...receivedFaults(event)]
    case 'paid': {
      const isAmount = Number.isSafeInteger(event.rupiah) && event.rupiah > 0 && event.rupiah <= MAX_RUPIAH
      return isAmount ? faults : [...faults, 'rupiah']
    }
    case 'disputed':
      return isReason(event.reason) ? faults : [...faults, 'reason']
    case 'confirmed':
      return faults
  }
}

/** The producer has it ready, answers to receipts and payments; whoever carries it sends; the receiver receives and pays. */
const mayReport = ({ line }: Realisation, { kind, partyId }: RealisationEvent): boolean => {
  const { deliver, collect } = line
  switch (kind) {
    case 'ready':
    case 'confirmed':
    case 'disputed':
      return partyId === deliver.partyId
    case 'sent':
      return partyId === deliver.partyId || partyId === collect?.partyId
    case 'received':
    case 'paid':
      return partyId === deliver.toPartyId
  }
}

const follows = ({ receipts, payments }: Realisation, event: RealisationEvent): boolean => {
  const isStillOpen = (
    id: string,
    records: readonly ((typeof receipts)[number] | (typeof payments)[number])[],
  ) => records.some((record) => record.id === id && record.verdict.kind !== 'confirmed')
  switch (event.kind) {
    case 'received':
      return event.replaces === undefined || isStillOpen(event.replaces, receipts)
    case 'confirmed':
    case 'disputed':
      return isStillOpen(event.of, [...receipts, ...payments])
    default:
      return true
  }
}

/**
 * Why a report cannot be taken; undefined where it can, or where it was taken before and has no effect.
 * - 'forbidden': the party has no such part in this delivery
 * - 'bad-input': amounts that cannot be, a rejection or a dispute without reason, a day in the future
 * - 'out-of-step': it answers to or replaces what is not there, was replaced or is confirmed
 */
export const refusalOf = (realisation: Realisation, event: RealisationEvent): DomainError | undefined => {
  if (realisation.seen.has(event.id)) return undefined
  if (!mayReport(realisation, event)) return new DomainError('forbidden')
  const fields = faultsOf(event)
  if (fields.length > 0) return new DomainError('bad-input', { fields })
  return follows(realisation, event) ? undefined : new DomainError('out-of-step')
}
