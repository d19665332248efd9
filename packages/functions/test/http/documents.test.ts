import { catchUp, pushed, ticket } from '@rembuk/contract/documents'
import { redeemTicket } from '@rembuk/usecases/documents/redeem-ticket'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { type Browser, createBrowser } from '../support/browser'
import { startPartnership } from '../support/partnership'
import { createWorld, SOCKET_URL, type World } from '../support/world'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

const edited = (weeks = 12) => {
  const doc = new Doc()
  doc.getMap('plan').set('weeks', weeks)
  return doc
}

let world: World
let admin: Browser
let params: { documentId: string }

beforeEach(async () => {
  world = createWorld()
  admin = createBrowser(world)
  const { partnership } = await startPartnership(world, admin)
  params = { documentId: partnership.planDocumentId }
})

const push = (u: string, id = 'batch-0001') => admin.call('push', { params, body: { id, u, known: 0 } })

describe('edits over HTTP', () => {
  it('are stored under a number and come back whole', async () => {
    const { json } = await push(base64(encodeStateAsUpdate(edited())))
    expect(v.parse(pushed, json)).toEqual({ n: 1 })
    const state = v.parse(catchUp, (await admin.call('catchUp', { params })).json)
    expect(state).toMatchObject({ seq: 1, whole: true })
    const copy = new Doc()
    for (const [, update] of state.updates) applyUpdate(copy, Buffer.from(update, 'base64'))
    expect(copy.getMap('plan').get('weeks')).toBe(12)
  })

  it('come back only as far as the reader lacks them', async () => {
    const doc = edited()
    await push(base64(encodeStateAsUpdate(doc)))
    const known = await admin.call('catchUp', { params, query: 'known=1' })
    expect(known.json).toMatchObject({ seq: 1, updates: [], whole: false })
    const sv = encodeURIComponent(base64(encodeStateVector(doc)))
    const vector = await admin.call('catchUp', { params, query: `sv=${sv}` })
    expect(vector.json).toMatchObject({ seq: 1, whole: false })
  })

  it.each(['known=-1', 'known=1.5', 'known=x', 'sv=%%%', 'sv=gICA', `sv=${'A'.repeat(6004)}`])(
    'are not looked up for a query like %s',
    async (query) => {
      await push(base64(encodeStateAsUpdate(edited())))
      const reply = await admin.call('catchUp', { params, query })
      expect(reply.json).toMatchObject({ status: 400, code: 'bad-input' })
    },
  )

  it('are refused when they are no update, and nothing is stored', async () => {
    expect((await push(base64(new Uint8Array([1, 2, 3, 4])))).json).toMatchObject({
      status: 400,
      code: 'malformed-update',
    })
    expect(await world.stores.log.readHead(params.documentId)).toMatchObject({ seq: 0 })
  })

  it('are refused when larger than a megabyte, with the bound', async () => {
    const reply = await push(base64(new Uint8Array(1024 * 1024 + 1)))
    expect(reply.json).toMatchObject({ status: 413, code: 'too-large', limit: 1024 * 1024 })
  })
})

describe('a ticket', () => {
  const issue = async () => v.parse(ticket, (await admin.call('ticket', { params })).json)

  it('names the address of the socket and opens it for this person and document', async () => {
    const issued = await issue()
    expect(issued.url).toBe(SOCKET_URL)
    expect(await redeemTicket(world.useCases, issued.ticket)).toMatchObject(params)
  })

  it('is good once, even for fifty who try at the same time', async () => {
    const issued = await issue()
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () => redeemTicket(world.useCases, issued.ticket)),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is good for thirty seconds', async () => {
    const [first, second] = [await issue(), await issue()]
    world.clock.now += 29_999
    await expect(redeemTicket(world.useCases, first.ticket)).resolves.toBeDefined()
    world.clock.now += 1
    await expect(redeemTicket(world.useCases, second.ticket)).rejects.toMatchObject({
      code: 'unauthenticated',
    })
  })

  it('is worth nothing once its session has ended', async () => {
    const issued = await issue()
    await admin.call('signOut')
    await expect(redeemTicket(world.useCases, issued.ticket)).rejects.toMatchObject({
      code: 'unauthenticated',
    })
  })

  it('is not guessed', async () => {
    await expect(redeemTicket(world.useCases, 'a guess')).rejects.toMatchObject({ code: 'unauthenticated' })
  })
})
