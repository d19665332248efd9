import type * as Y from 'yjs'
import { rootSignals } from '../../../live/root-signals'
import { createDesk, type Desk, type DeskInput } from './desk'
import { liveParts } from './live-parts'

/** A desk for a document that is there from the beginning. Call inside a Solid owner. */
export const createLiveDesk = ({
  doc,
  ...input
}: Omit<DeskInput, 'doc' | 'signals' | 'live'> & { doc: Y.Doc }): Desk => {
  const parts = liveParts(doc)
  return createDesk({ ...input, doc, signals: rootSignals(doc), live: () => parts })
}
