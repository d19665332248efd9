import { type RefusalCode, refusalCodes } from '@rembuk/core/refusal'
import type { CatchUp } from '../protocol/frames'
import { type Transport, TransportRefusal, type Wire } from './transport'

type SocketClass = new (
  url: string,
) => {
  onopen: ((event: never) => unknown) | null
  onmessage: ((event: never) => unknown) | null
  onclose: ((event: never) => unknown) | null
  onerror: ((event: never) => unknown) | null
  send(data: string): void
  close(): void
}

export interface HttpTransportOptions {
  /** Where the API is, such as https://rembuk.example; empty for the page's own origin. */
  origin: string
  fetch?: typeof globalThis.fetch
  /** Node before 22 has none of its own: pass the one of `ws`. */
  WebSocket?: unknown
  /** Sent with every request; a program puts its session cookie here. */
  headers?: Record<string, string>
}

/** A request without an answer for this long is given up, in milliseconds. */
const ANSWER_MS = 20_000

const refusalOf = async (response: Response): Promise<Error> => {
  const body = (await response.json().catch(() => ({}))) as { code?: unknown }
  const code = refusalCodes.find((known): known is RefusalCode => known === body.code)
  return code ? new TransportRefusal(code) : new Error(`HTTP ${response.status}`)
}

const wire = (Socket: SocketClass, url: string): Wire => {
  const socket = new Socket(url)
  const made: Wire = {
    onopen: null,
    onmessage: null,
    onclose: null,
    send: (text) => socket.send(text),
    close: () => socket.close(),
  }
  socket.onopen = () => made.onopen?.()
  socket.onmessage = (event: { data: unknown }) => {
    if (typeof event.data === 'string') made.onmessage?.(event.data)
  }
  socket.onclose = (event: { code: number }) => made.onclose?.(event.code)
  // Node's sockets throw an error event that nobody listens to; the close event follows and is enough.
  socket.onerror = () => undefined
  return made
}

/** The product's HTTP and WebSocket APIs as a transport. */
export const httpTransport = (options: HttpTransportOptions): Transport => {
  const request = options.fetch ?? globalThis.fetch.bind(globalThis)
  const Socket = (options.WebSocket ?? globalThis.WebSocket) as SocketClass
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await request(`${options.origin}${path}`, {
      method,
      headers: { ...options.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(ANSWER_MS),
    })
    if (!response.ok) throw await refusalOf(response)
    return response.json()
  }
  const path = (documentId: string) => `/api/documents/${encodeURIComponent(documentId)}`
  return {
    connect: async (documentId) => {
      const { ticket, url } = (await call('POST', `${path(documentId)}/tickets`, {})) as Record<
        string,
        string
      >
      return wire(Socket, `${url}?ticket=${encodeURIComponent(ticket ?? '')}`)
    },
    catchUp: async (documentId, known) => {
      const query = known === undefined ? '' : `?known=${known}`
      return (await call('GET', `${path(documentId)}/state${query}`)) as CatchUp
    },
    push: async (documentId, batch) => {
      const { n } = (await call('POST', `${path(documentId)}/updates`, batch)) as { n: number }
      return n
    },
  }
}
