import { DomainError } from '@rembuk/core/refusal'
import { createDecoder, type Decoder, readVarUint } from 'lib0/decoding'
import * as Y from 'yjs'
import { UPDATE_CLIENTS } from '../protocol/limits'
import type { DocumentSchema, RootType } from './ports'

/** Who wrote the structs of an update. */
export interface CheckedUpdate {
  /** Distinct Yjs client ids of its structs; empty when it only deletes. */
  clients: number[]
}

const refuse = (): never => {
  throw new DomainError('malformed-update')
}

/**
 * Structs that one client may number. Numbers are written back and read again by every replica, and
 * Yjs reads none of more than 53 bits.
 */
const MAX_CLOCK = 2 ** 32

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

/** Yjs integrates such an item without asking whether what it names is there, and throws half way. */
const namesOwnFuture = ({ client, clock }: Y.ID, origin: Y.ID | null) =>
  origin?.client === client && origin.clock >= clock

const checkPlace = ({ id, length, origin, rightOrigin }: Y.Item) => {
  if (length < 1 || id.clock + length > MAX_CLOCK) refuse()
  if (namesOwnFuture(id, origin) || namesOwnFuture(id, rightOrigin)) refuse()
}

const checkDeletions = ({ clients }: ReturnType<typeof decodeWhole>['ds']) => {
  for (const ranges of clients.values()) {
    if (ranges.some(({ clock, len }) => clock + len > MAX_CLOCK)) refuse()
  }
}

/** An update begins with the number of its runs of structs. */
const runsOf = (update: Uint8Array): number => readVarUint(createDecoder(update))

/**
 * Whether the content is what the item's root holds. An item that stands beside another does not say in
 * which root: with texts it may then be either, and readers leave out what they find in the wrong one.
 */
const fitsRoot = (
  content: unknown,
  { parentSub, root }: { parentSub: string | null; root: RootType | undefined },
  hasTexts: boolean,
): boolean => {
  if (content instanceof Y.ContentString) return hasTexts && root !== 'map' && parentSub === null
  return root !== 'text' && content instanceof Y.ContentAny && content.arr.every(isPlain)
}

const checkItem = (item: Y.Item, { rootType, hasTexts }: DocumentSchema) => {
  const { parent, parentSub, content } = item as {
    parent: unknown
    parentSub: string | null
    content: unknown
  }
  if (parent !== null && typeof parent !== 'string') refuse()
  const root = typeof parent === 'string' ? rootType(parent) : undefined
  if (typeof parent === 'string' && !root) refuse()
  if (parentSub === '__proto__') refuse()
  if (content instanceof Y.ContentDeleted) return
  if (!fitsRoot(content, { parentSub, root }, hasTexts)) refuse()
}

/**
 * Checks a client's update before it is stored: it decodes to the last byte, holds only items with
 * plain values in known root maps and, where the document has them, text in known root texts, each client's in one run and with numbers that Yjs can apply and
 * write again, and no GC or Skip structs (with which a client could swallow the edits of another).
 * Throws DomainError 'malformed-update', and 'too-large' for structs of more than UPDATE_CLIENTS.
 */
export const validateUpdate = (update: Uint8Array, schema: DocumentSchema): CheckedUpdate => {
  let decoded: ReturnType<typeof Y.decodeUpdateV2>
  try {
    decoded = decodeWhole(update)
  } catch {
    return refuse()
  }
  if (decoded.structs.length === 0 && decoded.ds.clients.size === 0) refuse()
  checkDeletions(decoded.ds)
  const clients = new Set<number>()
  for (const struct of decoded.structs) {
    if (!(struct instanceof Y.Item)) return refuse()
    checkPlace(struct)
    checkItem(struct, schema)
    clients.add(struct.id.client)
  }
  // Of two runs of one client Yjs takes the later when it applies an update, and both when it merges.
  if (runsOf(update) !== clients.size) refuse()
  if (clients.size > UPDATE_CLIENTS) throw new DomainError('too-large', { limit: UPDATE_CLIENTS })
  return { clients: [...clients] }
}
