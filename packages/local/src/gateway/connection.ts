import type { WebSocket } from 'ws'
import type { Caller } from './caller'
import type { SocketLimits } from './limits'

const GOING_AWAY = 1001

/** A connection that has been opened and not yet closed. */
export interface Connection {
  caller: Caller
  socket: WebSocket
  /** Milliseconds since 1970 of the last traffic, either way. */
  lastActiveAt: number
  /** Notes traffic: the idle time starts again. */
  touch(): void
}

/** Puts an open socket under the gateway's clocks: it is closed when idle too long and when too old. */
export const watchConnection = (
  caller: Caller,
  socket: WebSocket,
  limits: Pick<SocketLimits, 'idleMs' | 'lifeMs'>,
): Connection => {
  const goAway = () => socket.close(GOING_AWAY, 'Going away')
  const idle = setTimeout(goAway, limits.idleMs)
  const life = setTimeout(goAway, limits.lifeMs)
  socket.once('close', () => {
    clearTimeout(idle)
    clearTimeout(life)
  })
  const connection: Connection = {
    caller,
    socket,
    lastActiveAt: Date.now(),
    touch: () => {
      connection.lastActiveAt = Date.now()
      idle.refresh()
    },
  }
  return connection
}
