import { type RouteName, routes } from '@rembuk/contract/route-table'
import type { Route } from '@rembuk/contract/routes'
import { createHttpHandler } from '../../src/http/create-handler'
import { httpEvent } from './event'
import { APP_ORIGIN, lastCode, type World } from './world'

export interface Reply {
  status: number
  headers: Record<string, string>
  /** Set-Cookie lines. */
  cookies: string[]
  /** Parsed JSON, undefined without a body. */
  json: unknown
  text: string
  /** The body as it came. */
  bytes: Buffer
}

interface Options {
  params?: Record<string, string>
  query?: string
  /** Sent as JSON; a string or bytes go as they are. */
  body?: unknown
  headers?: Record<string, string>
  sourceIp?: string
}

const sent = (body: unknown): string | Uint8Array | undefined =>
  body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)

/** A browser with its own cookies, talking to the function as through API Gateway. */
export const createBrowser = (world: World) => {
  const handler = createHttpHandler(world.http)
  const jar = new Map<string, string>()

  const keep = (cookies: string[]) => {
    for (const line of cookies) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
  }

  const call = async (name: RouteName, options: Options = {}): Promise<Reply> => {
    const { method, path, bytes: types }: Route = routes[name]
    const { params = {}, query, body, headers, sourceIp } = options
    const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? key)
    const changes = method !== 'GET'
    const result = await handler(
      httpEvent({
        method,
        path: query ? `${filled}?${query}` : filled,
        cookies: [...jar].map(([key, value]) => `${key}=${value}`),
        headers: {
          ...(changes && { origin: APP_ORIGIN, 'sec-fetch-site': 'same-origin' }),
          ...(body !== undefined && { 'content-type': types?.[0] ?? 'application/json' }),
          ...headers,
        },
        body: sent(body),
        sourceIp,
      }),
    )
    const bytes = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8')
    const text = bytes.toString()
    const isJson = /json/.test(String(result.headers?.['content-type'] ?? 'json'))
    keep(result.cookies ?? [])
    return {
      status: result.statusCode ?? 0,
      headers: result.headers as Record<string, string>,
      cookies: result.cookies ?? [],
      json: text === '' || !isJson ? undefined : JSON.parse(text),
      text,
      bytes,
    }
  }

  const signIn = async (phone: string): Promise<{ id: string; name: string }> => {
    await call('askCode', { body: { phone, channel: 'whatsapp' } })
    const reply = await call('signIn', { body: { code: lastCode(world, phone) } })
    return reply.json as { id: string; name: string }
  }

  return { call, signIn, jar }
}

export type Browser = ReturnType<typeof createBrowser>
