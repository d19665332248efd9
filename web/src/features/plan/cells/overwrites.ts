import { mondayOf } from '@rembuk/core/calendar'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { lineOfRoot } from '@rembuk/plandoc/line'
import * as Y from 'yjs'
import { rootNames } from '../../../live/root-names'
import type { UnsentNumber } from '../unsent/unsent-numbers'

/** Somebody else changed a number that this page's person had filled in. */
export interface Overwrite {
  /** Root map and key of the number. */
  root: string
  key: string
  /** The cell that shows it. */
  cell: string
  before: Thousandths | undefined
  after: Thousandths | undefined
  /** Yjs client that wrote the new number; undefined when it was cleared, for that leaves no author. */
  client: number | undefined
}

const toQuantity = (value: unknown): Thousandths | undefined => (isQuantity(value) ? value : undefined)

/** An edit of this page's person, or its undo; what the device had kept comes in with another origin. */
const isOwn = ({ origin }: Y.Transaction): boolean =>
  origin === LOCAL_ORIGIN || origin instanceof Y.UndoManager

/**
 * Calls `tell` for every number that was filled in through this document instance and is then
 * changed by somebody else, once per change. `remember` adds numbers that an earlier page on this device
 * filled in, and tells at once of those that have been changed meanwhile. `stop` ends it.
 */
export const watchOverwrites = (doc: Y.Doc, tell: (overwrite: Overwrite) => void) => {
  const nameOf = rootNames(doc)
  const mine = new Map<string, Thousandths | undefined>()

  const compare = (root: string, map: Y.Map<unknown>, key: string): void => {
    const name = `${root}@${key}`
    if (!mine.has(name)) return
    const [before, after] = [mine.get(name), toQuantity(map.get(key))]
    if (before === after) return
    mine.delete(name)
    const item = map._map.get(key)
    const client = item && !item.deleted ? item.id.client : undefined
    const cell = `${root}@${root.startsWith('delivery/') ? mondayOf(key) : key}`
    tell({ root, key, cell, before, after, client })
  }
  const look = (transaction: Y.Transaction, root: string, map: Y.Map<unknown>, key: string): void => {
    if (isOwn(transaction)) mine.set(`${root}@${key}`, toQuantity(map.get(key)))
    else compare(root, map, key)
  }

  const onTransaction = (transaction: Y.Transaction): void => {
    if (mine.size === 0 && !isOwn(transaction)) return
    for (const [type, keys] of transaction.changed) {
      const root = nameOf(type)
      if (root === undefined || !(type instanceof Y.Map) || !lineOfRoot(root)) continue
      for (const key of keys) if (key !== null) look(transaction, root, type, key)
    }
  }
  doc.on('afterTransaction', onTransaction)
  return {
    remember: (numbers: readonly UnsentNumber[]): void => {
      for (const { root, key, quantity, stands } of numbers) {
        const name = `${root}@${key}`
        if (mine.has(name)) continue
        mine.set(name, quantity)
        if (!stands) compare(root, doc.getMap(root), key)
      }
    },
    stop: () => doc.off('afterTransaction', onTransaction),
  }
}
