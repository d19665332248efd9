import { describe, expect, it } from 'vitest'
import { encodeBytes } from '../../src/protocol/base64'
import { SOCKET_UPDATE_BYTES } from '../../src/protocol/limits'
import { push } from '../../src/server/push'
import { noiseText, typist } from '../support/edits'
import { createServer, DOCUMENT } from '../support/server'

const company = async () => {
  const server = createServer()
  await server.join('c1', 'sari', 7)
  await server.join('c2', 'karyo', 8)
  await server.join('c3', 'wati', 9)
  server.posted.length = 0
  const update = typist(7).type('a', 1)
  const pushed = { t: 'push', id: 'batch-01', u: encodeBytes(update), known: 0 } as const
  return { server, update, pushed }
}

describe('an edit that a client pushes', () => {
  it('is in the store, then acknowledged, then told to the others', async () => {
    const { server, update, pushed } = await company()
    const { putEntry } = server.deps.log
    server.deps.log.putEntry = async (...entry) => {
      expect(server.posted, 'nobody hears of it before it is stored').toEqual([])
      return putEntry(...entry)
    }
    await server.say('c1', pushed)
    expect((await server.entries()).map((entry) => entry.update)).toEqual([update])
    const [first, ...others] = server.posted.map(({ connectionId, frame }) => ({ connectionId, frame }))
    const up = { t: 'up', n: 1, u: pushed.u }
    expect(first).toEqual({ connectionId: 'c1', frame: { t: 'ack', id: 'batch-01', n: 1 } })
    expect(others).toEqual([
      { connectionId: 'c2', frame: up },
      { connectionId: 'c3', frame: up },
    ])
  })

  it('that is sent again is acknowledged with the same number', async () => {
    const { server, pushed } = await company()
    await server.say('c1', pushed)
    await server.say('c1', { ...pushed, again: true })
    const acks = server.sentTo('c1').filter(({ t }) => t === 'ack')
    expect(acks).toEqual([1, 1].map((n) => ({ t: 'ack', id: 'batch-01', n })))
    expect(await server.entries()).toHaveLength(1)
  })

  it('reaches the others when one of them cannot be reached', async () => {
    const { server, pushed } = await company()
    server.failing.add('c2')
    await server.say('c1', pushed)
    expect(server.sentTo('c3')).toEqual([{ t: 'up', n: 1, u: pushed.u }])
    expect(await server.deps.connections.get('c2'), 'it may be back').toBeDefined()
  })

  it('reaches the others when its acknowledgement is lost', async () => {
    const { server, pushed } = await company()
    server.failing.add('c1')
    await server.say('c1', pushed)
    expect(server.sentTo('c3')).toEqual([{ t: 'up', n: 1, u: pushed.u }])
  })

  it('is announced by its number alone when it is too large for a frame', async () => {
    const { server } = await company()
    const author = { personId: 'sari', documentId: DOCUMENT }
    const overhead = typist(7).type('a', noiseText(SOCKET_UPDATE_BYTES)).length - SOCKET_UPDATE_BYTES
    const large = typist(7)
    for (const [id, length] of [
      ['batch-01', SOCKET_UPDATE_BYTES],
      ['batch-02', SOCKET_UPDATE_BYTES + 40],
    ] as const) {
      const update = large.type('a', noiseText(length - overhead))
      await push(server.deps, author, { id, update, known: 0 }, { exceptClient: 7 })
    }
    expect(server.sentTo('c2').map(({ t }) => t)).toEqual(['up', 'at'])
    expect(server.sentTo('c2').at(-1)).toEqual({ t: 'at', n: 2 })
    expect(server.sentTo('c1')).toEqual([])
  })

  it('makes the server forget those who have ended, and the others hear that they left', async () => {
    const { server, pushed } = await company()
    server.gone.add('c2')
    await server.say('c1', pushed)
    expect(await server.deps.connections.get('c2')).toBeUndefined()
    expect(server.sentTo('c3')).toContainEqual({ t: 'left', client: 8 })
    expect(server.sentTo('c1')).toContainEqual({ t: 'left', client: 8 })
  })
})

describe('a push that is refused stores nothing and tells nobody', () => {
  const refusal = async (frame: object, person = 'sari') => {
    const { server, pushed } = await company()
    if (person === 'reader') server.accesses.set('sari', { role: 'reader' })
    await server.say('c1', { ...pushed, ...frame })
    expect(await server.entries()).toEqual([])
    expect((await server.deps.log.readHead(DOCUMENT)).seq).toBe(0)
    expect(server.posted).toHaveLength(1)
    return server.sentTo('c1')[0]
  }

  it('from a reader', async () => {
    expect(await refusal({}, 'reader')).toMatchObject({ t: 'no', id: 'batch-01', code: 'read-only' })
  })

  it('with text that is not base64', async () => {
    expect(await refusal({ u: '***' })).toMatchObject({ t: 'no', id: 'batch-01', code: 'malformed-update' })
  })

  it('with nothing in it', async () => {
    expect(await refusal({ u: '' })).toMatchObject({ t: 'no', id: 'batch-01', code: 'malformed-update' })
  })

  it("with another person's structs", async () => {
    const u = encodeBytes(typist(8).type('a', 1))
    expect(await refusal({ u })).toMatchObject({ t: 'no', id: 'batch-01', code: 'foreign-author' })
  })
})
