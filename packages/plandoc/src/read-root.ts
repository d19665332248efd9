import type { Report } from './faults'
import type { ReadableDoc } from './readable'
import { findRootMap, isPosition } from './root-values'
import { isId } from './roots'

/** All keys and values of a root; none where it is absent or, with a fault, no map. Writes nothing. */
export const readEntries = (doc: ReadableDoc, root: string, report: Report): [string, unknown][] => {
  const map = findRootMap(doc, root)
  if (map === 'wrong-type') report('wrong-type', root)
  return map === undefined || map === 'wrong-type' ? [] : [...map.entries()]
}

/**
 * Ids in the order shown, from a root of id → position: by position, then by id, so that every
 * replica shows the same order. At most `max`.
 */
export const readOrder = (doc: ReadableDoc, root: string, max: number, report: Report): string[] => {
  const placed: { id: string; position: number }[] = []
  for (const [id, position] of readEntries(doc, root, report)) {
    if (!isId(id)) report('unknown-key', root, id)
    else if (!isPosition(position)) report('bad-value', root, id)
    else placed.push({ id, position })
  }
  placed.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  const beyond = placed[max]
  if (beyond) report('too-many', root, beyond.id)
  return placed.slice(0, max).map(({ id }) => id)
}
