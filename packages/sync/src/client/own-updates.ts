import type * as Y from 'yjs'

/**
 * Tells of each change that was made here, as a Yjs update, until the function returned is called. Yjs
 * writes a change down as an update where somebody listens, which takes longer than to apply it: what
 * `isOwn` says came from elsewhere is not worth that.
 */
export const onOwnUpdate = (
  doc: Y.Doc,
  isOwn: (origin: unknown) => boolean,
  tell: (update: Uint8Array) => void,
): (() => void) => {
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (isOwn(origin)) tell(update)
  }
  const onBegin = ({ origin }: Y.Transaction) => {
    if (isOwn(origin)) doc.on('update', onUpdate)
  }
  const onEnd = () => doc.off('update', onUpdate)
  doc.on('beforeTransaction', onBegin)
  doc.on('afterAllTransactions', onEnd)
  return () => {
    doc.off('beforeTransaction', onBegin)
    doc.off('afterAllTransactions', onEnd)
    onEnd()
  }
}
