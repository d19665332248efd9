import type { Session, SessionStore } from '@rembuk/usecases/ports/people'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memorySessions = (now: () => number): AtOnce<SessionStore> => {
  const sessions = new Map<string, Session>()
  const live = () => [...sessions.values()].filter((session) => isLive(session, now()))
  return {
    put: (session) => {
      sessions.set(session.tokenHash, { ...session })
    },

    get: (tokenHash) => {
      const session = sessions.get(tokenHash)
      return session && isLive(session, now()) ? { ...session } : undefined
    },

    list: (personId) => {
      const own = live().filter((session) => session.personId === personId)
      return own.map((session) => ({ ...session }))
    },

    remove: (personId, id) => {
      const session = live().find((one) => one.personId === personId && one.id === id)
      return session !== undefined && sessions.delete(session.tokenHash)
    },
  }
}
