import { handleMessage } from '@rembuk/sync/server/handle-message'
import { endMembership } from '@rembuk/usecases/partnerships/end-membership'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, createBrowser } from './support/browser'
import { addFacilitator, PRODUCER_PHONE, startPartnership } from './support/partnership'
import { createWorld, START, type World } from './support/world'

let world: World
let producer: Browser
let producerId: string
let params: { partnershipId: string; documentId: string }

const open = async (connectionId: string, personId: string, client: number) => {
  const sessionId = (await world.stores.sessions.list(personId))[0]?.id ?? ''
  const expiresAt = world.clock.now + 60 * 60_000
  const connection = { connectionId, documentId: params.documentId, personId, sessionId, name: '', expiresAt }
  await world.live.connections.open(connection)
  await handleMessage(world.live, connectionId, JSON.stringify({ t: 'hello', v: 1, client }))
}

const heardBy = (connectionId: string) =>
  world.posted
    .filter((post) => post.connectionId === connectionId)
    .map(({ text }) => JSON.parse(text) as { t: string; code?: number })

beforeEach(async () => {
  world = createWorld()
  const { partnership } = await startPartnership(world)
  params = { partnershipId: partnership.id, documentId: partnership.planDocumentId }
  producer = createBrowser(world)
  producerId = (await producer.signIn(PRODUCER_PHONE)).id
  await open('socket-of-producer', producerId, 7)
})

describe('ending a membership', () => {
  it('closes the sockets of that person to the plan, at once, and no others', async () => {
    const facilitator = await addFacilitator(world, params.partnershipId)
    const { id } = (await facilitator.call('me')).json as { id: string }
    await open('socket-of-facilitator', id, 8)
    await endMembership(world.useCases, { partnershipId: params.partnershipId, personId: producerId })
    expect(world.closed).toEqual(['socket-of-producer'])
    expect(heardBy('socket-of-producer').at(-1)).toEqual({ t: 'bye', code: 4403 })
  })

  it('leaves the person a stranger to the partnership', async () => {
    await endMembership(world.useCases, { partnershipId: params.partnershipId, personId: producerId })
    for (const route of ['partnership', 'ticket', 'catchUp'] as const) {
      expect((await producer.call(route, { params })).status).toBe(404)
    }
  })

  it('closes what was left open when it is called again after an outage', async () => {
    world.faults.set('connections.remove', new Error('no answer'))
    const ending = { partnershipId: params.partnershipId, personId: producerId }
    await expect(endMembership(world.useCases, ending)).rejects.toThrow('no answer')
    world.faults.clear()
    await endMembership(world.useCases, ending)
    expect(world.closed).toEqual(['socket-of-producer'])
  })
})

it("a facilitator's socket gets nothing from the moment the consent ends", async () => {
  const facilitator = await addFacilitator(world, params.partnershipId, START + 60_000)
  const { id } = (await facilitator.call('me')).json as { id: string }
  await open('socket-of-facilitator', id, 8)
  world.clock.now = START + 60_000
  const here = await world.live.connections.list(params.documentId)
  expect(here.map(({ connectionId }) => connectionId)).toEqual(['socket-of-producer'])
})
