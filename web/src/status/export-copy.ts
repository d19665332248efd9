import * as Y from 'yjs'
import { saveFile } from '../files/save-file'

/** Lets the person save the whole document as a file, in Yjs's update format. */
export const exportCopy = (doc: Y.Doc, name: string): void => {
  const update = new Uint8Array(Y.encodeStateAsUpdate(doc))
  saveFile(new Blob([update], { type: 'application/octet-stream' }), name, 'rembuk')
}
