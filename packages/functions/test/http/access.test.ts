import type { RouteName } from '@rembuk/contract/route-table'
import { beforeEach, describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { type Browser, createBrowser } from '../support/browser'
import { addFacilitator, PRODUCER_PHONE, STRANGER_PHONE, startPartnership } from '../support/partnership'
import { aPhoto } from '../support/photo'
import { createWorld, START, type World } from '../support/world'

const update = () => {
  const doc = new Doc()
  doc.getMap('plan').set('weeks', 12)
  return Buffer.from(encodeStateAsUpdate(doc)).toString('base64')
}

const DAY_MS = 24 * 60 * 60_000

let world: World
let people: Record<'admin' | 'producer' | 'facilitator' | 'withdrawn' | 'removed' | 'stranger', Browser>
let params: { partnershipId: string; documentId: string; n: string; photoId: string }
let photo: Uint8Array

beforeEach(async () => {
  world = createWorld()
  const { admin, partnership } = await startPartnership(world)
  const { bytes, photoId } = await aPhoto()
  photo = bytes
  params = { partnershipId: partnership.id, documentId: partnership.planDocumentId, n: '1', photoId }
  await admin.call('push', { params, body: { id: 'batch-0000', u: update(), known: 0 } })
  await admin.call('keepPhoto', { params, body: photo })
  const producer = createBrowser(world)
  await producer.signIn(PRODUCER_PHONE)
  const facilitator = await addFacilitator(world, partnership.id, START + DAY_MS)
  const stranger = createBrowser(world)
  await stranger.signIn(STRANGER_PHONE)

  const withdrawn = createBrowser(world)
  const { id } = await withdrawn.signIn('+6281200000010')
  await world.stores.partnerships.putMembership({
    partnershipId: partnership.id,
    personId: id,
    role: 'facilitator',
    expiresAt: START,
  })
  const removed = createBrowser(world)
  const { id: removedId } = await removed.signIn('+6281200000011')
  await world.stores.partnerships.putMembership({
    partnershipId: partnership.id,
    personId: removedId,
    role: 'member',
  })
  await world.stores.partnerships.removeMembership(partnership.id, removedId)
  people = { admin, producer, facilitator, withdrawn, removed, stranger }
})

const call = (who: keyof typeof people, name: RouteName, own = params) =>
  people[who].call(name, {
    params: own,
    ...(name === 'cellHistory' && { query: 'root=plan&keys=weeks' }),
    ...(name === 'versionAt' && { query: 'at=0' }),
    ...(name === 'keepPhoto' && { body: photo }),
    ...(name === 'push' && { body: { id: 'batch-0001', u: update(), known: 0 } }),
  })

const things: RouteName[] = [
  'partnership',
  'ticket',
  'catchUp',
  'push',
  'cellHistory',
  'documentVersion',
  'documentChanges',
  'versionAt',
  'keepPhoto',
  'photo',
]

const documentThings = things.filter((name) => !['partnership', 'keepPhoto', 'photo'].includes(name))

describe('a partnership and its plan', () => {
  it.each(things)('%s works for both parties', async (name) => {
    expect((await call('admin', name)).status).toBeLessThan(300)
    expect((await call('producer', name)).status).toBeLessThan(300)
  })

  it.each(things)('%s answers 404 to whoever has no part in it (any more)', async (name) => {
    for (const who of ['stranger', 'withdrawn', 'removed'] as const) {
      expect((await call(who, name)).json).toMatchObject({ status: 404, code: 'not-found' })
    }
  })

  it.each(things)('%s tells a stranger the same as of something that does not exist', async (name) => {
    const nothing = { partnershipId: 'nothing', documentId: 'nothing.plan.1', n: '1', photoId: 'nothing' }
    const existing = await call('stranger', name)
    const missing = await call('stranger', name, nothing)
    expect(existing.text).toBe(missing.text)
  })

  it.each(['not-a-document', 'a.plan', 'a.plan.0', 'a.secrets.1'])(
    'has no document %s',
    async (documentId) => {
      for (const name of documentThings) {
        expect((await call('admin', name, { ...params, documentId })).status).toBe(404)
      }
    },
  )

  it('has no second plan that a member could fill unseen', async () => {
    const documentId = `${params.partnershipId}.plan.2`
    expect((await call('admin', 'push', { ...params, documentId })).status).toBe(404)
  })
})

describe('a facilitator', () => {
  it('reads with consent and cannot write', async () => {
    expect((await call('facilitator', 'partnership')).json).toMatchObject({ role: 'facilitator' })
    expect((await call('facilitator', 'ticket')).status).toBe(201)
    expect((await call('facilitator', 'catchUp')).status).toBe(200)
    expect((await call('facilitator', 'push')).json).toMatchObject({ status: 403, code: 'read-only' })
    expect((await call('facilitator', 'photo')).status).toBe(200)
    expect((await call('facilitator', 'keepPhoto')).json).toMatchObject({ status: 403, code: 'read-only' })
    expect(await world.stores.log.readHead(params.documentId)).toMatchObject({ seq: 1 })
  })

  it('is a stranger from the moment the consent ends', async () => {
    world.clock.now = START + DAY_MS
    for (const name of things) expect((await call('facilitator', name)).status).toBe(404)
    expect((await people.facilitator.call('partnerships')).json).toEqual({ partnerships: [] })
  })
})
