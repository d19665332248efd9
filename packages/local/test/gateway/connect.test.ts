import { expect, test } from 'vitest'
import type { SocketAuthorizerEvent } from '../../src/gateway/handlers'
import { nextText, openSocket, recorder, startTestGateway, until, verdict } from './test-gateway'

test('only the stage itself is a socket: anything after it is refused with 403', async () => {
  const { socketUrl } = await startTestGateway()
  await expect(openSocket(`${socketUrl}/room`)).rejects.toThrow('refused: 403')
  await expect(openSocket(`${socketUrl}/`)).rejects.toThrow('refused: 403')
  await expect(openSocket(socketUrl.replace('/live', '/'))).rejects.toThrow('refused: 403')
})

test('the authorizer sees headers, query and the connection id that later events carry', async () => {
  const seen: SocketAuthorizerEvent[] = []
  const events = recorder()
  const { socketUrl } = await startTestGateway({
    socket: {
      ...events.socket,
      authorize: async (event: SocketAuthorizerEvent) => {
        seen.push(event)
        return verdict('Allow')
      },
    },
  })
  await openSocket(`${socketUrl}?ticket=a%2Fb&ticket=c`, { origin: 'http://localhost' })
  expect(seen[0]).toMatchObject({
    type: 'REQUEST',
    headers: { origin: 'http://localhost' },
    queryStringParameters: { ticket: 'c' },
    multiValueQueryStringParameters: { ticket: ['a/b', 'c'] },
    requestContext: { routeKey: '$connect', eventType: 'CONNECT', stage: 'live' },
  })
  expect(events.connects[0]?.requestContext.connectionId).toBe(seen[0]?.requestContext.connectionId)
})

test('a policy that denies refuses the upgrade with 403', async () => {
  const { socketUrl } = await startTestGateway({ socket: { authorize: async () => verdict('Deny') } })
  await expect(openSocket(socketUrl)).rejects.toThrow('refused: 403')
})

test('an authorizer that says Unauthorized refuses with 401, one that breaks with 500', async () => {
  const saying = (message: string) => ({
    socket: {
      authorize: async () => {
        throw new Error(message)
      },
    },
  })
  const unauthorized = await startTestGateway(saying('Unauthorized'))
  await expect(openSocket(unauthorized.socketUrl)).rejects.toThrow('refused: 401')
  const broken = await startTestGateway(saying('no database'))
  await expect(openSocket(broken.socketUrl)).rejects.toThrow('refused: 500')
})

test('a caller without the identity source is refused with 401 and the authorizer never runs', async () => {
  let calls = 0
  const { socketUrl } = await startTestGateway({
    identitySources: ['ticket'],
    socket: {
      authorize: async () => {
        calls++
        return verdict('Allow')
      },
    },
  })
  await expect(openSocket(socketUrl)).rejects.toThrow('refused: 401')
  await expect(openSocket(`${socketUrl}?ticket=`)).rejects.toThrow('refused: 401')
  expect(calls).toBe(0)
  await openSocket(`${socketUrl}?ticket=t`)
  expect(calls).toBe(1)
})

test('a $connect that answers anything but 200 refuses the upgrade with that status', async () => {
  const { socketUrl } = await startTestGateway({
    socket: { connect: async () => ({ statusCode: 429 }) },
  })
  await expect(openSocket(socketUrl)).rejects.toThrow('refused: 429')
})

test("the authorizer's context reaches $connect and messages, as text", async () => {
  const events = recorder()
  const { socketUrl } = await startTestGateway({
    socket: { ...events.socket, authorize: async () => verdict('Allow', { personId: 'p1', level: 3 }) },
  })
  const socket = await openSocket(socketUrl)
  socket.send('hello')
  await until(() => events.messages.length === 1)
  const context = { personId: 'p1', level: '3', principalId: 'sari' }
  expect(events.connects[0]?.requestContext.authorizer).toMatchObject(context)
  expect(events.messages[0]?.requestContext.authorizer).toMatchObject(context)
})

test('messages come without the context when the gateway is told to leave it out', async () => {
  const events = recorder()
  const { socketUrl } = await startTestGateway({
    authorizerContextOnMessages: false,
    socket: { ...events.socket, authorize: async () => verdict('Allow', { personId: 'p1' }) },
  })
  const socket = await openSocket(socketUrl)
  socket.send('hello')
  await until(() => events.messages.length === 1)
  expect(events.connects[0]?.requestContext.authorizer).toMatchObject({ personId: 'p1' })
  expect(events.messages[0]?.requestContext.authorizer).toBeUndefined()
})

test('a message is text on the $default route, and its handler answers nobody', async () => {
  const events = recorder()
  const { socketUrl } = await startTestGateway({ socket: events.socket })
  const socket = await openSocket(socketUrl)
  const replies: string[] = []
  socket.on('message', (data) => replies.push(data.toString()))
  socket.send('{"t":"hello"}')
  await until(() => events.messages.length === 1)
  expect(events.messages[0]).toMatchObject({
    body: '{"t":"hello"}',
    isBase64Encoded: false,
    requestContext: { routeKey: '$default', eventType: 'MESSAGE', messageDirection: 'IN' },
  })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(replies).toEqual([])
})

test("a handler that fails or is too slow sends the gateway's own error to the client", async () => {
  const { socketUrl } = await startTestGateway({
    limits: { socket: { integrationMs: 30 } },
    socket: {
      message: async (event: { body?: string }) => {
        if (event.body === 'break') throw new Error('broken')
        return new Promise<never>(() => undefined)
      },
    },
  })
  const socket = await openSocket(socketUrl)
  socket.send('break')
  expect(JSON.parse(await nextText(socket))).toMatchObject({ message: 'Internal server error' })
  socket.send('dawdle')
  expect(JSON.parse(await nextText(socket))).toMatchObject({ message: 'Endpoint request timed out' })
})

test('$disconnect tells the close code, and can be kept back as AWS sometimes does', async () => {
  const told = recorder()
  const gateway = await startTestGateway({ socket: told.socket })
  ;(await openSocket(gateway.socketUrl)).close(4000, 'bye')
  await until(() => told.disconnects.length === 1)
  expect(told.disconnects[0]?.requestContext).toMatchObject({
    routeKey: '$disconnect',
    eventType: 'DISCONNECT',
    disconnectStatusCode: 4000,
    disconnectReason: 'bye',
    connectionId: told.connects[0]?.requestContext.connectionId,
  })

  const silent = recorder()
  const other = await startTestGateway({ announceDisconnects: false, socket: silent.socket })
  ;(await openSocket(other.socketUrl)).close()
  await other.close()
  expect(silent.disconnects).toEqual([])
})

test('closing the gateway ends its sockets with 1001 and waits for $disconnect', async () => {
  const events = recorder()
  const gateway = await startTestGateway({ socket: events.socket })
  const socket = await openSocket(gateway.socketUrl)
  const code = new Promise((resolve) => socket.once('close', resolve))
  await gateway.close()
  expect(await code).toBe(1001)
  expect(events.disconnects).toHaveLength(1)
})
