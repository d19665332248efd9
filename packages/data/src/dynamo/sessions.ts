import type { SessionStore } from '@rembuk/usecases/ports/people'
import { createWriteTransaction, Entity } from 'electrodb'
import { isLive } from '../expiry'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, integer, model, pk, sk, text } from './schema'
import { transact } from './transaction'

const attributes = {
  tokenHash: text,
  id: text,
  personId: text,
  device: text,
  createdAt: integer,
  ...expiry,
} as const

const sessionSchema = {
  model: model('session'),
  attributes,
  indexes: { primary: { pk: pk('session#', 'tokenHash'), sk: sk('session') } },
} as const

/** The same session among its person's, so that they can be listed as they are now. */
const personSessionSchema = {
  model: model('personSession'),
  attributes,
  indexes: { primary: { pk: pk('person#', 'personId'), sk: sk('session#', 'id') } },
} as const

export const dynamoSessions = (place: Place): SessionStore => {
  const sessions = new Entity(sessionSchema, entityConfig(place))
  const personSessions = new Entity(personSessionSchema, entityConfig(place))
  const entities = { sessions, personSessions }

  return {
    put: async (session) => {
      await transact(() =>
        createWriteTransaction(entities, (both) => [
          both.sessions.put(session).commit(),
          both.personSessions.put(session).commit(),
        ]).go(),
      )
    },

    get: async (tokenHash) => {
      const { data } = await answerOf(sessions.get({ tokenHash }).go({ consistent: true }))
      return data && isLive(data, place.now()) ? data : undefined
    },

    list: async (personId) => {
      const { data } = await answerOf(
        personSessions.query.primary({ personId }).go({ consistent: true, pages: 'all' }),
      )
      return data.filter((session) => isLive(session, place.now()))
    },

    remove: async (personId, id) => {
      const { data } = await answerOf(personSessions.get({ personId, id }).go({ consistent: true }))
      if (!data || !isLive(data, place.now())) return false
      return transact(() =>
        createWriteTransaction(entities, (both) => [
          both.sessions.delete({ tokenHash: data.tokenHash }).commit(),
          both.personSessions
            .delete({ personId, id })
            .where((session, { exists }) => exists(session.id))
            .commit(),
        ]).go(),
      )
    },
  }
}
