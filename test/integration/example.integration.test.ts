import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readPlan } from '@rembuk/plandoc/read'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlan, synced } from './support/live'
import { phoneOf, signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

const program = fileURLToPath(new URL('../../examples/edit-a-plan.ts', import.meta.url))

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

const run = (phone: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', program, product.origin, phone])

test('the example prints the stock of each product, and what it writes is in everybody’s plan', async () => {
  const { stdout } = await run(phoneOf('karyo'))
  const live = openPlan(product, await signedIn(product, 'sari'))
  await synced(live)
  const { plan } = readPlan(live.doc)

  expect(stdout.trim().split('\n')).toEqual([
    'Emping melinjo (kg): 26 21 35 27 35 19 11 5 -5 -15 -20 -20',
    'Batik cap (lembar): 25 25 20 8 -4 6 12 17 19 19 17 19',
    'Keripik singkong (kg): 82 81 83 79 68 65 67 69 68 65 59 50',
    `Stored: Emping melinjo, week of ${plan?.start}, 26 kg`,
  ])
  expect(plan?.products[0]?.makers[0]?.production[0]).toBe(26_000)
})

test('the example ends with the reason when it is not let in', async () => {
  await expect(run('+628')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('bad-input') })
})
