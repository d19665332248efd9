import { partOf } from './spread'

/**
 * Over how many partitions wake-ups are spread. Each takes about a thousand writes a second, so at the
 * hour at which most are due they share the load; each costs one Query whenever the clock runs. It can be
 * raised at any time; lowered only once the partitions that are left out are empty.
 */
export const WAKE_UP_SHARDS = 8

/** The partition of what an id names, from 0 to 7. */
export const wakeUpShard = (id: string): number => partOf(id, WAKE_UP_SHARDS)
