import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { type Overwrite, watchOverwrites } from './overwrites'

/** Own numbers that others have changed and that the person has not looked at yet. */
export interface Overwrites {
  /** The newest last; at most one for each number. */
  all: Accessor<readonly Overwrite[]>
  settle(overwrite: Overwrite): void
  settleAll(): void
}

const isSame = (a: Overwrite, b: Overwrite): boolean => a.root === b.root && a.key === b.key

/** Collects overwrites until they are settled. */
export const createOverwrites = (doc: Y.Doc): Overwrites => {
  const [all, setAll] = createSignal<readonly Overwrite[]>([])
  onCleanup(
    watchOverwrites(doc, (overwrite) =>
      setAll((before) => [...before.filter((known) => !isSame(known, overwrite)), overwrite]),
    ),
  )
  return {
    all,
    settle: (overwrite) => setAll((before) => before.filter((known) => !isSame(known, overwrite))),
    settleAll: () => setAll([]),
  }
}
