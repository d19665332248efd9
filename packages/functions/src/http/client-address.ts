import type { Context } from 'hono'
import type { HttpEnv } from './env'

/** Network address of the caller as API Gateway saw it; one for all where there is no gateway. */
export const clientAddress = (c: Context<HttpEnv>): string =>
  c.env?.requestContext?.http?.sourceIp ?? 'unknown'
