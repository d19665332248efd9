import { WebSocket } from 'ws'

/** A device's network that can be switched off: sockets break without a word and requests fail. */
export interface Network {
  fetch: typeof globalThis.fetch
  WebSocket: typeof WebSocket
  off(): void
  on(): void
}

export const createNetwork = (): Network => {
  const open = new Set<WebSocket>()
  let connected = true

  class Socket extends WebSocket {
    constructor(url: string) {
      super(url)
      open.add(this)
      this.once('close', () => open.delete(this))
    }
  }
  return {
    fetch: (input, init) =>
      connected ? globalThis.fetch(input, init) : Promise.reject(new TypeError('no network')),
    WebSocket: Socket as typeof WebSocket,
    off: () => {
      connected = false
      for (const socket of open) socket.terminate()
    },
    on: () => {
      connected = true
    },
  }
}
