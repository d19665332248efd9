import * as Y from 'yjs'

/** The line that these tests write in. */
export const LINE = 'demand/emping'

/** Somebody at a keyboard: a document of one client, and the update that each edit makes. */
export const typist = (clientId: number) => {
  const doc = new Y.Doc()
  doc.clientID = clientId
  let made: Uint8Array | undefined
  doc.on('update', (update: Uint8Array) => {
    made = update
  })
  const edit = (change: (line: Y.Map<unknown>) => void): Uint8Array => {
    made = undefined
    doc.transact(() => change(doc.getMap(LINE)))
    if (!made) throw new Error('the edit changed nothing')
    return made
  }
  return {
    doc,
    edit,
    type: (cell: string, value: unknown) => edit((line) => line.set(cell, value)),
    clear: (cell: string) => edit((line) => line.delete(cell)),
  }
}

/** What the line shows in a document. */
export const lineOf = (doc: Y.Doc): Record<string, unknown> => Object.fromEntries(doc.getMap(LINE).entries())

/** What the line shows to somebody who has these updates and nothing else. */
export const shownBy = (updates: Uint8Array[]): Record<string, unknown> => {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return lineOf(doc)
}

/** Letters that no compression makes much smaller. */
export const noiseText = (length: number): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.min(length, 65_536)))
  const letters = Buffer.from(bytes).toString('base64').slice(0, length)
  return letters.length < length ? letters + noiseText(length - letters.length) : letters
}
