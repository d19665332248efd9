import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { admit } from './admit'
import { type Caller, callerOf } from './caller'
import { type Connection, watchConnection } from './connection'
import { createGate } from './gate'
import type { SocketHandlers } from './handlers'
import { IntegrationTimeout, invoke } from './invoke'
import { type SocketLimits, socketLimits } from './limits'
import { receiveText } from './receive'
import { refuseUpgrade } from './refuse-upgrade'
import { splitTarget } from './request-parts'
import { disconnectEvent, messageEvent } from './socket-events'

const GOING_AWAY = 1001
/** Longest that a client gets to answer a close when the API ends, in milliseconds. */
const FAREWELL_MS = 250

export interface SocketApiOptions {
  handlers: SocketHandlers
  /** The API answers on exactly `/<stage>`. */
  stage: string
  limits?: Partial<SocketLimits>
  identitySources?: string[]
  /** Whether messages carry the authorizer's context too; AWS does not promise it. */
  authorizerContextOnMessages?: boolean
  /** Whether `$disconnect` is called; AWS does its best only. */
  announceDisconnects?: boolean
  /** Told about a handler that failed or was too slow. */
  onFailure?: (failure: unknown) => void
}

/** A WebSocket API in front of Lambda functions, for the 'upgrade' event of a node:http server. */
export class SocketApi {
  /** Connections that a callback can reach: those whose `$connect` has finished. */
  readonly connections = new Map<string, Connection>()
  readonly limits: SocketLimits
  private readonly server: WebSocketServer
  private readonly gate: ReturnType<typeof createGate>
  private readonly running = new Set<Promise<void>>()
  private closing = false

  constructor(private readonly options: SocketApiOptions) {
    this.limits = { ...socketLimits, ...options.limits }
    this.gate = createGate(this.limits.concurrency)
    this.server = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: this.limits.messageBytes,
      handleProtocols: () => false,
    })
  }

  /** Takes an upgrade request through authorizer and `$connect`; what is refused gets an HTTP status. */
  upgrade(request: IncomingMessage, stream: Socket, head: Buffer): void {
    stream.on('error', () => stream.destroy())
    const known = splitTarget(request.url ?? '/').path === `/${this.options.stage}`
    if (!known) refuseUpgrade(stream, 403)
    else if (this.closing) refuseUpgrade(stream, 503)
    else this.track(this.open(request, stream, head))
  }

  /** Ends every connection, and returns when all handlers have finished. */
  async close(): Promise<void> {
    this.closing = true
    for (const { socket } of this.connections.values()) {
      socket.close(GOING_AWAY, 'Going away')
      setTimeout(() => socket.terminate(), FAREWELL_MS).unref()
    }
    while (this.connections.size + this.running.size > 0) {
      await Promise.race([...this.running, new Promise((resolve) => setTimeout(resolve, 10))])
    }
  }

  private async open(request: IncomingMessage, stream: Socket, head: Buffer): Promise<void> {
    const caller = callerOf(request, this.options.stage)
    const { handlers, identitySources = [] } = this.options
    const status = await admit(caller, {
      handlers,
      identitySources,
      limits: this.limits,
      onFailure: this.fail,
    })
    if (status !== 200) return refuseUpgrade(stream, status)
    let opened = false
    this.server.handleUpgrade(request, stream, head, (socket) => {
      opened = true
      this.serve(caller, socket, stream)
    })
    // The caller hung up meanwhile, or sent no proper handshake: `$connect` ran, so `$disconnect` does.
    if (!opened) this.disconnected(caller, 1006, '')
  }

  private serve(caller: Caller, socket: WebSocket, stream: Socket): void {
    const connection = watchConnection(caller, socket, this.limits)
    this.connections.set(caller.connectionId, connection)
    receiveText(socket, stream, this.limits.frameBytes, (text) => {
      connection.touch()
      this.track(this.gate(() => this.message(connection, text)))
    })
    socket.on('ping', connection.touch)
    // The library answers a broken or oversize message with the right close code by itself.
    socket.on('error', () => undefined)
    socket.once('close', (code, reason) => {
      this.connections.delete(caller.connectionId)
      this.disconnected(caller, code, reason.toString())
    })
  }

  private async message({ caller, socket }: Connection, text: string): Promise<void> {
    const { authorizer: _, ...anonymous } = caller
    const sender = this.options.authorizerContextOnMessages === false ? anonymous : caller
    const event = messageEvent(sender, text)
    try {
      await invoke(this.options.handlers.message, event, this.limits)
    } catch (failure) {
      this.fail(failure)
      const { connectionId, requestId } = event.requestContext
      const message =
        failure instanceof IntegrationTimeout ? 'Endpoint request timed out' : 'Internal server error'
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ message, connectionId, requestId }))
    }
  }

  private disconnected(caller: Caller, code: number, reason: string): void {
    if (this.options.announceDisconnects === false) return
    const { handlers } = this.options
    this.track(
      invoke(handlers.disconnect, disconnectEvent(caller, code, reason), this.limits).then(() => undefined),
    )
  }

  private track(work: Promise<void>): void {
    const tracked = work.catch(this.fail).finally(() => this.running.delete(tracked))
    this.running.add(tracked)
  }

  private readonly fail = (failure: unknown): void => this.options.onFailure?.(failure)
}
