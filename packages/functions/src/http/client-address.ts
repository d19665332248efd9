import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { addressBlock } from './address-block'
import type { HttpEnv } from './env'

/** Both are set by our own edge, which replaces what a sender put there. */
const EDGE_SECRET_HEADER = 'rembuk-edge'
const VIEWER_ADDRESS_HEADER = 'rembuk-viewer-address'

/**
 * The block of addresses that the caller's belongs to, for limits. A request that proves to come
 * through our edge says it itself, as the gateway sees only the edge; of others the gateway's word
 * counts, one block for all where there is no gateway.
 */
export const clientAddress = (c: Context<HttpEnv>, edgeSecret: string | undefined): string => {
  const viewer = c.req.header(VIEWER_ADDRESS_HEADER)
  const seen = c.env?.requestContext?.http?.sourceIp ?? 'unknown'
  return addressBlock(viewer && isEdge(c.req.header(EDGE_SECRET_HEADER), edgeSecret) ? viewer : seen)
}

const isEdge = (said: string | undefined, edgeSecret: string | undefined): boolean => {
  if (!said || !edgeSecret) return false
  const [a, b] = [Buffer.from(said), Buffer.from(edgeSecret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
