import { setDemand } from '@rembuk/plandoc/edit/lines'
import { planRoots } from '@rembuk/plandoc/roots'
import { memoryDevice, memoryStore } from '@rembuk/sync/client/memory-store'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import { UPDATE_BYTES } from '@rembuk/sync/protocol/limits'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPlan, PATIENCE, synced } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

const monday = '2026-11-23'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

const nameOf = ({ doc }: LiveDocument) => doc.getMap(planRoots.product('emping'))
const demandIn = ({ doc }: LiveDocument, productId: string) =>
  doc.getMap(planRoots.demand(productId)).get(monday)

/** Writes what the server will not take, and waits until it has said so. */
const writeTooMuch = async (live: LiveDocument): Promise<void> => {
  nameOf(live).set('name', 'e'.repeat(UPDATE_BYTES))
  await vi.waitUntil(() => live.unsentEdits().some(({ refusal }) => refusal), PATIENCE)
}

test('nothing typed on top of a refused edit counts as sent, and opened anew the plan takes edits again', async () => {
  const device = memoryDevice()
  const person = await signedIn(product, 'sari')
  const sari = openPlan(product, person, { deviceStore: memoryStore(device) })
  const karyo = openPlan(product, await signedIn(product, 'karyo'))
  await synced(sari, karyo)
  await writeTooMuch(sari)
  setDemand(sari.doc, 'besek', monday, 41_000)
  expect(sari.unsentEdits().map(({ refusal }) => refusal)).toEqual(['too-large', 'too-large'])
  await sari.destroy()

  const again = openPlan(product, person, { deviceStore: memoryStore(device) })
  await synced(again)
  await vi.waitUntil(() => again.unsentEdits().filter(({ refusal }) => refusal).length === 2, PATIENCE)
  setDemand(again.doc, 'batik-cap', monday, 42_000)
  await vi.waitUntil(() => demandIn(karyo, 'batik-cap') === 42_000, PATIENCE)
  setDemand(again.doc, 'besek', monday, 43_000)
  expect(again.status().unsent).toBe(3)
  expect(demandIn(again, 'besek')).toBe(43_000)
  expect(demandIn(karyo, 'besek')).toBeUndefined()
})
