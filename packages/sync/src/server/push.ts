import { encodeBytes } from '../protocol/base64'
import { SOCKET_UPDATE_BYTES } from '../protocol/limits'
import { type Author, append, type Batch } from './append'
import { fanOut } from './fan-out'
import type { LiveDeps } from './ports'

/** An update too long for a frame is announced by its number; whoever lacks it asks for it. */
const announcement = (n: number, update: Uint8Array) =>
  update.length <= SOCKET_UPDATE_BYTES
    ? ({ t: 'up', n, u: encodeBytes(update) } as const)
    : ({ t: 'at', n } as const)

/**
 * Stores a batch, calls `onStored` with its number (the acknowledgement, before anyone else hears
 * of it) and then tells the others. Returns the number. Refuses as `append` does.
 */
export const push = async (
  deps: LiveDeps,
  author: Author,
  batch: Batch,
  options: { onStored?: (n: number) => Promise<void>; exceptClient?: number } = {},
): Promise<number> => {
  const n = await append(deps, author, batch)
  // A lost acknowledgement must not keep the edit from the others: the client sends again.
  await options.onStored?.(n).catch(() => undefined)
  await fanOut(deps, author.documentId, announcement(n, batch.update), options.exceptClient)
  return n
}
