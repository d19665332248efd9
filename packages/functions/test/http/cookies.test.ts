import { describe, expect, it } from 'vitest'
import { createBrowser } from '../support/browser'
import { ADMIN_PHONE } from '../support/partnership'
import { createWorld, lastCode } from '../support/world'

const ask = { body: { phone: ADMIN_PHONE, channel: 'whatsapp' } }

const attributes = (line: string | undefined) =>
  (line ?? '')
    .split('; ')
    .slice(1)
    .map((attribute) => attribute.toLowerCase())

describe('the session cookie', () => {
  it('cannot be read by scripts, sent in plain, sent from other sites or set by other hosts', async () => {
    const world = createWorld()
    const browser = createBrowser(world)
    await browser.call('askCode', ask)
    const { cookies } = await browser.call('signIn', { body: { code: lastCode(world, ADMIN_PHONE) } })
    const session = cookies.find((line) => line.startsWith('__Host-rembuk='))
    expect(attributes(session)).toEqual(
      expect.arrayContaining(['path=/', 'httponly', 'secure', 'samesite=strict', 'max-age=7776000']),
    )
    expect(session).not.toMatch(/domain=/i)
    expect(/^__Host-rembuk=([A-Za-z0-9_-]{43});/.test(session ?? '')).toBe(true)
  })

  it('carries a token that the store does not hold', async () => {
    const world = createWorld()
    const browser = createBrowser(world)
    const { id } = await browser.signIn(ADMIN_PHONE)
    const token = browser.jar.get('__Host-rembuk') ?? ''
    expect(await world.stores.sessions.get(token)).toBeUndefined()
    expect(JSON.stringify(await world.stores.sessions.list(id))).not.toContain(token)
  })

  it('is replaced at each sign-in, and the token from before is worth nothing', async () => {
    const world = createWorld()
    const browser = createBrowser(world)
    await browser.signIn(ADMIN_PHONE)
    const before = browser.jar.get('__Host-rembuk') ?? ''
    world.clock.now += 60_000
    await browser.signIn(ADMIN_PHONE)
    expect(browser.jar.get('__Host-rembuk')).not.toBe(before)
    const thief = createBrowser(world)
    thief.jar.set('__Host-rembuk', before)
    expect((await thief.call('me')).status).toBe(401)
    expect((await browser.call('me')).status).toBe(200)
  })

  it('counts for ninety days and not a moment longer', async () => {
    const world = createWorld()
    const browser = createBrowser(world)
    await browser.signIn(ADMIN_PHONE)
    world.clock.now += 90 * 24 * 60 * 60_000 - 1
    expect((await browser.call('me')).status).toBe(200)
    world.clock.now += 1
    expect((await browser.call('me')).status).toBe(401)
  })
})

describe('the cookie of the browser that asked for a code', () => {
  it('is as closed as the session cookie and gone after signing in', async () => {
    const world = createWorld()
    const browser = createBrowser(world)
    const { cookies } = await browser.call('askCode', ask)
    expect(attributes(cookies.find((line) => line.startsWith('__Host-rembuk-asker=')))).toEqual(
      expect.arrayContaining(['path=/', 'httponly', 'secure', 'samesite=strict', 'max-age=300']),
    )
    await browser.call('signIn', { body: { code: lastCode(world, ADMIN_PHONE) } })
    expect(browser.jar.has('__Host-rembuk-asker')).toBe(false)
  })

  it('is needed: the right code from another browser is refused', async () => {
    const world = createWorld()
    await createBrowser(world).call('askCode', ask)
    const reply = await createBrowser(world).call('signIn', { body: { code: lastCode(world, ADMIN_PHONE) } })
    expect(reply.json).toMatchObject({ status: 400, code: 'code-expired' })
  })
})
