import { DomainError } from '@rembuk/core/refusal'
import type { HonoRequest } from 'hono'

/**
 * Refuses a change that another site's page asks for: 'forbidden' when the browser names a foreign
 * origin or a foreign site. Programs that are no browsers send neither header and carry no one
 * else's cookies. Content is of one of the route's `types` or nothing ('bad-input'): never of one that
 * a plain form can send.
 */
export const refuseForeign = (
  request: HonoRequest,
  appOrigins: string[],
  { types, hasBody }: { types: readonly string[]; hasBody: boolean },
): void => {
  const origin = request.header('origin')
  const site = request.header('sec-fetch-site')
  if (origin !== undefined && !appOrigins.includes(origin)) throw new DomainError('forbidden')
  if (site !== undefined && site !== 'same-origin') throw new DomainError('forbidden')
  const type = request.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === undefined ? hasBody : !types.includes(type)) {
    throw new DomainError('bad-input', { fields: ['Content-Type'] })
  }
}
