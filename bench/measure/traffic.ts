import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

const sockets: Socket[] = []
subscribe('net.client.socket', (message) => {
  sockets.push((message as { socket: Socket }).socket)
})

/** Bytes that this process exchanged over TCP, frame and request headers included. */
export interface Traffic {
  sent: number
  received: number
}

/** Everything so far with the server behind a URL, over connections opened since this was loaded. */
export const trafficWith = (url: string): Traffic => {
  const port = Number(new URL(url).port)
  const total = { sent: 0, received: 0 }
  for (const socket of sockets) {
    if (portOf(socket) !== port) continue
    total.sent += socket.bytesWritten
    total.received += socket.bytesRead
  }
  return total
}

/** A socket forgets its peer when it ends. */
const ports = new WeakMap<Socket, number>()
const portOf = (socket: Socket): number | undefined => {
  const port = socket.remotePort ?? ports.get(socket)
  if (port !== undefined) ports.set(socket, port)
  return port
}

/** What was exchanged between two looks. */
export const between = (before: Traffic, after: Traffic): Traffic => ({
  sent: after.sent - before.sent,
  received: after.received - before.received,
})
