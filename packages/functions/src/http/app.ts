import { Hono } from 'hono'
import type { HttpDeps } from './deps'
import type { HttpEnv } from './env'
import { onError } from './on-error'
import { problem, problemResponse } from './problem'
import { serveAcknowledgements } from './routes/acknowledgements'
import { serveAgreements } from './routes/agreements'
import { serveCalendar } from './routes/calendar'
import { serveComments } from './routes/comments'
import { serveConditions } from './routes/conditions'
import { serveDocuments } from './routes/documents'
import { serveHealth } from './routes/health'
import { serveHistory } from './routes/history'
import { serveMe } from './routes/me'
import { serveMeetings } from './routes/meetings'
import { serveNotices } from './routes/notices'
import { serveOpenapi } from './routes/openapi'
import { servePackedPlan } from './routes/packed-plan'
import { servePartnerships } from './routes/partnerships'
import { servePhotos } from './routes/photos'
import { serveReports } from './routes/reports'
import { serveSessions } from './routes/sessions'
import { serveSharing } from './routes/sharing'
import { serveSignIn } from './routes/sign-in'
import { serveWork } from './routes/work'
import { securityHeaders } from './security-headers'
import { createServe } from './serve'

/** The HTTP API: every route of the contract's table and nothing else. */
export const createApp = (deps: HttpDeps): Hono<HttpEnv> => {
  const app = new Hono<HttpEnv>()
  app.use(securityHeaders)
  app.onError(onError(deps.log))
  app.notFound(() => problemResponse(problem('not-found')))
  const serve = createServe(app, deps)
  serveHealth(serve, deps)
  serveOpenapi(serve, deps)
  serveSignIn(serve, deps)
  serveMe(serve, deps)
  serveSessions(serve, deps)
  servePartnerships(serve, deps)
  serveDocuments(serve, deps)
  serveHistory(serve, deps)
  servePackedPlan(serve, deps)
  serveComments(serve, deps)
  serveAgreements(serve, deps)
  serveWork(serve, deps)
  serveMeetings(serve, deps)
  serveCalendar(serve, deps)
  serveNotices(serve, deps)
  serveAcknowledgements(serve, deps)
  servePhotos(serve, deps)
  serveSharing(serve, deps)
  serveConditions(serve, deps)
  serveReports(serve, deps)
  return app
}
