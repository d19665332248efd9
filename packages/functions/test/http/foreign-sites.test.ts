import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app'
import { ADMIN_PHONE } from '../support/partnership'
import { APP_ORIGIN, createWorld } from '../support/world'

const post = (headers: Record<string, string>) =>
  createApp(createWorld().http).request('/api/sign-in/codes', {
    method: 'POST',
    headers,
    body: JSON.stringify({ phone: ADMIN_PHONE, channel: 'sms' }),
  })

describe('a change', () => {
  it.each([
    ['our own page', { origin: APP_ORIGIN, 'sec-fetch-site': 'same-origin' }],
    ['our own page in a browser that sends the origin alone', { origin: APP_ORIGIN }],
    ['a program', {}],
  ])('may come from %s', async (_, headers) => {
    const reply = await post({ 'content-type': 'application/json; charset=utf-8', ...headers })
    expect(reply.status).toBe(202)
  })

  it('needs content that says it is JSON', async () => {
    expect((await post({ origin: APP_ORIGIN })).status).toBe(400)
  })

  it('leaves no door open for reading by other sites', async () => {
    const reply = await createApp(createWorld().http).request('/api/me', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'GET' },
    })
    expect(reply.status).toBe(404)
    expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})
