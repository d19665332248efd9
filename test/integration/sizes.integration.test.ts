import { addDays } from '@rembuk/core/calendar'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { planRoots } from '@rembuk/plandoc/roots'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { GATEWAY_FRAME_BYTES, UPDATE_BYTES } from '@rembuk/sync/protocol/limits'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { BATANG, expectEqual, openPlan, PATIENCE, synced } from './support/live'
import { createNetwork } from './support/network'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

/** Writes a delivery on each of so many days in one change, about 45 bytes each. */
const deliver = ({ doc }: LiveDocument, productId: string, days: number): void =>
  doc.transact(() => {
    for (let day = 0; day < days; day++) {
      setDelivery(doc, productId, 'emping-limpung', addDays('2000-01-03', day), day)
    }
  })

test.each([
  ['larger than a frame', 1_000],
  ['larger than a message', 6_000],
])('a change %s reaches the store and everybody in the plan', async (_, days) => {
  const posted = vi.fn(globalThis.fetch)
  const sari = openPlan(product, await signedIn(product, 'sari'), { fetch: posted })
  const karyo = openPlan(product, await signedIn(product, 'karyo'))
  await synced(sari, karyo)
  let bytes = 0
  sari.doc.once('update', (update: Uint8Array) => {
    bytes = update.length
  })
  deliver(sari, `large-${days}`, days)
  expect(bytes).toBeGreaterThan(GATEWAY_FRAME_BYTES)

  await untilSent(sari)
  await expectEqual(sari, karyo)
  expect(posted.mock.calls.map(([url]) => String(url))).toContainEqual(expect.stringMatching(/\/updates$/))
  const newcomer = openPlan(product, await signedIn(product, 'hadi'))
  await synced(newcomer)
  await expectEqual(sari, newcomer)
})

test('a change of more than a mebibyte is refused by name and stays on the device, and nothing is stored', async () => {
  const sari = openPlan(product, await signedIn(product, 'sari'))
  await synced(sari)
  const before = await product.store.log.readHead(BATANG)
  const refused = vi.fn()
  sari.onRefusal(refused)

  sari.doc.getMap(planRoots.product('emping')).set('name', 'e'.repeat(UPDATE_BYTES))
  await vi.waitUntil(() => refused.mock.calls.length > 0, PATIENCE)
  expect(refused).toHaveBeenCalledExactlyOnceWith({ code: 'too-large' })
  expect(sari.unsentEdits()).toEqual([{ at: expect.any(Number), refusal: 'too-large' }])
  expect(sari.status().unsent).toBe(1)
  await expect(untilSent(sari)).rejects.toThrow('too-large')
  expect(await product.store.log.readHead(BATANG)).toEqual(before)
})

test('many edits that together pass the largest change are sent in several', async () => {
  const network = createNetwork()
  const sari = openPlan(product, await signedIn(product, 'sari'), network)
  const karyo = openPlan(product, await signedIn(product, 'karyo'))
  await synced(sari, karyo)
  network.off()
  for (let edit = 0; edit < 3; edit++) {
    sari.doc.getMap(planRoots.product(`wide-${edit}`)).set('name', 'w'.repeat(0.45 * UPDATE_BYTES))
  }
  network.on()
  await untilSent(sari)
  await expectEqual(sari, karyo)
})
