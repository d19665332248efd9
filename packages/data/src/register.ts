import { SHARDS } from '@rembuk/usecases/ports/partnerships'

/** Partnerships that are shown to a person and come with their own. */
export const MOST_SHOWN = 100
/** Ids in one page of the register. */
export const MOST_REGISTERED = 200

/** The part of the register in which a partnership stands, always the same for the same id. */
export const shardOf = (partnershipId: string): number => {
  let sum = 0
  for (const char of partnershipId) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521
  return sum % SHARDS
}
