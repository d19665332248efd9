import { addDays } from '@rembuk/core/calendar'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { readPlan } from '@rembuk/plandoc/read'
import { memoryDevice, memoryStore } from '@rembuk/sync/client/memory-store'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectEqual, openPlan, PATIENCE, synced } from './support/live'
import { createNetwork } from './support/network'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

/** The gateway's two hours, shrunk: every connection is cut again and again. */
const LIFE_MS = 1_200

let product: Product
beforeAll(async () => {
  product = await startProduct({ gateway: { limits: { socket: { lifeMs: LIFE_MS } } } })
})
afterAll(() => product.stop())

const delivered = ({ doc }: LiveDocument): Set<number> =>
  new Set(
    readPlan(doc).plan?.products.flatMap(({ makers }) =>
      makers.flatMap(({ deliveries }) => deliveries.map(({ quantity }) => quantity)),
    ),
  )

/** Delivers once a day from the first on, each time another quantity; returns the quantities. */
const deliverDaily = (live: LiveDocument, maker: string, from: number, days: number): number[] => {
  const start = readPlan(live.doc).plan?.start as string
  return Array.from({ length: days }, (_, day) => {
    setDelivery(live.doc, 'emping', maker, addDays(start, from + day), 700_000 + from + day)
    return 700_000 + from + day
  })
}

test('edits made while the server cuts every connection again and again all arrive', async () => {
  const [sari, karyo] = [
    openPlan(product, await signedIn(product, 'sari')),
    openPlan(product, await signedIn(product, 'karyo')),
  ]
  await synced(sari, karyo)
  const cuts = vi.fn()
  sari.onStatus(({ connection }) => connection === 'offline' && cuts())

  const made: number[] = []
  for (let day = 0; cuts.mock.calls.length < 2; day++) {
    made.push(...deliverDaily(sari, 'emping-limpung', -(2 * day + 1), 1))
    made.push(...deliverDaily(karyo, 'emping-limpung', -(2 * day + 2), 1))
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  await Promise.all([untilSent(sari), untilSent(karyo)])
  await expectEqual(sari, karyo)
  const arrived = delivered(karyo)
  expect(made.filter((quantity) => !arrived.has(quantity))).toEqual([])
})

test('five hundred edits without a network wait on the device, and join what others did meanwhile', async () => {
  const network = createNetwork()
  const sari = openPlan(product, await signedIn(product, 'sari'), network)
  const karyo = openPlan(product, await signedIn(product, 'karyo'))
  await synced(sari, karyo)
  const start = readPlan(sari.doc).plan?.start as string

  network.off()
  await vi.waitUntil(() => sari.status().connection === 'offline', PATIENCE)
  const offline = deliverDaily(sari, 'emping-limpung', 0, 366 + 12 * 7 - 1)
  for (let week = 0; week < 50; week++) setDemand(sari.doc, 'emping', addDays(start, 7 * (week % 12)), week)
  expect(sari.status()).toMatchObject({ synced: false, unsent: offline.length + 50 })
  setDemand(karyo.doc, 'batik-cap', start, 77_000)
  await untilSent(karyo)
  expect(sari.status().unsent).toBe(offline.length + 50)

  network.on()
  await untilSent(sari)
  await expectEqual(sari, karyo)
  const arrived = delivered(karyo)
  expect(offline.filter((quantity) => !arrived.has(quantity))).toEqual([])
  expect(readPlan(sari.doc).plan?.products.find(({ id }) => id === 'batik-cap')?.demand[0]).toBe(77_000)
})

test('edits of a program that ended without a network are sent by the next one on the same device', async () => {
  const network = createNetwork()
  const device = memoryDevice()
  const person = await signedIn(product, 'sari')
  const first = openPlan(product, person, { ...network, deviceStore: memoryStore(device) })
  await synced(first)
  network.off()
  const made = deliverDaily(first, 'batik-kalisari', 0, 3)
  await first.destroy()

  const next = openPlan(product, person, { deviceStore: memoryStore(device) })
  await untilSent(next)
  const karyo = openPlan(product, await signedIn(product, 'karyo'))
  await synced(karyo)
  await expectEqual(next, karyo)
  expect([...karyo.doc.getMap('delivery/emping/batik-kalisari').values()]).toEqual(made)
})
