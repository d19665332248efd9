import { listSessions } from '@rembuk/usecases/sessions/list'
import { revokeSession } from '@rembuk/usecases/sessions/revoke'
import { signOut } from '@rembuk/usecases/sessions/sign-out'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'
import { clearSessionCookie } from '../session-cookie'

export const serveSessions = (serve: Serve, deps: HttpDeps): void => {
  serve('sessions', async ({ actor }) => ({ sessions: await listSessions(deps, actor) }))

  serve('revokeSession', async ({ actor, params }) => {
    await revokeSession(deps, actor, params.sessionId)
    return undefined
  })

  serve('signOut', async ({ actor, context }) => {
    await signOut(deps, actor)
    clearSessionCookie(context)
    return undefined
  })
}
