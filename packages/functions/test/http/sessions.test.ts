import type { SessionList } from '@rembuk/contract/sign-in'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Browser, createBrowser } from '../support/browser'
import { ADMIN_PHONE, STRANGER_PHONE, startPartnership } from '../support/partnership'
import { createWorld, START, type World } from '../support/world'

let world: World
let phone: Browser
let laptop: Browser
let personId: string
let documentId: string

const listed = async (browser: Browser) => ((await browser.call('sessions')).json as SessionList).sessions
const current = async (browser: Browser) =>
  (await listed(browser)).find((session) => session.current)?.id ?? ''

const connect = async (connectionId: string, sessionId: string) => {
  const connection = {
    connectionId,
    documentId,
    personId,
    sessionId,
    name: '',
    clientId: connectionId.length,
    expiresAt: world.clock.now + 60_000,
  }
  await world.stores.connections.open(connection)
  await world.stores.connections.join(connection)
}

beforeEach(async () => {
  world = createWorld()
  phone = createBrowser(world)
  const { partnership } = await startPartnership(world, phone)
  documentId = partnership.planDocumentId
  world.clock.now += 60_000
  laptop = createBrowser(world)
  personId = (await laptop.signIn(ADMIN_PHONE)).id
})

describe('the devices of a person', () => {
  it('are listed newest first, with the one that asks marked', async () => {
    expect(await listed(laptop)).toMatchObject([
      { createdAt: START + 60_000, current: true },
      { createdAt: START, current: false },
    ])
  })

  it('are named after browser and system', async () => {
    world.clock.now += 60_000
    const browser = createBrowser(world)
    await browser.call('askCode', { body: { phone: STRANGER_PHONE, channel: 'sms' } })
    const { text = '' } = world.outbox.at(-1) ?? {}
    await browser.call('signIn', {
      body: { code: /\d{6}/.exec(text)?.[0] },
      headers: {
        'user-agent':
          'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      },
    })
    expect(await listed(browser)).toMatchObject([{ device: 'Chrome · Android' }])
  })

  it('are signed out one by one, with their sockets and no others', async () => {
    await connect('socket-of-the-phone', await current(phone))
    await connect('socket-of-laptop', await current(laptop))
    const sessionId = await current(phone)
    expect((await laptop.call('revokeSession', { params: { sessionId } })).status).toBe(204)
    expect(world.closed).toEqual(['socket-of-the-phone'])
    expect((await phone.call('me')).status).toBe(401)
    expect((await laptop.call('me')).status).toBe(200)
  })

  it('cannot be signed out by a stranger', async () => {
    const stranger = createBrowser(world)
    await stranger.signIn(STRANGER_PHONE)
    await connect('socket-of-the-phone', await current(phone))
    const sessionId = await current(phone)
    expect((await stranger.call('revokeSession', { params: { sessionId } })).status).toBe(404)
    expect(world.closed).toEqual([])
    expect((await phone.call('me')).status).toBe(200)
  })
})

describe('signing out', () => {
  it('ends the session, its sockets and its cookie', async () => {
    await connect('socket-of-the-phone', await current(phone))
    const token = phone.jar.get('__Host-rembuk') ?? ''
    expect((await phone.call('signOut')).status).toBe(204)
    expect(phone.jar.has('__Host-rembuk')).toBe(false)
    expect(world.closed).toEqual(['socket-of-the-phone'])
    phone.jar.set('__Host-rembuk', token)
    expect((await phone.call('me')).status).toBe(401)
  })

  it('ends a socket that was opened while it ran', async () => {
    const sessionId = await current(phone)
    const { sessions } = world.stores
    const { remove } = sessions
    vi.spyOn(world.http.sessions, 'remove').mockImplementation(async (person, id) => {
      await connect('socket-of-the-phone', sessionId)
      return remove(person, id)
    })
    expect((await phone.call('signOut')).status).toBe(204)
    expect(world.closed).toEqual(['socket-of-the-phone'])
  })

  it('tells the socket to stay away', async () => {
    await connect('socket-of-the-phone', await current(phone))
    await phone.call('signOut')
    expect(world.posted.map(({ text }) => JSON.parse(text))).toContainEqual({ t: 'bye', code: 4401 })
  })
})
