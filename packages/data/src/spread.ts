const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** The part in which an id lies of so many, from 0, always the same: FNV-1a over its characters. */
export const partOf = (id: string, parts: number): number => {
  let hash = FNV_OFFSET
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME)
  return (hash >>> 0) % parts
}
