import type { OutboxMessage } from '../src/outbox/outbox'

/** A program that talks to the HTTP API as a browser would, keeping its cookies. */
export const createApiClient = (origin: string) => {
  const cookies = new Map<string, string>()

  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(origin + path, {
      method,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    return response
  }

  /** Signs in with the code that the outbox shows. */
  const signIn = async (phone: string): Promise<void> => {
    await call('POST', '/api/sign-in/codes', { phone, channel: 'whatsapp' })
    const code = /\d{6}/.exec((await outboxOf(origin))[0]?.text ?? '')?.[0]
    const response = await call('POST', '/api/sign-in', { code })
    if (!response.ok) throw new Error(`sign-in refused: ${response.status}`)
  }

  return { call, signIn }
}

export const outboxOf = async (origin: string): Promise<OutboxMessage[]> =>
  (await fetch(`${origin}/dev/outbox`)).json() as Promise<OutboxMessage[]>
