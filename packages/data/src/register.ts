import { SHARDS } from '@rembuk/usecases/ports/partnerships'
import { partOf } from './spread'

/** Partnerships that are shown to a person and come with their own. */
export const MOST_SHOWN = 100
/** Ids in one page of the register. */
export const MOST_REGISTERED = 200

/** The part of the register in which a partnership stands. */
export const shardOf = (partnershipId: string): number => partOf(partnershipId, SHARDS)
