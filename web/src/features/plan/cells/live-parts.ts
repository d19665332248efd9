import type { Fault } from '@rembuk/plandoc/faults'
import type { Accessor } from 'solid-js'
import type * as Y from 'yjs'
import { createUndo, type Undo } from '../../../live/undo'
import { createFaults } from './faults'
import { followRare } from './follow-rare'
import { createOverwrites, type Overwrites } from './overwrite-list'
import { writeTexts } from './write'

/** What a desk has of a live document besides its content. */
export interface LiveParts {
  doc: Y.Doc
  faults: Accessor<Fault[]>
  undo: Undo
  overwrites: Overwrites
  /** Writes into it: before it is live there is nothing to write into. */
  writeTexts: typeof writeTexts
  /** Tells after each change of a rarely used line. */
  rareLines: Accessor<void>
}

/** Follows a live document for a desk until the Solid owner ends; `unsent` is what earlier pages have left to be sent. */
export const liveParts = (doc: Y.Doc, unsent?: Promise<readonly Uint8Array[]>): LiveParts => ({
  doc,
  faults: createFaults(doc),
  undo: createUndo(doc),
  overwrites: createOverwrites(doc, unsent),
  writeTexts,
  rareLines: followRare(doc),
})
