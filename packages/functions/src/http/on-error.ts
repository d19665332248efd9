import { DomainError } from '@rembuk/core/refusal'
import { Outage } from '@rembuk/usecases/ports/outage'
import type { ErrorHandler } from 'hono'
import { routePath } from 'hono/route'
import { errorFacts } from '../error-facts'
import type { Log } from '../log'
import type { HttpEnv } from './env'
import { problem, problemResponse } from './problem'

/** Seconds after which a caller may try again what met an outage. */
const OUTAGE_RETRY_SECONDS = 5

/**
 * The translator from errors to HTTP: a refusal becomes its problem, an outage 503, anything else is
 * a bug, 500. The last two are logged by request id, without what the error says.
 */
export const onError =
  (log: Log): ErrorHandler<HttpEnv> =>
  (error, c) => {
    if (error instanceof DomainError) return problemResponse(problem(error.code, error.facts))
    const code = error instanceof Outage ? 'outage' : 'bug'
    const requestId = c.env?.requestContext?.requestId
    log({
      level: 'error',
      event: code,
      requestId,
      method: c.req.method,
      route: routePath(c),
      ...errorFacts(error),
    })
    const facts = code === 'outage' ? { retryAfterSeconds: OUTAGE_RETRY_SECONDS } : {}
    return problemResponse(problem(code, facts))
  }
