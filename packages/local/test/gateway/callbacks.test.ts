import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GetConnectionCommand,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi'
import { expect, onTestFinished, test } from 'vitest'
import { newConnectionId } from '../../src/gateway/connection-id'
import type { SocketEvent } from '../../src/gateway/handlers'
import { closeCode, nextText, openSocket, recorder, startTestGateway, until } from './test-gateway'

const MESSAGE = 128 * 1024

const clientFor = (callbackUrl: string) => {
  const client = new ApiGatewayManagementApiClient({
    endpoint: callbackUrl,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })
  onTestFinished(() => client.destroy())
  return client
}

const connected = async (options: Parameters<typeof startTestGateway>[0] = {}) => {
  const events = recorder()
  const gateway = await startTestGateway({ ...options, socket: events.socket })
  const socket = await openSocket(gateway.socketUrl)
  const ConnectionId = events.connects[0]?.requestContext.connectionId as string
  return { gateway, socket, ConnectionId, client: clientFor(gateway.callbackUrl), events }
}

const post = (client: ApiGatewayManagementApiClient, ConnectionId: string, text = 'x') =>
  client.send(new PostToConnectionCommand({ ConnectionId, Data: Buffer.from(text) }))

test('a posted message reaches the client as text', async () => {
  const { socket, client, ConnectionId } = await connected()
  const received = nextText(socket)
  await post(client, ConnectionId, 'halo')
  expect(await received).toBe('halo')
})

test('connection ids may hold any base64 and arrive URL-encoded in the path', async () => {
  const { gateway, ConnectionId } = await connected()
  expect(ConnectionId.endsWith('=')).toBe(true)
  const address = `${gateway.callbackUrl}/@connections/${encodeURIComponent(ConnectionId)}`
  const signed = { authorization: 'AWS4-HMAC-SHA256 Credential=local' }
  expect((await fetch(address, { method: 'POST', body: 'x', headers: signed })).status).toBe(200)
  expect(Array.from({ length: 200 }, newConnectionId).some((id) => /[+/]/.test(id))).toBe(true)
})

test('a call without a signature is refused with 403', async () => {
  const { gateway, ConnectionId } = await connected()
  const address = `${gateway.callbackUrl}/@connections/${encodeURIComponent(ConnectionId)}`
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(403)
  const basic = { authorization: 'Basic bG9jYWw6' }
  expect((await fetch(address, { method: 'POST', body: 'x', headers: basic })).status).toBe(403)
})

test('128 KB may be posted, one byte more is refused with 413', async () => {
  const { socket, client, ConnectionId } = await connected()
  const received = nextText(socket)
  await post(client, ConnectionId, 'a'.repeat(MESSAGE))
  expect(await received).toHaveLength(MESSAGE)
  await expect(post(client, ConnectionId, 'a'.repeat(MESSAGE + 1))).rejects.toMatchObject({
    name: 'PayloadTooLargeException',
  })
})

test('a post before $connect has finished answers 410, and works right after', async () => {
  let early: unknown
  let connectionId = ''
  const gateway = await startTestGateway({
    socket: {
      connect: async (event: SocketEvent) => {
        connectionId = event.requestContext.connectionId
        early = await post(client, connectionId).catch((error) => error)
        return { statusCode: 200 }
      },
    },
  })
  const client = clientFor(gateway.callbackUrl)
  const socket = await openSocket(gateway.socketUrl)
  expect(early).toMatchObject({ name: 'GoneException', $metadata: { httpStatusCode: 410 } })
  const received = nextText(socket)
  await post(client, connectionId, 'now')
  expect(await received).toBe('now')
})

test('a post after the end, or to a connection that never was, answers 410', async () => {
  const { socket, client, ConnectionId, events } = await connected()
  socket.close()
  await until(() => events.disconnects.length === 1)
  await expect(post(client, ConnectionId)).rejects.toMatchObject({ name: 'GoneException' })
  await expect(post(client, 'never+was/one=')).rejects.toMatchObject({ name: 'GoneException' })
})

test('a post right after the client vanished without a close answers 410 once that is noticed', async () => {
  const { socket, client, ConnectionId, events } = await connected()
  socket.terminate()
  await until(() => events.disconnects.length === 1)
  expect(events.disconnects[0]?.requestContext.disconnectStatusCode).toBe(1006)
  await expect(post(client, ConnectionId)).rejects.toMatchObject({ name: 'GoneException' })
})

test('GET describes a connection and DELETE ends it', async () => {
  const { socket, client, ConnectionId } = await connected()
  const described = await client.send(new GetConnectionCommand({ ConnectionId }))
  expect(described.ConnectedAt).toBeInstanceOf(Date)
  expect(described.Identity?.SourceIp).toMatch(/^(127\.0\.0\.1|::1)$/)
  const closed = closeCode(socket)
  await client.send(new DeleteConnectionCommand({ ConnectionId }))
  expect(await closed).toBe(1000)
  await expect(client.send(new GetConnectionCommand({ ConnectionId }))).rejects.toMatchObject({
    name: 'GoneException',
  })
})

test('posts past the account quota are refused with 429', async () => {
  const { client, ConnectionId } = await connected({ callsPerSecond: 1 })
  const posts = await Promise.allSettled(Array.from({ length: 20 }, () => post(client, ConnectionId)))
  const refused = posts.filter((result) => result.status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  for (const { reason } of refused) {
    expect(reason).toMatchObject({ name: 'LimitExceededException', $metadata: { httpStatusCode: 429 } })
  }
})

test('a post keeps a connection from going idle', async () => {
  const { socket, client, ConnectionId } = await connected({ limits: { socket: { idleMs: 1_500 } } })
  for (let i = 0; i < 4; i++) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await post(client, ConnectionId)
  }
  expect(socket.readyState).toBe(socket.OPEN)
})
