import type { Connection, Connections } from '@rembuk/sync/server/ports'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memoryConnections = (now: () => number): AtOnce<Connections> => {
  const connections = new Map<string, Connection>()
  const hasJoined = (connection: Connection): connection is Connection & { clientId: number } =>
    connection.clientId !== undefined

  return {
    open: (connection) => {
      connections.set(connection.connectionId, { ...connection })
    },

    join: (connection) => {
      if (connections.has(connection.connectionId)) {
        connections.set(connection.connectionId, { ...connection })
      }
    },

    get: (connectionId) => {
      const connection = connections.get(connectionId)
      return connection && isLive(connection, now()) ? { ...connection } : undefined
    },

    list: (documentId) =>
      [...connections.values()]
        .filter((connection) => connection.documentId === documentId && isLive(connection, now()))
        .filter(hasJoined)
        .map((connection) => ({ ...connection })),

    remove: (connectionId) => {
      const connection = connections.get(connectionId)
      connections.delete(connectionId)
      return connection
    },
  }
}
