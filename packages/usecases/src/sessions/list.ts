import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'

export interface SessionView {
  id: string
  device: string
  createdAt: number
  expiresAt: number
  /** Whether it is the one that asks. */
  current: boolean
}

/** The devices on which the actor is signed in, newest first. */
export const listSessions = async (
  { sessions }: Pick<Deps, 'sessions'>,
  actor: Actor,
): Promise<SessionView[]> =>
  (await sessions.list(actor.personId))
    .sort((a, b) => b.createdAt - a.createdAt)
    .map(({ id, device, createdAt, expiresAt }) => ({
      id,
      device,
      createdAt,
      expiresAt,
      current: id === actor.sessionId,
    }))
