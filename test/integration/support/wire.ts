import { ticket } from '@rembuk/contract/documents'
import { type ClientFrame, PROTOCOL_VERSION, type ServerFrame } from '@rembuk/sync/protocol/frames'
import * as v from 'valibot'
import { onTestFinished, vi } from 'vitest'
import type { ApiClient } from '../../../packages/local/test/api-client'
import { openSocket } from '../../../packages/local/test/gateway/test-gateway'
import { BATANG, PATIENCE } from './live'

/** A bare socket to a live document: says anything, and keeps what it hears. */
export interface Wire {
  say(frame: ClientFrame): void
  /** Sends what is no frame of the protocol. */
  sendRaw(data: string | Buffer): void
  /** Waits for the first frame of this kind that was not returned before. */
  hear<T extends ServerFrame['t']>(kind: T): Promise<Extract<ServerFrame, { t: T }>>
  /** What was heard of this kind and not returned yet. */
  heard(kind: ServerFrame['t']): ServerFrame[]
  /** Resolves with the close code when the server ends it. */
  closed: Promise<number>
}

/** The address of a socket, with a fresh ticket in it. */
export const socketAddress = async (person: ApiClient, documentId = BATANG): Promise<string> => {
  const answer = await person.call('POST', `/api/documents/${documentId}/tickets`)
  const { url, ticket: secret } = v.parse(ticket, await answer.json())
  return `${url}?ticket=${encodeURIComponent(secret)}`
}

/** Opens a socket with a person's ticket, and joins as `client` where one is named. */
export const openWire = async (
  person: ApiClient,
  client?: number,
  documentId: string = BATANG,
): Promise<Wire> => {
  const socket = await openSocket(await socketAddress(person, documentId))
  onTestFinished(() => socket.terminate())
  const heard: ServerFrame[] = []
  socket.on('message', (data) => heard.push(JSON.parse(data.toString())))
  const say = (frame: ClientFrame) => socket.send(JSON.stringify(frame))
  const wire: Wire = {
    say,
    sendRaw: (data) => socket.send(data),
    hear: async (kind) => {
      const isWanted = (frame: ServerFrame): frame is Extract<ServerFrame, { t: typeof kind }> =>
        frame.t === kind
      const frame = await vi.waitUntil(() => heard.find(isWanted), { ...PATIENCE, interval: 5 })
      heard.splice(heard.indexOf(frame), 1)
      return frame
    },
    heard: (kind) => heard.filter(({ t }) => t === kind),
    closed: new Promise((resolve) => socket.once('close', resolve)),
  }
  if (client !== undefined) {
    say({ t: 'hello', v: PROTOCOL_VERSION, client })
    await wire.hear('welcome')
  }
  return wire
}
