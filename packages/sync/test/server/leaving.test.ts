import { describe, expect, it } from 'vitest'
import { CLOSE } from '../../src/protocol/close-codes'
import { evict } from '../../src/server/evict'
import { forget, postFrame } from '../../src/server/fan-out'
import { createServer, DOCUMENT } from '../support/server'

const company = async () => {
  const server = createServer()
  await server.join('c1', 'sari', 7)
  await server.join('c2', 'karyo', 8)
  server.posted.length = 0
  return server
}

describe('a connection that ends', () => {
  it('is forgotten, and the others hear that its client has left', async () => {
    const server = await company()
    expect(await forget(server.deps, 'c1')).toMatchObject({ connectionId: 'c1', clientId: 7 })
    expect(server.posted).toMatchObject([{ connectionId: 'c2', frame: { t: 'left', client: 7 } }])
    expect(await server.deps.connections.get('c1')).toBeUndefined()
  })

  it('is announced once, however often its end is noticed', async () => {
    const server = await company()
    await Promise.all([forget(server.deps, 'c1'), forget(server.deps, 'c1'), forget(server.deps, 'c1')])
    expect(server.posted).toHaveLength(1)
  })

  it('is no leave while its client is here with another connection', async () => {
    const server = await company()
    await server.join('c3', 'sari', 7)
    server.posted.length = 0
    await forget(server.deps, 'c1')
    expect(server.posted).toEqual([])
    await forget(server.deps, 'c3')
    expect(server.posted).toMatchObject([{ connectionId: 'c2', frame: { t: 'left', client: 7 } }])
  })

  it('is nobody to the others when it never joined', async () => {
    const server = await company()
    await server.open('c3', 'wati')
    await forget(server.deps, 'c3')
    expect(server.posted).toEqual([])
  })

  it('is noticed by the next post to it', async () => {
    const server = await company()
    server.gone.add('c1')
    await postFrame(server.deps, 'c1', { t: 'at', n: 1 })
    expect(server.sentTo('c2')).toEqual([{ t: 'left', client: 7 }])
  })
})

describe('evicting people from a document', () => {
  const evictSari = (server: Awaited<ReturnType<typeof company>>) =>
    evict(server.deps, DOCUMENT, ({ personId }) => personId === 'sari', CLOSE.noAccess)

  it('tells them why, cuts and forgets them, and leaves the others', async () => {
    const server = await company()
    await server.join('c3', 'sari', 17)
    await evictSari(server)
    for (const connectionId of ['c1', 'c3']) {
      expect(server.sentTo(connectionId)).toContainEqual({ t: 'bye', code: 4403 })
      expect(await server.deps.connections.get(connectionId)).toBeUndefined()
    }
    expect(server.closed.sort()).toEqual(['c1', 'c3'])
    expect((await server.deps.connections.list(DOCUMENT)).map(({ clientId }) => clientId)).toEqual([8])
  })

  it('cuts them also when they cannot be told', async () => {
    const server = await company()
    server.failing.add('c1')
    await evictSari(server)
    expect(server.closed).toEqual(['c1'])
    expect(await server.deps.connections.get('c1')).toBeUndefined()
  })
  it('fails when one of them could not be forgotten, and ends the others and what is left when called again', async () => {
    let outage = true
    const server = await company()
    await server.join('c3', 'sari', 17)
    const { remove } = server.deps.connections
    server.deps.connections.remove = (connectionId) =>
      outage && connectionId === 'c1' ? Promise.reject(new Error('outage')) : remove(connectionId)
    await expect(evictSari(server)).rejects.toThrow('outage')
    expect(await server.deps.connections.get('c3')).toBeUndefined()
    outage = false
    await evictSari(server)
    expect(await server.deps.connections.get('c1')).toBeUndefined()
  })
})
