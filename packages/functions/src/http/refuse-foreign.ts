import { DomainError } from '@rembuk/core/refusal'
import type { HonoRequest } from 'hono'

/**
 * Refuses a change that another site's page asks for: 'forbidden' when the browser names a foreign
 * origin or a foreign site. Programs that are no browsers send neither header and carry no one
 * else's cookies. Content is JSON or nothing ('bad-input'), so no plain form can send any.
 */
export const refuseForeign = (request: HonoRequest, appOrigins: string[], hasBody: boolean): void => {
  const origin = request.header('origin')
  const site = request.header('sec-fetch-site')
  if (origin !== undefined && !appOrigins.includes(origin)) throw new DomainError('forbidden')
  if (site !== undefined && site !== 'same-origin') throw new DomainError('forbidden')
  const type = request.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if ((hasBody || type !== undefined) && type !== 'application/json') {
    throw new DomainError('bad-input', { fields: ['Content-Type'] })
  }
}
