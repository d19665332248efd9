import * as Y from 'yjs'

/**
 * What this device has written and a server that sent its whole document does not have, as one
 * update, or undefined. Only a server that was set back (a restored backup) lacks anything.
 * `there` is what the server has and what it is going to be sent anyway. A deletion alone does not
 * show in state vectors and is not noticed.
 */
export const lackingOnServer = (
  doc: Y.Doc,
  there: Uint8Array[],
  ownClients: Iterable<number>,
): Uint8Array | undefined => {
  const theirs =
    there.length === 0
      ? new Map<number, number>()
      : Y.decodeStateVector(Y.encodeStateVectorFromUpdate(Y.mergeUpdates(there)))
  const ours = Y.decodeStateVector(Y.encodeStateVector(doc))
  const from = new Map(ours)
  for (const client of ownClients) {
    const clock = theirs.get(client) ?? 0
    if (clock < (ours.get(client) ?? 0)) from.set(client, clock)
  }
  const lacks = [...from].some(([client, clock]) => clock < (ours.get(client) ?? 0))
  return lacks ? Y.encodeStateAsUpdate(doc, Y.encodeStateVector(from)) : undefined
}
