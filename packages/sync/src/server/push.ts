import { encodeBytes } from '../protocol/base64'
import { SOCKET_UPDATE_BYTES } from '../protocol/limits'
import { type Author, append, type Batch } from './append'
import { postToAll } from './fan-out'
import type { JoinedConnection, LiveDeps } from './ports'

/** An update too long for a frame is announced by its number; whoever lacks it asks for it. */
const announcement = (n: number, update: Uint8Array) =>
  update.length <= SOCKET_UPDATE_BYTES
    ? ({ t: 'up', n, u: encodeBytes(update) } as const)
    : ({ t: 'at', n } as const)

/**
 * Stores a batch, calls `onStored` with its number (the acknowledgement, before anyone else hears
 * of it) and then tells the others. Returns the number. Refuses as `append` does.
 *
 * Who is here is read while the entry is being written, but after its number was taken: somebody who
 * joins later finds that number given, and asks for what is behind it.
 */
export const push = async (
  deps: LiveDeps,
  author: Author,
  batch: Batch,
  options: { onStored?: (n: number) => Promise<void>; exceptClient?: number } = {},
): Promise<number> => {
  const { documentId } = author
  let here: Promise<JoinedConnection[]> | undefined
  const n = await append(deps, author, batch, () => {
    here = deps.connections.list(documentId)
    // Its failure is told where it is awaited, not before.
    here.catch(() => undefined)
  })
  // A lost acknowledgement must not keep the edit from the others: the client sends again.
  await options.onStored?.(n).catch(() => undefined)
  // A batch that was stored before took no number now.
  const listed = await (here ?? deps.connections.list(documentId))
  await postToAll(deps, listed, announcement(n, batch.update), options.exceptClient)
  return n
}
