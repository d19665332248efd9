import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { GATHER_MS } from '@rembuk/usecases/conditions/plan-edits'
import { runWakeUps } from '@rembuk/usecases/wake-ups/run-wake-ups'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { BATANG, openPlan, PATIENCE } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

const FAR = Date.UTC(2100, 0, 1)

describe('the running product', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.stop())

  test('looks at what is due by its clock', async () => {
    const { wakeUps } = product.store
    const overdue = Date.now() - 60_000
    for (const id of ['batang', 'no-such-partnership']) {
      await wakeUps.set({ about: 'partnership', id }, overdue)
    }
    await vi.waitUntil(async () => (await wakeUps.due(Date.now(), 100)).length === 0, PATIENCE)
  })

  test('asks for a look some minutes after a plan was edited, which brings its summary up to date', async () => {
    const { wakeUps, log, conditions } = product.store
    const plan = openPlan(product, await signedIn(product, 'sari'))
    setDemand(plan.doc, 'emping', '2026-11-23', 1_000)
    await untilSent(plan)
    const { seq, unseenSince = 0 } = await log.readHead(BATANG)
    expect(unseenSince).toBeGreaterThan(0)
    const about = { about: 'plan', id: 'batang' } as const
    await vi.waitUntil(async () => {
      const due = await wakeUps.due(unseenSince + GATHER_MS, 100)
      return due.find((each) => each.about === 'plan' && each.at === unseenSince + GATHER_MS)
    }, PATIENCE)
    // Its time comes earlier than it would.
    await wakeUps.set(about, Date.now())
    await vi.waitUntil(async () => (await conditions.get('batang'))?.outlook?.planSeq === seq, PATIENCE)
    expect((await log.readHead(BATANG)).unseenSince).toBeUndefined()
  })
})

test('many runs at once, of which half die, look at each of hundreds of wake-ups', async () => {
  const engine = await startDynoxide()
  const client = createClient({ endpoint: engine.endpoint })
  onTestFinished(async () => {
    client.destroy()
    await engine.stop()
  })
  await ensureTable(client, 'clock')
  let time = Date.now()
  const { wakeUps } = dynamoStores({ client, tableName: 'clock', now: () => time })
  const ids = Array.from({ length: 200 }, (_, index) => `partnership-${index}`)
  await Promise.all(
    ids.map((id, index) => wakeUps.set({ about: 'partnership', id }, time - (index % 7) * 1_000)),
  )
  const looked = new Set<string>()
  const failed = new Set<string>()
  const run = (dies: boolean) => {
    let looks = 0
    return runWakeUps(
      { wakeUps, now: () => time },
      {
        look: async ({ id }) => {
          looks += 1
          if (dies && looks % 2 === 0) throw new Error('died')
          looked.add(id)
        },
        onFailure: ({ id }) => failed.add(id),
        hasTime: () => true,
      },
    )
  }
  await Promise.all([run(true), run(false), run(true), run(false)])
  expect(looked.size + failed.size).toBe(ids.length)
  expect(failed.size).toBeGreaterThan(0)
  time += 10 * 60_000
  await run(false)
  expect(looked.size).toBe(ids.length)
  expect(await wakeUps.due(FAR, 1_000)).toEqual([])
})
