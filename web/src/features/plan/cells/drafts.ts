import type { QuantityFault } from '@rembuk/core/quantity'
import { createTriggers } from '../../../live/triggers'

/** Text that is no quantity: it stays with its cell until it is mended or given up. */
export interface Draft {
  text: string
  fault: QuantityFault | 'deliveries' | 'unit'
  /** The unit that is not known, and those that are. */
  unit?: { name: string; known: readonly string[] }
}

/** Texts that were typed or pasted but could not be written, by cell; who reads one hears of that one. */
export const createDrafts = () => {
  const drafts = new Map<string, Draft>()
  const triggers = createTriggers()
  return {
    of(cell: string): Draft | undefined {
      triggers.follow(cell)
      return drafts.get(cell)
    },
    keep(entries: Iterable<readonly [string, Draft]>): void {
      const kept = [...entries]
      for (const [cell, draft] of kept) drafts.set(cell, draft)
      triggers.changed(kept.map(([cell]) => cell))
    },
    drop(cells: Iterable<string>): void {
      triggers.changed([...cells].filter((cell) => drafts.delete(cell)))
    },
  }
}
export type Drafts = ReturnType<typeof createDrafts>
