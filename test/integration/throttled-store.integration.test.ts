import { setTimeout as pause } from 'node:timers/promises'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFailingStore, type FailingStore } from './support/failing-store'
import { BATANG, expectEqual, openPlan, synced } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { countIn, createWriter, documentOf } from './support/writer'

const WHILE_MS = 2_000

let failingStore: FailingStore
let product: Product
beforeAll(async () => {
  product = await startProduct({
    inFrontOfEngine: async (endpoint) => {
      failingStore = await createFailingStore(endpoint)
      return failingStore.endpoint
    },
  })
})
afterAll(async () => {
  failingStore.failing = 0
  await product.stop()
  await failingStore.stop()
})

test.each([
  ['a third of the calls are', 0.3, 'third'],
  ['every call is', 1, 'every'],
])('while %s throttled nothing unstored is acknowledged, and all is sent after', async (_, share, line) => {
  const sari = openPlan(product, await signedIn(product, 'sari'))
  const karyo = openPlan(product, await signedIn(product, 'karyo'))
  await synced(sari, karyo)
  const writers = [createWriter(sari, `${line}-sari`), createWriter(karyo, `${line}-karyo`)]
  for (const writer of writers) writer.start(25)

  const failuresBefore = failingStore.failures
  failingStore.failing = share
  for (const end = Date.now() + WHILE_MS; Date.now() < end; await pause(100)) {
    const acknowledged = writers.map((writer) => writer.acknowledged)
    const stored = documentOf(await product.store.log.readEntries(BATANG, 0))
    writers.forEach((writer, index) => {
      expect(countIn(stored, writer.line)).toBeGreaterThanOrEqual(acknowledged[index] as number)
    })
  }
  failingStore.failing = 0
  for (const writer of writers) writer.stop()
  expect(failingStore.failures).toBeGreaterThan(failuresBefore)

  await Promise.all([untilSent(sari), untilSent(karyo)])
  await expectEqual(sari, karyo)
  const stored = documentOf(await product.store.log.readEntries(BATANG, 0))
  expect(writers.map(({ line }) => countIn(stored, line))).toEqual(writers.map(({ typed }) => typed))
})
