import type { ClientFrame, Presence } from './frames'
import { PRESENCE_CHARS } from './limits'

type Fields = Record<string, unknown>

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isClientId = (value: unknown): value is number => isNumber(value) && value <= 0xffffffff
const isBatchId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{8,40}$/.test(value)

const presence = (value: unknown): Presence | null | undefined => {
  if (value === null) return null
  if (typeof value !== 'object') return undefined
  const { cell, typing } = value as Fields
  if (cell !== undefined && typeof cell !== 'string') return undefined
  if (typing !== undefined && typeof typing !== 'boolean') return undefined
  const known = { ...(cell === undefined ? {} : { cell }), ...(typing === undefined ? {} : { typing }) }
  return JSON.stringify(known).length <= PRESENCE_CHARS ? known : undefined
}

const parsers: Record<ClientFrame['t'], (f: Fields) => ClientFrame | undefined> = {
  hello: ({ v, client, known, sv }) =>
    isNumber(v) &&
    isClientId(client) &&
    (known === undefined || isNumber(known)) &&
    (sv === undefined || typeof sv === 'string')
      ? { t: 'hello', v, client, known, sv }
      : undefined,
  push: ({ id, u, known, again }) =>
    isBatchId(id) && typeof u === 'string' && isNumber(known)
      ? { t: 'push', id, u, known, ...(again === true ? { again } : {}) }
      : undefined,
  aware: ({ k, s, to }) => {
    const state = presence(s)
    return isNumber(k) && state !== undefined && (to === undefined || isClientId(to))
      ? { t: 'aware', k, s: state, to }
      : undefined
  },
  since: ({ known }) => (isNumber(known) ? { t: 'since', known } : undefined),
}

/** The frame in a message from a client, with unknown fields dropped; undefined for anything else. */
export const parseClientFrame = (text: string): ClientFrame | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const fields = value as Fields
  const kind = fields.t
  if (typeof kind !== 'string' || !Object.hasOwn(parsers, kind)) return undefined
  return parsers[kind as ClientFrame['t']](fields)
}
