import { setDemand } from '@rembuk/plandoc/edit/lines'
import { readPlan } from '@rembuk/plandoc/read'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import { CLOSE } from '@rembuk/sync/protocol/close-codes'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { closeCode, openSocket } from '../../packages/local/test/gateway/test-gateway'
import { BATANG, openPlan, PATIENCE, synced } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { openWire, socketAddress } from './support/wire'

const monday = '2026-11-23'
const realNow = Date.now
/** How far the product's clock is ahead, in milliseconds. */
let aheadMs = 0

let product: Product
beforeAll(async () => {
  vi.spyOn(Date, 'now').mockImplementation(() => realNow() + aheadMs)
  product = await startProduct()
})
afterAll(() => product.stop())

const lastNumber = async () => (await product.store.log.readHead(BATANG)).seq

const anyUpdate = (client: number): string => {
  const doc = new Y.Doc()
  doc.clientID = client
  doc.getMap('plan').set('weeks', 4)
  return encodeBytes(Y.encodeStateAsUpdate(doc))
}

test('a stranger who opens the plan is told that there is none, and gets nothing of it', async () => {
  const live = openPlan(product, await signedIn(product, 'tiur'))
  await expect(untilSent(live)).rejects.toThrow('no-access')
  expect(live.status()).toMatchObject({ refusal: 'no-access', synced: false })
  expect(readPlan(live.doc).plan).toBeUndefined()
})

test('a facilitator reads the plan, and what they type is not sent', async () => {
  const ratna = openPlan(product, await signedIn(product, 'ratna'))
  await synced(ratna)
  expect(ratna.status().role).toBe('reader')
  expect(readPlan(ratna.doc).plan?.products).toHaveLength(3)

  const before = await lastNumber()
  setDemand(ratna.doc, 'emping', monday, 1_000)
  const sari = openPlan(product, await signedIn(product, 'sari'))
  setDemand(sari.doc, 'batik-cap', monday, 2_000)
  await untilSent(sari)
  expect(ratna.status().unsent).toBe(1)
  expect(await lastNumber()).toBe(before + 1)
})

test('a write that a facilitator forges is refused, and nothing is stored', async () => {
  const wire = await openWire(await signedIn(product, 'ratna'), 7_001)
  const before = await lastNumber()
  wire.say({ t: 'push', id: 'batch-0001', u: anyUpdate(7_001), known: 0 })
  expect(await wire.hear('no')).toEqual({ t: 'no', id: 'batch-0001', code: 'read-only' })
  expect(await lastNumber()).toBe(before)
})

test('a ticket opens one socket within thirty seconds, and none after', async () => {
  const sari = await signedIn(product, 'sari')
  const used = await socketAddress(sari)
  const socket = await openSocket(used)
  await expect(openSocket(used)).rejects.toThrow('refused: 401')
  socket.close()
  await closeCode(socket)

  const [early, late] = [await socketAddress(sari), await socketAddress(sari)]
  aheadMs += 20_000
  const inTime = await openSocket(early)
  inTime.close()
  aheadMs += 11_000
  await expect(openSocket(late)).rejects.toThrow('refused: 401')
})

test('another site’s page cannot open a socket, even with a ticket', async () => {
  const address = await socketAddress(await signedIn(product, 'sari'))
  await expect(openSocket(address, { origin: 'https://elsewhere.example' })).rejects.toThrow('refused: 403')
})

test('when a session is ended its sockets are closed and its client stops for good', async () => {
  const wulan = await signedIn(product, 'wulan')
  const live = openPlan(product, wulan)
  await synced(live)
  const wire = await openWire(wulan, 7_002)
  const { sessions } = await (await wulan.call('GET', '/api/sessions')).json()
  expect((await wulan.call('DELETE', `/api/sessions/${sessions[0].id}`)).status).toBe(204)

  expect(await wire.hear('bye')).toEqual({ t: 'bye', code: CLOSE.unauthenticated })
  await wire.closed
  await vi.waitUntil(() => live.status().connection === 'refused', PATIENCE)
  expect(live.status().refusal).toBe('unauthenticated')

  setDemand(live.doc, 'emping', monday, 5_000)
  expect(live.status().unsent).toBe(1)
})

test('a ticket of a session that has ended opens nothing', async () => {
  const hadi = await signedIn(product, 'hadi')
  const address = await socketAddress(hadi)
  expect((await hadi.call('DELETE', '/api/session')).status).toBe(204)
  await expect(openSocket(address)).rejects.toThrow('refused: 401')
})

test('when a role is taken away the next write is refused, nothing is stored, and the socket closes', async () => {
  const jono = await signedIn(product, 'jono')
  const live = openPlan(product, jono)
  await synced(live)
  const wire = await openWire(jono, 7_003)
  const before = await lastNumber()
  await product.store.partnerships.removeMembership('batang', 'jono')

  setDemand(live.doc, 'emping', monday, 6_000)
  wire.say({ t: 'push', id: 'batch-0001', u: anyUpdate(7_003), known: 0 })
  expect(await wire.hear('bye')).toEqual({ t: 'bye', code: CLOSE.noAccess })
  await wire.closed
  await vi.waitUntil(() => live.status().connection === 'refused', PATIENCE)
  expect(live.status()).toMatchObject({ refusal: 'no-access', unsent: 1 })
  expect(await lastNumber()).toBe(before)
})
