import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { unsentNumbers } from '../unsent/unsent-numbers'
import { type Overwrite, watchOverwrites } from './overwrites'

/** Own numbers that others have changed and that the person has not looked at yet. */
export interface Overwrites {
  /** The newest last; at most one for each number. */
  all: Accessor<readonly Overwrite[]>
  settle(overwrite: Overwrite): void
  settleAll(): void
}

const isSame = (a: Overwrite, b: Overwrite): boolean => a.root === b.root && a.key === b.key

/**
 * Collects overwrites until they are settled; also of what was filled in before this page was opened and
 * was `unsent` then.
 */
export const createOverwrites = (doc: Y.Doc, unsent?: Promise<readonly Uint8Array[]>): Overwrites => {
  const [all, setAll] = createSignal<readonly Overwrite[]>([])
  const { remember, stop } = watchOverwrites(doc, (overwrite) =>
    setAll((before) => [...before.filter((known) => !isSame(known, overwrite)), overwrite]),
  )
  onCleanup(stop)
  void unsent?.then((updates) => remember(unsentNumbers(doc, updates).numbers))
  return {
    all,
    settle: (overwrite) => setAll((before) => before.filter((known) => !isSame(known, overwrite))),
    settleAll: () => setAll([]),
  }
}
