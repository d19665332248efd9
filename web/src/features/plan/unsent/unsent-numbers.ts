import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { lineOfRoot } from '@rembuk/plandoc/line'
import * as Y from 'yjs'
import { rootNames } from '../../../live/root-names'

/** A number that was filled in, or cleared, by an edit that the server has not confirmed. */
export interface UnsentNumber {
  /** Root map and key of the number. */
  root: string
  key: string
  /** As filled in; undefined where it was cleared. */
  quantity: Thousandths | undefined
  /** Whether the document still shows it, and not what somebody else has written there. */
  stands: boolean
}

export interface Unsent {
  /** Each number once, as it was filled in last; in the order of the first edits. */
  numbers: UnsentNumber[]
  /** How much else of the plan the edits change. */
  others: number
}

const itemAt = (doc: Y.Doc, client: number, clock: number): Y.Item | undefined => {
  if (Y.getState(doc.store, client) <= clock) return undefined
  const struct = Y.getItem(doc.store, Y.createID(client, clock))
  return struct instanceof Y.Item ? struct : undefined
}

/** What updates that a plan's document holds have changed in it. */
export const unsentNumbers = (doc: Y.Doc, updates: readonly Uint8Array[]): Unsent => {
  const nameOf = rootNames(doc)
  const numbers = new Map<string, UnsentNumber>()
  const others = new Set<string>()
  const add = (item: Y.Item | undefined, quantity: Thousandths | undefined): void => {
    const map = item?.parent
    const key = item?.parentSub
    if (!(map instanceof Y.AbstractType) || typeof key !== 'string') return
    const root = nameOf(map)
    if (root === undefined) return
    const name = `${root}@${key}`
    if (lineOfRoot(root)) numbers.set(name, { root, key, quantity, stands: map._map.get(key) === item })
    else others.add(name)
  }
  for (const update of updates) {
    const { structs, ds } = Y.decodeUpdate(update)
    for (const [client, ranges] of ds.clients) {
      for (const { clock } of ranges) {
        const item = itemAt(doc, client, clock)
        // What was replaced is deleted as well; what was cleared has nothing behind it.
        if (item && item.right === null) add(item, undefined)
      }
    }
    for (const struct of structs) {
      if (!(struct instanceof Y.Item)) continue
      const [value] = struct.content.getContent()
      add(itemAt(doc, struct.id.client, struct.id.clock), isQuantity(value) ? value : undefined)
    }
  }
  return { numbers: [...numbers.values()], others: others.size }
}
