/** Who is behind the sockets that a provider opens. */
export interface SocketOwner {
  /** The provider wants a connection. */
  start(socket: ProviderSocket): void
  /** The provider sent its handshake or anything else. */
  fromProvider(socket: ProviderSocket, message: Uint8Array): void
  /** The provider gave the socket up. */
  stop(socket: ProviderSocket): void
}

/** What y-websocket's provider takes for a WebSocket. */
export interface ProviderSocket {
  /** The connection stands. */
  opened(): void
  /** Hands a message of y-websocket's protocol to the provider. */
  deliver(message: Uint8Array): void
  /** The connection has ended; 4400 to 4499 ends it for good. */
  ended(code: number): void
}

/**
 * A class for the provider's `WebSocketPolyfill` option. The provider keeps what it is good at
 * (reconnecting, backing off, applying updates, awareness); what travels is up to the owner, since
 * API Gateway carries neither binary frames nor a path.
 */
export const providerSocketClass = (owner: SocketOwner): typeof WebSocket => {
  class Socket implements ProviderSocket {
    // The provider compares readyState with the instance's own constants.
    readonly CONNECTING = 0
    readonly OPEN = 1
    readonly CLOSING = 2
    readonly CLOSED = 3
    readyState = 0
    binaryType = 'arraybuffer'
    onopen: (() => void) | null = null
    onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
    onclose: ((event: { code: number; reason: string }) => void) | null = null
    onerror: (() => void) | null = null

    constructor() {
      owner.start(this)
    }

    send(message: Uint8Array) {
      owner.fromProvider(this, message)
    }

    close() {
      if (this.readyState === this.CLOSED) return
      this.readyState = this.CLOSED
      owner.stop(this)
    }

    opened() {
      if (this.readyState !== this.CONNECTING) return
      this.readyState = this.OPEN
      this.onopen?.()
    }

    deliver(message: Uint8Array) {
      if (this.readyState === this.OPEN) this.onmessage?.({ data: message.slice().buffer })
    }

    ended(code: number) {
      if (this.readyState === this.CLOSED) return
      this.readyState = this.CLOSED
      this.onclose?.({ code, reason: '' })
    }
  }
  return Socket as unknown as typeof WebSocket
}
