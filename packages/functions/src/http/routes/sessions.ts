import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'
import { clearSessionCookie } from '../session-cookie'

export const serveSessions = (serve: Serve, deps: HttpDeps): void => {
  serve('sessions', async ({ actor }) => {
    const { listSessions } = await import('@rembuk/usecases/sessions/list')
    return { sessions: await listSessions(deps, actor) }
  })

  serve('revokeSession', async ({ actor, params }) => {
    const { revokeSession } = await import('@rembuk/usecases/sessions/revoke')
    await revokeSession(deps, actor, params.sessionId)
    return undefined
  })

  serve('signOut', async ({ actor, context }) => {
    const { signOut } = await import('@rembuk/usecases/sessions/sign-out')
    await signOut(deps, actor)
    clearSessionCookie(context)
    return undefined
  })
}
