import type { PartnershipDetail, PartnershipList } from '@rembuk/contract/partnerships'
import type { SharingView } from '@rembuk/contract/sharing'
import { levels } from '@rembuk/core/access/level'
import { handleMessage } from '@rembuk/sync/server/handle-message'
import { applySharing } from '@rembuk/usecases/sharing/apply-sharing'
import { beforeEach, describe, expect, it } from 'vitest'
import { createBrowser } from '../support/browser'
import { newPartnership, STRANGER_PHONE } from '../support/partnership'
import { freshKey, grant, grantByAll, type Shared, startShared, withdraw } from '../support/sharing'
import { createWorld, type World } from '../support/world'

const DAY_MS = 86_400_000

let world: World
let shared: Shared

const status = async (
  name: Parameters<Shared['facilitator']['call']>[0],
  documentId = shared.params.documentId,
) => (await shared.facilitator.call(name, { params: { ...shared.params, documentId } })).status

const sharingSeen = async (browser = shared.admin) =>
  (await browser.call('sharing', { params: shared.params })).json as SharingView

const openSocket = async (documentId: string) => {
  const personId = shared.facilitatorId
  const sessionId = (await world.stores.sessions.list(personId))[0]?.id ?? ''
  const expiresAt = world.clock.now + 60 * 60_000
  const connectionId = `socket of ${documentId}`
  await world.live.connections.open({ connectionId, documentId, personId, sessionId, name: '', expiresAt })
  await handleMessage(world.live, connectionId, JSON.stringify({ t: 'hello', v: 1, client: 7 }))
  return connectionId
}

beforeEach(async () => {
  world = createWorld()
  shared = await startShared(world)
})

describe('a facilitator', () => {
  it('sees nothing until every party has granted something', async () => {
    expect(await status('partnership')).toBe(404)
    expect((await grant(world, shared.admin, shared, { level: 'everything' })).status).toBe(201)
    expect(await status('partnership')).toBe(404)
    await grant(world, shared.producer, shared, { level: 'plan' })
    expect(await status('partnership')).toBe(200)
    expect(await status('catchUp')).toBe(200)
    expect(await status('catchUp', `${shared.partnership.id}.terms.1`)).toBe(404)
  })

  it.each([
    ['aggregates', { condition: 200, partnershipHealth: 200, catchUp: 404, agreement: 403, terms: 404 }],
    ['plan', { condition: 200, partnershipHealth: 200, catchUp: 200, agreement: 200, terms: 404 }],
    ['everything', { condition: 200, partnershipHealth: 200, catchUp: 200, agreement: 200, terms: 200 }],
  ] as const)(
    'of the level %s reads that far and no further, and changes nothing',
    async (level, expected) => {
      await grantByAll(world, shared, level)
      const { terms, ...routes } = expected
      for (const [name, wanted] of Object.entries(routes))
        expect(await status(name as keyof typeof routes), name).toBe(wanted)
      expect(await status('catchUp', `${shared.partnership.id}.terms.1`)).toBe(terms)
      expect((await shared.facilitator.call('partnership', { params: shared.params })).json).toMatchObject({
        role: 'facilitator',
        level,
        people: level === 'aggregates' ? [] : expect.arrayContaining([expect.anything()]),
      })
      const push = { id: 'batch-0001', u: 'AAA=', known: 0 }
      expect((await shared.facilitator.call('push', { params: shared.params, body: push })).status).toBe(
        level === 'aggregates' ? 404 : 403,
      )
      expect((await grant(world, shared.facilitator, shared, { level: 'everything' })).status).toBe(403)
    },
  )

  it.each(['admin', 'producer'] as const)(
    'is cut off at once when the %s takes the consent back, with all open sockets',
    async (who) => {
      await grantByAll(world, shared, 'everything')
      const sockets = [
        await openSocket(shared.params.documentId),
        await openSocket(`${shared.partnership.id}.terms.1`),
      ]
      expect((await withdraw(shared[who], shared)).status).toBe(201)
      expect(world.closed.toSorted()).toEqual(sockets.toSorted())
      for (const name of ['partnership', 'catchUp', 'condition', 'sharing', 'support'] as const)
        expect(await status(name), name).toBe(404)
      expect((await shared.facilitator.call('partnerships')).json).toEqual({ partnerships: [] })
    },
  )

  it('whose level is lowered keeps no socket to what is no longer shown', async () => {
    await grantByAll(world, shared, 'everything')
    const socket = await openSocket(`${shared.partnership.id}.terms.1`)
    await grant(world, shared.producer, shared, { level: 'plan' })
    expect(world.closed).toEqual([socket])
    expect(await status('catchUp')).toBe(200)
  })

  it('sees it until the earliest end, and sees it again when it is granted again', async () => {
    await grant(world, shared.admin, shared, { level: 'plan' })
    const until = world.clock.now + 2 * DAY_MS
    await grant(world, shared.producer, shared, { level: 'plan', until })
    world.clock.now = until - 1
    expect(await status('catchUp')).toBe(200)
    world.clock.now = until
    expect(await status('catchUp')).toBe(404)
    await grant(world, shared.producer, shared, { level: 'plan' })
    expect(await status('catchUp')).toBe(200)
  })

  it('finds the partnership among the own ones', async () => {
    await grantByAll(world, shared, 'plan')
    const { partnerships } = (await shared.facilitator.call('partnerships')).json as PartnershipList
    expect(partnerships).toMatchObject([{ id: shared.partnership.id, role: 'facilitator', level: 'plan' }])
  })
})

describe('what was decided', () => {
  it('is on record with who decided it and when, and each party sees who sees what', async () => {
    await grantByAll(world, shared, 'plan')
    await withdraw(shared.producer, shared)
    const { shares, record } = await sharingSeen()
    expect(shares).toMatchObject([{ to: shared.to, name: 'Bu Ratna', withdrawnAt: world.clock.now }])
    expect(shares[0]?.consents.map(({ level }) => level)).toEqual(['plan'])
    expect(record.map(({ kind, n }) => [kind, n])).toEqual([
      ['withdrawn', 3],
      ['granted', 2],
      ['granted', 1],
    ])
    const ledger = await world.stores.ledger.read(`${shared.partnership.id}.sharing`, 0)
    expect(record.map(({ hash }) => hash)).toEqual(ledger.map(({ hash }) => hash).reverse())
  })

  it('is shown to a facilitator as far as it is about them', async () => {
    await grantByAll(world, shared, 'aggregates')
    const { shares, candidates, record } = await sharingSeen(shared.facilitator)
    expect(shares).toMatchObject([{ to: shared.to, visible: { level: 'aggregates' } }])
    expect({ candidates, record }).toEqual({ candidates: [], record: [] })
  })

  it('is decided once, however often it is sent', async () => {
    const body = {
      data: {
        ...{ kind: 'granted', to: shared.to, level: 'plan', purpose: 'Pendampingan' },
        until: world.clock.now + DAY_MS,
      },
    }
    const sent = { params: shared.params, headers: freshKey(), body }
    const replies = [
      await shared.admin.call('decideSharing', sent),
      await shared.admin.call('decideSharing', sent),
    ]
    expect(replies.map((reply) => reply.status)).toEqual([201, 201])
    expect((await sharingSeen()).record).toHaveLength(1)
  })

  it('stands, and a look that began before it does not undo it', async () => {
    await grantByAll(world, shared, 'plan')
    const before = await world.stores.partnerships.membership(shared.partnership.id, shared.facilitatorId)
    if (before?.follows === undefined) throw new RangeError('there is a part that follows from a record')
    await withdraw(shared.admin, shared)
    expect(await world.stores.partnerships.putShown({ ...before, follows: before.follows })).toBe(false)
    await applySharing(world.useCases, shared.partnership.id)
    expect(await status('catchUp')).toBe(404)
  })
})

describe('whom a party can choose', () => {
  it('are the facilitators of the region, their programmes and the own other partnerships', async () => {
    const other = { ...newPartnership, name: 'Mitra Kedua' }
    await shared.admin.call('createPartnership', { body: other, headers: freshKey() })
    await world.stores.facilitators.put({ personId: 'far', regions: ['12'], programmes: [] })
    const { candidates } = await sharingSeen()
    expect(candidates).toMatchObject([
      { to: shared.to, name: 'Bu Ratna', regions: ['33.25'] },
      { to: { kind: 'programme', code: 'Naik Kelas' }, name: 'Naik Kelas' },
      { to: { kind: 'partnership' }, name: 'Mitra Kedua' },
    ])
  })

  it('is nobody else', async () => {
    const stranger = await createBrowser(world).signIn(STRANGER_PHONE)
    for (const to of [
      { kind: 'person', personId: stranger.id },
      { kind: 'programme', code: 'Lain' },
      { kind: 'partnership', partnershipId: 'nothing' },
    ] as const) {
      const reply = await grant(world, shared.admin, { params: shared.params, to }, { level: 'plan' })
      expect(reply.json).toMatchObject({ status: 400, code: 'bad-input', fields: ['data.to'] })
    }
  })

  it.each(levels)('shows another partnership of the own as much as %s, as guests', async (level) => {
    const guest = createBrowser(world)
    await guest.signIn(STRANGER_PHONE)
    const body = {
      ...newPartnership,
      producers: [{ name: 'Lain', contactName: 'Bu Lain', contactPhone: STRANGER_PHONE }],
    }
    const made = await shared.admin.call('createPartnership', { body, headers: freshKey() })
    const { id } = made.json as PartnershipDetail
    await guest.call('partnership', { params: { partnershipId: id } })
    const to = { kind: 'partnership', partnershipId: id } as const
    await grant(world, shared.admin, { params: shared.params, to }, { level })
    expect((await guest.call('partnership', { params: shared.params })).status).toBe(404)
    // The producer, who belongs to no other partnership, answers what the cooperative chose.
    const answer = await grant(world, shared.producer, { params: shared.params, to }, { level })
    expect(answer.status).toBe(201)
    expect((await guest.call('partnership', { params: shared.params })).json).toMatchObject({
      role: 'guest',
      level,
    })
    expect((await guest.call('catchUp', { params: shared.params })).status).toBe(
      level === 'aggregates' ? 404 : 200,
    )
    expect((await guest.call('support', { params: shared.params })).status).toBe(403)
  })
})
