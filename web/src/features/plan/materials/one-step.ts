import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'

/** Makes several edits one step of undo. Returns whether they changed anything, so that there is a step to undo. */
export const editInOneStep = (doc: Y.Doc, edit: () => void): boolean =>
  doc.transact((transaction) => {
    edit()
    return transaction.changed.size > 0
  }, LOCAL_ORIGIN)
