import { receiverOf } from '../commitment/collector'
import type { Snapshot } from '../proposal/snapshot'

/** What is agreed and what is proposed instead; nothing is agreed before the first time. */
export interface Versions {
  before: Snapshot | undefined
  after: Snapshot
}

/** What one party has to do with, in either version. */
export interface Interest {
  partyId: string
  /** It receives what is delivered, and pays. */
  isReceiver: boolean
  /** Products that it makes. */
  productIds: ReadonlySet<string>
  /** Materials that it buys: those named with it, or with nobody where it is the receiver. */
  materialIds: ReadonlySet<string>
}

/** What a party has to do with before or after. */
export const interestOf = (partyId: string, { before, after }: Versions): Interest => {
  const versions = before ? [before, after] : [after]
  const made = versions.flatMap(({ plan }) =>
    plan.products.filter(({ makers }) => makers.some((maker) => maker.partyId === partyId)),
  )
  const bought = versions.flatMap(({ plan, terms }) =>
    plan.materials.filter((material) => (material.partyId ?? receiverOf(terms)) === partyId),
  )
  return {
    partyId,
    isReceiver: versions.some(({ terms }) => receiverOf(terms) === partyId),
    productIds: new Set(made.map(({ id }) => id)),
    materialIds: new Set(bought.map(({ id }) => id)),
  }
}
