import type * as Y from 'yjs'
import { showToast } from '../../../ui/toast-store'
import type { Desk } from '../cells/desk'
import { t as planWords } from '../messages'

/** Says what has just been changed and offers to undo it, until the next own change: then undo would mean that one. */
export const showUndoToast = ({ doc, undo }: Pick<Desk, 'doc' | 'undo'>, text: string): void => {
  const dismiss = showToast({ text, action: { label: planWords().undo, run: undo.undo } })
  const onChange = (transaction: Y.Transaction): void => {
    if (!transaction.local || transaction.changed.size === 0) return
    doc.off('afterTransaction', onChange)
    dismiss()
  }
  doc.on('afterTransaction', onChange)
}
