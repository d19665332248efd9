/** Messages and their bytes on the WebSocket, frame headers included, TLS and TCP not. */
export interface Tally {
  messages: number
  bytes: number
}

export const newTally = (): Tally => ({ messages: 0, bytes: 0 })

const MASK_BYTES = 4

/** A frame's header, in bytes: its first two, and an extended length where the payload needs it. */
const headerBytes = (payload: number) => {
  if (payload < 126) return 2
  return payload < 65_536 ? 4 : 10
}

/** Counts one text message; those of a client are masked. */
export const count = (tally: Tally, text: string, masked: boolean): void => {
  const payload = Buffer.byteLength(text)
  tally.messages++
  tally.bytes += headerBytes(payload) + (masked ? MASK_BYTES : 0) + payload
}
