import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Outage } from '@rembuk/usecases/ports/outage'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { webhookSender } from '../../src/messenger/webhook'

const secret = 'shared with the receiver and nobody else'
const NOW = Date.UTC(2026, 10, 23)

let server: Server
let url: string
let seen: { headers: IncomingHttpHeaders; body: string }[]
/** Statuses of the next answers, 0 for none at all; 202 when there are none left. */
let statuses: number[]

beforeEach(async () => {
  seen = []
  statuses = []
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      seen.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      const status = statuses.shift() ?? 202
      if (status !== 0) response.writeHead(status, { location: '/elsewhere' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const send = (attemptMs?: number) =>
  webhookSender(
    { url, secret },
    () => NOW,
    attemptMs,
  )({
    channel: 'whatsapp',
    to: '+6281299990001',
    text: 'Rembuk: usulan menunggu Anda.',
    link: 'https://app.example/x',
  })

it('posts the message as JSON, signed over its time and its body', async () => {
  expect(await send()).toBe('sent')
  const [{ headers, body } = { headers: {}, body: '' }] = seen
  expect(JSON.parse(body)).toEqual({
    id: headers['idempotency-key'],
    channel: 'whatsapp',
    to: '+6281299990001',
    text: 'Rembuk: usulan menunggu Anda. Buka https://app.example/x',
    link: 'https://app.example/x',
  })
  const timestamp = headers['rembuk-timestamp']
  expect(timestamp).toBe(`${NOW / 1000}`)
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  expect(headers['rembuk-signature']).toBe(`v1=${signature}`)
})

it.each([429, 500, 503])('tries once more under the same id after %s', async (status) => {
  statuses = [status]
  expect(await send()).toBe('sent')
  expect(seen.map(({ body }) => JSON.parse(body).id)).toHaveLength(2)
  expect(new Set(seen.map(({ body }) => body)).size).toBe(1)
})

it.each([400, 401, 404, 302])('gives up at once what is answered with %s', async (status) => {
  statuses = [status, status]
  await expect(send()).rejects.toThrow(Outage)
  expect(seen).toHaveLength(status === 302 ? 2 : 1)
})

it('gives up after two failures, and waits for no answer for ever', async () => {
  statuses = [500, 500]
  await expect(send()).rejects.toThrow(Outage)
  expect(seen).toHaveLength(2)
  statuses = [0, 0]
  await expect(send(30)).rejects.toThrow(Outage)
  expect(seen).toHaveLength(4)
})

it('names no number and no text in its failure', async () => {
  statuses = [400]
  const failure = await send().catch((error: Error) => error)
  expect(JSON.stringify([String(failure), String((failure as Error).cause)])).not.toMatch(/6281|usulan/)
})
