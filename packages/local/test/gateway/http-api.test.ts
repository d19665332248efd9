import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda'
import { expect, test } from 'vitest'
import { startTestGateway } from './test-gateway'

const MB = 1024 * 1024

const startRecording = async (result: APIGatewayProxyResultV2 = { statusCode: 204 }) => {
  const events: APIGatewayProxyEventV2[] = []
  const gateway = await startTestGateway({
    http: async (event: APIGatewayProxyEventV2) => {
      events.push(event)
      return result
    },
  })
  return { events, origin: gateway.origin }
}

test('a request becomes an event in payload format 2.0', async () => {
  const { events, origin } = await startRecording()
  await fetch(`${origin}/api/a%20b?x=1&x=2&y=%C3%A9`, {
    headers: { 'X-Thing': 'one', cookie: 'a=1; b=2', 'user-agent': 'tester' },
  })
  expect(events[0]).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/api/a%20b',
    rawQueryString: 'x=1&x=2&y=%C3%A9',
    queryStringParameters: { x: '1,2', y: 'é' },
    cookies: ['a=1', 'b=2'],
    headers: { 'x-thing': 'one', 'x-forwarded-proto': 'http' },
    requestContext: {
      domainName: origin.replace('http://', ''),
      http: { method: 'GET', path: '/api/a%20b', userAgent: 'tester' },
      stage: '$default',
    },
    isBase64Encoded: false,
  })
  expect(events[0]?.headers.cookie).toBeUndefined()
  expect(events[0]?.requestContext.http.sourceIp).toMatch(/^(127\.0\.0\.1|::1)$/)
  expect(events[0]?.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/)
})

test('JSON and text bodies arrive as text, others as base64', async () => {
  const { events, origin } = await startRecording()
  const post = (type: string, body: BodyInit) =>
    fetch(origin, { method: 'POST', body, headers: { 'content-type': type } })
  await post('application/json', '{"a":"é"}')
  await post('application/problem+json; charset=utf-8', '{}')
  await post('application/octet-stream', Buffer.from([0, 255]))
  expect(events[0]).toMatchObject({ body: '{"a":"é"}', isBase64Encoded: false })
  expect(events[1]).toMatchObject({ body: '{}', isBase64Encoded: false })
  expect(events[2]).toMatchObject({ body: 'AP8=', isBase64Encoded: true })
})

test('status, headers, several cookies and a base64 body reach the caller', async () => {
  const { origin } = await startRecording({
    statusCode: 201,
    headers: { 'content-type': 'image/png', 'x-count': 3 },
    cookies: ['a=1; Path=/', 'b=2; HttpOnly'],
    body: 'AP8=',
    isBase64Encoded: true,
  })
  const response = await fetch(origin)
  expect(response.status).toBe(201)
  expect(response.headers.get('x-count')).toBe('3')
  expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; HttpOnly'])
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255])
})

test('a cookie that a handler sets comes back with the next request', async () => {
  const { events, origin } = await startRecording({ statusCode: 200, cookies: ['s=abc; Path=/'] })
  const cookie = (await fetch(origin)).headers.getSetCookie()[0]?.split(';')[0] as string
  await fetch(origin, { headers: { cookie } })
  expect(events[1]?.cookies).toEqual(['s=abc'])
})

test('a result without a status is the JSON body of a 200', async () => {
  const { origin } = await startRecording('{"fine":true}')
  const response = await fetch(origin)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(await response.json()).toEqual({ fine: true })
})

test('a body of exactly the limit is taken and one byte more is refused with 413', async () => {
  const sizes: number[] = []
  const { origin } = await startTestGateway({
    limits: { http: { payloadBytes: 32 * MB } },
    http: async (event: APIGatewayProxyEventV2) => {
      sizes.push(event.body?.length ?? 0)
      return { statusCode: 204 }
    },
  })
  const post = (size: number) =>
    fetch(origin, { method: 'POST', body: 'a'.repeat(size), headers: { 'content-type': 'text/plain' } })
  expect((await post(10 * MB)).status).toBe(204)
  expect((await post(10 * MB + 1)).status).toBe(413)
  expect(sizes).toEqual([10 * MB])
})

test('what passes the body limit but not a Lambda payload is refused with 413', async () => {
  const { origin, events } = await startRecording()
  const body = 'a'.repeat(6 * MB)
  const answer = await fetch(origin, { method: 'POST', body, headers: { 'content-type': 'text/plain' } })
  expect(answer.status).toBe(413)
  expect(events).toEqual([])
})

test('a result larger than a Lambda payload is a 500', async () => {
  const { origin } = await startRecording({ statusCode: 200, body: 'a'.repeat(6 * MB) })
  expect((await fetch(origin)).status).toBe(500)
})

test('a handler that is too slow is a 503 and one that throws a 500 that tells nothing', async () => {
  const failures: unknown[] = []
  const { origin } = await startTestGateway({
    limits: { http: { integrationMs: 30 } },
    onFailure: (failure) => failures.push(failure),
    http: async (event: APIGatewayProxyEventV2) => {
      if (event.rawPath === '/break') throw new Error('secret')
      return new Promise<never>(() => undefined)
    },
  })
  const slow = await fetch(`${origin}/slow`)
  expect([slow.status, await slow.json()]).toEqual([503, { message: 'Service Unavailable' }])
  const broken = await fetch(`${origin}/break`)
  expect([broken.status, await broken.json()]).toEqual([500, { message: 'Internal Server Error' }])
  expect(failures).toHaveLength(2)
})

test('handlers may also call back instead of returning a promise', async () => {
  const { origin } = await startTestGateway({
    http: (_event, _context, callback) => callback(null, { statusCode: 202 }),
  })
  expect((await fetch(origin)).status).toBe(202)
})

test('a caller that hangs up in the middle of its body harms nobody', async () => {
  const { origin, events } = await startRecording()
  const { hostname, port } = new URL(origin)
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nhalf')
      socket.destroy()
      resolve()
    })
  })
  expect((await fetch(origin)).status).toBe(204)
  expect(events).toHaveLength(1)
})

test('both loopback addresses answer where the machine has both', async () => {
  const { origin } = await startRecording()
  const { port } = new URL(origin)
  const hosts = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal }) => internal)
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
  expect(hosts).toContain('127.0.0.1')
  for (const host of hosts) expect((await fetch(`http://${host}:${port}/`)).status).toBe(204)
})
