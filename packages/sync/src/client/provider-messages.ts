import * as encoding from 'lib0/encoding'
import { messageYjsSyncStep1, writeUpdate } from 'y-protocols/sync'
import type { Presence } from '../protocol/frames'

// What y-websocket's provider speaks with its socket: a message type, then that protocol's bytes.
const SYNC = 0
const AWARENESS = 1
const STEP_2 = 1

/** An update, as if it came straight from a peer. */
export const updateMessage = (update: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, SYNC)
    writeUpdate(encoder, update)
  })

/** "You have everything now": an empty second step of the handshake. */
export const syncedMessage = (): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, SYNC)
    encoding.writeVarUint(encoder, STEP_2)
    encoding.writeVarUint8Array(encoder, new Uint8Array([0, 0]))
  })

/** The presence of one client; null when it has left. */
export const presenceMessage = (client: number, clock: number, state: Presence | null): Uint8Array =>
  encoding.encode((encoder) => {
    const states = encoding.encode((inner) => {
      encoding.writeVarUint(inner, 1)
      encoding.writeVarUint(inner, client)
      encoding.writeVarUint(inner, clock)
      encoding.writeVarString(inner, JSON.stringify(state))
    })
    encoding.writeVarUint(encoder, AWARENESS)
    encoding.writeVarUint8Array(encoder, states)
  })

/** Presence of nobody: says nothing, and keeps the provider from closing a quiet socket. */
export const stillHereMessage = (): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, AWARENESS)
    encoding.writeVarUint8Array(encoder, new Uint8Array([0]))
  })

/** Whether a provider's message opens the handshake. Everything else it sends travels by other ways. */
export const isHandshake = (message: Uint8Array): boolean =>
  message[0] === SYNC && message[1] === messageYjsSyncStep1
