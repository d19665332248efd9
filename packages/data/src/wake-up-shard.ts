/**
 * Over how many partitions wake-ups are spread. Each takes about a thousand writes a second, so at the
 * hour at which most are due they share the load; each costs one Query whenever the clock runs. It can be
 * raised at any time; lowered only once the partitions that are left out are empty.
 */
export const WAKE_UP_SHARDS = 8

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** The partition of what an id names, from 0 to 7: FNV-1a over its characters. */
export const wakeUpShard = (id: string): number => {
  let hash = FNV_OFFSET
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME)
  return (hash >>> 0) % WAKE_UP_SHARDS
}
