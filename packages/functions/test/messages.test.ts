import { defaultMessageChoice, type MessageChoice } from '@rembuk/core/message/message-choice'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { describe, expect, it } from 'vitest'
import { createClockHandler } from '../src/jobs/clock'
import { createStreamHandler } from '../src/jobs/stream'
import { proposeNow, startDrafts } from './support/drafts'
import { PRODUCER_PHONE } from './support/partnership'
import { createWorld } from './support/world'
import { written } from './support/written'

const HOUR_MS = 3_600_000
const inTime = { getRemainingTimeInMillis: () => 60_000 }
const target = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
  p256dh: 'B'.repeat(87),
  auth: 'a'.repeat(22),
}

const setUp = async () => {
  const world = createWorld()
  const drafts = await startDrafts(world)
  const { producer, partnership, plan, maker } = drafts
  const choose = async (change: Partial<MessageChoice>) => {
    const reply = await producer.call('setMessages', { body: { ...defaultMessageChoice, ...change } })
    expect(reply.status, reply.text).toBe(204)
  }
  let proposals = 0
  const news = async () => {
    proposals += 1
    setDelivery(plan.doc, 'emping', maker.id, '2026-12-11', proposals * 1_000)
    await proposeNow(drafts, proposals === 1 ? undefined : { plan: await plan.send(), terms: 1 })
    await createStreamHandler(world)(written(`${partnership.id}.agreement`))
  }
  const tick = () => createClockHandler(world)({}, inTime)
  /** Moves the clock to a time of day in Jakarta, the next day's where it has passed. */
  const waitUntil = (hours: number, minutes = 0) => {
    const midnight = Math.floor((world.clock.now + 7 * HOUR_MS) / (24 * HOUR_MS)) * 24 * HOUR_MS - 7 * HOUR_MS
    const time = midnight + hours * HOUR_MS + minutes * 60_000
    world.clock.now = time > world.clock.now ? time : time + 24 * HOUR_MS
  }
  const messages = () =>
    world.outbox.filter(
      ({ to, text, channel }) => (to === PRODUCER_PHONE || channel === 'push') && text.startsWith('Rembuk:'),
    )
  return { world, ...drafts, choose, news, tick, waitUntil, messages }
}

describe('who has one message a week', () => {
  it('gets it on the chosen day at the chosen time, with everything since, and none in between', async () => {
    const { choose, news, tick, waitUntil, messages, world } = await setUp()
    await choose({ pace: 'weekly', weekday: 3, dailyAt: 7 * 60 })
    for (const _ of ['monday', 'tuesday']) {
      await news()
      waitUntil(7)
      await tick()
    }
    expect(messages()).toEqual([])
    waitUntil(6, 59)
    await tick()
    expect([messages(), new Date(world.clock.now).getUTCDay()]).toEqual([[], 3])
    waitUntil(7)
    await Promise.all([tick(), tick()])
    expect(messages()).toHaveLength(1)
  })
})

describe('in the quiet hours', () => {
  it('nothing comes, and at their end one message tells it', async () => {
    const { news, tick, waitUntil, messages } = await setUp()
    waitUntil(22)
    await news()
    await tick()
    waitUntil(5, 55)
    await tick()
    expect(messages()).toEqual([])
    waitUntil(6)
    await Promise.all([tick(), tick()])
    await tick()
    expect(messages()).toHaveLength(1)
  })
})

describe("the day's message", () => {
  it('comes once, with all that waits by partnership, however often the clock runs', async () => {
    const { world, producer, partnership, choose, news, tick, waitUntil, messages } = await setUp()
    await choose({ pace: 'daily', dailyAt: 6 * 60 + 30 })
    const { id: personId } = (await producer.call('me')).json as { id: string }
    await news()
    await news()
    await world.stores.notices.put(
      {
        personId,
        partnershipId: partnership.id,
        id: 'late.2026-11-22',
        at: world.clock.now,
        cause: { kind: 'late', day: '2026-11-22' },
      },
      world.clock.now + 100 * HOUR_MS,
    )
    await tick()
    expect(messages()).toEqual([])
    waitUntil(6, 30)
    await Promise.all([tick(), tick(), tick()])
    world.clock.now += 5 * 60_000
    await tick()
    expect(messages().map(({ text }) => text)).toEqual([
      `Rembuk: 2 hal menunggu Anda.\n${partnership.name}: 1 usulan menunggu persetujuan, 1 tanggal jatuh tempo terlewat.`,
    ])
    waitUntil(6, 30)
    await tick()
    expect(messages()).toHaveLength(1)
  })

  it('is not doubled by news at its very time, and has them the next day', async () => {
    const { choose, news, tick, waitUntil, messages } = await setUp()
    await choose({ pace: 'daily' })
    await news()
    waitUntil(6, 30)
    await tick()
    expect(messages()).toHaveLength(1)
    await news()
    await tick()
    expect(messages()).toHaveLength(1)
    waitUntil(6, 30)
    await tick()
    expect(messages()).toHaveLength(2)
  })

  it('is what waits when somebody changes from none to one a day', async () => {
    const { choose, news, tick, waitUntil, messages } = await setUp()
    await choose({ pace: 'none' })
    await news()
    await choose({ pace: 'daily' })
    await tick()
    waitUntil(6, 30)
    await tick()
    expect(messages()).toHaveLength(1)
  })
})

describe('a device', () => {
  const settings = async ({ producer }: Awaited<ReturnType<typeof setUp>>) =>
    (await producer.call('messages')).json as { isShownHere: boolean; pushKey?: string }

  it('shows messages besides the number, until its person turns them off there', async () => {
    const all = await setUp()
    const { producer, news, messages } = all
    expect((await producer.call('keepDevice', { body: target })).status).toBe(204)
    expect(await settings(all)).toMatchObject({ isShownHere: true })
    await news()
    expect(messages().map(({ channel }) => channel)).toEqual(['whatsapp', 'push'])
    expect((await producer.call('dropDevice')).status).toBe(204)
    expect(await settings(all)).toMatchObject({ isShownHere: false })
    await news()
    expect(messages().map(({ channel }) => channel)).toEqual(['whatsapp', 'push', 'whatsapp'])
  })

  it('shows none after signing out', async () => {
    const { world, producer, news, messages } = await setUp()
    await producer.call('keepDevice', { body: target })
    const { id } = (await producer.call('me')).json as { id: string }
    await producer.call('signOut')
    expect(await world.stores.devices.of(id)).toEqual([])
    await news()
    expect(messages().map(({ channel }) => channel)).toEqual(['whatsapp'])
  })

  it('that is gone at its push service is forgotten', async () => {
    const all = await setUp()
    const { world, producer, news } = all
    await producer.call('keepDevice', { body: target })
    world.gone.add(target.endpoint)
    await news()
    expect(await settings(all)).toMatchObject({ isShownHere: false })
  })

  it('must be at a push service of a browser', async () => {
    const { producer } = await setUp()
    for (const endpoint of ['https://169.254.169.254/latest', 'http://fcm.googleapis.com/x'])
      expect((await producer.call('keepDevice', { body: { ...target, endpoint } })).status).toBe(400)
  })
})
