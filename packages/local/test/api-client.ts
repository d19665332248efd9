import type { OutboxMessage } from '../src/outbox/outbox'

/** A program that talks to the HTTP API as a browser would, keeping its cookies. */
export const createApiClient = (origin: string) => {
  const cookies = new Map<string, string>()

  /** The cookies so far, as a Cookie header says them. */
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  /** Bytes go as they are, of the type that the headers name; anything else goes as JSON. */
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response> => {
    const response = await fetch(origin + path, {
      method,
      headers: {
        cookie: cookie(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
      }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    return response
  }

  /** Signs in with the code that the outbox shows for this number, written +62…. */
  const signIn = async (phone: string): Promise<void> => {
    await call('POST', '/api/sign-in/codes', { phone, channel: 'whatsapp' })
    const codes = (await outboxOf(origin)).flatMap(({ to, text }) =>
      to === phone ? (/\b\d{6}\b/.exec(text) ?? []) : [],
    )
    const response = await call('POST', '/api/sign-in', { code: codes[0] })
    if (!response.ok) throw new Error(`sign-in refused: ${response.status}`)
  }

  return { call, cookie, signIn }
}

export type ApiClient = ReturnType<typeof createApiClient>

export const outboxOf = async (origin: string): Promise<OutboxMessage[]> =>
  (await fetch(`${origin}/dev/outbox`)).json() as Promise<OutboxMessage[]>
