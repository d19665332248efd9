import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { readPlan } from '@rembuk/plandoc/read'
import { untilSent } from '@rembuk/sync/client/until-sent'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createApiClient } from '../../packages/local/test/api-client'
import { openPlan, PATIENCE, synced } from './support/live'
import { type Product, startProduct } from './support/product'

const monday = '2026-11-23'

let product: Product
beforeAll(async () => {
  product = await startProduct({ empty: true })
})
afterAll(() => product.stop())

test('started empty, a new person begins a partnership and a plan, and an invited one finds both', async () => {
  const lestari = createApiClient(product.origin)
  await lestari.signIn('+6281300000001')
  expect(await (await lestari.call('GET', '/api/partnerships')).json()).toEqual({ partnerships: [] })
  await lestari.call('PUT', '/api/me/name', { name: 'Bu Lestari' })
  const created = await lestari.call(
    'POST',
    '/api/partnerships',
    {
      name: 'Gula Semut Kulon',
      region: 'Kokap, Kulon Progo',
      timeZone: 'Asia/Jakarta',
      cooperative: { name: 'Koperasi Contoh Kulon' },
      producers: [{ name: 'Gula Contoh', contactName: 'Pak Bagas', contactPhone: '0813-0000-0002' }],
      mine: 'cooperative',
    },
    { 'idempotency-key': 'first-partnership' },
  )
  expect(created.status).toBe(201)
  const { planDocumentId, parties } = await created.json()
  const maker = parties.find(({ kind }: { kind: string }) => kind === 'producer').id

  const hers = openPlan(product, lestari, { documentId: planDocumentId })
  await synced(hers)
  startPlan(hers.doc, { start: monday, weeks: 8 })
  addProduct(hers.doc, { id: 'gula', name: 'Gula semut', unit: 'kg', makers: [{ partyId: maker }] })
  setDemand(hers.doc, 'gula', monday, 40_000)
  setProduction(hers.doc, 'gula', maker, monday, 45_500)
  await untilSent(hers)

  const bagas = createApiClient(product.origin)
  await bagas.signIn('+6281300000002')
  await bagas.call('PUT', '/api/me/name', { name: 'Pak Bagas' })
  const { partnerships } = await (await bagas.call('GET', '/api/partnerships')).json()
  expect(partnerships).toEqual([
    expect.objectContaining({ name: 'Gula Semut Kulon', role: 'member', partyId: maker }),
  ])
  const his = openPlan(product, bagas, { documentId: partnerships[0].planDocumentId })
  await synced(his)
  const { plan, faults } = readPlan(his.doc)
  expect({ plan, faults }).toEqual({
    faults: [],
    plan: {
      start: monday,
      weeks: 8,
      products: [
        expect.objectContaining({
          name: 'Gula semut',
          demand: [40_000, 0, 0, 0, 0, 0, 0, 0],
          makers: [expect.objectContaining({ partyId: maker, production: [45_500, 0, 0, 0, 0, 0, 0, 0] })],
        }),
      ],
    },
  })
  await vi.waitFor(() => expect(hers.peers().map(({ name }) => name)).toEqual(['Pak Bagas']), PATIENCE)
})
