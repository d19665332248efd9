import type { QuantityFault } from '@rembuk/core/quantity'
import { createSignal } from 'solid-js'

/** Text that is no quantity: it stays with its cell until it is mended or given up. */
export interface Draft {
  text: string
  fault: QuantityFault | 'deliveries'
}

/** Texts that were typed or pasted but could not be written, by cell. */
export const createDrafts = () => {
  const [drafts, setDrafts] = createSignal<ReadonlyMap<string, Draft>>(new Map())
  return {
    of: (cell: string): Draft | undefined => drafts().get(cell),
    keep(entries: Iterable<readonly [string, Draft]>): void {
      setDrafts((before) => new Map([...before, ...entries]))
    },
    drop(cells: Iterable<string>): void {
      const gone = new Set(cells)
      setDrafts((before) => new Map([...before].filter(([cell]) => !gone.has(cell))))
    },
  }
}
export type Drafts = ReturnType<typeof createDrafts>
