import { Outage } from '@rembuk/usecases/ports/outage'
import { describe, expect, it } from 'vitest'
import { createBrowser } from '../support/browser'
import { ADMIN_PHONE } from '../support/partnership'
import { createWorld } from '../support/world'

const asking = { body: { phone: ADMIN_PHONE, channel: 'sms' } }

describe('an outage', () => {
  it.each([
    ['of the store', 'codes.put', new Outage('no answer', { cause: new Error(ADMIN_PHONE) })],
    ['of the sender', 'messenger.send', new Outage('no message sender is configured')],
  ])('%s is answered 503 with a time to come back', async (_, operation, fault) => {
    const world = createWorld()
    world.faults.set(operation, fault)
    const reply = await createBrowser(world).call('askCode', asking)
    expect(reply.json).toMatchObject({ status: 503, code: 'outage', retryAfterSeconds: 5 })
    expect(reply.headers['retry-after']).toBe('5')
    expect(world.logged).toMatchObject([{ event: 'outage', requestId: 'request-1' }])
  })
})

describe('a bug', () => {
  it('is answered 500 and logged by name and place', async () => {
    const world = createWorld()
    world.faults.set('codes.put', new TypeError(`cannot read ${ADMIN_PHONE}`))
    const reply = await createBrowser(world).call('askCode', asking)
    expect(reply.json).toEqual({
      type: 'urn:rembuk:problem:bug',
      title: 'Internal error',
      status: 500,
      code: 'bug',
    })
    expect(world.logged).toMatchObject([
      { event: 'bug', method: 'POST', route: '/api/sign-in/codes', errors: ['TypeError'] },
    ])
  })
})

describe('a phone number', () => {
  it('is in no log line and in no error, however things fail', async () => {
    const world = createWorld()
    const browser = createBrowser(world)
    const replies = []
    for (const operation of ['rates.count', 'idempotency.begin', 'codes.put', 'messenger.send']) {
      const cause = new Error(`key ${ADMIN_PHONE}`)
      world.faults.set(operation, new Error(`failed for ${ADMIN_PHONE}`, { cause }))
      replies.push((await browser.call('askCode', asking)).text)
      world.faults.clear()
    }
    replies.push((await browser.call('askCode', { body: { phone: `${ADMIN_PHONE}99999` } })).text)
    expect(world.logged).toHaveLength(4)
    expect(JSON.stringify([world.logged, replies])).not.toContain(ADMIN_PHONE.slice(3))
  })
})

describe('health', () => {
  it('says the version and that the store answers', async () => {
    const reply = await createBrowser(createWorld()).call('health')
    expect(reply.status).toBe(200)
    expect(reply.json).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+/), store: 'reachable' })
  })

  it('is 503 when the store does not answer', async () => {
    const world = createWorld()
    world.faults.set('people.get', new Outage('no answer'))
    const reply = await createBrowser(world).call('health')
    expect(reply.status).toBe(503)
    expect(reply.json).toMatchObject({ store: 'unreachable' })
  })
})

describe('every answer', () => {
  it('is never kept, sniffed, framed or read by another site', async () => {
    const browser = createBrowser(createWorld())
    for (const name of ['health', 'me', 'askCode'] as const) {
      expect((await browser.call(name)).headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
    }
  })
})
