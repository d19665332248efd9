import * as Y from 'yjs'

/** Lets the person save the whole document as a file, in Yjs's update format. */
export const exportCopy = (doc: Y.Doc, name: string): void => {
  const update = new Uint8Array(Y.encodeStateAsUpdate(doc))
  const address = URL.createObjectURL(new Blob([update], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'rencana'}.rembuk`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
