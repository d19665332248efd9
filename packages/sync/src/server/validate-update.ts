import { DomainError } from '@rembuk/core/refusal'
import type { Decoder } from 'lib0/decoding'
import * as Y from 'yjs'

/** Who wrote the structs of an update. */
export interface CheckedUpdate {
  /** Distinct Yjs client ids of its structs; empty when it only deletes. */
  clients: number[]
}

const refuse = (): never => {
  throw new DomainError('malformed-update')
}

const isPlain = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  typeof value === 'number'

/** Decodes and insists that not one byte is left over: appended bytes would be stored and re-sent for ever. */
const decodeWhole = (update: Uint8Array) => {
  let decoder: Decoder | undefined
  class Watched extends Y.UpdateDecoderV1 {
    constructor(inner: Decoder) {
      super(inner)
      decoder = inner
    }
  }
  const decoded = Y.decodeUpdateV2(update, Watched)
  if (!decoder || decoder.pos !== update.length) return refuse()
  return decoded
}

const checkItem = (item: Y.Item, acceptsRoot: (name: string) => boolean) => {
  const { parent, parentSub, content } = item as {
    parent: unknown
    parentSub: string | null
    content: unknown
  }
  if (typeof parent === 'string' && !acceptsRoot(parent)) refuse()
  if (parent !== null && typeof parent !== 'string') refuse()
  if (parentSub === '__proto__') refuse()
  if (content instanceof Y.ContentDeleted) return
  if (!(content instanceof Y.ContentAny) || !content.arr.every(isPlain)) refuse()
}

/**
 * Checks a client's update before it is stored: it decodes to the last byte, holds only items with
 * plain values in known root types, and no GC or Skip structs (with which a client could swallow
 * the edits of another). Throws DomainError 'malformed-update'.
 */
export const validateUpdate = (update: Uint8Array, acceptsRoot: (name: string) => boolean): CheckedUpdate => {
  let decoded: ReturnType<typeof Y.decodeUpdateV2>
  try {
    decoded = decodeWhole(update)
  } catch {
    return refuse()
  }
  if (decoded.structs.length === 0 && decoded.ds.clients.size === 0) refuse()
  const clients = new Set<number>()
  for (const struct of decoded.structs) {
    if (!(struct instanceof Y.Item)) return refuse()
    checkItem(struct, acceptsRoot)
    clients.add(struct.id.client)
  }
  return { clients: [...clients] }
}
