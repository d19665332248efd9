import { addDays, type Day } from '@rembuk/core/calendar'
import { lineRoot } from '@rembuk/plandoc/line'
import type { ProductShape } from '@rembuk/plandoc/read-product-shape'
import type { ReadableDoc } from '@rembuk/plandoc/readable'
import { findRootMap } from '@rembuk/plandoc/root-values'
import { type Accessor, createMemo, createSignal } from 'solid-js'
import { array, string } from 'valibot'
import { kept } from '../../../storage/kept'
import { type Line, linesOf } from './lines'
import type { PlanShape } from './plan-shape'

/** Lines that stay out of sight until they hold something or are asked for, by their roots. */
export const isRare = (root: string): boolean => /^(?:orders|receipts|issues|count)\//.test(root)

/** Products whose rarely used lines are wanted on this device. */
const keptOpen = kept('open-lines', array(string()))

/** The rarely used lines that hold something in these weeks. */
const usedRoots = (doc: ReadableDoc, start: Day, end: Day): Set<string> => {
  const used = new Set<string>()
  for (const root of doc.share.keys()) {
    const map = isRare(root) ? findRootMap(doc, root) : undefined
    if (!map || map === 'wrong-type') continue
    for (const monday of map.keys())
      if (monday >= start && monday < end) {
        used.add(root)
        break
      }
  }
  return used
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each))

/** Which lines of each product are on the screen: all of them where a person wants that, else what is in use. */
export interface ShownLines {
  of(product: Pick<ProductShape, 'id' | 'makers'>): Line[]
  /** Whether the rarely used lines of a product are wanted although they may be empty. */
  isOpen(productId: string): boolean
  /** Brings the line of a cell into sight, by the cell's key. */
  reveal(cell: string): void
  toggle(productId: string): void
}

/**
 * Follows which lines hold something, looked at again whenever `changed` says so; what a person has
 * unfolded is kept on the device.
 */
export const createShownLines = (
  doc: ReadableDoc,
  plan: Accessor<PlanShape | undefined>,
  changed: Accessor<void>,
): ShownLines => {
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set(keptOpen.read()))
  const used = createMemo(
    () => {
      changed()
      const frame = plan()
      return frame ? usedRoots(doc, frame.start, addDays(frame.start, 7 * frame.weeks)) : new Set<string>()
    },
    new Set<string>(),
    { equals: isSameSet },
  )
  const set = (productId: string, isOpen: boolean): void => {
    const next = new Set(opened())
    if (isOpen) next.add(productId)
    else next.delete(productId)
    keptOpen.write([...next])
    setOpened(next)
  }
  return {
    of: ({ id, makers }) =>
      linesOf(
        id,
        makers.map(({ partyId }) => partyId),
        (line) => opened().has(id) || used().has(lineRoot(line)),
      ),
    isOpen: (productId) => opened().has(productId),
    reveal(cell) {
      const [root = ''] = cell.split('@')
      const [, productId] = root.split('/')
      if (productId && isRare(root) && !used().has(root) && !opened().has(productId)) set(productId, true)
    },
    toggle: (productId) => set(productId, !opened().has(productId)),
  }
}
