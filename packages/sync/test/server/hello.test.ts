import { describe, expect, it } from 'vitest'
import { DOCUMENT_CONNECTIONS, PERSON_CONNECTIONS } from '../../src/protocol/limits'
import { append } from '../../src/server/append'
import { evict } from '../../src/server/evict'
import { typist } from '../support/edits'
import { createServer, DOCUMENT } from '../support/server'

const kinds = (frames: { t: string }[]) => frames.map(({ t }) => t)

describe('a client that says hello', () => {
  it('is told who is here and what it may do, then gets the document', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await append(
      server.deps,
      { personId: 'sari', documentId: DOCUMENT },
      {
        id: 'batch-01',
        update: typist(7).type('a', 1),
        known: 0,
      },
    )
    server.accesses.set('karyo', { role: 'reader' })
    await server.join('c2', 'karyo', 8)
    const [welcome, part, ...rest] = server.sentTo('c2')
    const peers = [{ client: 7, personId: 'sari', name: 'Bu sari' }]
    expect(welcome).toEqual({ t: 'welcome', role: 'reader', seq: 1, peers })
    expect(part).toMatchObject({ t: 'part', i: 0, of: 1 })
    expect(rest).toEqual([])
  })

  it('is announced to the others, by the name that the server knows', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await server.join('c2', 'karyo', 8)
    const peer = { client: 8, personId: 'karyo', name: 'Bu karyo' }
    expect(server.sentTo('c1').at(-1)).toEqual({ t: 'joined', peer })
    expect(kinds(server.sentTo('c2'))).not.toContain('joined')
  })

  it('is in the list before the log is read, so that no update falls between', async () => {
    const order: string[] = []
    const server = createServer({ beforeEach: (operation) => void order.push(operation) })
    await server.join('c1', 'sari', 7)
    const joined = order.indexOf('connections.join')
    expect(joined).toBeGreaterThan(-1)
    expect(order.indexOf('log.readHead')).toBeGreaterThan(joined)
    expect(order.indexOf('log.readEntries')).toBeGreaterThan(joined)
  })

  it('counts once in the list of people while it replaces its connection', async () => {
    const server = createServer()
    await server.join('c1', 'sari', 7)
    await server.join('c2', 'karyo', 8)
    await server.join('c3', 'sari', 7)
    expect(server.sentTo('c3')[0]).toMatchObject({ peers: [{ client: 8 }] })
    await server.join('c4', 'wati', 9)
    const [welcome] = server.sentTo('c4')
    const peers = welcome?.t === 'welcome' ? welcome.peers : []
    expect(peers.map(({ client }) => client).sort()).toEqual([7, 8])
  })

  it('gets what it lacks by its state vector where it knows no number', async () => {
    const server = createServer()
    await server.open('c1', 'sari')
    await server.say('c1', { t: 'hello', v: 1, client: 7, sv: 'AA==' })
    expect(kinds(server.sentTo('c1'))).toEqual(['welcome', 'part'])
  })
})

describe('a client that may not join is told so, cut and forgotten', () => {
  const refused = async (server: ReturnType<typeof createServer>, code: number) => {
    expect(server.sentTo('c1')).toEqual([{ t: 'bye', code }])
    expect(server.closed).toEqual(['c1'])
    expect(await server.deps.connections.get('c1')).toBeUndefined()
    expect(await server.deps.connections.list(DOCUMENT)).toEqual([])
  }

  it('when it speaks another version', async () => {
    const server = createServer()
    await server.open('c1', 'sari')
    await server.say('c1', { t: 'hello', v: 2, client: 7 })
    await refused(server, 4426)
  })

  it('when the person has no access', async () => {
    const server = createServer()
    server.accesses.set('sari', undefined)
    await server.join('c1', 'sari', 7)
    await refused(server, 4403)
  })

  it('when the session has ended since the ticket', async () => {
    const server = createServer()
    server.endedSessions.add('session of sari')
    await server.join('c1', 'sari', 7)
    await refused(server, 4401)
  })

  it('when the session ends while it joins, after the sockets that had joined were closed', async () => {
    const server = createServer()
    const { join } = server.deps.connections
    server.deps.connections.join = async (connection) => {
      server.endedSessions.add(connection.sessionId)
      await evict(server.deps, DOCUMENT, () => true, 4401)
      await join(connection)
    }
    await server.join('c1', 'sari', 7)
    await refused(server, 4401)
  })

  it('when the access ends while it joins, after the sockets that had joined were closed', async () => {
    const server = createServer()
    const { join } = server.deps.connections
    server.deps.connections.join = async (connection) => {
      server.accesses.set('sari', undefined)
      await evict(server.deps, DOCUMENT, () => true, 4403)
      await join(connection)
    }
    await server.join('c1', 'sari', 7)
    await refused(server, 4403)
  })

  it("when it takes another person's client id", async () => {
    const server = createServer()
    await server.deps.log.claimClient(DOCUMENT, 7, 'karyo')
    await server.join('c1', 'sari', 7)
    await refused(server, 4500)
  })
})

it('a document takes 64 connections, and the next is asked to try again', async () => {
  const server = createServer()
  for (let i = 1; i <= DOCUMENT_CONNECTIONS + 1; i++) await server.join(`c${i}`, `person ${i}`, i)
  expect(server.sentTo(`c${DOCUMENT_CONNECTIONS}`)[0]).toMatchObject({ t: 'welcome' })
  expect(server.sentTo(`c${DOCUMENT_CONNECTIONS + 1}`)).toEqual([{ t: 'bye', code: 4500 }])
  expect(await server.deps.connections.list(DOCUMENT)).toHaveLength(DOCUMENT_CONNECTIONS)
  await server.say('c1', { t: 'since', known: 0 })
  expect(server.sentTo('c1').at(-1), 'those who are in stay in').toEqual({ t: 'at', n: 0 })
})

describe('a person', () => {
  const openMost = async (server: ReturnType<typeof createServer>) => {
    for (let i = 1; i <= PERSON_CONNECTIONS; i++) await server.join(`c${i}`, 'sari', i)
  }

  it('may have a document open 8 times, and is asked to try again with the next', async () => {
    const server = createServer()
    await openMost(server)
    await server.join('c9', 'sari', 9)
    expect(server.sentTo('c8')[0]).toMatchObject({ t: 'welcome' })
    expect(server.sentTo('c9')).toEqual([{ t: 'bye', code: 4500 }])
    await server.join('c10', 'karyo', 10)
    expect(server.sentTo('c10')[0], 'leaves room for others').toMatchObject({ t: 'welcome' })
  })

  it('is not kept out by connections that ended unheard', async () => {
    const server = createServer()
    await openMost(server)
    server.gone.add('c1')
    server.gone.add('c2')
    await server.join('c9', 'sari', 1)
    expect(kinds(server.sentTo('c9'))).toContain('welcome')
    expect(await server.deps.connections.list(DOCUMENT)).toHaveLength(PERSON_CONNECTIONS - 1)
  })
})

it('somebody who has gone while joining is not left behind in the list of others', async () => {
  const server = createServer()
  await server.join('c1', 'sari', 7)
  await server.open('c2', 'karyo')
  server.gone.add('c2')
  await server.say('c2', { t: 'hello', v: 1, client: 8 })
  const about = server.sentTo('c1').filter(({ t }) => t === 'joined' || t === 'left')
  expect(about.at(-1)?.t).not.toBe('joined')
})
