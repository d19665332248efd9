import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'

const aConnection = (now: number, documentId = newId()) => ({
  connectionId: `${newId()}=`,
  documentId,
  personId: newId(),
  sessionId: newId(),
  name: 'Bu Sari',
  expiresAt: now + 1000,
})

export const describeConnections = (makeStores: MakeStores) =>
  describe('connections', () => {
    it('are known from opening on, and listed from joining on', async () => {
      const { connections, now } = setUp(makeStores)
      const connection = aConnection(now())
      await connections.open(connection)
      expect(await connections.get(connection.connectionId)).toEqual(connection)
      expect(await connections.list(connection.documentId)).toEqual([])
      const joined = { ...connection, clientId: 4_000_000_000 }
      await connections.join(joined)
      expect(await connections.get(connection.connectionId)).toEqual(joined)
      expect(await connections.list(connection.documentId)).toEqual([joined])
    })

    it('are listed by their document only', async () => {
      const { connections, now } = setUp(makeStores)
      const documentId = newId()
      const here = [1, 2, 3].map((clientId) => ({ ...aConnection(now(), documentId), clientId }))
      for (const connection of [...here, { ...aConnection(now()), clientId: 4 }]) {
        await connections.open(connection)
        await connections.join(connection)
      }
      const listed = await connections.list(documentId)
      expect(listed).toHaveLength(3)
      expect(listed).toEqual(expect.arrayContaining(here))
    })

    it('count as gone after their time, and are still handed to whoever removes them', async () => {
      const { connections, now, pass } = setUp(makeStores)
      const connection = { ...aConnection(now()), clientId: 1 }
      await connections.open(connection)
      await connections.join(connection)
      pass(999)
      expect(await connections.list(connection.documentId)).toEqual([connection])
      pass(1)
      expect(await connections.list(connection.documentId)).toEqual([])
      expect(await connections.get(connection.connectionId)).toBeUndefined()
      expect(await connections.remove(connection.connectionId)).toEqual(connection)
      expect(await connections.remove(connection.connectionId)).toBeUndefined()
    })

    it('may end earlier from joining on', async () => {
      const { connections, now, pass } = setUp(makeStores)
      const connection = aConnection(now())
      await connections.open(connection)
      await connections.join({ ...connection, clientId: 1, expiresAt: now() + 500 })
      pass(500)
      expect(await connections.list(connection.documentId)).toEqual([])
      expect(await connections.get(connection.connectionId)).toBeUndefined()
    })

    it('are removed from everywhere, and handed to exactly one who removes them', async () => {
      const { connections, now } = setUp(makeStores)
      const connection = { ...aConnection(now()), clientId: 7 }
      await connections.open(connection)
      await connections.join(connection)
      const removed = await atOnce(5, () => connections.remove(connection.connectionId))
      expect(removed.filter((one) => one !== undefined)).toEqual([connection])
      expect(await connections.get(connection.connectionId)).toBeUndefined()
      expect(await connections.list(connection.documentId)).toEqual([])
    })

    it('can be removed before they joined', async () => {
      const { connections, now } = setUp(makeStores)
      const connection = aConnection(now())
      await connections.open(connection)
      expect(await connections.remove(connection.connectionId)).toEqual(connection)
      expect(await connections.remove(newId())).toBeUndefined()
    })

    it('that ended before they joined do not come back', async () => {
      const { connections, now } = setUp(makeStores)
      const connection = aConnection(now())
      await connections.open(connection)
      await connections.remove(connection.connectionId)
      await connections.join({ ...connection, clientId: 1 })
      expect(await connections.list(connection.documentId)).toEqual([])
      expect(await connections.get(connection.connectionId)).toBeUndefined()
    })

    it('that ended while they were joining leave nothing behind', async () => {
      const { connections, now } = setUp(makeStores)
      const documentId = newId()
      await atOnce(10, async (clientId) => {
        const connection = { ...aConnection(now(), documentId), clientId }
        await connections.open(connection)
        await Promise.all([connections.join(connection), connections.remove(connection.connectionId)])
      })
      expect(await connections.list(documentId)).toEqual([])
    })
  })
