import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createStreamHandler } from '../src/jobs/stream'
import { createBrowser } from './support/browser'
import { consent, proposeNow, startDrafts } from './support/drafts'
import { PRODUCER_PHONE, STRANGER_PHONE } from './support/partnership'
import { createWorld } from './support/world'
import { written } from './support/written'

const DAY_MS = 86_400_000

/** A first agreement of which the producer was told by a message, and a browser in which nobody is signed in. */
const setUp = async () => {
  const world = createWorld()
  const drafts = await startDrafts(world)
  const { admin, producer, partnership } = drafts
  const params = { partnershipId: partnership.id }
  const stream = () =>
    createStreamHandler(world)(written(`${partnership.id}.agreement`, `${partnership.id}.work`))
  const proposal = await proposeNow(drafts)
  for (const signer of [admin, producer]) await consent(world, signer, { ...params, proposal })
  await stream()
  const message = world.outbox.findLast(({ to, text }) => to === PRODUCER_PHONE && text.startsWith('Rembuk:'))
  const [, token = ''] = /^https:\/\/app\.example\/tahu#([A-Za-z0-9_-]{43})$/.exec(message?.link ?? '') ?? []
  const stranger = createBrowser(world)
  const { id: personId } = (await producer.call('me')).json as { id: string }
  const hasSeen = async () => {
    const work = (await admin.call('work', { params })).text
    return work.includes('"noticed"') && work.includes(personId)
  }
  const read = (asked = token) => stranger.call('readLink', { body: { token: asked } })
  const use = (asked = token) => stranger.call('acknowledge', { body: { token: asked } })
  return { world, ...drafts, params, stream, token, stranger, personId, hasSeen, read, use }
}

describe('the link in a message', () => {
  it('acknowledges without signing in, and then the notice is done', async () => {
    const { producer, stream, hasSeen, use } = await setUp()
    expect(await hasSeen()).toBe(false)
    expect((await use()).status).toBe(204)
    expect(await hasSeen()).toBe(true)
    await stream()
    expect((await producer.call('notices')).json).toEqual({ notices: [] })
  })

  it('tells no more than the message did, and is not used up by being looked at', async () => {
    const { hasSeen, read, use } = await setUp()
    for (let looks = 0; looks < 3; looks++)
      expect((await read()).json).toEqual({ count: 1, change: 'agreed' })
    expect(await hasSeen()).toBe(false)
    expect((await use()).status).toBe(204)
  })

  it('works once, and several times at once as once', async () => {
    const { world, partnership, personId, read, use } = await setUp()
    const answers = await Promise.all([use(), use(), use()])
    expect(answers.some(({ status }) => status === 204)).toBe(true)
    for (const { status } of answers) expect([204, 404]).toContain(status)
    expect([(await use()).status, (await read()).status]).toEqual([404, 404])
    const records = await world.stores.ledger.read(`${partnership.id}.work`, 0)
    const seen = records.filter(({ body }) => body.includes('noticed') && body.includes(personId))
    expect(seen).toHaveLength(1)
  })

  it('is used up only once what it says is written', async () => {
    const { world, hasSeen, use } = await setUp()
    world.faults.set('ledger.append', new Error('no answer'))
    expect((await use()).status).toBe(500)
    world.faults.clear()
    expect((await use()).status).toBe(204)
    expect(await hasSeen()).toBe(true)
  })

  it('expires after seven days', async () => {
    const { world, hasSeen, read, use } = await setUp()
    world.clock.now += 7 * DAY_MS
    expect([(await use()).status, (await read()).status]).toEqual([404, 404])
    expect(await hasSeen()).toBe(false)
  })

  it('is nothing to who has left, nor with another secret', async () => {
    const { world, partnership, personId, read, use } = await setUp()
    const other = randomBytes(32).toString('base64url')
    expect([(await use(other)).status, (await read(other)).status]).toEqual([404, 404])
    expect((await use('short')).status).toBe(400)
    await world.stores.partnerships.removeMembership(partnership.id, personId)
    expect((await use()).status).toBe(404)
  })

  it('speaks for its person alone, whoever is signed in where it is opened', async () => {
    const { stranger, personId, hasSeen, read, use, params } = await setUp()
    await stranger.signIn(STRANGER_PHONE)
    const { id } = (await stranger.call('me')).json as { id: string }
    expect((await read()).json).toEqual({ count: 1, change: 'agreed' })
    expect((await use()).status).toBe(204)
    expect(await hasSeen()).toBe(true)
    expect(id).not.toBe(personId)
    // It opens nothing else to them.
    expect((await stranger.call('work', { params })).status).toBe(404)
  })

  it('is stored as a hash alone', async () => {
    const { world, token } = await setUp()
    expect(await world.stores.acknowledgeLinks.get(token)).toBeUndefined()
  })

  it('cannot be searched for: an address has a limit', async () => {
    const { read } = await setUp()
    const other = () => randomBytes(32).toString('base64url')
    for (let tries = 0; tries < 100; tries++) expect((await read(other())).status).toBe(404)
    expect((await read(other())).status).toBe(429)
    expect((await read()).status).toBe(429)
  })

  it('is not used from other sites', async () => {
    const { world, token, hasSeen } = await setUp()
    const foreign = createBrowser(world)
    const reply = await foreign.call('acknowledge', {
      body: { token },
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(reply.status).toBe(403)
    expect(await hasSeen()).toBe(false)
  })
})
