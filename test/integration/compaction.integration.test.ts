import { addDays } from '@rembuk/core/calendar'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import { COMPACT_AFTER } from '@rembuk/sync/protocol/limits'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { BATANG, expectEqual, openPlan, PATIENCE, synced } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { openWire } from './support/wire'

const CLIENT = 8_001

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

/** One update for each of so many weeks, as a client makes them one after another. */
const weeklyUpdates = (count: number): Uint8Array[] => {
  const doc = new Y.Doc()
  doc.clientID = CLIENT
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let week = 0; week < count; week++) setDemand(doc, 'emping', addDays('2027-03-01', 7 * week), week)
  return updates
}

/** Writes updates as Pak Karyo's straight into the log, which is quicker than to send them. */
const writeLog = async (updates: Uint8Array[]): Promise<void> => {
  const { log } = product.store
  await log.claimClient(BATANG, CLIENT, 'karyo')
  for (const update of updates) {
    const { seq } = await log.takeNumber(BATANG, update.length)
    await log.putEntry(BATANG, { seq, update, personId: 'karyo', batchId: `batch-${seq}`, at: Date.now() })
  }
}

test('a plan with more than two hundred updates is compacted, and opens the same for who was there and who comes', async () => {
  const karyo = await signedIn(product, 'karyo')
  const updates = weeklyUpdates(COMPACT_AFTER + 10)
  await writeLog(updates.slice(0, -20))
  const sari = openPlan(product, await signedIn(product, 'sari'))
  await synced(sari)
  const wire = await openWire(karyo, CLIENT)
  for (const [index, update] of updates.slice(-20).entries()) {
    wire.say({ t: 'push', id: `batch-sent-${index}`, u: encodeBytes(update), known: 1 })
    await wire.hear('ack')
  }

  await vi.waitUntil(async () => (await product.store.log.readHead(BATANG)).snap > 0, PATIENCE)
  const state = await (await karyo.call('GET', `/api/documents/${BATANG}/state`)).json()
  expect(state).toMatchObject({ whole: true, snapshot: expect.any(String) })
  expect(state.updates.length).toBeLessThan(COMPACT_AFTER)

  const newcomer = openPlan(product, await signedIn(product, 'hadi'))
  await synced(newcomer)
  await expectEqual(sari, newcomer)
  expect(newcomer.doc.getMap('demand/emping').size).toBe(12 + updates.length)
})
