import { placeItem } from '@rembuk/plandoc/meeting/edit'
import { meetingRoots } from '@rembuk/plandoc/meeting/roots'
import type * as Y from 'yjs'

/** Puts an item of an agenda at a place, counted from 0 among the others; nothing where it is already there. */
export const moveItem = (doc: Y.Doc, ids: readonly string[], id: string, place: number): void => {
  const from = ids.indexOf(id)
  const to = Math.max(0, Math.min(place, ids.length - 1))
  if (from < 0 || from === to) return
  const others = ids.filter((other) => other !== id)
  const positions = doc.getMap<number>(meetingRoots.agenda)
  const before = others[to - 1]
  const after = others[to]
  const low = before === undefined ? undefined : (positions.get(before) ?? 0)
  const high = after === undefined ? undefined : (positions.get(after) ?? 0)
  if (low === undefined) placeItem(doc, id, (high ?? 1) - 1)
  else if (high === undefined) placeItem(doc, id, low + 1)
  else placeItem(doc, id, (low + high) / 2)
}
