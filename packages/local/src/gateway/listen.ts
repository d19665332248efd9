import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Largest request line and headers that an HTTP API takes, in bytes. */
const HEADER_BYTES = 10_240
const IPV6_ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']
/** Tries to find a port that is free on both addresses. */
const ATTEMPTS = 5
/** Longest that a request under way gets to finish, in milliseconds. */
const FAREWELL_MS = 2_000

export interface Listening {
  port: number
  servers: Server[]
}

/**
 * Listens on one port of the loopback addresses: 127.0.0.1, and ::1 where the machine has it, since
 * browsers resolve `localhost` to either. Port 0 means any port that is free on both.
 *
 * @throws the system's error, such as EADDRINUSE
 */
export const listenOnLoopback = async (port: number, listener: RequestListener): Promise<Listening> => {
  for (let attempt = 1; ; attempt++) {
    const first = await listenOn('127.0.0.1', port, listener)
    const chosen = (first.address() as AddressInfo).port
    try {
      return { port: chosen, servers: [first, await listenOn('::1', chosen, listener)] }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (IPV6_ABSENT.includes(code)) return { port: chosen, servers: [first] }
      first.close()
      if (port !== 0 || attempt === ATTEMPTS) throw error
    }
  }
}

const listenOn = (host: string, port: number, listener: RequestListener): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer({ maxHeaderSize: HEADER_BYTES }, listener)
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })

/** Stops listening; requests under way get a moment to finish, then everything is ended. */
export const stopListening = async ({ servers }: Listening): Promise<void> => {
  await Promise.all(
    servers.map((server) => {
      const late = setTimeout(() => server.closeAllConnections(), FAREWELL_MS)
      return new Promise((resolve) => server.close(resolve)).finally(() => clearTimeout(late))
    }),
  )
}
