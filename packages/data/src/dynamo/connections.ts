import type { Connections } from '@rembuk/sync/server/ports'
import { Outage } from '@rembuk/usecases/ports/outage'
import { createWriteTransaction, Entity } from 'electrodb'
import { isLive } from '../expiry'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, integer, model, optionalInteger, pk, sk, text } from './schema'
import { transact } from './transaction'

const attributes = {
  connectionId: text,
  documentId: text,
  personId: text,
  sessionId: text,
  name: text,
  ...expiry,
} as const

/** Found by the connection itself. */
const connectionSchema = {
  model: model('connection'),
  attributes: { ...attributes, clientId: optionalInteger },
  indexes: { primary: { pk: pk('connection#', 'connectionId'), sk: sk('connection') } },
} as const

/** Found by its document, once it has joined. */
const joinedSchema = {
  model: model('joined'),
  attributes: { ...attributes, clientId: integer },
  indexes: { primary: { pk: pk('conn#', 'documentId'), sk: sk('', 'connectionId') } },
} as const

/** Times that a removal starts anew because the connection joined meanwhile: it joins once. */
const removals = 5

export const dynamoConnections = (place: Place): Connections => {
  const connections = new Entity(connectionSchema, entityConfig(place))
  const joined = new Entity(joinedSchema, entityConfig(place))
  const entities = { connections, joined }

  const read = async (connectionId: string) => {
    const { data } = await answerOf(connections.get({ connectionId }).go({ consistent: true }))
    return data ?? undefined
  }

  return {
    open: async (connection) => {
      await answerOf(connections.put(connection).go())
    },

    join: async (connection) => {
      await transact(() =>
        createWriteTransaction(entities, (both) => [
          both.connections
            .put(connection)
            .where((known, { exists }) => exists(known.connectionId))
            .commit(),
          both.joined.put(connection).commit(),
        ]).go(),
      )
    },

    get: async (connectionId) => {
      const connection = await read(connectionId)
      return connection && isLive(connection, place.now()) ? connection : undefined
    },

    list: async (documentId) => {
      const { data } = await answerOf(
        joined.query.primary({ documentId }).go({ consistent: true, pages: 'all' }),
      )
      return data.filter((connection) => isLive(connection, place.now()))
    },

    remove: async (connectionId) => {
      for (let attempt = 0; attempt < removals; attempt++) {
        const connection = await read(connectionId)
        if (!connection) return undefined
        const { clientId, documentId } = connection
        const removed = await transact(() =>
          createWriteTransaction(entities, (both) => [
            both.connections
              .delete({ connectionId })
              .where((known, { exists, notExists, eq }) =>
                clientId === undefined
                  ? `${exists(known.connectionId)} AND ${notExists(known.clientId)}`
                  : eq(known.clientId, clientId),
              )
              .commit(),
            both.joined.delete({ documentId, connectionId }).commit(),
          ]).go(),
        )
        if (removed) return connection
      }
      throw new Outage('a connection kept changing while it was removed')
    },
  }
}
