import { codeLimits } from '@rembuk/usecases/sign-in/code-limits'
import { describe, expect, it } from 'vitest'
import { createBrowser } from '../support/browser'
import { ADMIN_PHONE, STRANGER_PHONE } from '../support/partnership'
import { createWorld, lastCode } from '../support/world'

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('signing in', () => {
  it('makes a person of a number that was unknown and shows only the end of it', async () => {
    const world = createWorld()
    const browser = createBrowser(world)
    await browser.signIn(ADMIN_PHONE)
    const { json } = await browser.call('me')
    expect(json).toMatchObject({ name: '', phoneHint: '+••••••••••001' })
  })

  it('finds the same person again', async () => {
    const world = createWorld()
    const first = await createBrowser(world).signIn(ADMIN_PHONE)
    world.clock.now += 60_000
    const browser = createBrowser(world)
    await browser.call('askCode', { body: { phone: '0812 0000-0001', channel: 'sms' } })
    const second = await browser.call('signIn', { body: { code: lastCode(world, ADMIN_PHONE) } })
    expect(second.json).toMatchObject({ id: first.id })
  })

  it('keeps the name that a person gives', async () => {
    const browser = createBrowser(createWorld())
    await browser.signIn(ADMIN_PHONE)
    const renamed = await browser.call('rename', { body: { name: '  Bu Ratna  ' } })
    expect(renamed.json).toMatchObject({ name: 'Bu Ratna' })
    expect((await browser.call('me')).json).toMatchObject({ name: 'Bu Ratna' })
  })

  it('says how many attempts are left after a wrong code', async () => {
    const world = createWorld()
    const browser = createBrowser(world)
    await browser.call('askCode', { body: { phone: ADMIN_PHONE, channel: 'sms' } })
    const reply = await browser.call('signIn', { body: { code: wrong(lastCode(world, ADMIN_PHONE)) } })
    expect(reply.json).toMatchObject({ status: 400, code: 'code-wrong', attemptsLeft: 4 })
    expect(reply.cookies).toEqual([])
  })

  it('answers a known and an unknown number the same, to the byte', async () => {
    const world = createWorld()
    await createBrowser(world).signIn(ADMIN_PHONE)
    world.clock.now += 60_000
    const known = await createBrowser(world).call('askCode', {
      body: { phone: ADMIN_PHONE, channel: 'whatsapp' },
    })
    const unknown = await createBrowser(world).call('askCode', {
      body: { phone: STRANGER_PHONE, channel: 'whatsapp' },
    })
    expect(known.status).toBe(202)
    expect([unknown.status, unknown.text, unknown.headers]).toEqual([known.status, known.text, known.headers])
  })

  it('tells when to come back after too many requests', async () => {
    const browser = createBrowser(createWorld())
    const ask = { body: { phone: ADMIN_PHONE, channel: 'whatsapp' } }
    await browser.call('askCode', ask)
    const reply = await browser.call('askCode', ask)
    expect(reply.json).toMatchObject({ status: 429, code: 'too-many-requests', retryAfterSeconds: 60 })
    expect(reply.headers['retry-after']).toBe('60')
  })
})

describe('the address that codes are counted by', () => {
  const allowed = codeLimits.perAddressAndHour
  const phones = Array.from({ length: allowed + 1 }, (_, i) => `+6281200001${String(i).padStart(3, '0')}`)
  const lastPhone = phones.at(-1) ?? ''
  const ask = (phone: string) => ({ body: { phone, channel: 'whatsapp' } })

  it('is the one that the gateway saw', async () => {
    const browser = createBrowser(createWorld())
    for (const phone of phones.slice(0, allowed)) await browser.call('askCode', ask(phone))
    expect((await browser.call('askCode', ask(lastPhone))).status).toBe(429)
    const elsewhere = { ...ask(lastPhone), sourceIp: '198.51.100.1' }
    expect((await browser.call('askCode', elsewhere)).status).toBe(202)
  })

  it('cannot be made up by a caller who is not our edge', async () => {
    const browser = createBrowser(createWorld({ edgeSecret: 'known to our edge only' }))
    const statuses = []
    for (const [i, phone] of phones.entries()) {
      const headers = { 'rembuk-viewer-address': `198.51.100.${i}`, 'rembuk-edge': 'a guess' }
      statuses.push((await browser.call('askCode', { ...ask(phone), headers })).status)
    }
    expect(statuses.filter((status) => status === 202)).toHaveLength(allowed)
  })

  it('is the device behind our edge', async () => {
    const browser = createBrowser(createWorld({ edgeSecret: 'known to our edge only' }))
    for (const [i, phone] of phones.entries()) {
      const headers = {
        'rembuk-viewer-address': `198.51.100.${i}`,
        'rembuk-edge': 'known to our edge only',
      }
      expect((await browser.call('askCode', { ...ask(phone), headers })).status).toBe(202)
    }
  })
})
