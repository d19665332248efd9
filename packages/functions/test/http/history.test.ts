import { gunzipSync } from 'node:zlib'
import { type CellHistoryView, cellHistory, documentVersion } from '@rembuk/contract/history'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyUpdate, Doc } from 'yjs'
import { type Browser, createBrowser } from '../support/browser'
import { addFacilitator, PRODUCER_PHONE, STRANGER_PHONE, startPartnership } from '../support/partnership'
import { createWorld, START, type World } from '../support/world'
import { DEMAND_WEEK as WEEK, writeDemand } from '../support/write-demand'

let world: World
let admin: Browser
let producer: Browser
let params: { partnershipId: string; documentId: string }

const historyOf = async (who: Browser, query = `root=demand/emping&keys=${WEEK}`) =>
  v.parse(cellHistory, (await who.call('cellHistory', { params, query })).json)

const write = (who: Browser, quantity: number) => writeDemand(world, who, params, quantity)

const namesIn = ({ changes }: CellHistoryView) => changes.map(({ author }) => author.name)

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

describe("a cell's history over HTTP", () => {
  it('names author and time as the server knows them, whatever a client claims', async () => {
    await write(admin, 120_000)
    await write(producer, 90_000)
    const { changes, more } = await historyOf(admin)
    expect(changes).toMatchObject([
      { n: 2, at: START + 120_000, author: { name: 'Bu Sari' }, after: { [WEEK]: 90_000 } },
      { n: 1, at: START + 60_000, author: { name: 'Pak Hadi' }, before: {}, after: { [WEEK]: 120_000 } },
    ])
    expect(changes[0]?.before).toEqual({ [WEEK]: 120_000 })
    expect(more).toBe(false)
  })

  it('is no way to read a document that one may not read', async () => {
    await write(admin, 1)
    const stranger = createBrowser(world)
    await stranger.signIn(STRANGER_PHONE)
    const query = `root=demand/emping&keys=${WEEK}`
    expect((await stranger.call('cellHistory', { params, query })).status).toBe(404)
  })

  it('comes in pages', async () => {
    for (let quantity = 1; quantity <= 25; quantity++) await write(admin, quantity)
    const newest = await historyOf(producer)
    expect(newest.changes).toHaveLength(20)
    expect(newest.more).toBe(true)
    const query = `root=demand/emping&keys=${WEEK}&before=${newest.changes.at(-1)?.n}`
    const older = await historyOf(producer, query)
    expect(older.changes.map(({ n }) => n)).toEqual([5, 4, 3, 2, 1])
    expect(older.more).toBe(false)
  })

  it.each([
    '',
    'root=plan',
    'keys=weeks',
    'root=unknown&keys=weeks',
    'root=__proto__&keys=weeks',
    'root=plan&keys=',
    `root=plan&keys=${'x'.repeat(81)}`,
    'root=plan&keys=1,2,3,4,5,6,7,8',
    'root=plan&keys=weeks&before=0',
    'root=plan&keys=weeks&before=x',
  ])('is refused for a query like "%s"', async (query) => {
    const { json } = await admin.call('cellHistory', { params, query })
    expect(json).toMatchObject({
      status: 400,
      code: 'bad-input',
      fields: expect.arrayContaining([expect.any(String)]),
    })
  })
})

describe('a version of a document', () => {
  it('holds what it held at that entry, with author and time', async () => {
    await write(admin, 1)
    await write(producer, 2)
    const { json } = await admin.call('documentVersion', { params: { ...params, n: '1' } })
    const { u, ...facts } = v.parse(documentVersion, json)
    expect(facts).toMatchObject({ n: 1, at: START + 60_000, author: { name: 'Pak Hadi' } })
    const doc = new Doc()
    applyUpdate(doc, gunzipSync(Buffer.from(u, 'base64')))
    expect(doc.getMap('demand/emping').toJSON()).toEqual({ [WEEK]: 1 })
  })

  it.each(['0', '3', '-1', '1.5', 'x', '9999999999999', '1e1'])('%s does not exist', async (n) => {
    await write(admin, 1)
    const { json } = await admin.call('documentVersion', { params: { ...params, n } })
    expect(json).toMatchObject({ status: 404, code: 'not-found' })
  })

  it('is no way to read a document that one may not read', async () => {
    await write(admin, 1)
    const stranger = createBrowser(world)
    await stranger.signIn(STRANGER_PHONE)
    const { status } = await stranger.call('documentVersion', { params: { ...params, n: '1' } })
    expect(status).toBe(404)
  })
})

describe('somebody who left', () => {
  let producerId: string

  beforeEach(async () => {
    await write(producer, 1)
    producerId = ((await producer.call('me')).json as { id: string }).id
    await world.stores.partnerships.removeMembership(params.partnershipId, producerId)
  })

  it('is still named to the people of the parties', async () => {
    expect(namesIn(await historyOf(admin))).toEqual(['Bu Sari'])
  })

  it('is not named to a facilitator, who is told the names that the partnership shows', async () => {
    await write(admin, 2)
    const facilitator = await addFacilitator(world, params.partnershipId)
    expect(namesIn(await historyOf(facilitator))).toEqual(['Pak Hadi', ''])
    const { json } = await facilitator.call('documentVersion', { params: { ...params, n: '1' } })
    expect(json).toMatchObject({ author: { name: '' } })
  })

  it('and whose number is invited again is not named any sooner for it, nor under what was typed', async () => {
    await write(admin, 2)
    const facilitator = await addFacilitator(world, params.partnershipId)
    await world.stores.partnerships.putMembership({
      partnershipId: params.partnershipId,
      personId: producerId,
      role: 'member',
      invitedAs: 'Siapa ini',
    })
    expect(namesIn(await historyOf(facilitator))).toEqual(['Pak Hadi', ''])
    expect(namesIn(await historyOf(admin))).toEqual(['Pak Hadi', 'Bu Sari'])
  })
})
