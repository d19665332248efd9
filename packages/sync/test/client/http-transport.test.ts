import { describe, expect, it } from 'vitest'
import { httpTransport } from '../../src/client/http-transport'
import { TransportRefusal } from '../../src/client/transport'

class FakeSocket {
  static made: FakeSocket[] = []
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null
  onerror: (() => void) | null = null
  sent: string[] = []
  closed = false
  constructor(readonly url: string) {
    FakeSocket.made.push(this)
  }
  send(text: string) {
    this.sent.push(text)
  }
  close() {
    this.closed = true
  }
}

const answering = (status: number, body: string) => {
  const requests: { url: string; init: RequestInit }[] = []
  const transport = httpTransport({
    origin: 'https://rembuk.example',
    headers: { cookie: 'session=1' },
    WebSocket: FakeSocket,
    fetch: async (url, init = {}) => {
      requests.push({ url: String(url), init })
      return new Response(body, { status })
    },
  })
  return { transport, requests }
}

const json = (value: unknown) => JSON.stringify(value)
const batch = { id: 'batch-01', u: 'AAA=', known: 3, again: true } as const

describe('the API as a transport', () => {
  it('stores a batch and hands back its number', async () => {
    const { transport, requests } = answering(200, json({ n: 7 }))
    expect(await transport.push('p.plan.1', batch)).toBe(7)
    const [{ url, init } = { url: '', init: {} }] = requests
    expect(url).toBe('https://rembuk.example/api/documents/p.plan.1/updates')
    expect(init).toMatchObject({
      method: 'POST',
      headers: { cookie: 'session=1', 'content-type': 'application/json' },
    })
    expect(JSON.parse(String(init.body))).toEqual(batch)
  })

  it.each([
    [undefined, '/api/documents/p.plan.1/state'],
    [0, '/api/documents/p.plan.1/state?known=0'],
    [12, '/api/documents/p.plan.1/state?known=12'],
  ])('fetches what came since %s', async (known, path) => {
    const state = { seq: 12, updates: [], whole: false }
    const { transport, requests } = answering(200, json(state))
    expect(await transport.catchUp('p.plan.1', known)).toEqual(state)
    expect(requests[0]?.url).toBe(`https://rembuk.example${path}`)
  })

  it('opens a socket with a fresh ticket, and carries text both ways', async () => {
    const { transport } = answering(200, json({ ticket: 'a+b', url: 'wss://socket.example/live' }))
    const wire = await transport.connect('p.plan.1')
    const socket = FakeSocket.made.at(-1) as FakeSocket
    expect(socket.url).toBe('wss://socket.example/live?ticket=a%2Bb')
    const heard: unknown[] = []
    wire.onopen = () => heard.push('open')
    wire.onmessage = (text) => heard.push(text)
    wire.onclose = (code) => heard.push(code)
    socket.onopen?.()
    socket.onmessage?.({ data: 'hello' })
    socket.onmessage?.({ data: new ArrayBuffer(1) })
    socket.onerror?.()
    socket.onclose?.({ code: 1006 })
    expect(heard).toEqual(['open', 'hello', 1006])
    wire.send('text')
    wire.close()
    expect(socket).toMatchObject({ sent: ['text'], closed: true })
  })
})

describe('an answer that is no', () => {
  it('is a refusal with its code', async () => {
    const { transport } = answering(403, json({ code: 'read-only' }))
    const refused = transport.push('p.plan.1', batch)
    await expect(refused).rejects.toBeInstanceOf(TransportRefusal)
    await expect(refused).rejects.toMatchObject({ code: 'read-only' })
  })

  it.each([
    ['an unknown code', 400, json({ code: 'made-up' })],
    ['no code', 502, json({ message: 'Bad Gateway' })],
    ['nothing', 500, 'null'],
    ['no JSON', 503, '<html>'],
  ])('with %s is an outage', async (_, status, body) => {
    const failed = await answering(status, body)
      .transport.push('p.plan.1', batch)
      .catch((error) => error)
    expect(failed).toBeInstanceOf(Error)
    expect(failed).not.toBeInstanceOf(TransportRefusal)
  })

  it('that never comes is an outage', async () => {
    const transport = httpTransport({ origin: '', fetch: () => Promise.reject(new TypeError('offline')) })
    await expect(transport.connect('p.plan.1')).rejects.toThrow('offline')
    await expect(transport.catchUp('p.plan.1', 1)).rejects.toThrow('offline')
  })
})
