import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ChildProduct, startChildProduct } from './support/child-product'
import { openPlan, PATIENCE, synced } from './support/live'
import { signedIn } from './support/people'
import { countIn, createWriter, type Writer } from './support/writer'

/** How often; more on demand, as in KILLS=100. */
const KILLS = Number(process.env.KILLS ?? 3)
const KILL_TIMEOUT_MS = 40_000
const people = ['sari', 'karyo', 'wulan'] as const

let dataDir: string
let product: ChildProduct
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rembuk-killed-'))
  product = await startChildProduct(dataDir)
})
afterAll(async () => {
  await product.kill()
  await rm(dataDir, { recursive: true, force: true, maxRetries: 3 })
})

/** The server, whichever process it is now: its people stay signed in. */
const server = {
  get origin() {
    return product.origin
  },
}

const restart = async () => {
  product = await startChildProduct(dataDir, Number(new URL(product.origin).port))
}

const openAll = async (): Promise<LiveDocument[]> => {
  const all = await Promise.all(people.map(async (id) => openPlan(server, await signedIn(server, id))))
  await synced(...all)
  return all
}

/** Three people type until each has had something acknowledged, and a little longer. */
const typeAWhile = async (writers: Writer[], longerMs: number): Promise<void> => {
  const before = writers.map(({ acknowledged }) => acknowledged)
  for (const writer of writers) writer.start(15)
  await vi.waitUntil(
    () => writers.every(({ acknowledged }, index) => acknowledged > (before[index] as number)),
    PATIENCE,
  )
  await pause(longerMs)
}

test(
  `killed ${KILLS} times with SIGKILL while three people type, the server loses no acknowledged edit`,
  async () => {
    /** How much of each line was acknowledged, in every round so far. */
    const acknowledged = new Map<string, number>()
    for (let round = 1; round <= KILLS; round++) {
      const documents = await openAll()
      const newcomer = documents[0] as LiveDocument
      for (const [line, count] of acknowledged) {
        expect(countIn(newcomer.doc, line), line).toBeGreaterThanOrEqual(count)
      }

      const writers = documents.map((live, index) => createWriter(live, `${people[index]}-${round}`))
      await typeAWhile(writers, 50 * round)
      for (const writer of writers) acknowledged.set(writer.line, writer.acknowledged)
      await product.kill()
      for (const writer of writers) writer.stop()
      await restart()
      if (round < KILLS) await Promise.all(documents.map((live) => live.destroy()))
      else await expectAllSent(documents, writers)
    }
  },
  KILLS * KILL_TIMEOUT_MS,
)

/** Those who stayed reconnect by themselves and send what was not acknowledged. */
const expectAllSent = async (documents: LiveDocument[], writers: Writer[]): Promise<void> => {
  await Promise.all(documents.map(untilSent))
  const newcomer = openPlan(server, await signedIn(server, 'hadi'))
  await synced(newcomer)
  expect(writers.map(({ line }) => countIn(newcomer.doc, line))).toEqual(writers.map(({ typed }) => typed))
}
