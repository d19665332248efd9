import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { readPlan } from '@rembuk/plandoc/read'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectEqual, openPlan, PATIENCE, synced } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

const open = async (person: 'sari' | 'karyo' | 'hadi'): Promise<LiveDocument> =>
  openPlan(product, await signedIn(product, person))

const emping = ({ doc }: LiveDocument) => readPlan(doc).plan?.products.find(({ id }) => id === 'emping')

const firstMonday = ({ doc }: LiveDocument): string => readPlan(doc).plan?.start as string

test('two people who edit one plan at once see each other, and all end with the same plan', async () => {
  const [sari, karyo] = await Promise.all([open('sari'), open('karyo')])
  await synced(sari, karyo)
  await vi.waitFor(() => {
    expect(sari.peers().map(({ name }) => name)).toEqual(['Pak Karyo'])
    expect(karyo.peers().map(({ name }) => name)).toEqual(['Bu Sari'])
  }, PATIENCE)

  const monday = firstMonday(sari)
  sari.setPresence({ cell: `demand/emping@${monday}`, typing: true })
  await vi.waitFor(
    () => expect(karyo.peers()[0]?.presence).toEqual({ cell: `demand/emping@${monday}`, typing: true }),
    PATIENCE,
  )

  setDemand(sari.doc, 'emping', monday, 27_500)
  setProduction(karyo.doc, 'emping', 'emping-limpung', monday, 31_000)
  setDelivery(karyo.doc, 'emping', 'emping-limpung', monday, 12_000)
  expect(sari.status().unsent).toBe(1)
  expect(karyo.status().unsent).toBe(2)
  await Promise.all([untilSent(sari), untilSent(karyo)])
  await expectEqual(sari, karyo)
  expect(emping(sari)?.demand[0]).toBe(27_500)
  expect(emping(sari)?.makers[0]?.production[0]).toBe(31_000)
  expect(emping(sari)?.makers[0]?.deliveries[0]).toEqual({ day: monday, quantity: 12_000 })

  const hadi = await open('hadi')
  await synced(hadi)
  await expectEqual(sari, hadi)
})

test('two people who type into the same cell at once end with the same one of the two numbers', async () => {
  const [sari, karyo] = await Promise.all([open('sari'), open('karyo')])
  await synced(sari, karyo)
  const monday = firstMonday(sari)
  setDemand(sari.doc, 'emping', monday, 1_000)
  setDemand(karyo.doc, 'emping', monday, 2_000)
  await Promise.all([untilSent(sari), untilSent(karyo)])
  await expectEqual(sari, karyo)
  expect([1_000, 2_000]).toContain(emping(sari)?.demand[0])
})

test('whoever closes the plan is gone from the others’ list', async () => {
  const [sari, karyo] = await Promise.all([open('sari'), open('karyo')])
  await synced(sari, karyo)
  await vi.waitFor(() => expect(sari.peers().map(({ name }) => name)).toContain('Pak Karyo'), PATIENCE)
  await karyo.destroy()
  await vi.waitFor(() => expect(sari.peers()).toEqual([]), PATIENCE)
})
