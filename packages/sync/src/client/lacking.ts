import * as Y from 'yjs'

/**
 * What this device has written and a server that sent its whole document does not have, as one
 * update, or undefined. Only a server that was set back (a restored backup) lacks anything.
 */
export const lackingOnServer = (
  doc: Y.Doc,
  serverUpdates: Uint8Array[],
  ownClients: Iterable<number>,
): Uint8Array | undefined => {
  const server = new Map(
    serverUpdates.length === 0
      ? []
      : Y.decodeStateVector(Y.encodeStateVectorFromUpdate(Y.mergeUpdates(serverUpdates))),
  )
  const ours = Y.decodeStateVector(Y.encodeStateVector(doc))
  const target = new Map(ours)
  let lacking = false
  for (const client of ownClients) {
    const theirs = server.get(client) ?? 0
    if (theirs >= (ours.get(client) ?? 0)) continue
    target.set(client, theirs)
    lacking = true
  }
  return lacking ? Y.encodeStateAsUpdate(doc, Y.encodeStateVector(target)) : undefined
}
