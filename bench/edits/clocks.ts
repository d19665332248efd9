import * as Y from 'yjs'

/** How many pieces of content a document has had, of all its authors: grows with each edit. */
export const clocks = (doc: Y.Doc): number => {
  let sum = 0
  for (const clock of Y.decodeStateVector(Y.encodeStateVector(doc)).values()) sum += clock
  return sum
}

/** Resolves once a document has had at least that many. */
export const reached = (doc: Y.Doc, sum: number): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (clocks(doc) < sum) return
      doc.off('update', look)
      resolve()
    }
    doc.on('update', look)
    look()
  })
