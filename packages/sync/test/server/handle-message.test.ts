import { describe, expect, it } from 'vitest'
import { encodeBytes } from '../../src/protocol/base64'
import { handleMessage } from '../../src/server/handle-message'
import { typist } from '../support/edits'
import { createServer, DOCUMENT } from '../support/server'

const pushed = { t: 'push', id: 'batch-01', u: encodeBytes(typist(7).type('a', 1)), known: 0 } as const

describe('a message that is no frame', () => {
  it.each(['', '{', 'null', '{"t":"push"}', '\u0000', '[]'])('is refused: %j', async (text) => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await handleMessage(server.deps, 'c1', text)
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'no', id: '', code: 'bad-input' })
    expect(await server.entries()).toEqual([])
  })

  it('does not cost the connection', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await handleMessage(server.deps, 'c1', 'garbage')
    await server.say('c1', pushed)
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'ack', id: 'batch-01', n: 1 })
  })

  it('is a hello whose state vector is none', async () => {
    const server = createServer()
    for (const sv of ['***', encodeBytes(new Uint8Array([5, 1]))]) {
      await server.open('c1', 'sari')
      await server.say('c1', { t: 'hello', v: 1, client: 7, sv })
      expect(server.sentTo('c1').at(-1)).toEqual({ t: 'no', id: '', code: 'bad-input' })
      expect(await server.deps.connections.list(DOCUMENT)).toEqual([])
    }
  })
})

describe('a connection that the server does not know', () => {
  it('is asked to come again', async () => {
    const server = createServer()
    await server.say('unknown', pushed)
    expect(server.sentTo('unknown')).toEqual([{ t: 'bye', code: 4500 }])
    expect(server.closed).toEqual(['unknown'])
    expect(await server.entries()).toEqual([])
  })

  it('is one that has expired', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    server.clock.now += 3 * 60 * 60_000
    await server.say('c1', pushed)
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'bye', code: 4500 })
  })

  it('is one that has not said hello', async () => {
    const server = createServer()
    await server.open('c1', 'sari')
    await server.say('c1', pushed)
    expect(server.sentTo('c1')).toEqual([{ t: 'bye', code: 4500 }])
    expect(await server.entries()).toEqual([])
  })
})

describe('a role that is taken away between two messages', () => {
  it('ends the connection at the next one, with nothing stored', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    server.accesses.set('sari', undefined)
    await server.say('c1', pushed)
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'bye', code: 4403 })
    expect(server.closed).toEqual(['c1'])
    expect(await server.entries()).toEqual([])
  })

  it('ends it at a question too', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    server.accesses.set('sari', undefined)
    await server.say('c1', { t: 'since', known: 0 })
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'bye', code: 4403 })
  })

  it('and a session that has ended, unheard, does too', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await server.join('c2', 'karyo', 8)
    server.endedSessions.add('session of sari')
    await server.say('c1', { t: 'since', known: 0 })
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'bye', code: 4401 })
    expect(server.closed).toEqual(['c1'])
    expect(server.sentTo('c2').at(-1)).toEqual({ t: 'left', client: 7 })
  })

  it('and made a reader refuses the edit and keeps the connection', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    server.accesses.set('sari', { role: 'reader' })
    await server.say('c1', pushed)
    expect(server.sentTo('c1').at(-1)).toMatchObject({ t: 'no', id: 'batch-01', code: 'read-only' })
    await server.say('c1', { t: 'since', known: 0 })
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'at', n: 0 })
  })
})

describe('a question for what came since', () => {
  it('is answered with the last number when nothing is missing', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await server.say('c1', pushed)
    await server.say('c1', { t: 'since', known: 1 })
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'at', n: 1 })
  })

  it('is answered with what is missing', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await server.say('c1', pushed)
    await server.say('c1', { t: 'since', known: 0 })
    const last = server.sentTo('c1').at(-1)
    const state = { seq: 1, updates: [[1, pushed.u]], whole: false }
    expect(last?.t === 'part' && JSON.parse(last.s)).toEqual(state)
  })

  it('may be asked by a reader', async () => {
    const server = createServer()
    server.accesses.set('sari', { role: 'reader' })
    await server.join('c1', 'sari', 7)
    await server.say('c1', { t: 'since', known: 0 })
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'at', n: 0 })
  })
})

it('an outage is thrown and not answered, so that the client sends again', async () => {
  const server = createServer({
    beforeEach: (operation) => {
      if (operation === 'log.takeNumber') throw new Error('throttled')
    },
  })
  await server.join('c1', 'sari', 7)
  const before = server.posted.length
  await expect(server.say('c1', pushed)).rejects.toThrow('throttled')
  expect(server.posted).toHaveLength(before)
})
