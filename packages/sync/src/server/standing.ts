import { CLOSE } from '../protocol/close-codes'
import type { Connection, LiveDeps } from './ports'

/**
 * Why a connection must end now, as a close code; undefined while its session lives and its person may
 * read the document. Asked after joining, and with each question of the client: whoever ends a session
 * or a membership closes the connections that they find, and one that they missed ends here.
 */
export const reasonToEnd = async (
  deps: Pick<LiveDeps, 'access' | 'sessionLives'>,
  { personId, sessionId, documentId }: Connection,
): Promise<number | undefined> => {
  const [lives, access] = await Promise.all([
    deps.sessionLives(personId, sessionId),
    deps.access(personId, documentId),
  ])
  if (!lives) return CLOSE.unauthenticated
  return access ? undefined : CLOSE.noAccess
}
