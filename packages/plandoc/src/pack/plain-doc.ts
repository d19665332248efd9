import { addDays, type Day } from '@rembuk/core/calendar'
import type { ReadableDoc, ReadableMap } from '../readable'
import type { PackedPlan, PackedRoot } from './packed-plan'

const daysOf = (start: Day) => {
  const known = new Map<number, Day>()
  return (offset: number): Day => {
    const day = known.get(offset) ?? addDays(start, offset)
    known.set(offset, day)
    return day
  }
}

const unpackRoot = ([, keys, values]: PackedRoot, dayAt: (offset: number) => Day): ReadableMap => {
  let offset = 0
  const map = new Map<string, unknown>()
  keys.forEach((key, index) => {
    if (typeof key === 'number') offset += key
    map.set(typeof key === 'number' ? dayAt(offset) : key, values[index])
  })
  return map
}

/**
 * A packed plan as a document that can only be read. It is trusted no more than a live one: whoever
 * reads it takes what is valid. A root is unpacked when it is first asked for.
 */
export const plainDoc = ({ start, roots }: PackedPlan): ReadableDoc => {
  const packed = new Map(roots.map((root) => [root[0], root]))
  const unpacked = new Map<string, ReadableMap>()
  const dayAt = daysOf(start)
  return {
    share: packed,
    getMap: (root) => {
      const known = unpacked.get(root)
      if (known) return known
      const map = unpackRoot(packed.get(root) ?? [root, [], []], dayAt)
      unpacked.set(root, map)
      return map
    },
  }
}
