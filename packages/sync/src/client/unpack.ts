import { decodeBytes } from '../protocol/base64'
import type { CatchUp } from '../protocol/frames'

const bytesOf = (text: string): Uint8Array => {
  const bytes = decodeBytes(text)
  if (!bytes) throw new TypeError('the server sent something that is not base64')
  return bytes
}

/** Unpacks a snapshot. */
export type Gunzip = (packed: Uint8Array) => Promise<Uint8Array>

/** The platform's own: browsers since 2023, Node since 18. */
export const gunzip: Gunzip = async (packed) => {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The Yjs updates in a catch-up, the snapshot first. */
export const unpack = async ({ snapshot, updates }: CatchUp, open: Gunzip): Promise<Uint8Array[]> => {
  const tail = updates.map(([, update]) => bytesOf(update))
  return snapshot === undefined ? tail : [await open(bytesOf(snapshot)), ...tail]
}
