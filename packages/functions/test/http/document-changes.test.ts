import { documentChanges, versionAt } from '@rembuk/contract/history'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, createBrowser } from '../support/browser'
import { addFacilitator, PRODUCER_PHONE, STRANGER_PHONE, startPartnership } from '../support/partnership'
import { createWorld, START, type World } from '../support/world'
import { DEMAND_WEEK as WEEK, writeDemand } from '../support/write-demand'

const MINUTE = 60_000

let world: World
let admin: Browser
let producer: Browser
let params: { partnershipId: string; documentId: string }

const changesFor = async (who: Browser, query = '') =>
  v.parse(documentChanges, (await who.call('documentChanges', { params, query })).json)

const versionFor = async (who: Browser, at: number) =>
  v.parse(versionAt, (await who.call('versionAt', { params, query: `at=${at}` })).json)

const stranger = async (): Promise<Browser> => {
  const browser = createBrowser(world)
  await browser.signIn(STRANGER_PHONE)
  return browser
}

beforeEach(async () => {
  world = createWorld()
  const started = await startPartnership(world)
  admin = started.admin
  params = { partnershipId: started.partnership.id, documentId: started.partnership.planDocumentId }
  await admin.call('rename', { body: { name: 'Pak Hadi' } })
  producer = createBrowser(world)
  await producer.signIn(PRODUCER_PHONE)
  await producer.call('rename', { body: { name: 'Bu Sari' } })
})

describe("a plan's changes over HTTP", () => {
  it('name author and time as the server knows them, whatever a client claims', async () => {
    await writeDemand(world, admin, params, 120_000)
    await writeDemand(world, producer, params, 90_000)
    const { entries, before } = await changesFor(producer)
    const key = { root: 'demand/emping', key: WEEK }
    expect(entries).toMatchObject([
      { n: 2, at: START + 2 * MINUTE, author: { name: 'Bu Sari' }, count: 1 },
      { n: 1, at: START + MINUTE, author: { name: 'Pak Hadi' }, count: 1 },
    ])
    expect(entries.map(({ changes }) => changes)).toEqual([
      [{ ...key, before: 120_000, after: 90_000 }],
      [{ ...key, after: 120_000 }],
    ])
    expect(before).toBeUndefined()
  })

  it('go on below a number', async () => {
    for (const quantity of [1, 2, 3]) await writeDemand(world, admin, params, quantity)
    expect((await changesFor(admin, 'before=3')).entries.map(({ n }) => n)).toEqual([2, 1])
  })

  it('are nobody else’s to read', async () => {
    await writeDemand(world, admin, params, 1)
    expect((await (await stranger()).call('documentChanges', { params })).status).toBe(404)
  })

  it('do not name who has left to a facilitator', async () => {
    await writeDemand(world, producer, params, 1)
    const { id } = (await producer.call('me')).json as { id: string }
    await world.stores.partnerships.removeMembership(params.partnershipId, id)
    const facilitator = await addFacilitator(world, params.partnershipId)
    expect((await changesFor(facilitator)).entries[0]?.author).toEqual({ id, name: '' })
    expect((await changesFor(admin)).entries[0]?.author).toEqual({ id, name: 'Bu Sari' })
  })

  it.each(['before=0', 'before=x', 'before=-1'])('are refused for a query like "%s"', async (query) => {
    const { json } = await admin.call('documentChanges', { params, query })
    expect(json).toMatchObject({ status: 400, code: 'bad-input', fields: ['before'] })
  })
})

describe('the version of a plan at a moment', () => {
  it('is the last one that was there then, with its author', async () => {
    await writeDemand(world, admin, params, 1)
    await writeDemand(world, producer, params, 2)
    const first = { n: 1, at: START + MINUTE, author: { name: 'Pak Hadi' } }
    expect((await versionFor(admin, START + MINUTE)).version).toMatchObject(first)
    expect((await versionFor(admin, START + 2 * MINUTE - 1)).version).toMatchObject(first)
    expect((await versionFor(admin, START + 2 * MINUTE)).version).toMatchObject({
      ...{ n: 2, at: START + 2 * MINUTE, author: { name: 'Bu Sari' } },
    })
  })

  it('is none before the plan begins, which is said', async () => {
    expect(await versionFor(admin, START)).toEqual({})
    await writeDemand(world, admin, params, 1)
    expect(await versionFor(admin, START + MINUTE - 1)).toEqual({ begins: START + MINUTE })
  })

  it('is refused for a moment that is yet to come, but for the minute that is on', async () => {
    await writeDemand(world, admin, params, 1)
    const { now } = world.clock
    expect((await versionFor(admin, now + MINUTE)).version).toMatchObject({ n: 1 })
    const query = `at=${now + MINUTE + 1}`
    const { json } = await admin.call('versionAt', { params, query })
    expect(json).toMatchObject({ status: 400, code: 'bad-input', fields: ['at'] })
  })

  it.each(['', 'at=', 'at=x', 'at=-1', 'at=1.5', 'at=1e3'])(
    'is refused for a query like "%s"',
    async (query) => {
      const { json } = await admin.call('versionAt', { params, query })
      expect(json).toMatchObject({ status: 400, code: 'bad-input', fields: ['at'] })
    },
  )

  it('is nobody else’s to read', async () => {
    await writeDemand(world, admin, params, 1)
    const { status } = await (await stranger()).call('versionAt', { params, query: `at=${START}` })
    expect(status).toBe(404)
  })
})
